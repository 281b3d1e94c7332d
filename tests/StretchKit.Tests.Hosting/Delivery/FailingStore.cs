using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using StretchKit.Hosting;

namespace StretchKit.Tests.Hosting.Delivery;

/// <summary>A store that fails where the test says so.</summary>
internal sealed class FailingStore(IReminderStore inner) : IReminderStore
{
    /// <summary>Whether the call of this name, about this person (null for nobody in particular), fails.</summary>
    public Func<string, string?, bool> Fails { get; set; } = (_, _) => false;

    public List<string> Calls { get; } = [];

    public ValueTask<StoredPerson?> ReadAsync(string personId, Instant eventsFrom, CancellationToken cancellation)
        => Run(nameof(ReadAsync), personId, () => inner.ReadAsync(personId, eventsFrom, cancellation));

    public ValueTask<bool> WriteAsync(string personId, PersonChange change, CancellationToken cancellation)
        => Run(nameof(WriteAsync), personId, () => inner.WriteAsync(personId, change, cancellation));

    public ValueTask<bool> DeleteAsync(string personId, CancellationToken cancellation)
        => Run(nameof(DeleteAsync), personId, () => inner.DeleteAsync(personId, cancellation));

    public ValueTask<ValueList<Session>> SessionsAsync(string personId, Instant from, Instant? to, CancellationToken cancellation)
        => Run(nameof(SessionsAsync), personId, () => inner.SessionsAsync(personId, from, to, cancellation));

    public ValueTask<IReadOnlyList<string>> DueAsync(Instant now, int most, CancellationToken cancellation)
        => Run(nameof(DueAsync), null, () => inner.DueAsync(now, most, cancellation));

    public ValueTask<IReadOnlyList<string>> PeopleAsync(string? after, int most, CancellationToken cancellation)
        => Run(nameof(PeopleAsync), null, () => inner.PeopleAsync(after, most, cancellation));

    public ValueTask<Instant?> NextWakeAsync(CancellationToken cancellation)
        => Run(nameof(NextWakeAsync), null, () => inner.NextWakeAsync(cancellation));

    public ValueTask WakeHandledAfterAsync(Instant now, CancellationToken cancellation)
        => Run(nameof(WakeHandledAfterAsync), null, () => inner.WakeHandledAfterAsync(now, cancellation));

    private T Run<T>(string call, string? personId, Func<T> go)
    {
        lock (Calls)
            Calls.Add(call);
        return Fails(call, personId) ? throw new InvalidOperationException("The disk is gone.") : go();
    }
}
