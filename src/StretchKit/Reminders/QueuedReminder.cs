using NodaTime;

namespace StretchKit;

/// <summary>A reminder that was handed to a queue of notifications, such as a phone's.</summary>
/// <param name="Name">Which one.</param>
/// <param name="At">For when.</param>
public readonly record struct QueuedReminder(OccurrenceName Name, Instant At)
{
    /// <summary>What is to be remembered of an occurrence that was queued.</summary>
    /// <param name="occurrence">The occurrence.</param>
    public static QueuedReminder Of(Occurrence occurrence) => new(occurrence.Name, occurrence.At);
}
