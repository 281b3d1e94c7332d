using System;
using StretchKit.Recurrence;

namespace StretchKit.Reminders;

/// <summary>Stages 1 to 4 for one plan-day by itself. The candidates come out in the order of stage 4, each with its fate.</summary>
internal static class DayStages
{
    /// <summary>All that the rules name for a day; there are no candidates before.</summary>
    public static void Run(Leg leg, Activity activity, int day, ref ZoneCursor zone, ref Candidates candidates)
    {
        Nominals.Add(leg.Plan, activity, day, ref zone, ref candidates);
        if (candidates.Count == 0)
            return;
        AddJitter(leg.Plan, day, candidates.Span);
        if (leg.Plan.HeedsQuiet)
            HeedQuiet(leg.Plan, day, ref zone, candidates.Span);
        Separate(leg, day, ref candidates);
    }

    /// <summary>The same, but for candidates that quiet time drops on every ordinary day.</summary>
    public static void RunHopeful(Leg leg, Activity activity, int day, ref ZoneCursor zone, ref Candidates candidates)
    {
        CompiledPlan plan = leg.Plan;
        if (plan.QuietWeek is not { } week || !Reach.IsOrdinary(day, ref zone))
        {
            Run(leg, activity, day, ref zone, ref candidates);
            return;
        }

        Nominals.AddHopeful(plan, week, activity, day, ref zone, ref candidates);
        AddJitter(plan, day, candidates.Span);
        int weekday = Civil.Weekday(day);
        HeedQuiet(plan, week.Spans(weekday), (day * Axis.Day) - zone.Offset, plan.Awake(weekday).To, candidates.Span);
        Separate(leg, day, ref candidates);
    }

    /// <summary>Adds quiet time, as far as it can hold a day's candidates.</summary>
    /// <returns>The end of the waking window.</returns>
    public static long AddQuiet(
        CompiledPlan plan, int day, ref ZoneCursor zone, ReadOnlySpan<Candidate> candidates, ref Pool<QuietSpan> spans)
    {
        (_, long asleep) = Nominals.WakingWindow(plan, day, ref zone);
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

    private static void Separate(Leg leg, int day, ref Candidates candidates)
    {
        ReadOnlySpan<Kept> settled = leg.SettledOn(day);
        LeaveOutPast(leg, settled, candidates.Span);
        candidates.Sort();
        KeepApart(leg.Plan, day, settled, ref candidates);
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
        var spans = new Pool<QuietSpan>(16);
        long asleep = AddQuiet(plan, day, ref zone, candidates, ref spans);
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

            if (mode == QuietMode.Drop)
                candidate.Fate = Fate.DroppedByQuiet;
            else if (span.To >= asleep)
                candidate.Fate = Fate.DeferredPastWaking;
            else
                candidate.At = origin + span.To;
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

    private static void KeepApart(CompiledPlan plan, int day, ReadOnlySpan<Kept> settled, ref Candidates candidates)
    {
        // Two on one instant are never both kept, even without a minimum gap.
        long gap = Math.Max(plan.MinimumGap, 1);

        // What is kept so far, by instant.
        var kept = new Pool<Kept>(16);
        foreach (ref readonly Kept one in settled)
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
