using System;
using StretchKit.Recurrence;

namespace StretchKit.Reminders;

/// <summary>Stages 1 to 4 for one plan-day by itself. The candidates come out in the order of stage 4, each with its fate.</summary>
internal static class DayStages
{
    /// <summary>All that the rules name for a day.</summary>
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
        if (leg.Plan.HeedsQuiet)
            HeedQuiet(leg.Plan, day, ref zone, candidates.Span);
        Separate(leg, day, candidates);
    }

    /// <summary>The same, but for candidates that quiet time drops on every ordinary day.</summary>
    public static void RunHopeful(Leg leg, Activity activity, int day, ref ZoneCursor zone, ref Pool<Candidate> candidates)
    {
        CompiledPlan plan = leg.Plan;
        if (plan.QuietWeek is not { } week || !plan.Reach.MovesToOrdinary(day, ref zone))
        {
            Run(leg, plan.Rules, activity, day, ref zone, ref candidates);
            return;
        }

        candidates.Clear();
        Nominals.AddHopeful(plan, week, activity, day, ref zone, ref candidates);
        AddJitter(plan, day, candidates.Span);
        int weekday = Civil.Weekday(day);
        HeedQuiet(plan, week.Spans(weekday), (day * Axis.Day) - zone.Offset, plan.Awake(weekday).To, candidates.Span);
        Separate(leg, day, candidates);
    }

    private static void Separate(Leg leg, int day, Pool<Candidate> candidates)
    {
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
        HeedQuiet(plan, spans.Span, 0, asleep, candidates);
        spans.Dispose();
    }

    /// <param name="plan">The plan.</param>
    /// <param name="spans">Quiet time, counted from <paramref name="origin"/>.</param>
    /// <param name="origin">The instant that the spans and <paramref name="asleep"/> count from.</param>
    /// <param name="asleep">The end of the waking window.</param>
    /// <param name="candidates">Takes what becomes of them.</param>
    private static void HeedQuiet(CompiledPlan plan, ReadOnlySpan<QuietSpan> spans, long origin, long asleep, Span<Candidate> candidates)
    {
        foreach (ref Candidate candidate in candidates)
        {
            QuietMode mode = plan.Rules[candidate.Rule].Quiet;
            if (mode == QuietMode.Ignore || candidate.Fate != Fate.Kept
                || !QuietWindows.Holds(spans, candidate.At - origin, out QuietSpan span))
            {
                continue;
            }

            candidate.QuietFrom = origin + span.From;
            candidate.QuietTo = origin + span.To;
            if (mode == QuietMode.Drop)
                candidate.Fate = Fate.DroppedByQuiet;
            else if (span.To >= asleep)
                candidate.Fate = Fate.DeferredPastWaking;
            else
                candidate.At = candidate.QuietTo;
        }
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

        // What is kept, by instant: the index of a candidate, or the complement of one of the settled.
        var kept = new Pool<int>(candidates.Length + settled.Length + 1);
        for (int i = 0; i < settled.Length; i++)
            kept.Add(~i);
        for (int i = 0; i < candidates.Length; i++)
        {
            ref Candidate candidate = ref candidates[i];
            if (candidate.Fate != Fate.Kept)
                continue;
            int next = FirstNotBefore(candidate.At, kept.Span, settled, candidates);
            long before = next > 0 ? candidate.At - At(kept[next - 1], settled, candidates) : long.MaxValue;
            long after = next < kept.Count ? At(kept[next], settled, candidates) - candidate.At : long.MaxValue;
            if (Math.Min(before, after) >= gap)
            {
                kept.Insert(next, i);
                continue;
            }

            int by = before <= after ? kept[next - 1] : kept[next];
            candidate.Fate = Fate.Absorbed;
            candidate.By = by < 0 ? settled[~by] : candidates[by].ToKept(day);
        }

        kept.Dispose();
    }

    private static int FirstNotBefore(long at, ReadOnlySpan<int> kept, ReadOnlySpan<Kept> settled, ReadOnlySpan<Candidate> candidates)
    {
        int low = 0;
        int high = kept.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (At(kept[middle], settled, candidates) < at)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static long At(int kept, ReadOnlySpan<Kept> settled, ReadOnlySpan<Candidate> candidates)
        => kept < 0 ? settled[~kept].At : candidates[kept].At;
}
