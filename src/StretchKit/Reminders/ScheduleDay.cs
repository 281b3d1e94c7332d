using System;
using System.Collections.Generic;
using NodaTime;
using StretchKit.Adherence;
using StretchKit.Internal;
using StretchKit.Recurrence;
using StretchKit.Reminders;

namespace StretchKit;

public sealed partial class Schedule
{
    /// <summary>Returns every reminder that a plan-day has or had, by instant, with what became of it and why: what a page "today" shows.</summary>
    /// <param name="day">The plan-day. For the present one see <see cref="Today(Instant, ReminderState?)"/>.</param>
    /// <param name="now">The present, which decides what is due.</param>
    /// <param name="state">What has happened, or <c>null</c> if nothing has.</param>
    /// <param name="sessions">
    /// Sessions, which tell a reminder that was done from one that was partly done; or <c>null</c>. A session that the state does not contain counts as if it did.
    /// </param>
    /// <param name="goal">What share of a session must be done for it to count as done, or <c>null</c> for <see cref="AdherenceGoal.Default"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not in the ISO calendar, or a session is <c>null</c>.</exception>
    public IReadOnlyList<DayReminder> Day(
        LocalDate day, Instant now, ReminderState? state = null, IEnumerable<Session>? sessions = null, AdherenceGoal? goal = null)
    {
        Guard.Iso(day);
        var done = new Sessions(state, sessions, goal);
        return new DayList(Fold(done.State), done).Of(Civil.DayOf(day), Axis.Floor(now));
    }

    /// <summary>Returns the plan-day that an instant belongs to: the one whose waking window contains it, else the local date.</summary>
    /// <param name="now">The instant.</param>
    /// <param name="state">What has happened; its time-zone changes decide the zone. Or <c>null</c> if nothing has.</param>
    public LocalDate Today(Instant now, ReminderState? state = null)
        => Civil.DateOf(Adherence.PersonalDays.Of(Fold(state).Facts, Axis.Floor(now)));
}
