using System;
using NodaTime;

namespace StretchKit;

/// <summary>
/// A window in which reminders are unwelcome: weekly, or once. The <see cref="QuietMode"/> of a rule decides what happens to its
/// reminders there. The hierarchy is closed. Immutable and equal by value.
/// </summary>
public abstract class QuietTime : IEquatable<QuietTime>
{
    private protected QuietTime()
    {
    }

    /// <summary>Whether two windows are equal by value; both may be <c>null</c>.</summary>
    public static bool operator ==(QuietTime? left, QuietTime? right) => Equals(left, right);

    /// <summary>Whether two windows differ.</summary>
    public static bool operator !=(QuietTime? left, QuietTime? right) => !Equals(left, right);

    /// <summary>Creates a window that recurs every week.</summary>
    /// <param name="from">Local time at which it starts (inclusive), in whole seconds.</param>
    /// <param name="to">Local time at which it ends (exclusive), in whole seconds; if not later than <paramref name="from"/>, on the next day.</param>
    /// <param name="on">The weekdays on which it starts.</param>
    /// <exception cref="ArgumentException">A time has a fraction of a second, or <paramref name="on"/> has no day.</exception>
    public static WeeklyQuietTime Weekly(LocalTime from, LocalTime to, DaysOfWeek on = DaysOfWeek.All) => new(from, to, on);

    /// <summary>Creates a window that occurs once, for example a meeting or a flight.</summary>
    /// <param name="start">Local date and time at which it starts (inclusive), in whole seconds.</param>
    /// <param name="end">Local date and time at which it ends (exclusive), in whole seconds; after <paramref name="start"/>.</param>
    /// <exception cref="ArgumentException">
    /// A time has a fraction of a second or is not in the ISO calendar, or <paramref name="end"/> is not after <paramref name="start"/>.
    /// </exception>
    public static OneTimeQuietTime Once(LocalDateTime start, LocalDateTime end) => new(start, end);

    /// <inheritdoc/>
    public abstract bool Equals(QuietTime? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as QuietTime);

    /// <inheritdoc/>
    public abstract override int GetHashCode();
}
