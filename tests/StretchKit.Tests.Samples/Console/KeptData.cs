using System.Collections.Generic;
using System.IO;
using System.Linq;
using NodaTime;
using StretchKit.Hosting;

namespace StretchKit.Tests.Samples.Console;

/// <summary>What the command line keeps in a data folder, read by the library's own store.</summary>
internal static class KeptData
{
    private const string Person = "me";

    public static IReadOnlyList<Session> Sessions(string folder)
    {
        if (!File.Exists(Database(folder)))
            return [];
        using var store = new SqliteReminderStore(Database(folder));
        return store.SessionsAsync(Person, Instant.MinValue, null, default).AsTask().Result;
    }

    /// <summary>The kinds of what was recorded, each with the reminder it is about.</summary>
    public static IReadOnlyList<string> Events(string folder)
        => State(folder) is { } state ? [.. state.Events.Select(e => e.Occurrence is { } name ? $"{e.Kind} {name}" : $"{e.Kind} {e.RoutineId} {e.RuleId}".TrimEnd())] : [];

    public static ReminderState? State(string folder)
    {
        if (!File.Exists(Database(folder)))
            return null;
        using var store = new SqliteReminderStore(Database(folder));
        return store.ReadAsync(Person, Instant.MinValue, default).AsTask().Result?.State;
    }

    private static string Database(string folder) => Path.Combine(folder, "stretchkit.db");
}
