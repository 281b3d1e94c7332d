using System;

namespace StretchKit.Hosting.Postgres.Schema;

/// <summary>
/// The tables, as the steps from each version to the next. A new database goes through all of them too. A step that was published never changes. Instants are ticks of
/// 100 nanoseconds since the beginning of 1970, UTC. Ids are compared by code point, whatever the database's collation.
/// </summary>
internal static class SchemaVersions
{
    private const string To1 =
        """
        CREATE TABLE people (
            person text COLLATE "C" NOT NULL PRIMARY KEY,
            revision bigint NOT NULL,
            plan text NOT NULL,
            program text,
            handled_until bigint NOT NULL,
            wake_at bigint,
            look_at bigint,
            claim_occurrence text,
            claim_snoozes int,
            claim_attempt int,
            claim_since bigint,
            claim_until bigint,
            claim_handled_until bigint,
            claim_owner text
        );
        CREATE INDEX people_waiting ON people (look_at, person) WHERE look_at IS NOT NULL;
        CREATE TABLE events (
            person text COLLATE "C" NOT NULL REFERENCES people (person) ON DELETE CASCADE,
            at bigint NOT NULL,
            seq bigint GENERATED ALWAYS AS IDENTITY,
            kind text NOT NULL,
            json text NOT NULL,
            reach bigint,
            no_pause_before boolean NOT NULL DEFAULT false,
            PRIMARY KEY (person, at, seq)
        );
        CREATE INDEX events_journeys ON events (person, at) WHERE kind = 'travelled';
        CREATE INDEX events_pauses ON events (person, at) WHERE kind IN ('paused', 'resumed');
        CREATE INDEX events_reach ON events (person, reach) WHERE reach IS NOT NULL;
        CREATE INDEX events_no_pause_before ON events (person, at) WHERE no_pause_before;
        CREATE TABLE sessions (
            person text COLLATE "C" NOT NULL REFERENCES people (person) ON DELETE CASCADE,
            started bigint NOT NULL,
            seq bigint GENERATED ALWAYS AS IDENTITY,
            json text NOT NULL,
            PRIMARY KEY (person, started, seq)
        );
        CREATE TABLE forgotten (revision bigint NOT NULL);
        INSERT INTO forgotten VALUES (0);
        """;

    private static readonly string[] Steps = [To1];

    /// <summary>The version that this library writes, and the newest that it reads.</summary>
    public static int Newest => Steps.Length;

    /// <summary>Returns the steps from a version to the newest; from 0 for a new database.</summary>
    public static ReadOnlySpan<string> StepsFrom(int version) => Steps.AsSpan(version);
}
