using System;
using System.Collections.Generic;
using NodaTime;
using StretchKit.Adherence;
#if NET
using StretchKit.Reminders;
#endif

namespace StretchKit;

/// <content>Overloads with types of .NET, which forward.</content>
public sealed partial class Schedule
{
    /// <summary>Returns the plan-day that an instant belongs to: the one whose waking window contains it, else the local date.</summary>
    /// <param name="now">The instant.</param>
    /// <param name="state">What has happened; its time-zone changes decide the zone. Or <c>null</c> if nothing has.</param>
    public LocalDate Today(DateTimeOffset now, ReminderState? state = null) => Today(Instant.FromDateTimeOffset(now), state);

    /// <summary>Returns every reminder of the present plan-day, by instant, with what became of it and why: what a page "today" shows.</summary>
    /// <param name="now">The present, which decides the plan-day and what is due.</param>
    /// <param name="state">What has happened, or <c>null</c> if nothing has.</param>
    /// <param name="sessions">
    /// Sessions, which tell a reminder that was done from one that was partly done; or <c>null</c>. A session that the state does not contain counts as if it did.
    /// </param>
    /// <param name="goal">What share of a session must be done for it to count as done, or <c>null</c> for <see cref="AdherenceGoal.Default"/>.</param>
    /// <exception cref="ArgumentException">A session is <c>null</c>.</exception>
    public IReadOnlyList<DayReminder> Day(DateTimeOffset now, ReminderState? state = null, IEnumerable<Session>? sessions = null, AdherenceGoal? goal = null)
        => Day(Today(now, state), Instant.FromDateTimeOffset(now), state, sessions, goal);

#if NET
    /// <summary>Returns every reminder that a plan-day has or had, by instant, with what became of it and why.</summary>
    /// <param name="day">The plan-day. For the present one see <see cref="Today(DateTimeOffset, ReminderState?)"/>.</param>
    /// <param name="now">The present, which decides what is due.</param>
    /// <param name="state">What has happened, or <c>null</c> if nothing has.</param>
    /// <param name="sessions">
    /// Sessions, which tell a reminder that was done from one that was partly done; or <c>null</c>. A session that the state does not contain counts as if it did.
    /// </param>
    /// <param name="goal">What share of a session must be done for it to count as done, or <c>null</c> for <see cref="AdherenceGoal.Default"/>.</param>
    /// <exception cref="ArgumentException">A session is <c>null</c>.</exception>
    public IReadOnlyList<DayReminder> Day(
        DateOnly day, DateTimeOffset now, ReminderState? state = null, IEnumerable<Session>? sessions = null, AdherenceGoal? goal = null)
        => Day(LocalDate.FromDateOnly(day), Instant.FromDateTimeOffset(now), state, sessions, goal);

    /// <summary>Returns the explanations of everything that a plan-day could have.</summary>
    /// <param name="day">The plan-day.</param>
    /// <param name="state">What has happened, or <c>null</c> if nothing has.</param>
    public IReadOnlyList<Explanation> ExplainDay(DateOnly day, ReminderState? state = null) => ExplainDay(LocalDate.FromDateOnly(day), state);

    /// <summary>Returns the next instant with a local time of day, for example for a pause "until six in the morning".</summary>
    /// <param name="time">The time of day, in whole seconds.</param>
    /// <param name="after">The instant that it comes strictly after.</param>
    /// <param name="state">What has happened; its last time-zone change decides the zone. <c>null</c> for the plan's zone.</param>
    /// <exception cref="ArgumentException"><paramref name="time"/> has a fraction of a second.</exception>
    public DateTimeOffset NextTimeOfDay(TimeOnly time, DateTimeOffset after, ReminderState? state = null)
    {
        Instant at = NextTimeOfDay(LocalTime.FromTimeOnly(time), Instant.FromDateTimeOffset(after), state);
        return at.InZone(ZoneAt(at, state)).ToDateTimeOffset();
    }
#endif
}
