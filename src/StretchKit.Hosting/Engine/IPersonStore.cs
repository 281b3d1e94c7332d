using System.Threading;
using System.Threading.Tasks;
using NodaTime;

namespace StretchKit.Hosting;

/// <summary>
/// The store of one person, as <see cref="PersonEngine"/> needs it. An <see cref="IReminderStore"/> has one for everybody; a cluster's grain can implement it over its own state.
/// </summary>
public interface IPersonStore
{
    /// <summary>Reads the person as last written.</summary>
    /// <param name="eventsFrom">Events before it are left out, except those that <see cref="ReminderState.Trim"/> keeps.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>The person, or <c>null</c> if the person is not known.</returns>
    ValueTask<StoredPerson?> ReadAsync(Instant eventsFrom, CancellationToken cancellation);

    /// <summary>Writes all of a change or nothing of it.</summary>
    /// <param name="change">The change, and the revision that it replaces.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>Whether it was written; <c>false</c> if the person's revision is not <see cref="PersonChange.Over"/>.</returns>
    ValueTask<bool> WriteAsync(PersonChange change, CancellationToken cancellation);

    /// <summary>Returns the person's sessions in the order of their starts.</summary>
    /// <param name="from">The earliest start, inclusive.</param>
    /// <param name="to">The latest start, exclusive; or <c>null</c> for no end.</param>
    /// <param name="cancellation">Stops waiting.</param>
    ValueTask<ValueList<Session>> SessionsAsync(Instant from, Instant? to, CancellationToken cancellation);
}
