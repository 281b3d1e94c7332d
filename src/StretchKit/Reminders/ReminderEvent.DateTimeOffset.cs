using System;
using NodaTime;

namespace StretchKit;

/// <content>The same with the runtime's own type of instants.</content>
public sealed partial record ReminderEvent
{
    /// <summary>A reminder was shown.</summary>
    /// <param name="occurrence">The reminder.</param>
    /// <param name="at">When.</param>
    public static ReminderEvent Delivered(Occurrence occurrence, DateTimeOffset at) => Delivered(occurrence, Instant.FromDateTimeOffset(at));

    /// <summary>A reminder was shown.</summary>
    /// <param name="occurrence">The reminder's name.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException"><paramref name="occurrence"/> is a <c>default</c> value, which names nothing.</exception>
    public static ReminderEvent Delivered(OccurrenceName occurrence, DateTimeOffset at) => Delivered(occurrence, Instant.FromDateTimeOffset(at));

    /// <summary>The person does not want this reminder.</summary>
    /// <param name="occurrence">The reminder.</param>
    /// <param name="at">When the person said so.</param>
    public static ReminderEvent Skipped(Occurrence occurrence, DateTimeOffset at) => Skipped(occurrence, Instant.FromDateTimeOffset(at));

    /// <summary>The person does not want this reminder.</summary>
    /// <param name="occurrence">The reminder's name.</param>
    /// <param name="at">When the person said so.</param>
    /// <exception cref="ArgumentException"><paramref name="occurrence"/> is a <c>default</c> value, which names nothing.</exception>
    public static ReminderEvent Skipped(OccurrenceName occurrence, DateTimeOffset at) => Skipped(occurrence, Instant.FromDateTimeOffset(at));

    /// <summary>The person wants this reminder later, by the delay of its rule.</summary>
    /// <param name="occurrence">The reminder.</param>
    /// <param name="at">When the person said so; the delay counts from here.</param>
    public static ReminderEvent Snoozed(Occurrence occurrence, DateTimeOffset at) => Snoozed(occurrence, Instant.FromDateTimeOffset(at));

    /// <summary>The person wants this reminder later, by the delay of its rule.</summary>
    /// <param name="occurrence">The reminder's name.</param>
    /// <param name="at">When the person said so; the delay counts from here.</param>
    /// <exception cref="ArgumentException"><paramref name="occurrence"/> is a <c>default</c> value, which names nothing.</exception>
    public static ReminderEvent Snoozed(OccurrenceName occurrence, DateTimeOffset at) => Snoozed(occurrence, Instant.FromDateTimeOffset(at));

    /// <summary>A session was done.</summary>
    /// <param name="routineId">The id of its routine.</param>
    /// <param name="at">When it ended.</param>
    /// <param name="ruleId">The id of the rule whose reminder it answers; null for none.</param>
    /// <exception cref="ArgumentException">An id is not one.</exception>
    public static ReminderEvent Completed(string routineId, DateTimeOffset at, string? ruleId = null)
        => Completed(routineId, Instant.FromDateTimeOffset(at), ruleId);

    /// <summary>Reminders are to stop.</summary>
    /// <param name="at">From when, inclusive.</param>
    /// <param name="until">To when, inclusive; null until resumed. One before <paramref name="at"/> is refused when applied.</param>
    public static ReminderEvent Paused(DateTimeOffset at, DateTimeOffset? until = null)
        => Paused(Instant.FromDateTimeOffset(at), until is { } end ? Instant.FromDateTimeOffset(end) : null);

    /// <summary>Reminders are to come again.</summary>
    /// <param name="at">From when; one due at this very instant does not come.</param>
    public static ReminderEvent Resumed(DateTimeOffset at) => Resumed(Instant.FromDateTimeOffset(at));

    /// <summary>The person is in another zone now.</summary>
    /// <param name="at">Since when.</param>
    /// <param name="zone">The zone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public static ReminderEvent Travelled(DateTimeOffset at, DateTimeZone zone) => Travelled(Instant.FromDateTimeOffset(at), zone);
}
