using System;
using System.Collections.Generic;
using Microsoft.Data.Sqlite;

namespace StretchKit.Hosting.Sqlite.Files;

/// <summary>One connection, set up to keep what it acknowledges, with the commands that it has prepared. For one thread at a time.</summary>
internal sealed class StoreConnection : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);

    public StoreConnection(string source, SqliteOpenMode mode, TimeSpan busyTimeout)
    {
        Connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = source,
            Mode = mode,
            ForeignKeys = mode == SqliteOpenMode.ReadOnly ? null : true,
            Pooling = false,
            DefaultTimeout = (int)Math.Ceiling(busyTimeout.TotalSeconds),
        }.ToString());
        try
        {
            Connection.Open();

            // SQLite waits in small steps for others; without the first line the provider would, in steps of 150 ms.
            Run(FormattableString.Invariant($"PRAGMA busy_timeout = {(int)busyTimeout.TotalMilliseconds}"));
            if (mode != SqliteOpenMode.ReadOnly)
                Run("PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA secure_delete = ON");
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public SqliteConnection Connection { get; }

    /// <summary>Ends what has begun without keeping it.</summary>
    public void Dispose()
    {
        foreach (SqliteCommand command in _prepared.Values)
            command.Dispose();
        Connection.Dispose();
    }

    /// <summary>Runs a script of statements once.</summary>
    public void Run(string script)
    {
        using SqliteCommand command = Connection.CreateCommand();
        command.CommandText = script;
        command.ExecuteNonQuery();
    }

    /// <summary>Runs a statement; says how many rows it has changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> values) => Command(sql, values).ExecuteNonQuery();

    /// <summary>The only value of the only row; null for no row and for NULL.</summary>
    public object? Value(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
        => Command(sql, values).ExecuteScalar() is { } value and not DBNull ? value : null;

    /// <summary>All rows, in their order.</summary>
    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using SqliteDataReader reader = Command(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    private SqliteCommand Command(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!_prepared.TryGetValue(sql, out SqliteCommand? command))
        {
            command = Connection.CreateCommand();
            command.CommandText = sql;
            command.Prepare();
            _prepared.Add(sql, command);
        }

        command.Parameters.Clear();
        foreach ((string name, object? value) in values)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }
}
