using System;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>A quiet window that occurs once, for example a meeting or a flight. Immutable and equal by value.</summary>
public sealed class OneTimeQuietTime : QuietTime
{
    /// <summary>Creates a window that occurs once.</summary>
    /// <param name="start">Local date and time at which it starts (inclusive), in whole seconds.</param>
    /// <param name="end">Local date and time at which it ends (exclusive), in whole seconds; after <paramref name="start"/>.</param>
    /// <exception cref="ArgumentException">
    /// A time has a fraction of a second or is not in the ISO calendar, or <paramref name="end"/> is not after <paramref name="start"/>.
    /// </exception>
    public OneTimeQuietTime(LocalDateTime start, LocalDateTime end)
    {
        Start = Checked(start, nameof(start));
        End = Checked(end, nameof(end));
        if (end <= start)
            throw new ArgumentException($"The end must be after the start {LocalTimeText.Format(start)}; it was {LocalTimeText.Format(end)}.", nameof(end));
    }

    /// <summary>Gets the local date and time at which the window starts (inclusive).</summary>
    public LocalDateTime Start { get; }

    /// <summary>Gets the local date and time at which the window ends (exclusive).</summary>
    public LocalDateTime End { get; }

    /// <inheritdoc/>
    public override bool Equals(QuietTime? other) => other is OneTimeQuietTime once && Start == once.Start && End == once.End;

    /// <inheritdoc/>
    public override int GetHashCode() => (Start, End).GetHashCode();

    /// <summary>Returns the window: <c>2026-02-03T14:00–2026-02-03T15:30</c>.</summary>
    public override string ToString() => $"{LocalTimeText.Format(Start)}–{LocalTimeText.Format(End)}";

    private static LocalDateTime Checked(LocalDateTime value, string name)
    {
        value.TimeOfDay.WholeSeconds(name);
        Guard.Iso(value.Date, name);
        return value;
    }
}
