using System;
using System.Collections.Concurrent;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace StretchKit.Hosting.Sqlite.Files;

/// <summary>
/// The open file: opened at first use, read on as many connections as are needed at once, written on one at a time. SQLite knows no waiting without a thread,
/// so all of it runs on the thread pool and never on the caller's thread.
/// </summary>
internal sealed class StoreFile(string path, SqliteReminderStoreOptions options, TimeProvider time, ILogger log) : IDisposable
{
    private const int MostIdle = 8;

    private readonly StoreOpening _opening = new(path, options, time, log);
    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _writing = new(1);
    private readonly ConcurrentStack<StoreConnection> _idle = new();
    private IDisposable? _open;
    private bool _disposed;

    public string Path => path;

    /// <summary>For tests: what is done within each write, after it began and before it is committed.</summary>
    public Action<SqliteConnection>? WriteBegun { get; set; }

    /// <summary>For tests: what is done within each write, right before it is committed.</summary>
    public Action? Committing { get; set; }

    public void Dispose()
    {
        lock (_lock)
        {
            _disposed = true;
            while (_idle.TryPop(out StoreConnection? connection))
                connection.Dispose();
            _open?.Dispose();
        }
    }

    /// <summary>Reads, at one moment of the store.</summary>
    public Task<T> ReadAsync<T>(Func<StoreConnection, T> read, CancellationToken cancellation)
        => Task.Run(() => Use("BEGIN", read), cancellation);

    /// <summary>Writes, all of it or nothing. It is on the disk when this returns.</summary>
    public Task<T> WriteAsync<T>(Func<StoreConnection, T> write, CancellationToken cancellation)
        => AloneAsync(
            () => Use(
                "BEGIN IMMEDIATE",
                connection =>
                {
                    WriteBegun?.Invoke(connection.Connection);
                    T result = write(connection);
                    Committing?.Invoke();
                    return result;
                }),
            cancellation);

    /// <summary>Moves what was written from the log into the file and empties the log, as far as others who read let it.</summary>
    public Task EmptyLogAsync(CancellationToken cancellation)
        => AloneAsync(() => Use(null, connection => connection.Value("PRAGMA wal_checkpoint(TRUNCATE)")), cancellation);

    private async Task<T> AloneAsync<T>(Func<T> work, CancellationToken cancellation)
    {
        await _writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await Task.Run(work, cancellation).ConfigureAwait(false);
        }
        finally
        {
            _writing.Release();
        }
    }

    private T Use<T>(string? begin, Func<StoreConnection, T> work)
    {
        StoreConnection? connection = null;
        try
        {
            connection = Take();
            if (begin is not null)
                connection.Execute(begin);
            T result = work(connection);
            if (begin is not null)
                connection.Execute("COMMIT");
            GiveBack(connection);
            return result;
        }
        catch (Exception failure)
        {
            // With its connection ends what it had begun.
            connection?.Dispose();
            if (failure is SqliteException fault)
                throw StoreFaults.Of(fault, path);
            throw;
        }
    }

    private StoreConnection Take()
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_disposed, typeof(SqliteReminderStore));
            _open ??= _opening.Open();
        }

        return _idle.TryPop(out StoreConnection? connection)
            ? connection
            : new StoreConnection(path, SqliteOpenMode.ReadWrite, options.BusyTimeout);
    }

    private void GiveBack(StoreConnection connection)
    {
        lock (_lock)
        {
            if (_disposed || _idle.Count >= MostIdle)
                connection.Dispose();
            else
                _idle.Push(connection);
        }
    }
}
