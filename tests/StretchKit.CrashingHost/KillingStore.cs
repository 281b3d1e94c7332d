using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using StretchKit.Hosting;

namespace StretchKit.CrashingHost;

/// <summary>The store, with the points around a delivery at which the process can be killed.</summary>
internal sealed class KillingStore(IReminderStore inner, KillSwitch kill) : IReminderStore
{
    public async ValueTask<bool> WriteAsync(string personId, PersonChange change, CancellationToken cancellation)
    {
        if (change is { Claim.Owner: not null, Event: null, Session: null })
            kill.Reached("before-claim");
        bool written = await inner.WriteAsync(personId, change, cancellation);
        if (written && change.Event?.Kind == ReminderEventKind.Delivered)
            kill.Reached("after-commit");
        return written;
    }

    public ValueTask<StoredPerson?> ReadAsync(string personId, Instant eventsFrom, CancellationToken cancellation)
        => inner.ReadAsync(personId, eventsFrom, cancellation);

    public ValueTask<bool> DeleteAsync(string personId, CancellationToken cancellation) => inner.DeleteAsync(personId, cancellation);

    public ValueTask<ValueList<Session>> SessionsAsync(string personId, Instant from, Instant? to, CancellationToken cancellation)
        => inner.SessionsAsync(personId, from, to, cancellation);

    public ValueTask<IReadOnlyList<string>> DueAsync(Instant now, int most, CancellationToken cancellation) => inner.DueAsync(now, most, cancellation);

    public ValueTask<IReadOnlyList<string>> TakeDueAsync(Instant now, Instant until, int most, CancellationToken cancellation)
        => inner.TakeDueAsync(now, until, most, cancellation);

    public ValueTask<IReadOnlyList<string>> PeopleAsync(string? after, int most, CancellationToken cancellation) => inner.PeopleAsync(after, most, cancellation);

    public ValueTask<Instant?> NextWakeAsync(CancellationToken cancellation) => inner.NextWakeAsync(cancellation);

    public ValueTask WakeHandledAfterAsync(Instant now, CancellationToken cancellation) => inner.WakeHandledAfterAsync(now, cancellation);
}
