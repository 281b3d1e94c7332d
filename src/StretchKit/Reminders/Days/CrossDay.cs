using System;

namespace StretchKit.Reminders;

/// <summary>The end of stage 4, where plan-days meet, and stage 5.</summary>
internal static class CrossDay
{
    /// <summary>Finishes what <see cref="DayStages"/> began for a plan-day.</summary>
    public static void Run(Leg leg, IChainEvents? happened, int day, DayCache? cache, ref ZoneCursor zone, ref Candidates candidates)
    {
        long shift = CalmDays.OffsetsNear(day, ref zone).Shift;
        if (leg.Plan.DaysMeet(shift) && AnyKept(candidates.Span))
            GiveUpSharedInstants(leg, happened, day, leg.Plan.Neighbours(shift), cache, ref zone, ref candidates);

        int left = leg.Plan.DailyLimit - leg.SettledOn(day).Length;
        foreach (ref Candidate candidate in candidates.Span)
        {
            if (candidate.Fate == Fate.Kept && left-- <= 0)
                candidate.Fate = Fate.OverLimit;
        }
    }

    private static bool AnyKept(ReadOnlySpan<Candidate> candidates)
    {
        foreach (ref readonly Candidate candidate in candidates)
        {
            if (candidate.Fate == Fate.Kept)
                return true;
        }

        return false;
    }

    private static void GiveUpSharedInstants(
        Leg leg, IChainEvents? happened, int day, int neighbours, DayCache? cache, ref ZoneCursor zone, ref Candidates candidates)
    {
        for (int other = Math.Max(day - neighbours, leg.FirstDay); other <= day + neighbours; other++)
        {
            if (other == day || leg.Plan.Refuses(other) is not null)
                continue;
            if (cache is not null)
            {
                GiveUpTo(leg.Plan, day, cache.ByItself(leg, happened, other, ref zone), ref candidates);
                continue;
            }

            var theirs = new Pool<Kept>(16);
            ComputedDay.FillByItself(leg, happened, other, ref zone, ref theirs);
            GiveUpTo(leg.Plan, day, theirs.Span, ref candidates);
            theirs.Dispose();
        }
    }

    private static void GiveUpTo(CompiledPlan plan, int day, scoped ReadOnlySpan<Kept> theirs, ref Candidates candidates)
    {
        foreach (ref Candidate ours in candidates.Span)
        {
            if (ours.Fate is Fate.Kept or Fate.LostInstant)
                GiveUp(plan, ref candidates, ref ours, day, theirs);
        }
    }

    private static void GiveUp(
        CompiledPlan plan, ref Candidates candidates, ref Candidate ours, int day, scoped ReadOnlySpan<Kept> theirs)
    {
        int at = Ordered.FirstAfter(theirs, ours.At - 1);
        if (at == theirs.Length || theirs[at].At != ours.At)
            return;
        Kept holder = ours.Fate == Fate.LostInstant ? candidates.HolderOf(ours) : ours.ToKept(day);
        int priority = plan.Rules[theirs[at].Rule].Priority;
        int toBeat = plan.Rules[holder.Rule].Priority;
        if (priority < toBeat || (priority == toBeat && theirs[at].Day > holder.Day))
            return;
        candidates.GiveWay(ref ours, Fate.LostInstant, theirs[at]);
    }
}
