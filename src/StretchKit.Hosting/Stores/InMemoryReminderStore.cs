using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;

namespace StretchKit.Hosting;

/// <summary>Keeps people's reminders in memory, for tests and for applications that keep them elsewhere. What is in it ends with the process.</summary>
public sealed class InMemoryReminderStore : IReminderStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Row> _people = new(StringComparer.Ordinal);
    private readonly SortedSet<(Instant WakeAt, string PersonId)> _waiting = new(Comparer<(Instant WakeAt, string PersonId)>.Create(
        (a, b) => a.WakeAt != b.WakeAt ? a.WakeAt.CompareTo(b.WakeAt) : string.CompareOrdinal(a.PersonId, b.PersonId)));

    /// <inheritdoc/>
    public ValueTask<StoredPerson?> ReadAsync(string personId, Instant eventsFrom, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return ValueTask.FromResult(_people.TryGetValue(personId, out Row? row)
                ? row.Person with { State = row.StateFrom(eventsFrom) }
                : null);
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> WriteAsync(string personId, PersonChange change, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(change);
        cancellation.ThrowIfCancellationRequested();
        lock (_lock)
        {
            _people.TryGetValue(personId, out Row? row);
            if ((row?.Person.Revision ?? 0) != change.Over)
                return ValueTask.FromResult(false);
            Plan plan = change.Plan ?? row?.Person.Plan
                ?? throw new ArgumentException("A person who is not known needs a plan.", nameof(change));
            ReminderState state = row?.Person.State ?? ReminderState.Empty;
            if (change.Event is { } happened)
                state = state.Apply(happened);
            Stop(personId, row);
            row ??= _people[personId] = new Row();
            row.Person = new StoredPerson(change.Over + 1, plan, state, change.HandledUntil, change.WakeAt, change.Claim);
            if (change.Session is { } session)
                row.Sessions.Insert(row.Sessions.FindLastIndex(s => s.Started <= session.Started) + 1, session);
            Wait(personId, change.WakeAt);
        }

        return ValueTask.FromResult(true);
    }

    /// <inheritdoc/>
    public ValueTask<bool> DeleteAsync(string personId, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (_lock)
        {
            if (_people.Remove(personId, out Row? row))
                Stop(personId, row);
            return ValueTask.FromResult(row is not null);
        }
    }

    /// <inheritdoc/>
    public ValueTask<ValueList<Session>> SessionsAsync(string personId, Instant from, Instant? to, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return ValueTask.FromResult(_people.TryGetValue(personId, out Row? row)
                ? ValueList.From(row.Sessions.Where(s => s.Started >= from && !(s.Started >= to)))
                : []);
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<string>> DueAsync(Instant now, int most, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return ValueTask.FromResult<IReadOnlyList<string>>(
                [.. _waiting.TakeWhile(w => w.WakeAt <= now).Take(most).Select(w => w.PersonId)]);
        }
    }

    /// <inheritdoc/>
    public ValueTask<Instant?> NextWakeAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return ValueTask.FromResult(_waiting.Count == 0 ? (Instant?)null : _waiting.Min.WakeAt);
        }
    }

    /// <inheritdoc/>
    public ValueTask WakeHandledAfterAsync(Instant now, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (_lock)
        {
            foreach ((string personId, Row row) in _people.Where(p => p.Value.Person.HandledUntil > now || p.Value.Person.Claim is not null))
            {
                Stop(personId, row);
                row.Person = row.Person with { WakeAt = now };
                Wait(personId, now);
            }
        }

        return ValueTask.CompletedTask;
    }

    private void Wait(string personId, Instant? until)
    {
        if (until is { } wakeAt)
            _waiting.Add((wakeAt, personId));
    }

    private void Stop(string personId, Row? row)
    {
        if (row?.Person?.WakeAt is { } wakeAt)
            _waiting.Remove((wakeAt, personId));
    }

    private sealed class Row
    {
        public StoredPerson Person { get; set; } = null!;

        public List<Session> Sessions { get; } = [];

        public ReminderState StateFrom(Instant from)
            => Person.State.Events.Count == 0 || Person.State.Events[0].At >= from ? Person.State : Person.State.Trim(from);
    }
}
