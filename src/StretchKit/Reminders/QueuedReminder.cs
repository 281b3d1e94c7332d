using NodaTime;

namespace StretchKit.Reminders;

/// <summary>A reminder that was handed to a queue of notifications, such as a phone's.</summary>
/// <param name="Name">The name of the reminder.</param>
/// <param name="At">The instant it is queued for.</param>
public readonly record struct QueuedReminder(OccurrenceName Name, Instant At)
{
    /// <summary>Creates the record of an occurrence that was queued.</summary>
    /// <param name="occurrence">The occurrence.</param>
    public static QueuedReminder Of(Occurrence occurrence) => new(occurrence.Name, occurrence.At);
}
