using System;
using System.Collections.Generic;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Recurrence;
using StretchKit.Reminders;

namespace StretchKit.Adherence;

/// <summary>Compares what was planned with what was done.</summary>
public static class AdherenceExtensions
{
    /// <summary>The maximum number of days of a report: ten years.</summary>
    public const int MaxDays = 3_660;

    /// <summary>
    /// Compares what a plan planned with what was done, by day and by week, with the streaks. A reminder is done by the session that answers it, as
    /// <see cref="Schedule.Day(LocalDate, Instant, ReminderState?, IEnumerable{Session}?, AdherenceGoal?)"/> says too. This overload takes the plan as it is for the past as well; if it was edited, pass its history.
    /// </summary>
    /// <param name="schedule">The plan, compiled.</param>
    /// <param name="sessions">The sessions, in any order. One that the state does not contain counts as if it did; of one that was skipped whole nothing counts.</param>
    /// <param name="from">The first date (inclusive); the last is the present one.</param>
    /// <param name="now">The present.</param>
    /// <param name="state">What happened to the reminders, or <c>null</c> if nothing did.</param>
    /// <param name="goal">What counts as done, or <c>null</c> for <see cref="AdherenceGoal.Default"/>.</param>
    /// <returns>The report; without days if <paramref name="from"/> is in the future.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schedule"/> or <paramref name="sessions"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">
    /// A session is <c>null</c>, or <paramref name="from"/> is not in the ISO calendar or more than <see cref="MaxDays"/> back.
    /// </exception>
    public static AdherenceReport Adherence(
        this Schedule schedule,
        IEnumerable<Session> sessions,
        LocalDate from,
        Instant now,
        ReminderState? state = null,
        AdherenceGoal? goal = null)
    {
        Guard.NotNull(schedule);
        var done = new Sessions(state, Guard.NotNull(sessions), goal);
        return Report(new PlanHistory(schedule, done), done, from, now, goal);
    }

    /// <summary>
    /// Compares what a person's plans planned with what was done. Each day is judged by the plan that was in force when its waking window ended, so that an edit
    /// does not rewrite the past; before the first plan nothing was planned.
    /// </summary>
    /// <param name="history">The plans with the instants since which they are in force, in any order; at least one.</param>
    /// <param name="sessions">The sessions, in any order. One that the state does not contain counts as if it did; of one that was skipped whole nothing counts.</param>
    /// <param name="from">The first date (inclusive); the last is the present one.</param>
    /// <param name="now">The present.</param>
    /// <param name="state">What happened to the reminders, or <c>null</c> if nothing did.</param>
    /// <param name="goal">What counts as done, or <c>null</c> for <see cref="AdherenceGoal.Default"/>.</param>
    /// <returns>The report; without days if <paramref name="from"/> is in the future.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> or <paramref name="sessions"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">
    /// There is no plan, one is <c>null</c> or a template; a session is <c>null</c>; or <paramref name="from"/> is not in the ISO calendar or more than <see cref="MaxDays"/> back.
    /// </exception>
    public static AdherenceReport Adherence(
        this IEnumerable<PlanInForce> history,
        IEnumerable<Session> sessions,
        LocalDate from,
        Instant now,
        ReminderState? state = null,
        AdherenceGoal? goal = null)
    {
        ValueList<PlanInForce> plans = Guard.List(history, 1);
        var done = new Sessions(state, Guard.NotNull(sessions), goal);
        return Report(new PlanHistory(plans, done), done, from, now, goal);
    }

    private static AdherenceReport Report(PlanHistory history, Sessions sessions, LocalDate from, Instant now, AdherenceGoal? goal)
    {
        goal ??= AdherenceGoal.Default;
        long present = Axis.Floor(now);
        int first = Civil.DayOf(Guard.Iso(from));
        int last = PersonalDays.Latest(history.Latest, present);
        if (last - first >= MaxDays)
            throw new ArgumentOutOfRangeException(nameof(from), from, $"At most {MaxDays} days are looked at.");
        if (last < first)
            return new AdherenceReport([]);
        Dictionary<int, List<Session>> begun = history.ByDay(sessions.All);
        var days = new List<AdherenceDay>();
        for (int day = first; day <= last; day++)
        {
            DayCounts counts = history.Count(day, present, begun);
            bool isOver = counts.ToCome == 0 && present >= PersonalDays.End(history.Latest, day, present);
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
