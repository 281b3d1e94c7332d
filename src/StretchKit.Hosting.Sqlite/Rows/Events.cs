using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Hosting.Sqlite.Files;

namespace StretchKit.Hosting.Sqlite.Rows;

/// <summary>The table of events. Those of one person never go back in time, so their order is that of time and, within an instant, of writing.</summary>
internal static class Events
{
    /// <summary>Those from an instant on, the last journey before it, and what was last said of pauses before it.</summary>
    public const string SelectFrom =
        """
        SELECT json FROM (
            SELECT at, seq, json FROM (
                SELECT at, seq, json FROM events INDEXED BY events_journeys
                WHERE person = $person AND kind = 'travelled' AND at < $from ORDER BY at DESC, seq DESC LIMIT 1)
            UNION ALL SELECT at, seq, json FROM (
                SELECT at, seq, json FROM events INDEXED BY events_pauses
                WHERE person = $person AND kind IN ('paused', 'resumed') AND at < $from ORDER BY at DESC, seq DESC LIMIT 1)
            UNION ALL SELECT at, seq, json FROM events WHERE person = $person AND at >= $from)
        ORDER BY at, seq
        """;

    /// <summary>The one written last.</summary>
    public const string SelectLast = "SELECT at, seq FROM events WHERE person = $person ORDER BY at DESC, seq DESC LIMIT 1";

    private const string Insert = "INSERT INTO events (person, at, seq, kind, json) VALUES ($person, $at, $seq, $kind, $json)";

    public static ReminderState Read(StoreConnection store, string person, Instant from, Documents documents)
    {
        List<string> events = store.Rows(SelectFrom, row => row.GetString(0), ("$person", person), ("$from", Ticks.NotBefore(from)));
        ReminderState state = documents.ReadState(events);

        // Of few events: whether that pause still held is decided where everybody decides it.
        return state.Events.Count == 0 || state.Events[0].At >= from ? state : state.Trim(from);
    }

    /// <exception cref="ArgumentException">It is earlier than the last event, or a pause that ends before it begins.</exception>
    public static void Add(StoreConnection store, string person, ReminderEvent happened)
    {
        (string kind, string json) = Documents.Write(happened);
        long at = Ticks.Of(happened.At);
        (long lastAt, long last) = store.Rows(SelectLast, row => (row.GetInt64(0), row.GetInt64(1)), ("$person", person))
            .DefaultIfEmpty((long.MinValue, 0)).Single();
        if (at < lastAt)
            throw new ArgumentException("An event must not be earlier than the last one.", nameof(happened));
        store.Execute(Insert, ("$person", person), ("$at", at), ("$seq", last + 1), ("$kind", kind), ("$json", json));
    }
}
