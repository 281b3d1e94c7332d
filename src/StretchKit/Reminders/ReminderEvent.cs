using System;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Reminders;

namespace StretchKit;

/// <summary>
/// Something that happened and bears on which reminders come. Instants are kept to 100 nanoseconds. Immutable and equal by
/// value; what it means is worked out by a <see cref="Schedule"/>.
/// </summary>
public sealed partial record ReminderEvent
{
    private ReminderEvent(ReminderEventKind kind, Instant at)
    {
        Kind = kind;
        At = Axis.At(Axis.Floor(at));
    }

    /// <summary>What happened.</summary>
    public ReminderEventKind Kind { get; }

    /// <summary>When; of a session, when it ended.</summary>
    public Instant At { get; }

    /// <summary>Which occurrence was delivered, skipped or snoozed; null for other kinds.</summary>
    public OccurrenceName? Occurrence { get; private init; }

    /// <summary>The id of the routine that was completed; null for other kinds.</summary>
    public string? RoutineId { get; private init; }

    /// <summary>The id of the rule whose reminder the session answers; null where there was none, and for other kinds.</summary>
    public string? RuleId { get; private init; }

    /// <summary>When the pause ends by itself, inclusive; null for a pause without end, and for other kinds.</summary>
    public Instant? Until { get; private init; }

    /// <summary>The zone that was travelled to; null for other kinds.</summary>
    public DateTimeZone? Zone { get; private init; }

    /// <summary>A reminder was shown.</summary>
    /// <param name="occurrence">The reminder.</param>
    /// <param name="at">When.</param>
    public static ReminderEvent Delivered(Occurrence occurrence, Instant at) => Delivered(occurrence.Name, at);

    /// <summary>A reminder was shown.</summary>
    /// <param name="occurrence">The reminder's name.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException"><paramref name="occurrence"/> is a <c>default</c> value, which names nothing.</exception>
    public static ReminderEvent Delivered(OccurrenceName occurrence, Instant at)
        => new(ReminderEventKind.Delivered, at) { Occurrence = occurrence.NotDefault() };

    /// <summary>The person does not want this reminder.</summary>
    /// <param name="occurrence">The reminder.</param>
    /// <param name="at">When the person said so.</param>
    public static ReminderEvent Skipped(Occurrence occurrence, Instant at) => Skipped(occurrence.Name, at);

    /// <summary>The person does not want this reminder.</summary>
    /// <param name="occurrence">The reminder's name.</param>
    /// <param name="at">When the person said so.</param>
    /// <exception cref="ArgumentException"><paramref name="occurrence"/> is a <c>default</c> value, which names nothing.</exception>
    public static ReminderEvent Skipped(OccurrenceName occurrence, Instant at)
        => new(ReminderEventKind.Skipped, at) { Occurrence = occurrence.NotDefault() };

    /// <summary>The person wants this reminder later, by the delay of its rule.</summary>
    /// <param name="occurrence">The reminder.</param>
    /// <param name="at">When the person said so; the delay counts from here.</param>
    public static ReminderEvent Snoozed(Occurrence occurrence, Instant at) => Snoozed(occurrence.Name, at);

    /// <summary>The person wants this reminder later, by the delay of its rule.</summary>
    /// <param name="occurrence">The reminder's name.</param>
    /// <param name="at">When the person said so; the delay counts from here.</param>
    /// <exception cref="ArgumentException"><paramref name="occurrence"/> is a <c>default</c> value, which names nothing.</exception>
    public static ReminderEvent Snoozed(OccurrenceName occurrence, Instant at)
        => new(ReminderEventKind.Snoozed, at) { Occurrence = occurrence.NotDefault() };

    /// <summary>A session was done.</summary>
    /// <param name="routineId">The id of its routine.</param>
    /// <param name="at">When it ended.</param>
    /// <param name="ruleId">The id of the rule whose reminder it answers; null for none.</param>
    /// <exception cref="ArgumentException">An id is not one.</exception>
    public static ReminderEvent Completed(string routineId, Instant at, string? ruleId = null)
        => new(ReminderEventKind.Completed, at) { RoutineId = Guard.Id(routineId), RuleId = Guard.OptionalId(ruleId) };

    /// <summary>A session was done, as it was played or read.</summary>
    /// <param name="session">The session; its end, its routine and its rule are taken, however much of it was done.</param>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    public static ReminderEvent Completed(Session session)
        => Completed(Guard.NotNull(session).RoutineId, session.Ended, session.RuleId);

    /// <summary>Reminders are to stop.</summary>
    /// <param name="at">From when, inclusive.</param>
    /// <param name="until">To when, inclusive; null until resumed. One before <paramref name="at"/> is refused when applied.</param>
    public static ReminderEvent Paused(Instant at, Instant? until = null)
        => new(ReminderEventKind.Paused, at) { Until = until is { } end ? Axis.At(Axis.Floor(end)) : null };

    /// <summary>Reminders are to come again.</summary>
    /// <param name="at">From when; one due at this very instant does not come.</param>
    public static ReminderEvent Resumed(Instant at) => new(ReminderEventKind.Resumed, at);

    /// <summary>The person is in another zone now.</summary>
    /// <param name="at">Since when.</param>
    /// <param name="zone">The zone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public static ReminderEvent Travelled(Instant at, DateTimeZone zone)
        => new(ReminderEventKind.Travelled, at) { Zone = Guard.NotNull(zone) };

    /// <inheritdoc/>
    public bool Equals(ReminderEvent? other)
        => other is not null && Kind == other.Kind && At == other.At && Occurrence == other.Occurrence
            && RoutineId == other.RoutineId && RuleId == other.RuleId && Until == other.Until && Zone?.Id == other.Zone?.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => (Kind, At, Occurrence).GetHashCode();
}
