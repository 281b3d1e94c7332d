using System;

namespace StretchKit.Hosting.Sqlite.Schema;

/// <summary>
/// The tables, as the steps from each version to the next. A new store goes through all of them too, so there is one truth. A step that was published never
/// changes. Instants are ticks of 100 nanoseconds since the beginning of 1970, UTC.
/// </summary>
internal static class SchemaVersions
{
    /// <summary>Marks the file as a store of reminders: "StrK".</summary>
    public const int ApplicationId = 0x5374724B;

    private const string To1 =
        """
        CREATE TABLE people (
            person TEXT NOT NULL PRIMARY KEY,
            revision INTEGER NOT NULL,
            plan TEXT NOT NULL,
            program TEXT,
            handled_until INTEGER NOT NULL,
            wake_at INTEGER,
            claim_occurrence TEXT,
            claim_attempt INTEGER,
            claim_since INTEGER,
            claim_until INTEGER,
            claim_handled_until INTEGER,
            claim_owner TEXT
        ) STRICT;
        CREATE INDEX people_waiting ON people (wake_at, person) WHERE wake_at IS NOT NULL;
        CREATE TABLE events (
            person TEXT NOT NULL REFERENCES people (person) ON DELETE CASCADE,
            at INTEGER NOT NULL,
            seq INTEGER NOT NULL,
            kind TEXT NOT NULL,
            json TEXT NOT NULL,
            PRIMARY KEY (person, at, seq)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE sessions (
            seq INTEGER PRIMARY KEY,
            person TEXT NOT NULL REFERENCES people (person) ON DELETE CASCADE,
            started INTEGER NOT NULL,
            json TEXT NOT NULL
        ) STRICT;
        CREATE INDEX sessions_of_a_person ON sessions (person, started);
        """;

    /// <summary>Claims know how often the reminder was put off; the last journey and pause are found without reading what lies between.</summary>
    private const string To2 =
        """
        ALTER TABLE people ADD COLUMN claim_snoozes INTEGER;
        UPDATE people SET claim_snoozes = 0 WHERE claim_occurrence IS NOT NULL;
        CREATE INDEX events_journeys ON events (person, at, seq) WHERE kind = 'travelled';
        CREATE INDEX events_pauses ON events (person, at, seq) WHERE kind IN ('paused', 'resumed');
        """;

    /// <summary>The highest revision of all who were forgotten, so that nobody gets it again: one row.</summary>
    private const string To3 =
        """
        CREATE TABLE forgotten (revision INTEGER NOT NULL) STRICT;
        INSERT INTO forgotten VALUES (0);
        """;

    /// <summary>
    /// Events may be added in any order. <c>reach</c> is the last instant up to which an event can matter, if that is after it; <c>no_pause_before</c> is 1 for a pause
    /// or the end of one if no earlier pause reaches it, so that reading may begin there.
    /// </summary>
    private const string To4 =
        """
        ALTER TABLE events ADD COLUMN reach INTEGER;
        ALTER TABLE events ADD COLUMN no_pause_before INTEGER;
        UPDATE events SET reach = (unixepoch(substr(json_extract(json, '$.occurrence'), instr(json_extract(json, '$.occurrence'), '/') + 1, 10)) + 4 * 86400) * 10000000 - 1
        WHERE json_extract(json, '$.occurrence') IS NOT NULL;
        UPDATE events SET no_pause_before = 1
        WHERE kind IN ('paused', 'resumed') AND coalesce((
            SELECT earlier.kind FROM events AS earlier
            WHERE earlier.person = events.person AND earlier.kind IN ('paused', 'resumed') AND earlier.at < events.at
            ORDER BY earlier.at DESC, earlier.seq DESC LIMIT 1), 'resumed') = 'resumed';
        CREATE INDEX events_reach ON events (person, reach) WHERE reach IS NOT NULL;
        CREATE INDEX events_no_pause_before ON events (person, at, seq) WHERE no_pause_before = 1;
        """;

    private static readonly string[] Steps = [To1, To2, To3, To4];

    /// <summary>The version that this library writes, and the newest that it reads.</summary>
    public static int Newest => Steps.Length;

    /// <summary>What leads from a version to the newest; from 0 for a new file.</summary>
    public static ReadOnlySpan<string> StepsFrom(int version) => Steps.AsSpan(version);
}
