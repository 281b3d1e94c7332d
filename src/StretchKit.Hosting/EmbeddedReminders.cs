using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Options;
using NodaTime;
using StretchKit.Hosting.Delivery;

namespace StretchKit.Hosting;

/// <summary>The contract on a store: reads a person, asks the library what a change means, and writes it if nobody else has written meanwhile.</summary>
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

    public ValueTask<RecordResult> RecordAsync(string personId, Session session, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(session);
        return RecordAsync(personId, ReminderEvent.Completed(session), session, cancellation);
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
            if (await IsRecordedAsync(personId, person.State, happened, session, cancellation).ConfigureAwait(false))
                return new RecordResult(RecordOutcome.AlreadyRecorded);
            if (IsAhead(happened.At, person.State, now))
                return new RecordResult(RecordOutcome.AheadOfClock);
            Schedule schedule = person.Plan.ToSchedule();
            Applied applied = schedule.Apply(person.State, happened);
            if (applied.Refusal is not null && session is null)
                return new RecordResult(RecordOutcome.Refused, applied.Refusal);
            PersonChange change = Waiting(person, schedule, applied.State, now) with
            {
                Event = applied.Refusal is null ? happened : null,
                Session = session,
            };
            if (await store.WriteAsync(personId, change, cancellation).ConfigureAwait(false))
            {
                signal.Set();
                return new RecordResult(RecordOutcome.Recorded, applied.Refusal);
            }
        }
    }

    /// <summary>Whether an event would shut out what happens before it. After a clock was set back one may be recorded with the instant of the last.</summary>
    private bool IsAhead(Instant at, ReminderState state, Instant now)
        => at - now > _maxAhead && !(state.Events is [.., { At: var last }] && at <= last);

    private async ValueTask<bool> IsRecordedAsync(
        string personId, ReminderState state, ReminderEvent happened, Session? session, CancellationToken cancellation)
    {
        if (session is null)
            return state.Events.Reverse().SkipWhile(e => e.At > happened.At).TakeWhile(e => e.At == happened.At).Contains(happened);
        Instant after = session.Started + Duration.Epsilon;
        IEnumerable<Session> sameStart = await store.SessionsAsync(personId, session.Started, after, cancellation).ConfigureAwait(false);
        return sameStart.Contains(session);
    }

    private ValueTask<StoredPerson?> ReadAsync(string personId, Instant at, CancellationToken cancellation)
        => store.ReadAsync(personId, _dues.EventsFrom(at), cancellation);

    /// <summary>A new plan: what had come due and waits is left to it; what it says of the time before it is not delivered.</summary>
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
