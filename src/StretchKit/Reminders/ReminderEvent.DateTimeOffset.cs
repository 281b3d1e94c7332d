using System;
using NodaTime;

namespace StretchKit;

/// <content>Overloads with <see cref="DateTimeOffset"/> and <see cref="TimeZoneInfo"/>, which forward.</content>
public sealed partial record ReminderEvent
{
    /// <summary>Creates the event that a reminder was shown.</summary>
    /// <param name="occurrence">The reminder.</param>
    /// <param name="at">When it was shown.</param>
    public static ReminderEvent Delivered(Occurrence occurrence, DateTimeOffset at) => Delivered(occurrence, Instant.FromDateTimeOffset(at));

    /// <summary>Creates the event that a reminder was shown.</summary>
    /// <param name="occurrence">The name of the reminder.</param>
    /// <param name="at">When it was shown.</param>
    /// <exception cref="ArgumentException"><paramref name="occurrence"/> is <c>default</c>.</exception>
    public static ReminderEvent Delivered(OccurrenceName occurrence, DateTimeOffset at) => Delivered(occurrence, Instant.FromDateTimeOffset(at));

    /// <summary>Creates the event that the person skipped a reminder. A reminder that is not due yet can be skipped too.</summary>
    /// <param name="occurrence">The reminder.</param>
    /// <param name="at">When the person skipped it.</param>
    public static ReminderEvent Skipped(Occurrence occurrence, DateTimeOffset at) => Skipped(occurrence, Instant.FromDateTimeOffset(at));

    /// <summary>Creates the event that the person skipped a reminder. A reminder that is not due yet can be skipped too.</summary>
    /// <param name="occurrence">The name of the reminder.</param>
    /// <param name="at">When the person skipped it.</param>
    /// <exception cref="ArgumentException"><paramref name="occurrence"/> is <c>default</c>.</exception>
    public static ReminderEvent Skipped(OccurrenceName occurrence, DateTimeOffset at) => Skipped(occurrence, Instant.FromDateTimeOffset(at));

    /// <summary>Creates the event that the person snoozed a reminder.</summary>
    /// <param name="occurrence">The reminder.</param>
    /// <param name="at">When the person snoozed it.</param>
    /// <param name="until">When it is to come again, after <paramref name="at"/> and at most a day later; or <c>null</c> for the delay of its rule.</param>
    public static ReminderEvent Snoozed(Occurrence occurrence, DateTimeOffset at, DateTimeOffset? until = null)
        => Snoozed(occurrence, Instant.FromDateTimeOffset(at), Optional(until));

    /// <summary>Creates the event that the person snoozed a reminder.</summary>
    /// <param name="occurrence">The name of the reminder.</param>
    /// <param name="at">When the person snoozed it.</param>
    /// <param name="until">When it is to come again, after <paramref name="at"/> and at most a day later; or <c>null</c> for the delay of its rule.</param>
    /// <exception cref="ArgumentException"><paramref name="occurrence"/> is <c>default</c>.</exception>
    public static ReminderEvent Snoozed(OccurrenceName occurrence, DateTimeOffset at, DateTimeOffset? until = null)
        => Snoozed(occurrence, Instant.FromDateTimeOffset(at), Optional(until));

    /// <summary>Creates the event that a session was completed.</summary>
    /// <param name="routineId">The id of its routine.</param>
    /// <param name="at">When it ended.</param>
    /// <param name="ruleId">The id of the rule whose reminder it answers, or <c>null</c> for any rule of the routine.</param>
    /// <param name="occurrence">The name of the reminder that it answers, or <c>null</c> for the nearest.</param>
    /// <param name="started">When it started, or <c>null</c> if that is unknown.</param>
    /// <exception cref="ArgumentException">An id is not valid, or <paramref name="occurrence"/> is <c>default</c>.</exception>
    public static ReminderEvent Completed(
        string routineId, DateTimeOffset at, string? ruleId = null, OccurrenceName? occurrence = null, DateTimeOffset? started = null)
        => Completed(routineId, Instant.FromDateTimeOffset(at), ruleId, occurrence, Optional(started));

    /// <summary>Creates the event that reminders were paused.</summary>
    /// <param name="at">When the person paused them.</param>
    /// <param name="until">When the pause ends (exclusive), or <c>null</c> if it lasts until it is resumed.</param>
    /// <param name="from">When the pause starts (inclusive), or <c>null</c> for <paramref name="at"/>.</param>
    /// <param name="ruleId">The id of the one rule that is paused, or <c>null</c> for all.</param>
    /// <exception cref="ArgumentException"><paramref name="ruleId"/> is not a valid id.</exception>
    public static ReminderEvent Paused(DateTimeOffset at, DateTimeOffset? until = null, DateTimeOffset? from = null, string? ruleId = null)
        => Paused(Instant.FromDateTimeOffset(at), Optional(until), Optional(from), ruleId);

    /// <summary>Creates the event that reminders were resumed.</summary>
    /// <param name="at">When the person resumed them. A reminder due at this instant comes.</param>
    /// <param name="ruleId">The id of the one rule that is resumed, or <c>null</c> to end the pauses of all rules.</param>
    /// <param name="pause">The start of the one pause to end or call off, or <c>null</c> for all pauses that are in force.</param>
    /// <exception cref="ArgumentException"><paramref name="ruleId"/> is not a valid id.</exception>
    public static ReminderEvent Resumed(DateTimeOffset at, string? ruleId = null, DateTimeOffset? pause = null)
        => Resumed(Instant.FromDateTimeOffset(at), ruleId, Optional(pause));

    /// <summary>Creates the event that the person travelled to another time zone.</summary>
    /// <param name="at">When the zone changed.</param>
    /// <param name="zone">The new zone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is <c>null</c>.</exception>
    public static ReminderEvent Travelled(DateTimeOffset at, DateTimeZone zone) => Travelled(Instant.FromDateTimeOffset(at), zone);

    /// <summary>Creates the event that the person travelled to another time zone.</summary>
    /// <param name="at">When the zone changed.</param>
    /// <param name="zone">The new zone, by its IANA or Windows id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The zone has no counterpart in the TZ database.</exception>
    public static ReminderEvent Travelled(DateTimeOffset at, TimeZoneInfo zone)
        => Travelled(Instant.FromDateTimeOffset(at), TimeZones.From(zone));

    private static Instant? Optional(DateTimeOffset? at) => at is { } given ? Instant.FromDateTimeOffset(given) : null;
}
