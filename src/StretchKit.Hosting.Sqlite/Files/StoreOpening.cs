using System;
using System.Threading;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using StretchKit.Hosting.Sqlite.Schema;

namespace StretchKit.Hosting.Sqlite.Files;

/// <summary>Brings a file into the state in which it can be used: begun, of the newest version, looked through for damage.</summary>
internal sealed class StoreOpening(string path, SqliteReminderStoreOptions options, TimeProvider time, ILogger log)
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(20);

    /// <summary>Opens the store.</summary>
    /// <returns>What shows others that it is open, until it is disposed.</returns>
    public IDisposable Open()
    {
        for (TimeSpan waited = TimeSpan.Zero; ; waited += Step)
        {
            if (OpenStores.TryJoin(path) is { } joined)
            {
                try
                {
                    Prepare();
                    return joined;
                }
                catch (ReminderStoreException damage) when (damage.Fault == ReminderStoreFault.Damaged && options.WhenDamaged == WhenDamaged.SetAside)
                {
                    joined.Dispose();
                    if (!TrySetAside() && waited > options.BusyTimeout)
                        throw StoreFaults.Damaged(path, $"It cannot be set aside while another process has it open. {damage.Message}", damage);
                }
                catch
                {
                    joined.Dispose();
                    throw;
                }
            }
            else if (waited > options.BusyTimeout)
            {
                throw StoreFaults.Unavailable(path, "another process is setting it aside. Try again.");
            }

            Thread.Sleep(Step);
        }
    }

    private void Prepare()
    {
        bool isStore = Ownership.IsStore(path);
        try
        {
            using var connection = new StoreConnection(path, isStore ? SqliteOpenMode.ReadWrite : SqliteOpenMode.ReadWriteCreate, options.BusyTimeout);
            if (Version(connection) < SchemaVersions.Newest)
                Migrate(connection, isStore);
            if (connection.Value("PRAGMA journal_mode = WAL") is not "wal")
                throw StoreFaults.Unavailable(path, "its file system cannot share memory between processes, as network drives often cannot. Use a local disk.");
            if (isStore && connection.Value("PRAGMA quick_check(1)") is var found and not "ok")
                throw StoreFaults.Damaged(path, $"{found}.");
        }
        catch (SqliteException failure)
        {
            throw StoreFaults.Of(failure, path);
        }
    }

    /// <summary>Whole or not at all; another process that opens it waits, and then finds it done.</summary>
    private void Migrate(StoreConnection connection, bool isStore)
    {
        connection.Run("BEGIN IMMEDIATE");
        int version = Version(connection);
        if (version == 0 && (isStore || connection.Value("SELECT count(*) FROM sqlite_schema") is not 0L))
            throw StoreFaults.Foreign(path, "it has tables of something else.");
        foreach (string step in SchemaVersions.StepsFrom(version))
            connection.Run(step);
        connection.Run(FormattableString.Invariant(
            $"PRAGMA application_id = {SchemaVersions.ApplicationId}; PRAGMA user_version = {SchemaVersions.Newest}; COMMIT"));
    }

    private int Version(StoreConnection connection)
        => connection.Value("PRAGMA user_version") is long version and >= 0 && version <= SchemaVersions.Newest
            ? (int)version
            : throw StoreFaults.Newer(path, (long)connection.Value("PRAGMA user_version")!, SchemaVersions.Newest);

    /// <summary>Sets the store aside, unless somebody has it open or somebody else has done it meanwhile.</summary>
    private bool TrySetAside()
    {
        using IDisposable? alone = OpenStores.TryHoldAlone(path);
        if (alone is null)
            return false;
        try
        {
            Prepare();
        }
        catch (ReminderStoreException damage) when (damage.Fault == ReminderStoreFault.Damaged)
        {
            string aside = DamagedStore.SetAside(path, time.GetUtcNow());
            StoreLog.SetAside(log, damage, path, aside);
        }

        return true;
    }
}
