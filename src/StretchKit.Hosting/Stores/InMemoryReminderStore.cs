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
    private readonly SortedSet<string> _ids = new(StringComparer.Ordinal);
    private readonly SortedSet<(Instant WakeAt, string PersonId)> _waiting = new(Comparer<(Instant WakeAt, string PersonId)>.Create(
        (a, b) => a.WakeAt != b.WakeAt ? a.WakeAt.CompareTo(b.WakeAt) : string.CompareOrdinal(a.PersonId, b.PersonId)));

    /// <summary>The highest revision of all who were forgotten: nobody gets it again.</summary>
    private long _forgotten;

    /// <inheritdoc/>
    public ValueTask<StoredPerson?> ReadAsync(string personId, Instant eventsFrom, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return ValueTask.FromResult(_people.TryGetValue(personId, out Row? row)
                ? row.Person with { State = row.Events.From(eventsFrom) }
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
            RecentEvents events = row?.Events ?? RecentEvents.None;
            if (change.Event is { } happened)
                events = events.And(happened);
            Stop(personId, row);
            row ??= Add(personId);
            row.Events = events;
            long revision = 1 + (change.Over == 0 ? _forgotten : change.Over);
            row.Person = new StoredPerson(revision, plan, ReminderState.Empty, change.HandledUntil, change.WakeAt, change.Claim);
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
            {
                _ids.Remove(personId);
                Stop(personId, row);
                _forgotten = Math.Max(_forgotten, row.Person.Revision);
            }

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
    public ValueTask<IReadOnlyList<string>> PeopleAsync(string? after, int most, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (_lock)
        {
            bool isPast = _ids.Max is null || string.CompareOrdinal(after, _ids.Max) >= 0;
            IEnumerable<string> rest = after is null ? _ids : isPast ? [] : _ids.GetViewBetween(after, _ids.Max!).Where(id => id != after);
            return ValueTask.FromResult<IReadOnlyList<string>>([.. rest.Take(most)]);
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
                row.Person = row.Person with { Revision = row.Person.Revision + 1, WakeAt = now };
                Wait(personId, now);
            }
        }

        return ValueTask.CompletedTask;
    }

    private Row Add(string personId)
    {
        _ids.Add(personId);
        return _people[personId] = new Row();
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
        /// <summary>All but the events.</summary>
        public StoredPerson Person { get; set; } = null!;

        public RecentEvents Events { get; set; } = RecentEvents.None;

        public List<Session> Sessions { get; } = [];
    }
}
