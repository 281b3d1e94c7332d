using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using StretchKit.Hosting.Delivery;
using StretchKit.Hosting.Engine;

namespace StretchKit.Hosting;

/// <summary>
/// The reminders of one person over a small store: plan, events, sessions, claims and the next wake. It has no loop and no timer of its own: a driver calls
/// <see cref="ClaimAsync"/> when the person's wake has come. It holds no state, so any number of engines, threads and processes may work on the same person.
/// </summary>
public sealed partial class PersonEngine
{
    private readonly IPersonStore _store;
    private readonly TimeProvider _time;
    private readonly CompiledPlans _plans;
    private readonly Dues _dues;
    private readonly Duration _maxAhead;
    private readonly StretchReminderOptions _options;

    /// <summary>Creates an engine.</summary>
    /// <param name="personId">The person.</param>
    /// <param name="store">The store of this person.</param>
    /// <param name="time">The clock.</param>
    /// <param name="options">The options; the same for all engines on one store.</param>
    /// <exception cref="ArgumentException">An argument is <c>null</c>, the id is not valid, or the options contradict each other.</exception>
    public PersonEngine(string personId, IPersonStore store, TimeProvider time, StretchReminderOptions options)
        : this(Hosting.PersonId.Checked(personId), store, time, options, Shared)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(time);
        if (options.Fault() is { } fault)
            throw new ArgumentException(fault, nameof(options));
    }

    internal PersonEngine(string personId, IPersonStore store, TimeProvider time, StretchReminderOptions options, CompiledPlans plans)
    {
        ArgumentNullException.ThrowIfNull(options);
        PersonId = personId;
        (_store, _time, _options, _plans) = (store, time, options, plans);
        _dues = new Dues(options);
        _maxAhead = Duration.FromTimeSpan(options.MaxAhead);
    }

    /// <summary>Gets the person, by the application's id.</summary>
    public string PersonId { get; }

    internal static CompiledPlans Shared { get; } = new();

    private Instant Now => Instant.FromDateTimeOffset(_time.GetUtcNow());

    /// <summary>Replaces the plan. Setting an equal plan has no effect.</summary>
    /// <param name="plan">The plan; it needs a zone.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>Whether the plan has changed.</returns>
    /// <exception cref="ArgumentException">The plan is <c>null</c> or a template without a zone.</exception>
    public ValueTask<bool> SetPlanAsync(Plan plan, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return UpdatePlanAsync(_ => plan, cancellation);
    }

    /// <summary>Replaces the plan by one that is computed from it. If another writer is faster, <paramref name="update"/> is called again with what that writer wrote.</summary>
    /// <param name="update">Returns the new plan, which needs a zone, from the current one, or from <c>null</c> if the person is not known. It may be called more than once.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>Whether the plan has changed.</returns>
    /// <exception cref="ArgumentException"><paramref name="update"/> is <c>null</c>, or returned <c>null</c> or a template without a zone.</exception>
    public async ValueTask<bool> UpdatePlanAsync(Func<Plan?, Plan> update, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(update);
        while (true)
        {
            Instant now = Now;
            StoredPerson? person = await ReadAsync(now, cancellation).ConfigureAwait(false);
            Plan plan = update(person?.Plan) ?? throw new ArgumentException("A person cannot be given a null plan.", nameof(update));
            Schedule schedule = _plans.For(plan);
            if (person?.Plan == plan)
                return false;
            if (await _store.WriteAsync(WithPlan(person, schedule, now), cancellation).ConfigureAwait(false))
                return true;
        }
    }

    /// <summary>Records an event.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>Whether it was recorded, and if not, why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="happened"/> is <c>null</c>.</exception>
    public ValueTask<RecordResult> RecordAsync(ReminderEvent happened, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return RecordAsync(happened, null, cancellation);
    }

    /// <summary>Records a session, and the event that it was completed.</summary>
    /// <param name="session">The session.</param>
    /// <param name="answers">The name of the reminder that it answers, or <c>null</c> for the nearest.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>Whether it was recorded, and if not, why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is <c>null</c>.</exception>
    public ValueTask<RecordResult> RecordAsync(Session session, OccurrenceName? answers = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(session);
        return RecordAsync(ReminderEvent.Completed(session, answers), session, cancellation);
    }

    /// <summary>Snoozes a reminder at the present instant.</summary>
    /// <param name="reminder">The name of the reminder, which has come due.</param>
    /// <param name="until">When it is to come again, or <c>null</c> for the delay of its rule.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>Whether it was recorded, and if not, why.</returns>
    public ValueTask<RecordResult> SnoozeAsync(OccurrenceName reminder, Instant? until = null, CancellationToken cancellation = default)
        => RecordAsync(ReminderEvent.Snoozed(reminder, Now, until), null, cancellation);

    /// <summary>Returns the next reminder strictly after the present, or <c>null</c> if there is none.</summary>
    /// <param name="cancellation">Stops waiting.</param>
    public async ValueTask<Occurrence?> NextAsync(CancellationToken cancellation = default)
    {
        Instant now = Now;
        return await ReadAsync(now, cancellation).ConfigureAwait(false) is { } person ? _plans.For(person.Plan).Next(now, person.State) : null;
    }

    /// <summary>Returns the plan and the events that can still matter, or <c>null</c> if the person is not known.</summary>
    /// <param name="cancellation">Stops waiting.</param>
    public async ValueTask<PersonReminders?> FindAsync(CancellationToken cancellation = default)
        => await ReadAsync(Now, cancellation).ConfigureAwait(false) is { } person ? new PersonReminders(person.Plan, person.State) : null;

    /// <summary>Returns everything that is known of the person, or <c>null</c> if the person is not known.</summary>
    /// <param name="cancellation">Stops waiting.</param>
    public async ValueTask<PersonHistory?> HistoryAsync(CancellationToken cancellation = default)
    {
        if (await _store.ReadAsync(Instant.MinValue, cancellation).ConfigureAwait(false) is not { } person)
            return null;
        ValueList<Session> sessions = await _store.SessionsAsync(Instant.MinValue, null, cancellation).ConfigureAwait(false);
        return new PersonHistory(PersonId, person.Plan, person.State, sessions);
    }

    private ValueTask<StoredPerson?> ReadAsync(Instant at, CancellationToken cancellation) => _store.ReadAsync(_dues.EventsFrom(at), cancellation);

    private async ValueTask<RecordResult> RecordAsync(ReminderEvent happened, Session? session, CancellationToken cancellation)
    {
        while (true)
        {
            Instant now = Now;
            Instant from = Instant.Min(now, happened.At);
            if (await ReadAsync(from, cancellation).ConfigureAwait(false) is not { } person)
                return new RecordResult(RecordOutcome.UnknownPerson);
            if (session is not null && await IsRecordedAsync(session, cancellation).ConfigureAwait(false))
                return new RecordResult(RecordOutcome.AlreadyRecorded);
            Schedule schedule = _plans.For(person.Plan);
            ApplyResult applied = schedule.Apply(person.State, happened);
            if (applied.Refusal is not null)
                return new RecordResult(RecordOutcome.Refused, applied.Refusal);
            ReminderEvent? added = applied.State.Events.Except(person.State.Events).SingleOrDefault();
            if (added is null && session is null)
                return new RecordResult(RecordOutcome.AlreadyRecorded) { Event = EventOf(happened, person.State) };
            if (IsAhead(happened.At, person.State, now))
                return new RecordResult(RecordOutcome.AheadOfClock);
            PersonChange change = Waiting(BeforeSnooze(person, added), schedule, applied.State, now) with { Event = added, Session = session };
            if (await _store.WriteAsync(change, cancellation).ConfigureAwait(false))
                return new RecordResult(RecordOutcome.Recorded) { Event = added ?? happened, HeldBackBy = applied.HeldBackBy };
        }
    }

    /// <summary>Whether an instant must come from a wrong clock. After a clock was set back, events up to the last recorded one are accepted, so that a pause can be ended.</summary>
    private bool IsAhead(Instant at, ReminderState state, Instant now)
        => at - now > _maxAhead && !(state.Events is [.., { At: var last }] && at <= last);

    private async ValueTask<bool> IsRecordedAsync(Session session, CancellationToken cancellation)
    {
        Instant after = session.Started + Duration.Epsilon;
        IEnumerable<Session> sameStart = await _store.SessionsAsync(session.Started, after, cancellation).ConfigureAwait(false);
        return sameStart.Contains(session);
    }

    /// <summary>The event as the state contains it. A snooze that was recorded by the delay of its rule is there with the instant that the delay gave.</summary>
    private static ReminderEvent EventOf(ReminderEvent happened, ReminderState state)
        => state.Events.LastOrDefault(e => e.Kind == happened.Kind && e.At == happened.At && e.Occurrence == happened.Occurrence) is { Kind: ReminderEventKind.Snoozed } snooze
            ? snooze
            : happened;

    /// <summary>The person before the end of a snooze, if the snooze was recorded only after it had ended: the reminder still has to be delivered.</summary>
    private static StoredPerson BeforeSnooze(StoredPerson person, ReminderEvent? added)
        => added is { Kind: ReminderEventKind.Snoozed, Until: { } until } && until <= person.HandledUntil
            ? person with { HandledUntil = until - Duration.Epsilon }
            : person;

    /// <summary>
    /// Replaces the plan. Occurrences of the new plan that lie in the past are not delivered, unless a due reminder of the old plan has not been delivered yet: then the
    /// new plan decides what has come due since.
    /// </summary>
    private PersonChange WithPlan(StoredPerson? person, Schedule schedule, Instant now)
    {
        if (person is null)
            return new PersonChange(0, now, schedule.Next(now)?.At, null) { Plan = schedule.Plan };
        DeliveryClaim? underWay = person.Claim is { Owner: not null } claim ? claim : null;
        bool waits = person.Claim is not null || _dues.At(_plans.For(person.Plan), person, now) is not null;
        Instant handled = waits ? person.HandledUntil : now;
        return Waiting(person with { HandledUntil = handled, Claim = underWay }, schedule, person.State, now) with { Plan = schedule.Plan };
    }

    private static PersonChange Waiting(StoredPerson person, Schedule schedule, ReminderState state, Instant now)
    {
        Instant handled = Instant.Min(person.HandledUntil, now);
        Instant? wakeAt = person.Claim is { } claim ? claim.Until : schedule.Next(handled, state)?.At;
        return new PersonChange(person.Revision, handled, wakeAt, person.Claim);
    }
}
