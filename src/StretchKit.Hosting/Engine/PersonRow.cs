using System.Threading;
using System.Threading.Tasks;
using NodaTime;

namespace StretchKit.Hosting.Engine;

/// <summary>One person of a store that has many.</summary>
internal sealed class PersonRow(IReminderStore store, string personId) : IPersonStore
{
    public ValueTask<StoredPerson?> ReadAsync(Instant eventsFrom, CancellationToken cancellation) => store.ReadAsync(personId, eventsFrom, cancellation);

    public ValueTask<bool> WriteAsync(PersonChange change, CancellationToken cancellation) => store.WriteAsync(personId, change, cancellation);

    public ValueTask<ValueList<Session>> SessionsAsync(Instant from, Instant? to, CancellationToken cancellation)
        => store.SessionsAsync(personId, from, to, cancellation);
}
