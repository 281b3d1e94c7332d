using Microsoft.Data.Sqlite;

namespace StretchKit.Hosting.Sqlite.Files;

/// <summary>What is wrong with a file, in words that say what to do.</summary>
internal static class StoreFaults
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int DiskFull = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static ReminderStoreException Of(SqliteException failure, string path) => failure.SqliteErrorCode switch
    {
        Corrupt or NotADatabase => Damaged(path, failure.Message, failure),
        DiskFull => new(
            ReminderStoreFault.Full,
            $"There is no room left for the store of reminders '{path}'. Nothing of this change was written: make room and try again.", failure),
        Busy or Locked => Unavailable(path, "another process is writing to it and has not ended within the BusyTimeout. Try again.", failure),
        ReadOnly => Unavailable(path, "it may not be written. Give the application the right to write to the file and to its folder.", failure),
        CannotOpen => Unavailable(path, "the file cannot be opened. Make sure that it is there, and that the application may read and write it and its folder.", failure),
        _ => Unavailable(path, failure.Message, failure),
    };

    public static ReminderStoreException Damaged(string path, string what, System.Exception? failure = null) => new(
        ReminderStoreFault.Damaged,
        $"The store of reminders '{path}' is damaged: {what} It was left as it is. End the application and put a backup in its place, or save what can be saved with the "
        + "sqlite3 command '.recover'; or set WhenDamaged to SetAside, which keeps the damaged file beside an empty new one.", failure);

    public static ReminderStoreException Newer(string path, long version, int newest) => new(
        ReminderStoreFault.Newer,
        $"The store of reminders '{path}' has version {version} of its tables, and this application knows those up to version {newest}. It was left as it is. "
        + "Update StretchKit.Hosting.Sqlite, or give this application another file.");

    public static ReminderStoreException Foreign(string path, string what, System.Exception? failure = null) => new(
        ReminderStoreFault.Foreign,
        $"'{path}' is not a store of reminders: {what} It was left as it is. Give another path; or, if this was a store and its beginning is destroyed, put a backup in its place.", failure);

    public static ReminderStoreException Unavailable(string path, string what, System.Exception? failure = null) => new(
        ReminderStoreFault.Unavailable, $"The store of reminders '{path}' is not available: {what}", failure);
}
