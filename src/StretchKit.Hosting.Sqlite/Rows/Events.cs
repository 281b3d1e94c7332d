using System;
using System.Collections.Generic;
using NodaTime;
using StretchKit.Hosting.Rows;
using StretchKit.Hosting.Sqlite.Files;

namespace StretchKit.Hosting.Sqlite.Rows;

/// <summary>The table of events: a set for each person, in which an event may be added at any instant.</summary>
internal static class Events
{
    /// <summary>The events from an instant on, and of those before it the ones that may still matter, as <see cref="ReminderState.Trim"/> decides in the end.</summary>
    public const string SelectFrom =
        """
        SELECT json FROM (
            SELECT json FROM events INDEXED BY events_journeys
            WHERE person = $person AND kind = 'travelled' AND at = (
                SELECT max(at) FROM events INDEXED BY events_journeys WHERE person = $person AND kind = 'travelled' AND at < $from))
        UNION ALL SELECT json FROM events INDEXED BY events_pauses
            WHERE person = $person AND kind IN ('paused', 'resumed') AND at < $from AND at >= (
                SELECT max(at) FROM events INDEXED BY events_no_pause_before WHERE person = $person AND no_pause_before = 1 AND at < $from)
        UNION ALL SELECT json FROM events INDEXED BY events_reach
            WHERE person = $person AND reach >= $from AND at < $from
        UNION ALL SELECT json FROM events WHERE person = $person AND at >= $from
        """;

    /// <summary>The pauses and their ends that decide whether a pause reaches a later one, from an instant on.</summary>
    public const string SelectPauses =
        """
        SELECT at, json FROM events INDEXED BY events_pauses
        WHERE person = $person AND kind IN ('paused', 'resumed') AND at >= coalesce((
            SELECT max(at) FROM events INDEXED BY events_no_pause_before WHERE person = $person AND no_pause_before = 1 AND at < $at), $at)
        ORDER BY at, seq
        """;

    private const string Insert =
        """
        INSERT INTO events (person, at, seq, kind, json, reach)
        SELECT $person, $at, (SELECT coalesce(max(seq), 0) + 1 FROM events WHERE person = $person AND at = $at), $kind, $json, $reach
        WHERE NOT EXISTS (SELECT 1 FROM events WHERE person = $person AND at = $at AND json = $json)
        """;

    private const string UpdatePause =
        "UPDATE events SET no_pause_before = $none WHERE person = $person AND at = $at AND kind IN ('paused', 'resumed')";

    public static ReminderState Read(StoreConnection store, string person, Instant from, Documents documents)
    {
        List<string> events = store.Rows(SelectFrom, row => row.GetString(0), ("$person", person), ("$from", Ticks.NotBefore(from)));
        ReminderState state = documents.ReadState(events);
        return state.Events.Count == 0 || state.Events[0].At >= from ? state : state.Trim(from);
    }

    /// <exception cref="ArgumentException">A pause ends before it begins, or a session ends before it starts.</exception>
    public static void Add(StoreConnection store, string person, ReminderEvent happened, Documents documents)
    {
        (string kind, string json) = Documents.Write(happened);
        long at = Ticks.Of(happened.At);
        bool isNew = store.Execute(
            Insert, ("$person", person), ("$at", at), ("$kind", kind), ("$json", json), ("$reach", Reach(happened))) > 0;
        if (isNew && happened.Kind is ReminderEventKind.Paused or ReminderEventKind.Resumed)
            MarkPauses(store, person, at, documents);
    }

    /// <summary>The last tick from which <see cref="ReminderState.Trim"/> looks back at the event; <c>null</c> if none after it, and for kinds of which it decides otherwise.</summary>
    private static long? Reach(ReminderEvent happened)
    {
        if (happened.Kind is ReminderEventKind.Paused or ReminderEventKind.Resumed)
            return null;
        long? named = happened.Occurrence is { } name ? Ticks.Of(name.Day.AtMidnight().InUtc().ToInstant()) + (4 * NodaConstants.TicksPerDay) - 1 : null;
        long? snoozed = Ticks.Of(happened.Until);
        return named > snoozed || snoozed is null ? named : snoozed;
    }

    /// <summary>Marks, from an instant on, the pauses and ends of pauses that no earlier pause reaches.</summary>
    private static void MarkPauses(StoreConnection store, string person, long from, Documents documents)
    {
        List<(long At, string Json)> pauses = store.Rows(SelectPauses, row => (row.GetInt64(0), row.GetString(1)), ("$person", person), ("$at", from));
        var earlier = new List<string>();
        int next = 0;
        while (next < pauses.Count)
        {
            long at = pauses[next].At;
            if (at >= from)
            {
                bool none = documents.ReadState(earlier).Trim(Instant.FromUnixTimeTicks(at)).Events.Count == 0;
                store.Execute(UpdatePause, ("$person", person), ("$at", at), ("$none", none ? 1 : null));
            }

            for (; next < pauses.Count && pauses[next].At == at; next++)
                earlier.Add(pauses[next].Json);
        }
    }
}
