using System;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Reminders;

namespace StretchKit;

/// <summary>
/// A fact that affects reminders: one was delivered, skipped or snoozed, a session was completed, reminders were paused or resumed, or the
/// person travelled to another time zone. Instants are kept to 100 nanoseconds. Immutable and equal by value.
/// </summary>
public sealed partial record ReminderEvent : ISpan
{
    private ReminderEvent(ReminderEventKind kind, Instant at)
    {
        Kind = kind;
        At = Kept(at);
    }

    /// <summary>Gets what happened.</summary>
    public ReminderEventKind Kind { get; }

    /// <summary>Gets when it happened; for a session, when it ended.</summary>
    public Instant At { get; private init; }

    /// <summary>
    /// Gets the reminder that was delivered, skipped or snoozed, or the one that a session answers; or <c>null</c> if the event names none.
    /// </summary>
    public OccurrenceName? Occurrence { get; private init; }

    /// <summary>Gets the id of the routine that was completed, or <c>null</c> for other kinds.</summary>
    public string? RoutineId { get; private init; }

    /// <summary>
    /// Gets the id of the rule whose reminder a session answers, or to which a pause or its end is limited; or <c>null</c> if the event names no rule.
    /// </summary>
    public string? RuleId { get; private init; }

    /// <summary>
    /// Gets when a pause ends (exclusive), or the instant a reminder was snoozed to; or <c>null</c> for a pause without end, a snooze by the
    /// rule's delay, and other kinds.
    /// </summary>
    public Instant? Until { get; private init; }

    /// <summary>Gets when a pause starts (inclusive), or <c>null</c> if it starts at <see cref="At"/>, and for other kinds.</summary>
    public Instant? From { get; private init; }

    /// <summary>Gets when a session started, or <c>null</c> if that is unknown or equal to <see cref="At"/>, and for other kinds.</summary>
    public Instant? Started { get; private init; }

    /// <summary>Gets the start of the one pause that is ended, or <c>null</c> if the event ends all pauses in force, and for other kinds.</summary>
    public Instant? Pause { get; private init; }

    /// <summary>Gets the time zone that the person travelled to, or <c>null</c> for other kinds.</summary>
    public DateTimeZone? Zone { get; private init; }

    /// <summary>Returns the event at another instant; all else stays.</summary>
    /// <param name="at">When it happened.</param>
    public ReminderEvent WithAt(Instant at) => this with { At = Kept(at) };

    // In a log each event stands at its instant.
    long ISpan.From => Axis.Floor(At);

    long ISpan.To => Axis.Floor(At);

    /// <summary>Creates the event that a reminder was shown.</summary>
    /// <param name="occurrence">The reminder.</param>
    /// <param name="at">When it was shown.</param>
    public static ReminderEvent Delivered(Occurrence occurrence, Instant at) => Delivered(occurrence.Name, at);

    /// <summary>Creates the event that a reminder was shown.</summary>
    /// <param name="occurrence">The name of the reminder.</param>
    /// <param name="at">When it was shown.</param>
    /// <exception cref="ArgumentException"><paramref name="occurrence"/> is <c>default</c>.</exception>
    public static ReminderEvent Delivered(OccurrenceName occurrence, Instant at)
        => new(ReminderEventKind.Delivered, at) { Occurrence = occurrence.NotDefault() };

    /// <summary>Creates the event that the person skipped a reminder. A reminder that is not due yet can be skipped too.</summary>
    /// <param name="occurrence">The reminder.</param>
    /// <param name="at">When the person skipped it.</param>
    public static ReminderEvent Skipped(Occurrence occurrence, Instant at) => Skipped(occurrence.Name, at);

    /// <summary>Creates the event that the person skipped a reminder. A reminder that is not due yet can be skipped too.</summary>
    /// <param name="occurrence">The name of the reminder.</param>
    /// <param name="at">When the person skipped it.</param>
    /// <exception cref="ArgumentException"><paramref name="occurrence"/> is <c>default</c>.</exception>
    public static ReminderEvent Skipped(OccurrenceName occurrence, Instant at)
        => new(ReminderEventKind.Skipped, at) { Occurrence = occurrence.NotDefault() };

    /// <summary>Creates the event that the person snoozed a reminder.</summary>
    /// <param name="occurrence">The reminder.</param>
    /// <param name="at">When the person snoozed it.</param>
    /// <param name="until">
    /// When it is to come again, after <paramref name="at"/> and at most a day later; or <c>null</c> for the delay of its rule.
    /// <see cref="Schedule.Apply"/> checks it and moves it to the end of quiet time.
    /// </param>
    public static ReminderEvent Snoozed(Occurrence occurrence, Instant at, Instant? until = null) => Snoozed(occurrence.Name, at, until);

