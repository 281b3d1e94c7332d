using System;
using Npgsql;

namespace StretchKit.Hosting.Postgres.Database;

/// <summary>What is wrong with a database, in words that say what to do.</summary>
internal static class StoreFaults
{
    /// <summary>Whether an exception comes from the database or from the way to it.</summary>
    public static bool IsOurs(Exception failure) => failure is NpgsqlException or TimeoutException or System.IO.IOException or System.Net.Sockets.SocketException;

    public static ReminderStoreException Of(Exception failure) => failure switch
    {
        PostgresException { SqlState: "53100" } => new(
            ReminderStoreFault.Full, "The database of reminders has no room left. Nothing of this change was written: make room and try again.", failure),
        PostgresException { SqlState: "XX001" or "XX002" } => Damaged("PostgreSQL found a damaged page or index.", failure),
        PostgresException { SqlState: "42501" } denied => Unavailable(
            $"its role may not do this ({denied.MessageText}). Grant the rights to the schema, or create the schema beforehand.", failure),
        PostgresException other => Unavailable($"PostgreSQL reports {other.SqlState}: {other.MessageText}", failure),
        _ => Unavailable($"it cannot be reached. Make sure that PostgreSQL runs and that the connection string is right. {failure.Message}", failure),
    };

    public static ReminderStoreException Damaged(string what, Exception? failure = null) => new(
        ReminderStoreFault.Damaged, $"The database of reminders is damaged: {what} It was left as it is. Restore a backup, or mend the row.", failure);

    public static ReminderStoreException Newer(string schema, int version) => new(
        ReminderStoreFault.Newer,
        $"The schema '{schema}' has version {version} of the tables, and this application knows those up to version {Schema.SchemaVersions.Newest}. It was left as it is. "
        + "Update StretchKit.Hosting.Postgres, or set another Schema.");

    public static ReminderStoreException Foreign(string schema) => new(
        ReminderStoreFault.Foreign, $"The schema '{schema}' contains tables of something else. It was left as it is. Set another Schema.");

    private static ReminderStoreException Unavailable(string what, Exception failure)
        => new(ReminderStoreFault.Unavailable, $"The database of reminders is not available: {what}", failure);
}
