using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using Npgsql;
using StretchKit.Hosting.Postgres.Database;
using StretchKit.Hosting.Postgres.Rows;
using StretchKit.Hosting.Rows;

namespace StretchKit.Hosting;

/// <summary>
/// Keeps people's reminders in PostgreSQL 13 or later. A call that has returned is committed, and several processes may share one database. The tables are created or brought
/// to the newest version at the first call. Instants of a person's row are kept to 100 nanoseconds, cut off towards the past; those of sessions in full.
/// </summary>
public sealed class PostgresReminderStore : IReminderStore
{
    private readonly StoreDatabase _database;
    private readonly Documents _documents;

    /// <summary>Creates a store; nothing is opened yet.</summary>
    /// <param name="source">The pooled data source. The store does not dispose of it.</param>
    /// <param name="options">The options, or <c>null</c> for the defaults.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is <c>null</c>, or an option is out of its range.</exception>
    public PostgresReminderStore(NpgsqlDataSource source, PostgresReminderStoreOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= new PostgresReminderStoreOptions();
        if (options.Fault() is { } fault)
            throw new ArgumentException(fault, nameof(options));
        _documents = new Documents(options.Zones);
        _database = new StoreDatabase(source, options.Schema);
    }

    /// <inheritdoc/>
    public async ValueTask<StoredPerson?> ReadAsync(string personId, Instant eventsFrom, CancellationToken cancellation)
    {
        Check(personId);
        return await _database.UseAsync(
            async connection => (await _database.RowsAsync(
                connection,
                Statements.Read,
                row => Understand(() => Row.Read(row, eventsFrom, _documents)),
                [Value.Of(personId), Value.Of(Ticks.NotBefore(eventsFrom))],
                cancellation).ConfigureAwait(false)).SingleOrDefault(),
            cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<bool> WriteAsync(string personId, PersonChange change, CancellationToken cancellation)
    {
        Check(personId);
        ArgumentNullException.ThrowIfNull(change);
        if (change is { Over: 0, Plan: null })
        {
            return await ReadAsync(personId, Instant.MaxValue, cancellation).ConfigureAwait(false) is not null
                ? false : throw new ArgumentException("A person who is not known needs a plan.", nameof(change));
        }

        bool isPause = change.Event?.Kind is ReminderEventKind.Paused or ReminderEventKind.Resumed;
        return change.Over == 0 || isPause
            ? await _database.InTransactionAsync(connection => WriteStepwiseAsync(connection, personId, change, cancellation), cancellation).ConfigureAwait(false)
            : await _database.UseAsync(connection => UpdateAsync(connection, personId, change, cancellation), cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<bool> DeleteAsync(string personId, CancellationToken cancellation)
    {
        Check(personId);
        return await _database.InTransactionAsync(
            async connection =>
            {
                // The forgotten first: whoever makes the person anew holds a share of that row, and must not be waited for with the person's row in hand.
                await _database.RowsAsync(connection, Statements.LockForgotten, _ => 0, [], cancellation).ConfigureAwait(false);
                await _database.RowsAsync(connection, Statements.LockPerson, _ => 0, [Value.Of(personId)], cancellation).ConfigureAwait(false);
                await _database.ExecuteAsync(connection, Statements.Forget, [Value.Of(personId)], cancellation).ConfigureAwait(false);
                return await _database.ExecuteAsync(connection, Statements.Delete, [Value.Of(personId)], cancellation).ConfigureAwait(false) > 0;
            },
            cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<ValueList<Session>> SessionsAsync(string personId, Instant from, Instant? to, CancellationToken cancellation)
    {
        Check(personId);
        List<Session> near = await QueryAsync(
            Statements.Sessions,
            row => Understand(() => _documents.ReadSession(row.GetString(0))),
            cancellation,
            Value.Of(personId), Value.Of(Ticks.Of(from)), Value.Of(Ticks.Of(to) ?? long.MaxValue)).ConfigureAwait(false);

        // The documents know the instants to the nanosecond.
        return ValueList.From(near.Where(s => s.Started >= from && !(s.Started >= to)).OrderBy(s => s.Started));
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<string>> DueAsync(Instant now, int most, CancellationToken cancellation)
        => await QueryAsync(
            Statements.Due, row => row.GetString(0), cancellation, Value.Of(Ticks.Of(now)), Value.Of(Math.Max(most, 0))).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<string>> TakeDueAsync(Instant now, Instant until, int most, CancellationToken cancellation)
    {
        List<(string Person, long WakeAt)> taken = await QueryAsync(
            Statements.Take,
            row => (row.GetString(0), row.GetInt64(1)),
            cancellation,
            Value.Of(Ticks.Of(now)), Value.Of(Ticks.Of(until)), Value.Of(Math.Max(most, 0))).ConfigureAwait(false);
        return [.. taken.OrderBy(t => t.WakeAt).ThenBy(t => t.Person, StringComparer.Ordinal).Select(t => t.Person)];
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<string>> PeopleAsync(string? after, int most, CancellationToken cancellation)
        => await QueryAsync(
            Statements.Page, row => row.GetString(0), cancellation, Value.Of(after ?? ""), Value.Of(Math.Max(most, 0))).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<Instant?> NextWakeAsync(CancellationToken cancellation)
        => await QueryAsync(Statements.FirstWaiting, row => row.GetInt64(0), cancellation).ConfigureAwait(false) is [var ticks]
            ? Instant.FromUnixTimeTicks(ticks)
            : null;

    /// <inheritdoc/>
    public async ValueTask WakeHandledAfterAsync(Instant now, CancellationToken cancellation)
        => await _database.UseAsync(
            connection => _database.ExecuteAsync(connection, Statements.WakeHandledAfter, [Value.Of(Ticks.Of(now))], cancellation), cancellation).ConfigureAwait(false);

    private static void Check(string personId)
    {
        ArgumentNullException.ThrowIfNull(personId);
        if (!PersonId.IsValid(personId))
            throw new ArgumentException($"A person's id has 1 to {PersonId.MaxLength} characters, not only white space and no control characters.", nameof(personId));
    }

    /// <summary>Reads documents out of rows; one that nobody can have written is damage.</summary>
    private static T Understand<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (!StoreFaults.IsOurs(failure))
        {
            throw StoreFaults.Damaged($"what is kept of a person cannot be read. {failure.Message}", failure);
        }
    }

    private Task<List<T>> QueryAsync<T>(string sql, Func<NpgsqlDataReader, T> read, CancellationToken cancellation, params NpgsqlParameter[] values)
        => _database.UseAsync(connection => _database.RowsAsync(connection, sql, read, values, cancellation), cancellation);

    private async Task<bool> UpdateAsync(NpgsqlConnection connection, string personId, PersonChange change, CancellationToken cancellation)
    {
        NpgsqlParameter[] values = [Value.Of(personId), Value.Of(change.Over), .. Row.Values(change), .. Row.Values(change.Event), .. Row.Values(change.Session)];
        return (await _database.RowsAsync(connection, Statements.Update, row => row.GetInt32(0), values, cancellation).ConfigureAwait(false)) is [1];
    }

    /// <summary>A new person, or a pause, after which the later ones are marked again.</summary>
    private async Task<bool> WriteStepwiseAsync(NpgsqlConnection connection, string personId, PersonChange change, CancellationToken cancellation)
    {
        if (change.Over != 0)
        {
            if (!await UpdateAsync(connection, personId, change, cancellation).ConfigureAwait(false))
                return false;
        }
        else
        {
            if (await _database.ExecuteAsync(connection, Statements.Insert, [Value.Of(personId), .. Row.Values(change)], cancellation).ConfigureAwait(false) == 0)
                return false;
            if (change.Event is not null)
                await _database.ExecuteAsync(connection, Statements.AddEvent, [Value.Of(personId), .. Row.Values(change.Event)], cancellation).ConfigureAwait(false);
            if (change.Session is not null)
                await _database.ExecuteAsync(connection, Statements.AddSession, [Value.Of(personId), .. Row.Values(change.Session)], cancellation).ConfigureAwait(false);
        }

        if (change.Event is { Kind: ReminderEventKind.Paused or ReminderEventKind.Resumed } pause)
            await MarkPausesAsync(connection, personId, Ticks.Of(pause.At), cancellation).ConfigureAwait(false);
        return true;
    }

    /// <summary>Marks, from an instant on, the pauses and ends of pauses that no earlier pause reaches.</summary>
    private async Task MarkPausesAsync(NpgsqlConnection connection, string personId, long from, CancellationToken cancellation)
    {
        List<(long At, string Json)> pauses = await _database.RowsAsync(
            connection, Statements.Pauses, row => (row.GetInt64(0), row.GetString(1)), [Value.Of(personId), Value.Of(from)], cancellation).ConfigureAwait(false);
        var earlier = new List<string>();
        int next = 0;
        while (next < pauses.Count)
        {
            long at = pauses[next].At;
            if (at >= from)
            {
                bool none = _documents.ReadState(earlier).Trim(Instant.FromUnixTimeTicks(at)).Events.Count == 0;
                await _database.ExecuteAsync(connection, Statements.MarkPause, [Value.Of(personId), Value.Of(at), Value.Of(none)], cancellation).ConfigureAwait(false);
            }

            for (; next < pauses.Count && pauses[next].At == at; next++)
                earlier.Add(pauses[next].Json);
        }
    }
}