    /// <summary>Creates the event that the person snoozed a reminder.</summary>
    /// <param name="occurrence">The name of the reminder.</param>
    /// <param name="at">When the person snoozed it.</param>
    /// <param name="until">
    /// When it is to come again, after <paramref name="at"/> and at most a day later; or <c>null</c> for the delay of its rule.
    /// <see cref="Schedule.Apply"/> checks it and moves it to the end of quiet time.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="occurrence"/> is <c>default</c>.</exception>
    public static ReminderEvent Snoozed(OccurrenceName occurrence, Instant at, Instant? until = null)
        => new(ReminderEventKind.Snoozed, at) { Occurrence = occurrence.NotDefault(), Until = Kept(until) };

    /// <summary>Creates the event that a session was completed.</summary>
    /// <param name="routineId">The id of its routine.</param>
    /// <param name="at">When it ended.</param>
    /// <param name="ruleId">The id of the rule whose reminder it answers, or <c>null</c> for any rule of the routine.</param>
    /// <param name="occurrence">The name of the reminder that it answers, or <c>null</c> for the nearest.</param>
    /// <param name="started">When it started, or <c>null</c> if that is unknown. One after <paramref name="at"/> is refused when applied.</param>
    /// <exception cref="ArgumentException">An id is not valid, or <paramref name="occurrence"/> is <c>default</c>.</exception>
    public static ReminderEvent Completed(
        string routineId, Instant at, string? ruleId = null, OccurrenceName? occurrence = null, Instant? started = null)
        => new(ReminderEventKind.Completed, at)
        {
            RoutineId = Guard.Id(routineId),
            RuleId = Guard.OptionalId(ruleId),
            Occurrence = occurrence?.NotDefault(),
            Started = Unless(at, Kept(started)),
        };

    /// <summary>Creates the event that a session was completed, from the session itself, however much of it was done.</summary>
    /// <param name="session">The session. Its routine, rule, start and end are taken.</param>
    /// <param name="occurrence">The name of the reminder that it answers, or <c>null</c> for the nearest.</param>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="occurrence"/> is <c>default</c>.</exception>
    public static ReminderEvent Completed(Session session, OccurrenceName? occurrence = null)
        => Completed(Guard.NotNull(session).RoutineId, session.Ended, session.RuleId, occurrence, session.Started);

    /// <summary>Creates the event that reminders were paused.</summary>
    /// <param name="at">When the person paused them.</param>
    /// <param name="until">When the pause ends (exclusive), or <c>null</c> if it lasts until it is resumed. One not after the start is refused when applied.</param>
    /// <param name="from">When the pause starts (inclusive), for example a holiday booked ahead; or <c>null</c> for <paramref name="at"/>. An earlier one is refused when applied.</param>
    /// <param name="ruleId">The id of the one rule that is paused, or <c>null</c> for all.</param>
    /// <exception cref="ArgumentException"><paramref name="ruleId"/> is not a valid id.</exception>
    public static ReminderEvent Paused(Instant at, Instant? until = null, Instant? from = null, string? ruleId = null)
        => new(ReminderEventKind.Paused, at)
        {
            Until = Kept(until),
            From = Unless(at, Kept(from)),
            RuleId = Guard.OptionalId(ruleId),
        };

    /// <summary>Creates the event that reminders were resumed.</summary>
    /// <param name="at">When the person resumed them. A reminder due at this instant comes.</param>
    /// <param name="ruleId">The id of the one rule that is resumed, or <c>null</c> to end the pauses of all rules. Pauses of another scope go on.</param>
    /// <param name="pause">
    /// The start of the one pause to end or, if it has not started, to call off; or <c>null</c> for all pauses that are in force at <paramref name="at"/>.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="ruleId"/> is not a valid id.</exception>
    public static ReminderEvent Resumed(Instant at, string? ruleId = null, Instant? pause = null)
        => new(ReminderEventKind.Resumed, at) { RuleId = Guard.OptionalId(ruleId), Pause = Kept(pause) };

    /// <summary>Creates the event that the person travelled to another time zone.</summary>
    /// <param name="at">When the zone changed; the instant itself still belongs to the old zone.</param>
    /// <param name="zone">The new zone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is <c>null</c>.</exception>
    public static ReminderEvent Travelled(Instant at, DateTimeZone zone)
        => new(ReminderEventKind.Travelled, at) { Zone = Guard.Zone(zone) };

    /// <inheritdoc/>
    public bool Equals(ReminderEvent? other)
        => other is not null && (ReferenceEquals(this, other) || EventOrder.Compare(this, other) == 0);

    /// <inheritdoc/>
    public override int GetHashCode() => (Kind, At, Occurrence).GetHashCode();

    private static Instant Kept(Instant at) => Axis.At(Axis.Floor(at));

    private static Instant? Kept(Instant? at) => at is { } given ? Kept(given) : null;

    /// <summary>The instant, or <c>null</c> if it is the default: then two ways to write one event are equal.</summary>
    private static Instant? Unless(Instant standard, Instant? given) => given == Kept(standard) ? null : given;
}
