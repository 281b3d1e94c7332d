using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;
using StretchKit.Hosting.Postgres.Schema;

namespace StretchKit.Hosting.Postgres.Database;

#pragma warning disable CA1001 // The semaphore has nothing to give back: nobody asks for its wait handle.

/// <summary>The database: its tables are created or migrated before the first statement, and its faults become <see cref="ReminderStoreException"/>.</summary>
internal sealed class StoreDatabase(NpgsqlDataSource source, string schema)
{
    // "StrK" and the schema: processes that open the same schema at once wait for the one that migrates it.
    private const int LockSpace = 0x5374724B;

    private readonly SemaphoreSlim _opening = new(1);
    private volatile bool _open;

    /// <summary>Runs work on a pooled connection.</summary>
    public async Task<T> UseAsync<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            if (!_open)
                await OpenAsync(cancellation).ConfigureAwait(false);
            NpgsqlConnection connection = await source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
                return await work(connection).ConfigureAwait(false);
        }
        catch (Exception failure) when (StoreFaults.IsOurs(failure))
        {
            throw StoreFaults.Of(failure);
        }
    }

    /// <summary>Runs work in a transaction: all of it or nothing.</summary>
    public Task<T> InTransactionAsync<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken cancellation)
        => UseAsync(
            async connection =>
            {
                NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
                await using (transaction.ConfigureAwait(false))
                {
                    T result = await work(connection).ConfigureAwait(false);
                    await transaction.CommitAsync(cancellation).ConfigureAwait(false);
                    return result;
                }
            },
            cancellation);

    /// <summary>Returns a statement with its values, in which <c>@s.</c> stands for the schema.</summary>
    public NpgsqlCommand Command(NpgsqlConnection connection, string sql, params ReadOnlySpan<NpgsqlParameter> values)
    {
        var command = new NpgsqlCommand(In(sql), connection);
        foreach (NpgsqlParameter value in values)
            command.Parameters.Add(value);
        return command;
    }

    /// <summary>Returns the rows of a statement.</summary>
    public async Task<List<T>> RowsAsync<T>(
        NpgsqlConnection connection, string sql, Func<NpgsqlDataReader, T> read, NpgsqlParameter[] values, CancellationToken cancellation)
    {
        NpgsqlCommand command = Command(connection, sql, values);
        await using (command.ConfigureAwait(false))
        {
            NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                var rows = new List<T>();
                while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
                    rows.Add(read(reader));
                return rows;
            }
        }
    }

    /// <summary>Runs a statement and returns how many rows it has changed.</summary>
    public async Task<int> ExecuteAsync(NpgsqlConnection connection, string sql, NpgsqlParameter[] values, CancellationToken cancellation)
    {
        NpgsqlCommand command = Command(connection, sql, values);
        await using (command.ConfigureAwait(false))
            return await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    private string In(string sql) => sql.Replace("@s.", $"\"{schema}\".", StringComparison.Ordinal);

    private async Task OpenAsync(CancellationToken cancellation)
    {
        await _opening.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (_open)
                return;
            NpgsqlConnection connection = await source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
                await using (transaction.ConfigureAwait(false))
                {
                    await MigrateAsync(connection, cancellation).ConfigureAwait(false);
                    await transaction.CommitAsync(cancellation).ConfigureAwait(false);
                }
            }

            _open = true;
        }
        finally
        {
            _opening.Release();
        }
    }

    private async Task MigrateAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await ExecuteAsync(connection, "SELECT pg_advisory_xact_lock($1, hashtext($2))", [Value.Of(LockSpace), Value.Of(schema)], cancellation).ConfigureAwait(false);
        int tables = (await RowsAsync(
            connection, "SELECT count(*)::int FROM pg_tables WHERE schemaname = $1", row => row.GetInt32(0), [Value.Of(schema)], cancellation).ConfigureAwait(false))[0];
        int version = 0;
        if (tables > 0)
        {
            bool isStore = (await RowsAsync(
                connection, "SELECT count(*)::int FROM pg_tables WHERE schemaname = $1 AND tablename = 'stretchkit_version'", row => row.GetInt32(0), [Value.Of(schema)], cancellation)
                .ConfigureAwait(false))[0] == 1;
            if (!isStore)
                throw StoreFaults.Foreign(schema);
            version = (await RowsAsync(connection, "SELECT version FROM @s.stretchkit_version", row => row.GetInt32(0), [], cancellation).ConfigureAwait(false))[0];
        }

        if (version > SchemaVersions.Newest)
            throw StoreFaults.Newer(schema, version);
        if (version == SchemaVersions.Newest)
            return;
        string steps = string.Join('\n', SchemaVersions.StepsFrom(version).ToArray());
        string marked = FormattableString.Invariant($"UPDATE stretchkit_version SET version = {SchemaVersions.Newest};");
        string begin = version > 0 ? "" : $"""
            {(await ExistsAsync(connection, cancellation).ConfigureAwait(false) ? "" : $"CREATE SCHEMA \"{schema}\";")}
            CREATE TABLE "{schema}".stretchkit_version (version int NOT NULL);
            INSERT INTO "{schema}".stretchkit_version VALUES (0);
            """;
        await ExecuteAsync(connection, $"{begin}\nSET LOCAL search_path = \"{schema}\";\n{steps}\n{marked}", [], cancellation).ConfigureAwait(false);
    }

    /// <summary>Whether the schema exists. <c>CREATE SCHEMA IF NOT EXISTS</c> asks for the right to create one even if it does.</summary>
    private async Task<bool> ExistsAsync(NpgsqlConnection connection, CancellationToken cancellation)
        => (await RowsAsync(connection, "SELECT count(*)::int FROM pg_namespace WHERE nspname = $1", row => row.GetInt32(0), [Value.Of(schema)], cancellation)
            .ConfigureAwait(false))[0] == 1;
}
