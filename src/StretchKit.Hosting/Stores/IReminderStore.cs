using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;

namespace StretchKit.Hosting;

/// <summary>
/// Where people's reminders are kept. It decides nothing: it keeps one small row for a person, the events and the sessions, and says whose row
/// asks to be looked at. Several processes may share one store. Every member is safe to call from any thread, and throws a
/// <see cref="ReminderStoreException"/> where the store cannot be read or written.
/// </summary>
public interface IReminderStore
{
    /// <summary>A person as last written.</summary>
    /// <param name="personId">The person.</param>
    /// <param name="eventsFrom">
    /// Events before it are left out, except those that still matter: exactly those that <see cref="ReminderState.Trim"/> keeps.
    /// </param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>The person; null for one who is not known.</returns>
    ValueTask<StoredPerson?> ReadAsync(string personId, Instant eventsFrom, CancellationToken cancellation);

    /// <summary>Writes a person: all of the change or nothing of it. When it returns true, the change is as durable as the store can make it.</summary>
    /// <param name="personId">The person.</param>
    /// <param name="change">What is to be written, and over which revision.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>Whether it was written; not, if the person's revision is not <see cref="PersonChange.Over"/>: somebody else has written.</returns>
    ValueTask<bool> WriteAsync(string personId, PersonChange change, CancellationToken cancellation);

    /// <summary>Removes all that is kept of a person.</summary>
    /// <param name="personId">The person.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>Whether the person was known.</returns>
    ValueTask<bool> DeleteAsync(string personId, CancellationToken cancellation);

    /// <summary>A person's sessions, in the order of their starts.</summary>
    /// <param name="personId">The person.</param>
    /// <param name="from">The earliest start, inclusive.</param>
    /// <param name="to">The latest start, exclusive; null for no end.</param>
    /// <param name="cancellation">Stops waiting.</param>
    ValueTask<ValueList<Session>> SessionsAsync(string personId, Instant from, Instant? to, CancellationToken cancellation);

    /// <summary>The people whose <see cref="StoredPerson.WakeAt"/> has come, longest waiting first.</summary>
    /// <param name="now">The present, inclusive.</param>
    /// <param name="most">The most to name.</param>
    /// <param name="cancellation">Stops waiting.</param>
    ValueTask<IReadOnlyList<string>> DueAsync(Instant now, int most, CancellationToken cancellation);

    /// <summary>
    /// Takes people whose wake has come, for one process of several: where the store can, nobody else is given them until <paramref name="until"/> or until they are written. It is only
    /// a hint that keeps processes out of each other's way. The claim in <see cref="WriteAsync"/> decides who delivers. By default it returns what <see cref="DueAsync"/> does.
    /// </summary>
    /// <param name="now">The present, inclusive.</param>
    /// <param name="until">When others may take them.</param>
    /// <param name="most">The most people to return.</param>
    /// <param name="cancellation">Stops waiting.</param>
    ValueTask<IReadOnlyList<string>> TakeDueAsync(Instant now, Instant until, int most, CancellationToken cancellation) => DueAsync(now, most, cancellation);

    /// <summary>Returns the ids of people, page by page, in an order that does not change.</summary>
    /// <param name="after">The last id of the page before, or <c>null</c> for the first page.</param>
    /// <param name="most">The most ids to return.</param>
    /// <param name="cancellation">Stops waiting.</param>
    ValueTask<IReadOnlyList<string>> PeopleAsync(string? after, int most, CancellationToken cancellation);

    /// <summary>The earliest <see cref="StoredPerson.WakeAt"/> of all people; null where nobody waits for anything.</summary>
    /// <param name="cancellation">Stops waiting.</param>
    ValueTask<Instant?> NextWakeAsync(CancellationToken cancellation);

    /// <summary>
    /// Asks to look at everybody who was handled at a later time than the present, or has a claim, after the clock was set back: their
    /// <see cref="StoredPerson.WakeAt"/> becomes the present. It is a write as any other: who has read them before it cannot write over it.
    /// </summary>
    /// <param name="now">The present.</param>
    /// <param name="cancellation">Stops waiting.</param>
    ValueTask WakeHandledAfterAsync(Instant now, CancellationToken cancellation);
}
