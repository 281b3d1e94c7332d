using System;
using System.IO;
using Microsoft.Data.Sqlite;
using StretchKit.Hosting.Sqlite.Schema;

namespace StretchKit.Hosting.Sqlite.Files;

/// <summary>Whose a file is, found without changing it, locking it, or letting SQLite repair it.</summary>
internal static class Ownership
{
    /// <summary>Whether there is a store already; false for a path at which one can be begun.</summary>
    /// <exception cref="ReminderStoreException">Something else is there, or the file is gone while its log is not.</exception>
    public static bool IsStore(string path)
    {
        if (Directory.Exists(path))
            throw StoreFaults.Foreign(path, "it is a folder.");
        if (Length(path) == 0)
            return Length(path + "-wal") == 0 ? false : throw StoreFaults.Damaged(path, "the file is missing or empty, and its log (-wal) is not.");
        try
        {
            // Immutable: no locks, no log, no journal. The mark is in the file itself from its first commit. With a writable schema, which nobody writes,
            // it is read even where the end of the file is missing.
            using var look = new StoreConnection(Immutable(path), SqliteOpenMode.ReadOnly, TimeSpan.FromSeconds(1));
            look.Run("PRAGMA writable_schema = ON");
            return look.Value("PRAGMA application_id") is (long)SchemaVersions.ApplicationId
                ? true
                : throw StoreFaults.Foreign(path, "it is a database of something else.");
        }
        catch (SqliteException failure)
        {
            ReminderStoreException fault = StoreFaults.Of(failure, path);
            throw fault.Fault == ReminderStoreFault.Damaged ? StoreFaults.Foreign(path, "it is not a database.", failure) : fault;
        }
    }

    private static long Length(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    private static string Immutable(string path)
    {
        string local = OperatingSystem.IsWindows() ? "/" + path.Replace('\\', '/') : path;
        string escaped = local.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("?", "%3f", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal);
        return $"file://{escaped}?immutable=1";
    }
}
