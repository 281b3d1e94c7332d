using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Adherence;
using StretchKit.Internal;
using StretchKit.Recurrence;
using StretchKit.Reminders;

namespace StretchKit;

/// <summary>From what was planned and what was done to how much of it was done.</summary>
public static class AdherenceExtensions
{
    /// <summary>The most days that are looked at: ten years.</summary>
    public const int MaxDays = 3_660;

    /// <summary>
    /// Planned against done, by day and by week, with the streaks: a pure function of what is given. A session belongs to the plan-day whose
    /// waking window holds its start, where the person then was; outside of all windows to the date there. It answers the nearest
    /// reminder of that day that is of its rule, or else of its routine, and that no other session answers; those that count as done choose first.
    /// </summary>
    /// <param name="schedule">The plan, compiled.</param>
    /// <param name="sessions">What was done, in any order; those of other days are passed over.</param>
    /// <param name="from">The first date that is looked at; the last is the present one.</param>
    /// <param name="now">The present.</param>
    /// <param name="state">What happened to the reminders: pauses, journeys, snoozes; null for nothing.</param>
    /// <param name="goal">What counts as done; null for <see cref="AdherenceGoal.Default"/>.</param>
    /// <returns>The report; without days where <paramref name="from"/> is in the future.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schedule"/> or <paramref name="sessions"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A session is null, or <paramref name="from"/> is not of the ISO calendar or more than <see cref="MaxDays"/> back.
    /// </exception>
    public static AdherenceReport Adherence(
        this Schedule schedule,
        IEnumerable<Session> sessions,
        LocalDate from,
        Instant now,
        ReminderState? state = null,
        AdherenceGoal? goal = null)
    {
        FoldedState folded = Guard.NotNull(schedule).Fold(state);
        ValueList<Session> all = Guard.List(sessions);
        goal ??= AdherenceGoal.Default;
        long present = Axis.Floor(now);
        int first = Civil.DayOf(Guard.Iso(from));
        int last = PersonalDays.Latest(folded, present);
        if (last - first >= MaxDays)
            throw new ArgumentOutOfRangeException(nameof(from), from, $"At most {MaxDays} days are looked at.");
        if (last < first)
            return new AdherenceReport([]);
        ILookup<int, PlannedReminder> planned = PlannedDays.Of(folded, first, last);
        ILookup<int, Session> done = all.ToLookup(s => PersonalDays.Of(folded, Axis.Floor(s.Started)));
        var days = new List<AdherenceDay>();
        for (int day = first; day <= last; day++)
        {
            DayCounts counts = DayMatch.Count(planned[day], done[day], goal.SessionPercent, present);
            bool isOver = counts.ToCome == 0 && present >= PersonalDays.End(folded, day, present);
            days.Add(new AdherenceDay(Civil.DateOf(day), counts, Outcome(counts, goal.DayPercent, isOver)));
        }

        return new AdherenceReport(ValueList.From(days));
    }

    private static DayOutcome Outcome(in DayCounts counts, int percent, bool isOver)
    {
        int planned = counts.Done + counts.Partial + counts.Missed + counts.ToCome;
        return planned == 0 ? DayOutcome.NothingPlanned
            : counts.Done * 100L >= percent * (long)planned ? DayOutcome.Done
            : !isOver ? DayOutcome.Unfinished
            : counts.Done + counts.Partial > 0 ? DayOutcome.Partial
            : DayOutcome.Missed;
    }
}
