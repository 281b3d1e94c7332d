using System;
using System.Collections.Generic;
using System.Linq;
using StretchKit.Reminders;

namespace StretchKit.Adherence;

/// <summary>What a plan had on its days, as the state leaves it.</summary>
internal static class PlannedDays
{
    public static ILookup<int, PlannedReminder> Of(FoldedState state, int first, int last)
    {
        CompiledPlan plan = state.Home;
        long after = (first * Axis.Day) + Math.Min(plan.Reach.Earliest, 0) - (2 * Axis.Day);
        long notAfter = (last * Axis.Day) + Math.Max(plan.Reach.Latest, 0) + (2 * Axis.Day);
        var planned = new List<PlannedReminder>();
        var cache = new DayCache();
        while (state.TryNextKept(after, notAfter, cache, out Kept kept))
        {
            after = kept.At;
            if (kept.Day >= first && kept.Day <= last && Reminder(state, kept) is { } reminder)
                planned.Add(reminder);
        }

        return planned.OrderBy(p => p.At).ToLookup(p => p.Day);
    }

    private static PlannedReminder? Reminder(FoldedState state, in Kept kept)
    {
        state.TryGetMark(kept, out Mark mark);
        long at = mark.SnoozedTo ?? kept.At;
        if (mark.AbsorbedBy is not null || state.Activity.IsPaused(at, out _))
            return null;
        CompiledRule rule = state.Home.Rules[kept.Rule];
        return new PlannedReminder(kept.Day, rule.Rule.Id, rule.RoutineOn(kept.Day), at, mark.SatisfiedAt is not null);
    }
}
