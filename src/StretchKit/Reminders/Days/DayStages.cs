using System;

namespace StretchKit.Reminders;

/// <summary>Stages 1 to 4 for one plan-day by itself. The candidates come out in the order of stage 4, each with its fate.</summary>
internal static class DayStages
{
    /// <summary>Computes a plan-day; there are no candidates before.</summary>
    public static void Run(Leg leg, IChainEvents? happened, int day, ref ZoneCursor zone, ref Candidates candidates)
    {
        NominalTimes.Add(leg, happened, day, ref zone, ref candidates);
        if (candidates.Count == 0)
            return;
        AddJitter(leg.Plan, day, candidates.Span);
        if (leg.Plan.HeedsQuiet)
            ObeyQuiet(leg.Plan, day, ref zone, candidates.Span);
        Kept[] settled = leg.SettledOn(day);
        if (leg.After > -Axis.Never)
            LeaveOutPast(leg, settled, candidates.Span);
        candidates.Sort();
        KeepApart(leg.Plan, day, settled, ref candidates);
    }

    /// <summary>Adds quiet time, as far as it can hold a day's candidates.</summary>
    /// <returns>The end of the waking window.</returns>
    public static long AddQuiet(
        CompiledPlan plan, int day, ref ZoneCursor zone, ReadOnlySpan<Candidate> candidates, ref Pool<QuietSpan> spans)
    {
        (_, long asleep) = plan.WakingWindow(day, ref zone);
        long from = candidates[0].Jittered;
        long to = asleep;
        foreach (ref readonly Candidate candidate in candidates)
        {
            from = Math.Min(from, candidate.Jittered);
            to = Math.Max(to, candidate.Jittered);
        }

        QuietWindows.Add(plan, from, to, ref zone, ref spans);
        return asleep;
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

    private static void ObeyQuiet(CompiledPlan plan, int day, ref ZoneCursor zone, Span<Candidate> candidates)
    {
        var spans = new Pool<QuietSpan>(16);
        long asleep = AddQuiet(plan, day, ref zone, candidates, ref spans);
        foreach (ref Candidate candidate in candidates)
        {
            QuietMode mode = plan.Rules[candidate.Rule].Quiet;
            if (mode == QuietMode.Ignore || candidate.Fate != Fate.Kept || !QuietWindows.Holds(spans.Span, candidate.At, out QuietSpan span))
                continue;
            if (mode == QuietMode.Drop)
                candidate.Fate = Fate.DroppedByQuiet;
            else if (span.To >= asleep)
                candidate.Fate = Fate.DeferredPastWaking;
            else
                candidate.At = span.To;
        }

        spans.Dispose();
    }

    /// <summary>After a time-zone change only later instants are computed, and no name that was kept before it comes back.</summary>
    private static void LeaveOutPast(Leg leg, Kept[] settled, Span<Candidate> candidates)
    {
        foreach (ref Candidate candidate in candidates)
        {
            if (candidate.Fate != Fate.Kept)
                continue;
            foreach (Kept kept in settled)
            {
                if (kept.Rule == candidate.Rule && kept.Slot == candidate.Slot)
                    candidate.Fate = Fate.KeptBeforeTravel;
            }

            if (candidate.Fate == Fate.Kept && candidate.At <= leg.After)
                candidate.Fate = Fate.BeforeTravel;
        }
    }

    private static void KeepApart(CompiledPlan plan, int day, Kept[] settled, ref Candidates candidates)
    {
        // Two on one instant are never both kept, even without a minimum gap.
        long gap = Math.Max(plan.MinimumGap, 1);

        // What is kept so far, by instant.
        var kept = new Pool<Kept>(16);
        foreach (Kept one in settled)
            kept.Add(one);
        foreach (ref Candidate candidate in candidates.Span)
        {
            if (candidate.Fate != Fate.Kept)
                continue;
            int next = Ordered.FirstAfter(kept.Span, candidate.At);
            long before = next > 0 ? candidate.At - kept[next - 1].At : long.MaxValue;
            long after = next < kept.Count ? kept[next].At - candidate.At : long.MaxValue;
            if (Math.Min(before, after) >= gap)
                kept.Insert(next, candidate.ToKept(day));
            else
                candidates.GiveWay(ref candidate, Fate.Absorbed, before <= after ? kept[next - 1] : kept[next]);
        }

        kept.Dispose();
    }
}
