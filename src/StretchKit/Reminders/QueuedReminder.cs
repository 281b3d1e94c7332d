using NodaTime;
using StretchKit.Internal;

namespace StretchKit.Reminders;

/// <summary>A reminder that was handed to a queue of notifications, such as a phone's.</summary>
/// <param name="Name">The name of the reminder.</param>
/// <param name="At">The instant it is queued for.</param>
public readonly record struct QueuedReminder(OccurrenceName Name, Instant At)
{
    /// <summary>Creates the record of an occurrence that was queued.</summary>
    /// <param name="occurrence">The occurrence.</param>
    public static QueuedReminder Of(Occurrence occurrence) => new(occurrence.Name, occurrence.At);

    /// <summary>Parses a queued reminder as <see cref="ToString"/> writes it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reminder">The queued reminder, or <c>default</c> if the text is not one.</param>
    /// <returns>Whether the text is a queued reminder.</returns>
    public static bool TryParse(string? text, out QueuedReminder reminder)
    {
        reminder = default;
        string[] parts = (text ?? "").Split('@');
        if (parts.Length != 2 || !OccurrenceName.TryParse(parts[0], out OccurrenceName name) || !Rfc3339.TryParse(parts[1], out Instant at))
            return false;
        reminder = new QueuedReminder(name, at);
        return true;
    }

    /// <summary>Returns the name and the instant, which an application can keep beside its notification: <c>desk/2026-03-08/11:00@2026-03-08T15:00:00Z</c>.</summary>
    public override string ToString() => $"{Name}@{Rfc3339.Format(At)}";
}
