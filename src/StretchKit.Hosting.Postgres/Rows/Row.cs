using System;
using System.Collections.Generic;
using NodaTime;
using Npgsql;
using StretchKit.Hosting.Postgres.Database;
using StretchKit.Hosting.Rows;

namespace StretchKit.Hosting.Postgres.Rows;

/// <summary>A person's row and its values.</summary>
internal static class Row
{
    public static StoredPerson Read(NpgsqlDataReader row, Instant from, Documents documents)
    {
        ReminderState state = documents.ReadState(row.GetFieldValue<string[]>(12));
        if (state.Events.Count > 0 && state.Events[0].At < from)
            state = state.Trim(from);
        return new StoredPerson(
            row.GetInt64(0), documents.ReadPlan(row.GetString(1), Text(row, 2)), state, At(row, 3), row.IsDBNull(4) ? null : At(row, 4), Claim(row));
    }

    /// <summary>The values of a write, in the order of the statements.</summary>
    public static IEnumerable<NpgsqlParameter> Values(PersonChange change)
    {
        StoredPlan? plan = change.Plan is null ? null : StoredPlan.Of(change.Plan);
        return
        [
            Value.Of(Ticks.Of(change.HandledUntil)),
            Value.Of(Ticks.Of(change.WakeAt)),
            Value.Of(change.Claim?.Occurrence.ToString()),
            Value.Of(change.Claim?.Snoozes),
            Value.Of(change.Claim?.Attempt),
            Value.Of(Ticks.Of(change.Claim?.Since)),
            Value.Of(Ticks.Of(change.Claim?.Until)),
            Value.Of(Ticks.Of(change.Claim?.HandledUntil)),
            Value.Of(change.Claim?.Owner),
            Value.Of(plan?.Plan),
            Value.Of(plan?.Program),
        ];
    }

    public static IEnumerable<NpgsqlParameter> Values(ReminderEvent? happened)
    {
        (string? kind, string? json) = happened is null ? (null, null) : Documents.Write(happened);
        return [Value.Of(Ticks.Of(happened?.At)), Value.Of(kind), Value.Of(json), Value.Of(happened is null ? null : Reach(happened))];
    }

    public static IEnumerable<NpgsqlParameter> Values(Session? session)
        => [Value.Of(Ticks.Of(session?.Started)), Value.Of(session is null ? null : Documents.Write(session))];

    /// <summary>The last tick from which <see cref="ReminderState.Trim"/> looks back at the event; <c>null</c> if none after it, and for kinds of which it decides otherwise.</summary>
    private static long? Reach(ReminderEvent happened)
    {
        if (happened.Kind is ReminderEventKind.Paused or ReminderEventKind.Resumed)
            return null;
        long? named = happened.Occurrence is { } name ? Ticks.Of(name.Day.AtMidnight().InUtc().ToInstant()) + (4 * NodaConstants.TicksPerDay) - 1 : null;
        long? snoozed = Ticks.Of(happened.Until);
        return named > snoozed || snoozed is null ? named : snoozed;
    }

    private static DeliveryClaim? Claim(NpgsqlDataReader row)
        => Text(row, 5) is not { } name ? null
            : new DeliveryClaim(Occurrence(name), row.GetInt32(6), row.GetInt32(7), At(row, 8), At(row, 9), At(row, 10), Text(row, 11));

    private static OccurrenceName Occurrence(string text)
        => OccurrenceName.TryParse(text, out OccurrenceName name) ? name : throw new FormatException($"'{text}' is not the name of a reminder.");

    private static Instant At(NpgsqlDataReader row, int column) => Instant.FromUnixTimeTicks(row.GetInt64(column));

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
