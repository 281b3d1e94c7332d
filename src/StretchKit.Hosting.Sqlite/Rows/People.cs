using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;
using NodaTime;
using StretchKit.Hosting.Rows;
using StretchKit.Hosting.Sqlite.Files;

namespace StretchKit.Hosting.Sqlite.Rows;

/// <summary>The table of people: one row for each.</summary>
internal static class People
{
    private const string Select =
        """
        SELECT revision, plan, program, handled_until, wake_at,
            claim_occurrence, claim_snoozes, claim_attempt, claim_since, claim_until, claim_handled_until, claim_owner
        FROM people WHERE person = $person
        """;

    private const string Insert =
        """
        INSERT INTO people (person, revision, plan, program, handled_until, wake_at,
            claim_occurrence, claim_snoozes, claim_attempt, claim_since, claim_until, claim_handled_until, claim_owner)
        VALUES ($person, (SELECT revision + 1 FROM forgotten), $plan, $program, $handled, $wake, $occurrence, $snoozes, $attempt, $since, $until, $claimHandled, $owner)
        ON CONFLICT DO NOTHING
        """;

    private const string Update =
        """
        UPDATE people SET revision = revision + 1, handled_until = $handled, wake_at = $wake,
            claim_occurrence = $occurrence, claim_snoozes = $snoozes, claim_attempt = $attempt, claim_since = $since, claim_until = $until,
            claim_handled_until = $claimHandled, claim_owner = $owner
        WHERE person = $person AND revision = $over
        """;

    private const string Forget = "UPDATE forgotten SET revision = max(revision, coalesce((SELECT revision FROM people WHERE person = $person), 0))";

    private const string UpdatePlan = "UPDATE people SET plan = $plan, program = $program WHERE person = $person";

    /// <summary>The earliest who waits.</summary>
    public const string FirstWaiting = "SELECT wake_at FROM people WHERE wake_at IS NOT NULL ORDER BY wake_at LIMIT 1";

    /// <summary>Those whose time has come.</summary>
    public const string Due = "SELECT person FROM people WHERE wake_at <= $now ORDER BY wake_at, person LIMIT $most";

    /// <summary>The people after one, in the order of their ids in UTF-8.</summary>
    public const string Page = "SELECT person FROM people WHERE person > $after ORDER BY person LIMIT $most";

    public static StoredPerson? Find(StoreConnection store, string person, Documents documents, ReminderState state)
        => store.Rows(Select, row => Read(row, documents, state), ("$person", person)).SingleOrDefault();

    public static bool IsKnown(StoreConnection store, string person)
        => store.Value("SELECT 1 FROM people WHERE person = $person", ("$person", person)) is not null;

    /// <summary>Writes a person's row, if nobody else has written it meanwhile.</summary>
    public static bool Write(StoreConnection store, string person, PersonChange change)
    {
        StoredPlan? plan = change.Plan is null ? null : StoredPlan.Of(change.Plan);
        bool isNew = change.Over == 0;
        if (store.Execute(isNew ? Insert : Update, [.. Values(person, change), .. isNew ? Plan(plan!) : [("$over", change.Over)]]) == 0)
            return false;
        if (plan is not null && !isNew)
            store.Execute(UpdatePlan, [("$person", person), .. Plan(plan)]);
        return true;
    }

    public static bool Delete(StoreConnection store, string person)
    {
        store.Execute(Forget, ("$person", person));
        return store.Execute("DELETE FROM people WHERE person = $person", ("$person", person)) > 0;
    }

    public static int WakeHandledAfter(StoreConnection store, Instant now)
        => store.Execute(
            "UPDATE people SET revision = revision + 1, wake_at = $now WHERE handled_until > $now OR claim_occurrence IS NOT NULL",
            ("$now", Ticks.Of(now)));

    private static IEnumerable<(string Name, object? Value)> Values(string person, PersonChange change) =>
    [
        ("$person", person),
        ("$handled", Ticks.Of(change.HandledUntil)),
        ("$wake", Ticks.Of(change.WakeAt)),
        ("$occurrence", change.Claim?.Occurrence.ToString()),
        ("$snoozes", change.Claim?.Snoozes),
        ("$attempt", change.Claim?.Attempt),
        ("$since", Ticks.Of(change.Claim?.Since)),
        ("$until", Ticks.Of(change.Claim?.Until)),
        ("$claimHandled", Ticks.Of(change.Claim?.HandledUntil)),
        ("$owner", change.Claim?.Owner),
    ];

    private static IEnumerable<(string Name, object? Value)> Plan(StoredPlan plan) => [("$plan", plan.Plan), ("$program", plan.Program)];

    private static StoredPerson Read(SqliteDataReader row, Documents documents, ReminderState state) => new(
        row.GetInt64(0), documents.ReadPlan(row.GetString(1), Text(row, 2)), state, At(row, 3), row.IsDBNull(4) ? null : At(row, 4), Claim(row));

    private static DeliveryClaim? Claim(SqliteDataReader row)
        => Text(row, 5) is not { } name ? null
            : new DeliveryClaim(Occurrence(name), row.GetInt32(6), row.GetInt32(7), At(row, 8), At(row, 9), At(row, 10), Text(row, 11));

    private static OccurrenceName Occurrence(string text)
        => OccurrenceName.TryParse(text, out OccurrenceName name) ? name : throw new FormatException($"'{text}' is not the name of a reminder.");

    private static Instant At(SqliteDataReader row, int column) => Instant.FromUnixTimeTicks(row.GetInt64(column));

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
