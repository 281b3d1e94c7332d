using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Options;
using NodaTime;
using StretchKit.Hosting.Delivery;
using StretchKit.Hosting.Engine;

namespace StretchKit.Hosting;

/// <summary>Reminders kept in a store: one engine for each call, and a signal to the loop where something has changed.</summary>
internal sealed class EmbeddedReminders(IReminderStore store, TimeProvider time, IOptions<StretchReminderOptions> options, WakeSignal signal) : IReminders
{
    public async ValueTask SetPlanAsync(string personId, Plan plan, CancellationToken cancellation = default)
    {
        if (await Engine(personId).SetPlanAsync(plan, cancellation).ConfigureAwait(false))
            signal.Set();
    }

    public async ValueTask<bool> UpdatePlanAsync(string personId, Func<Plan?, Plan> update, CancellationToken cancellation = default)
    {
        bool changed = await Engine(personId).UpdatePlanAsync(update, cancellation).ConfigureAwait(false);
        if (changed)
            signal.Set();
        return changed;
    }

    public ValueTask<RecordResult> RecordAsync(string personId, ReminderEvent happened, CancellationToken cancellation = default)
        => SignalledAsync(Engine(personId).RecordAsync(happened, cancellation));

    public ValueTask<RecordResult> SnoozeAsync(
        string personId, OccurrenceName reminder, Instant? until = null, CancellationToken cancellation = default)
        => SignalledAsync(Engine(personId).SnoozeAsync(reminder, until, cancellation));

    public ValueTask<RecordResult> RecordAsync(
        string personId, Session session, OccurrenceName? answers = null, CancellationToken cancellation = default)
        => SignalledAsync(Engine(personId).RecordAsync(session, answers, cancellation));

    public ValueTask<Occurrence?> NextAsync(string personId, CancellationToken cancellation = default) => Engine(personId).NextAsync(cancellation);

    public ValueTask<PersonReminders?> FindAsync(string personId, CancellationToken cancellation = default) => Engine(personId).FindAsync(cancellation);

    public ValueTask<PersonHistory?> HistoryAsync(string personId, CancellationToken cancellation = default) => Engine(personId).HistoryAsync(cancellation);

    public ValueTask<ValueList<Session>> SessionsAsync(string personId, Instant from, Instant? to = null, CancellationToken cancellation = default)
        => store.SessionsAsync(PersonId.Checked(personId), from, to, cancellation);

    public ValueTask<IReadOnlyList<string>> PeopleAsync(string? after = null, int most = 100, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, 10_000);
        return store.PeopleAsync(after is null ? null : PersonId.Checked(after), most, cancellation);
    }

    public ValueTask<bool> ForgetAsync(string personId, CancellationToken cancellation = default)
        => store.DeleteAsync(PersonId.Checked(personId), cancellation);

    private PersonEngine Engine(string personId)
        => new(PersonId.Checked(personId), new PersonRow(store, personId), time, options.Value, PersonEngine.Shared);

    private async ValueTask<RecordResult> SignalledAsync(ValueTask<RecordResult> recording)
    {
        RecordResult result = await recording.ConfigureAwait(false);
        if (result.Outcome == RecordOutcome.Recorded)
            signal.Set();
        return result;
    }
}
