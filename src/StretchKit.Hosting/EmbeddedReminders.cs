using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Options;
using NodaTime;
using StretchKit.Hosting.Delivery;

namespace StretchKit.Hosting;

/// <summary>Reminders kept in a store: reads a person, applies a change to the state, and writes it unless another writer was faster.</summary>
internal sealed class EmbeddedReminders(IReminderStore store, TimeProvider time, IOptions<StretchReminderOptions> options, WakeSignal signal) : IReminders
{
    private readonly Dues _dues = new(options.Value);
    private readonly Duration _maxAhead = Duration.FromTimeSpan(options.Value.MaxAhead);

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    public async ValueTask SetPlanAsync(string personId, Plan plan, CancellationToken cancellation = default)
    {
        PersonId.Checked(personId);
        ArgumentNullException.ThrowIfNull(plan);
        Schedule schedule = plan.ToSchedule();
        while (true)
        {
            Instant now = Now;
            StoredPerson? person = await ReadAsync(personId, now, cancellation).ConfigureAwait(false);
            if (person?.Plan == plan)
                return;
            if (await store.WriteAsync(personId, WithPlan(person, schedule, now), cancellation).ConfigureAwait(false))
                break;
        }

        signal.Set();
    }

    public ValueTask<RecordResult> RecordAsync(string personId, ReminderEvent happened, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return RecordAsync(personId, happened, null, cancellation);
    }

    public ValueTask<RecordResult> SnoozeAsync(
        string personId, OccurrenceName reminder, Instant? until = null, CancellationToken cancellation = default)
        => RecordAsync(personId, ReminderEvent.Snoozed(reminder, Now, until), null, cancellation);

    public ValueTask<RecordResult> RecordAsync(
        string personId, Session session, OccurrenceName? answers = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(session);
        return RecordAsync(personId, ReminderEvent.Completed(session, answers), session, cancellation);
    }

    public async ValueTask<Occurrence?> NextAsync(string personId, CancellationToken cancellation = default)
    {
        Instant now = Now;
        return await ReadAsync(PersonId.Checked(personId), now, cancellation).ConfigureAwait(false) is { } person
            ? person.Plan.ToSchedule().Next(now, person.State)
            : null;
    }

    public async ValueTask<PersonReminders?> FindAsync(string personId, CancellationToken cancellation = default)
        => await ReadAsync(PersonId.Checked(personId), Now, cancellation).ConfigureAwait(false) is { } person
            ? new PersonReminders(person.Plan, person.State)
            : null;

    public async ValueTask<PersonHistory?> HistoryAsync(string personId, CancellationToken cancellation = default)
    {
        PersonId.Checked(personId);
        if (await store.ReadAsync(personId, Instant.MinValue, cancellation).ConfigureAwait(false) is not { } person)
            return null;
        ValueList<Session> sessions = await store.SessionsAsync(personId, Instant.MinValue, null, cancellation).ConfigureAwait(false);
        return new PersonHistory(personId, person.Plan, person.State, sessions);
    }

    public ValueTask<bool> ForgetAsync(string personId, CancellationToken cancellation = default)
        => store.DeleteAsync(PersonId.Checked(personId), cancellation);

    private async ValueTask<RecordResult> RecordAsync(
        string personId, ReminderEvent happened, Session? session, CancellationToken cancellation)
    {
        PersonId.Checked(personId);
        while (true)
        {
            Instant now = Now;
            Instant from = Instant.Min(now, happened.At);
            if (await ReadAsync(personId, from, cancellation).ConfigureAwait(false) is not { } person)
                return new RecordResult(RecordOutcome.UnknownPerson);
            if (session is not null && await IsRecordedAsync(personId, session, cancellation).ConfigureAwait(false))
                return new RecordResult(RecordOutcome.AlreadyRecorded);
            Schedule schedule = person.Plan.ToSchedule();
            ApplyResult applied = schedule.Apply(person.State, happened);
            if (applied.Refusal is not null)
                return new RecordResult(RecordOutcome.Refused, applied.Refusal);
            ReminderEvent? added = applied.State.Events.Except(person.State.Events).SingleOrDefault();
            if (added is null && session is null)
                return new RecordResult(RecordOutcome.AlreadyRecorded) { Event = EventOf(happened, person.State) };
            if (IsAhead(happened.At, person.State, now))
                return new RecordResult(RecordOutcome.AheadOfClock);
            PersonChange change = Waiting(BeforeSnooze(person, added), schedule, applied.State, now) with { Event = added, Session = session };
            if (await store.WriteAsync(personId, change, cancellation).ConfigureAwait(false))
            {
                signal.Set();
                return new RecordResult(RecordOutcome.Recorded) { Event = added ?? happened, HeldBackBy = applied.HeldBackBy };
            }
        }
    }

    /// <summary>Whether an instant must come from a wrong clock. After a clock was set back, events up to the last recorded one are accepted, so that a pause can be ended.</summary>
    private bool IsAhead(Instant at, ReminderState state, Instant now)
        => at - now > _maxAhead && !(state.Events is [.., { At: var last }] && at <= last);

    private async ValueTask<bool> IsRecordedAsync(string personId, Session session, CancellationToken cancellation)
    {
        Instant after = session.Started + Duration.Epsilon;
        IEnumerable<Session> sameStart = await store.SessionsAsync(personId, session.Started, after, cancellation).ConfigureAwait(false);
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

    private ValueTask<StoredPerson?> ReadAsync(string personId, Instant at, CancellationToken cancellation)
        => store.ReadAsync(personId, _dues.EventsFrom(at), cancellation);

    /// <summary>
    /// Replaces the plan. Occurrences of the new plan that lie in the past are not delivered, unless a due reminder of the old plan has not been delivered yet: then the
    /// new plan decides what has come due since.
    /// </summary>
    private PersonChange WithPlan(StoredPerson? person, Schedule schedule, Instant now)
    {
        if (person is null)
            return new PersonChange(0, now, schedule.Next(now)?.At, null) { Plan = schedule.Plan };
        DeliveryClaim? underWay = person.Claim is { Owner: not null } claim ? claim : null;
        bool waits = person.Claim is not null || _dues.At(person.Plan.ToSchedule(), person, now) is not null;
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
