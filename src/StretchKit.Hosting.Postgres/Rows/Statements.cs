namespace StretchKit.Hosting.Postgres.Rows;

/// <summary>The statements. <c>@s.</c> stands for the schema.</summary>
internal static class Statements
{
    /// <summary>
    /// A person ($1) with the events from an instant ($2) on, and of those before it the ones that may still matter, as <see cref="ReminderState.Trim"/> decides in the end. It is one
    /// statement and so one snapshot: row and events belong together.
    /// </summary>
    public const string Read =
        """
        SELECT revision, plan, program, handled_until, wake_at,
            claim_occurrence, claim_snoozes, claim_attempt, claim_since, claim_until, claim_handled_until, claim_owner,
            ARRAY(
                SELECT json FROM (
                    (SELECT json FROM @s.events WHERE person = $1 AND kind = 'travelled' AND at = (
                        SELECT max(at) FROM @s.events WHERE person = $1 AND kind = 'travelled' AND at < $2))
                    UNION ALL SELECT json FROM @s.events WHERE person = $1 AND kind IN ('paused', 'resumed') AND at < $2 AND at >= (
                        SELECT max(at) FROM @s.events WHERE person = $1 AND no_pause_before AND at < $2)
                    UNION ALL SELECT json FROM @s.events WHERE person = $1 AND reach >= $2 AND at < $2
                    UNION ALL SELECT json FROM @s.events WHERE person = $1 AND at >= $2) AS kept)
        FROM @s.people WHERE person = $1
        """;

    /// <summary>
    /// Writes a person over a revision ($2), with an event and a session if they are given: one statement, and so all of it or nothing in one round trip. The event and the session are
    /// added only if the row was written.
    /// </summary>
    public const string Update =
        """
        WITH written AS (
            UPDATE @s.people SET revision = revision + 1, handled_until = $3, wake_at = $4, look_at = $4,
                claim_occurrence = $5, claim_snoozes = $6, claim_attempt = $7, claim_since = $8, claim_until = $9, claim_handled_until = $10, claim_owner = $11,
                plan = coalesce($12, plan), program = CASE WHEN $12 IS NULL THEN program ELSE $13 END
            WHERE person = $1 AND revision = $2 RETURNING person),
        happened AS (
            INSERT INTO @s.events (person, at, kind, json, reach)
            SELECT person, $14, $15, $16, $17 FROM written
            WHERE $14 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM @s.events WHERE person = $1 AND at = $14 AND json = $16)),
        performed AS (
            INSERT INTO @s.sessions (person, started, json) SELECT person, $18, $19 FROM written WHERE $18 IS NOT NULL)
        SELECT count(*)::int FROM written
        """;

    /// <summary>
    /// Writes a person who is not known yet. The row of the forgotten is locked first: whoever deletes the same person at this moment is waited for, and their revision is known.
    /// </summary>
    public const string Insert =
        """
        INSERT INTO @s.people (person, revision, handled_until, wake_at, look_at,
            claim_occurrence, claim_snoozes, claim_attempt, claim_since, claim_until, claim_handled_until, claim_owner, plan, program)
        SELECT $1, revision + 1, $2, $3, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12 FROM @s.forgotten FOR SHARE
        ON CONFLICT DO NOTHING
        """;

    /// <summary>Adds an event, within a transaction that has written the person.</summary>
    public const string AddEvent =
        """
        INSERT INTO @s.events (person, at, kind, json, reach) SELECT $1, $2, $3, $4, $5
        WHERE NOT EXISTS (SELECT 1 FROM @s.events WHERE person = $1 AND at = $2 AND json = $4)
        """;

    public const string AddSession = "INSERT INTO @s.sessions (person, started, json) VALUES ($1, $2, $3)";

    /// <summary>The pauses and their ends that decide whether a pause reaches a later one, from an instant ($2) on.</summary>
    public const string Pauses =
        """
        SELECT at, json FROM @s.events
        WHERE person = $1 AND kind IN ('paused', 'resumed') AND at >= coalesce((
            SELECT max(at) FROM @s.events WHERE person = $1 AND no_pause_before AND at < $2), $2)
        ORDER BY at, seq
        """;

    public const string MarkPause = "UPDATE @s.events SET no_pause_before = $3 WHERE person = $1 AND at = $2 AND kind IN ('paused', 'resumed')";

    /// <summary>The sessions that began in a range of ticks, both ends included.</summary>
    public const string Sessions = "SELECT json FROM @s.sessions WHERE person = $1 AND started >= $2 AND started <= $3 ORDER BY started, seq";

    public const string Due = "SELECT person FROM @s.people WHERE look_at <= $1 ORDER BY look_at, person LIMIT $2";

    /// <summary>
    /// Takes people whose wake has come until an instant ($2), passing over those whom another process takes at this moment. It is no write of the person: the revision stays, and any
    /// write ends it.
    /// </summary>
    public const string Take =
        """
        WITH due AS MATERIALIZED (
            SELECT person FROM @s.people WHERE look_at <= $1 ORDER BY look_at, person LIMIT $3 FOR UPDATE SKIP LOCKED)
        UPDATE @s.people AS taken SET look_at = $2 FROM due WHERE taken.person = due.person RETURNING taken.person, taken.wake_at
        """;

    public const string Page = "SELECT person FROM @s.people WHERE person > $1 ORDER BY person LIMIT $2";

    public const string FirstWaiting = "SELECT look_at FROM @s.people WHERE look_at IS NOT NULL ORDER BY look_at LIMIT 1";

    /// <summary>Also wakes those whom a process took by the clock as it was before.</summary>
    public const string WakeHandledAfter =
        """
        UPDATE @s.people SET revision = revision + 1, wake_at = $1, look_at = $1
        WHERE handled_until > $1 OR claim_occurrence IS NOT NULL OR look_at <> wake_at
        """;

    public const string LockForgotten = "SELECT 1 FROM @s.forgotten FOR UPDATE";

    public const string Forget = "UPDATE @s.forgotten SET revision = greatest(revision, coalesce((SELECT revision FROM @s.people WHERE person = $1), 0))";

    public const string LockPerson = "SELECT 1 FROM @s.people WHERE person = $1 FOR UPDATE";

    public const string Delete = "DELETE FROM @s.people WHERE person = $1";
}
