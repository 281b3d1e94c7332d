using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using StretchKit.Hosting.Rows;
using StretchKit.Hosting.Sqlite.Files;
using StretchKit.Hosting.Sqlite.Rows;

namespace StretchKit.Hosting;

/// <summary>
/// Keeps people's reminders in one SQLite file. What is written is on the disk before it is acknowledged, and several processes of one machine may share the
/// file. It is opened, begun or brought to the newest version at the first call. Instants of a person's row are kept to 100 nanoseconds, cut off towards the past;
/// those of sessions in full. SQLite works on a thread: calls run on the thread pool, not on the caller's thread.
/// </summary>
public sealed class SqliteReminderStore : IReminderStore, IDisposable
{
    private readonly Documents _documents;

    /// <summary>Names the file; nothing is opened yet.</summary>
    /// <param name="path">The file, in a folder that exists on a local disk; a relative path counts from the current folder. Others with the same name and <c>-wal</c>, <c>-shm</c>, <c>-open</c> at the end lie beside it.</param>
    /// <param name="options">How the file is treated; null for the defaults.</param>
    /// <param name="time">Gives the time that stands in the name of a store that is set aside; null for the system's.</param>
    /// <param name="log">Hears when a store is set aside; null for nobody.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null, empty, or <c>:memory:</c>; or an option is out of its range.</exception>
    public SqliteReminderStore(
        string path, SqliteReminderStoreOptions? options = null, TimeProvider? time = null, ILogger<SqliteReminderStore>? log = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (path == ":memory:")
            throw new ArgumentException("Reminders that need no file are kept by InMemoryReminderStore.", nameof(path));
        options ??= new SqliteReminderStoreOptions();
        if (options.Fault() is { } fault)
            throw new ArgumentException(fault, nameof(options));
        _documents = new Documents(options.Zones);
        StoreFile = new StoreFile(
            Path.GetFullPath(path), options, time ?? TimeProvider.System, log ?? NullLogger<SqliteReminderStore>.Instance);
    }

    internal StoreFile StoreFile { get; }

    /// <summary>Closes the file. What was acknowledged is in it.</summary>
    public void Dispose() => StoreFile.Dispose();

    /// <inheritdoc/>
    public ValueTask<StoredPerson?> ReadAsync(string personId, Instant eventsFrom, CancellationToken cancellation)
    {
        Check(personId);
        return new(StoreFile.ReadAsync(
            store => Understand(() => People.Find(store, personId, _documents, Events.Read(store, personId, eventsFrom, _documents))), cancellation));
    }

    /// <inheritdoc/>
    public ValueTask<bool> WriteAsync(string personId, PersonChange change, CancellationToken cancellation)
    {
        Check(personId);
        ArgumentNullException.ThrowIfNull(change);
        return new(StoreFile.WriteAsync(
            store =>
            {
                if (change is { Over: 0, Plan: null })
                    return People.IsKnown(store, personId) ? false : throw new ArgumentException("A person who is not known needs a plan.", nameof(change));
                if (!People.Write(store, personId, change))
                    return false;
                if (change.Event is { } happened)
                    Events.Add(store, personId, happened, _documents);
                if (change.Session is { } session)
                    Sessions.Add(store, personId, session);
                return true;
            },
            cancellation));
    }

    /// <summary>Removes all that is kept of a person: it is overwritten with zeros in the file, and the log is emptied, as soon as nobody reads what was before.</summary>
    /// <inheritdoc/>
    public async ValueTask<bool> DeleteAsync(string personId, CancellationToken cancellation)
    {
        Check(personId);
        bool known = await StoreFile.WriteAsync(store => People.Delete(store, personId), cancellation).ConfigureAwait(false);

        // Also where the person was gone before: the log may have been in use that time.
        await StoreFile.EmptyLogAsync(cancellation).ConfigureAwait(false);
        return known;
    }

    /// <inheritdoc/>
    public async ValueTask<ValueList<Session>> SessionsAsync(string personId, Instant from, Instant? to, CancellationToken cancellation)
    {
        Check(personId);
        return ValueList.From(await StoreFile.ReadAsync(
            store => Understand(() => Sessions.Read(store, personId, from, to, _documents)), cancellation).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<string>> DueAsync(Instant now, int most, CancellationToken cancellation)
        => await StoreFile.ReadAsync(
            store => store.Rows(People.Due, row => row.GetString(0), ("$now", Ticks.Of(now)), ("$most", Math.Max(most, 0))), cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<string>> PeopleAsync(string? after, int most, CancellationToken cancellation)
        => await StoreFile.ReadAsync(
            store => store.Rows(People.Page, row => row.GetString(0), ("$after", after ?? ""), ("$most", Math.Max(most, 0))), cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<Instant?> NextWakeAsync(CancellationToken cancellation)
        => await StoreFile.ReadAsync(store => store.Value(People.FirstWaiting), cancellation).ConfigureAwait(false) is long ticks
            ? Instant.FromUnixTimeTicks(ticks)
            : null;

    /// <inheritdoc/>
    public async ValueTask WakeHandledAfterAsync(Instant now, CancellationToken cancellation)
        => await StoreFile.WriteAsync(store => People.WakeHandledAfter(store, now), cancellation).ConfigureAwait(false);

    private static void Check(string personId)
    {
        ArgumentNullException.ThrowIfNull(personId);
        if (!PersonId.IsValid(personId))
            throw new ArgumentException($"A person's id has 1 to {PersonId.MaxLength} characters, not only white space and no control characters.", nameof(personId));
    }

    /// <summary>Reads documents out of rows; one that nobody can have written is damage.</summary>
    private T Understand<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is not SqliteException)
        {
            throw StoreFaults.Damaged(StoreFile.Path, $"what is kept of a person cannot be read. {failure.Message}", failure);
        }
    }
}
