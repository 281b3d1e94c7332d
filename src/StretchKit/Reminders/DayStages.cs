using System;

namespace StretchKit.Reminders;

/// <summary>Stages 1 to 4 for one plan-day by itself. The candidates come out in the order of stage 4, each with its fate.</summary>
internal static class DayStages
{
    public static void Run(
        Leg leg,
        CompiledRule[] rules,
        Activity activity,
        int day,
        ref ZoneCursor zone,
        ref Pool<Candidate> candidates)
    {
        candidates.Clear();
        Nominals.Add(leg.Plan, rules, activity, day, ref zone, ref candidates);
        if (candidates.Count == 0)
            return;
        AddJitter(leg.Plan, day, candidates.Span);
        HeedQuiet(leg.Plan, day, ref zone, candidates.Span);
        ReadOnlySpan<Kept> settled = leg.SettledOn(day);
        LeaveOutPast(leg, settled, candidates.Span);
        candidates.Sort();
        KeepApart(leg.Plan, day, settled, candidates.Span);
    }

    private static void AddJitter(CompiledPlan plan, int day, Span<Candidate> candidates)
    {
        // Candidates come rule by rule here, so the hash of rule and day is made once for each.
        CompiledRule? hashed = null;
        ulong onDay = 0;
        foreach (ref Candidate candidate in candidates)
        {
            CompiledRule rule = plan.Rules[candidate.Rule];
            if (rule.JitterSeconds == 0 || candidate.Fate != Fate.Kept)
                continue;
            if (hashed != rule)
                (hashed, onDay) = (rule, JitterHash.OnDay(rule.JitterSeed, day));
            candidate.Jittered += JitterHash.Seconds(onDay, candidate.Slot, rule.JitterSeconds) * Axis.Second;
            candidate.At = candidate.Jittered;
        }
    }

    private static void HeedQuiet(CompiledPlan plan, int day, ref ZoneCursor zone, Span<Candidate> candidates)
    {
        if (!plan.HeedsQuiet)
            return;
        (_, long asleep) = Nominals.WakingWindow(plan, day, ref zone);
        long from = candidates[0].At;
        long to = asleep;
        foreach (ref readonly Candidate candidate in candidates)
        {
            from = Math.Min(from, candidate.At);
            to = Math.Max(to, candidate.At);
        }

        var spans = new Pool<QuietSpan>(16);
        QuietWindows.Add(plan, from, to, ref zone, ref spans);
        foreach (ref Candidate candidate in candidates)
        {
            QuietMode mode = plan.Rules[candidate.Rule].Quiet;
            if (mode == QuietMode.Ignore || candidate.Fate != Fate.Kept
                || !QuietWindows.Holds(spans.Span, candidate.At, out QuietSpan span))
            {
                continue;
            }

            candidate.QuietFrom = span.From;
            candidate.QuietTo = span.To;
            if (mode == QuietMode.Drop)
                candidate.Fate = Fate.DroppedByQuiet;
            else if (span.To >= asleep)
                candidate.Fate = Fate.DeferredPastWaking;
            else
                candidate.At = span.To;
        }

        spans.Dispose();
    }

    /// <summary>After a journey only later instants are computed, and no name that was kept before it comes back.</summary>
    private static void LeaveOutPast(Leg leg, ReadOnlySpan<Kept> settled, Span<Candidate> candidates)
    {
        foreach (ref Candidate candidate in candidates)
        {
            if (candidate.Fate != Fate.Kept)
                continue;
            if (candidate.At <= leg.After)
                candidate.Fate = Fate.BeforeTravel;
            foreach (Kept kept in settled)
            {
                if (kept.Rule == candidate.Rule && kept.Slot == candidate.Slot)
                    candidate.Fate = Fate.KeptBeforeTravel;
            }
        }
    }

    private static void KeepApart(CompiledPlan plan, int day, ReadOnlySpan<Kept> settled, Span<Candidate> candidates)
    {
        // Two on one instant are never both kept, even without a minimum gap.
        long gap = Math.Max(plan.MinimumGap, 1);
        var kept = new Pool<Kept>(candidates.Length + settled.Length + 1);
        foreach (Kept first in settled)
            kept.Add(first);
        foreach (ref Candidate candidate in candidates)
        {
            if (candidate.Fate != Fate.Kept)
                continue;
            int next = FirstNotBefore(kept.Span, candidate.At);
            long before = next > 0 ? candidate.At - kept[next - 1].At : long.MaxValue;
            long after = next < kept.Count ? kept[next].At - candidate.At : long.MaxValue;
            if (Math.Min(before, after) >= gap)
            {
                kept.Insert(next, new Kept { At = candidate.At, Nominal = candidate.Nominal, Day = day, Rule = candidate.Rule, Slot = candidate.Slot });
                continue;
            }

            candidate.Fate = Fate.Absorbed;
            candidate.By = before <= after ? kept[next - 1] : kept[next];
        }

        kept.Dispose();
    }

    private static int FirstNotBefore(ReadOnlySpan<Kept> kept, long at)
    {
        int low = 0;
        int high = kept.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (kept[middle].At < at)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
