using System;

namespace StretchKit.Reminders;

/// <summary>The end of stage 4, where plan-days meet, and stage 5.</summary>
internal static class CrossDay
{
    /// <summary>Finishes what <see cref="DayStages"/> began for a plan-day.</summary>
    public static void Run(Leg leg, Activity activity, int day, ref ZoneCursor zone, Span<Candidate> candidates)
    {
        long shift = leg.Plan.Reach.OffsetsNear(day, ref zone).Shift;
        if (leg.Plan.Reach.DaysMeet(shift))
            GiveUpSharedInstants(leg, activity, day, leg.Plan.Reach.Neighbours(shift), ref zone, candidates);

        int left = leg.Plan.DailyLimit - leg.SettledOn(day).Length;
        foreach (ref Candidate candidate in candidates)
        {
            if (candidate.Fate == Fate.Kept && left-- <= 0)
                candidate.Fate = Fate.OverLimit;
        }
    }

    private static void GiveUpSharedInstants(
        Leg leg, Activity activity, int day, int neighbours, ref ZoneCursor zone, Span<Candidate> candidates)
    {
        CompiledPlan plan = leg.Plan;
        var others = new Pool<Candidate>(16);
        for (int other = Math.Max(day - neighbours, leg.FirstDay); other <= day + neighbours; other++)
        {
            if (other == day || plan.Refuses(other) is not null)
                continue;
            DayStages.Run(leg, plan.Rules, activity, other, ref zone, ref others);
            foreach (ref readonly Candidate theirs in others.Span)
            {
                if (theirs.Fate == Fate.Kept)
                    GiveUp(candidates, day, theirs, other);
            }
        }

        others.Dispose();
    }

    private static void GiveUp(Span<Candidate> candidates, int day, in Candidate theirs, int theirDay)
    {
        foreach (ref Candidate ours in candidates)
        {
            if (ours.At == theirs.At && ours.Fate is Fate.Kept or Fate.LostInstant && Beats(theirs.Priority, theirDay, ours.Priority, day))
            {
                ours.Fate = Fate.LostInstant;
                ours.By = new Kept { At = theirs.At, Nominal = theirs.Nominal, Day = theirDay, Rule = theirs.Rule, Slot = theirs.Slot };
            }
        }
    }

    private static bool Beats(int priority, int day, int otherPriority, int otherDay)
        => priority > otherPriority || (priority == otherPriority && day < otherDay);
}
