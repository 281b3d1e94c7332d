using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;

namespace StretchKit.Hosting;

/// <summary>
/// People's reminders, as an application uses them: a plan for each person, what has happened, what comes next. What comes due is
/// delivered to the application's <see cref="IReminderSink"/>. Whatever keeps the data, a call that has returned is kept, and one whose store cannot be read
/// or written throws a <see cref="ReminderStoreException"/>. Safe to call from any thread. A person is named by an id of the application's: 1 to 200 characters, no control characters.
/// </summary>
public interface IReminders
{
    /// <summary>Gives a person a plan, or another one. The same plan once more changes nothing, so it may be given at every start of the application.</summary>
    /// <param name="personId">The person, known or new.</param>
    /// <param name="plan">
    /// The plan; it needs a zone. What of it came due before this call is not delivered. Only where a reminder of the plan before has come due and is not
    /// delivered yet, the new plan says what has come due since then, and that is delivered as its grace and <see cref="CatchUp"/> allow: nobody loses a reminder
    /// by a plan that still has it. One whose sink is at work is not called back.
    /// </param>
    /// <param name="cancellation">Stops waiting; whether the plan was taken is then not known.</param>
    /// <exception cref="ArgumentException">An argument is null, the id is not one, or the plan is a template without a zone.</exception>
    ValueTask SetPlanAsync(string personId, Plan plan, CancellationToken cancellation = default);

    /// <summary>
    /// Replaces a person's plan by one that is computed from it. No update is lost: if another writer is faster, <paramref name="update"/> is called again with the plan that
    /// that writer has written. Otherwise it has the effect of <see cref="SetPlanAsync"/>.
    /// </summary>
    /// <param name="personId">The person, known or new.</param>
    /// <param name="update">
    /// Returns the new plan, which needs a zone, from the current one, or from <c>null</c> if the person is not known. It may be called more than once and should do nothing else.
    /// To leave the plan as it is, return it.
    /// </param>
    /// <param name="cancellation">Stops waiting; whether the plan was taken is then not known.</param>
    /// <returns>Whether the plan has changed.</returns>
    /// <exception cref="ArgumentException">An argument is <c>null</c>, the id is not valid, or the new plan is <c>null</c> or a template without a zone.</exception>
    ValueTask<bool> UpdatePlanAsync(string personId, Func<Plan?, Plan> update, CancellationToken cancellation = default);

    /// <summary>
    /// Records an event: what a person did with a reminder, a pause or its end, or a time-zone change. Events may be recorded in any order: a late one counts from when
    /// it happened. Recording the same event twice has no effect, so the caller may repeat a call whose result was lost.
    /// </summary>
    /// <param name="personId">The person.</param>
    /// <param name="happened">The event.</param>
    /// <param name="cancellation">Stops waiting; whether the event was recorded is then not known.</param>
    /// <returns>Whether it was recorded, and if not, why.</returns>
    /// <exception cref="ArgumentException">An argument is null, or the id is not one.</exception>
    ValueTask<RecordResult> RecordAsync(string personId, ReminderEvent happened, CancellationToken cancellation = default);

    /// <summary>Snoozes a reminder at the present instant.</summary>
    /// <param name="personId">The person.</param>
    /// <param name="reminder">The name of the reminder, which has come due.</param>
    /// <param name="until">
    /// When it is to come again, at most a day from now; or <c>null</c> for the delay of its rule. In quiet time it comes at the end of the quiet time, unless
    /// its rule ignores quiet time.
    /// </param>
    /// <param name="cancellation">Stops waiting; whether the snooze was recorded is then not known.</param>
    /// <returns>
    /// Whether it was recorded. If so, the <see cref="ReminderEvent.Until"/> of the result's <see cref="RecordResult.Event"/> is when the reminder comes again; if not,
    /// <see cref="RecordResult.Refusal"/> gives the reason in words.
    /// </returns>
    /// <exception cref="ArgumentException">The id is null or not one, or <paramref name="reminder"/> is <c>default</c>.</exception>
    ValueTask<RecordResult> SnoozeAsync(string personId, OccurrenceName reminder, Instant? until = null, CancellationToken cancellation = default);

    /// <summary>Records a session and, for the reminders, the event that it was completed. An equal session is not recorded twice.</summary>
    /// <param name="personId">The person.</param>
    /// <param name="session">The session. It may be late: it counts from when it took place.</param>
    /// <param name="answers">
    /// The name of the reminder that the session answers, if the person started it from a <see cref="ReminderDelivery"/>; or <c>null</c> for the nearest reminder of its
    /// rule or routine.
    /// </param>
    /// <param name="cancellation">Stops waiting; whether the session was recorded is then not known.</param>
    /// <returns>Whether it was recorded, and if not, why.</returns>
    /// <exception cref="ArgumentException">An argument is null, the id is not one, or <paramref name="answers"/> is <c>default</c>.</exception>
    ValueTask<RecordResult> RecordAsync(string personId, Session session, OccurrenceName? answers = null, CancellationToken cancellation = default);

    /// <summary>A person's next reminder, strictly after the present.</summary>
    /// <param name="personId">The person.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>The next reminder; null for none, and for a person who is not known.</returns>
    /// <exception cref="ArgumentException">The id is null or not one.</exception>
    ValueTask<Occurrence?> NextAsync(string personId, CancellationToken cancellation = default);

    /// <summary>
    /// A person's plan and what has happened lately, from which the library answers everything else: <c>person.Plan.ToSchedule()</c>
    /// gives what is upcoming, explained, or in a phone's queue.
    /// </summary>
    /// <param name="personId">The person.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>The plan and the events of the last days, as many as can still matter; null for a person who is not known.</returns>
    /// <exception cref="ArgumentException">The id is null or not one.</exception>
    ValueTask<PersonReminders?> FindAsync(string personId, CancellationToken cancellation = default);

    /// <summary>Everything that is known of a person: the plan, all events, all sessions.</summary>
    /// <param name="personId">The person.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>The history; null for a person who is not known.</returns>
    /// <exception cref="ArgumentException">The id is null or not one.</exception>
    ValueTask<PersonHistory?> HistoryAsync(string personId, CancellationToken cancellation = default);

    /// <summary>Returns a person's sessions of a range of time, in the order of their starts. It is empty for a person who is not known.</summary>
    /// <param name="personId">The person.</param>
    /// <param name="from">The earliest start, inclusive.</param>
    /// <param name="to">The latest start, exclusive; or <c>null</c> for no end.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="ArgumentException">The id is <c>null</c> or not valid.</exception>
    ValueTask<ValueList<Session>> SessionsAsync(string personId, Instant from, Instant? to = null, CancellationToken cancellation = default);

    /// <summary>Returns the ids of people, page by page, for an operator: in an order that does not change, which need not be alphabetical.</summary>
    /// <param name="after">The last id of the page before, or <c>null</c> for the first page.</param>
    /// <param name="most">The most ids to return, from 1 to 10,000.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>The ids; fewer than <paramref name="most"/> on the last page.</returns>
    /// <exception cref="ArgumentException"><paramref name="after"/> is not a valid id, or <paramref name="most"/> is out of range.</exception>
    ValueTask<IReadOnlyList<string>> PeopleAsync(string? after = null, int most = 100, CancellationToken cancellation = default);

    /// <summary>Forgets a person: plan, events, sessions, and what was to come. A delivery that is under way is not called back.</summary>
    /// <param name="personId">The person.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>Whether the person was known.</returns>
    /// <exception cref="ArgumentException">The id is null or not one.</exception>
    ValueTask<bool> ForgetAsync(string personId, CancellationToken cancellation = default);
}
