using System;
using System.Collections.Generic;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>When the person is awake, by weekday. Immutable and equal by value.</summary>
public sealed class WakingHours : IEquatable<WakingHours>
{
    // What a weekday states for itself, Monday first; null where it inherits.
    private readonly ValueList<(LocalTime? From, LocalTime? To)> _days;

    /// <summary>The same window every day.</summary>
    /// <param name="from">When the person wakes.</param>
    /// <param name="to">When the person goes to sleep; not later than <paramref name="from"/> means on the next day.</param>
    /// <exception cref="ArgumentException">A time has a fraction of a second.</exception>
    public WakingHours(LocalTime from, LocalTime to)
        : this(from, to, ValueList.From(new (LocalTime?, LocalTime?)[7]))
    {
    }

    private WakingHours(LocalTime from, LocalTime to, ValueList<(LocalTime?, LocalTime?)> days)
    {
        From = from.WholeSeconds();
        To = to.WholeSeconds();
        _days = days;
    }

    /// <summary>From 07:00 to 22:00 every day.</summary>
    public static WakingHours Default { get; } = new(new LocalTime(7, 0), new LocalTime(22, 0));

    /// <summary>When the person wakes, on a weekday that does not state its own.</summary>
    public LocalTime From { get; }

    /// <summary>When the person goes to sleep, on a weekday that does not state its own.</summary>
    public LocalTime To { get; }

    /// <summary>The window of a weekday. It belongs to the day it begins on.</summary>
    /// <param name="day">The weekday.</param>
    public TimeWindow this[IsoDayOfWeek day]
        => _days[Index(day)] is var (from, to) ? new TimeWindow(from ?? From, to ?? To) : default;

    /// <summary>Whether two are equal by value; both may be null.</summary>
    public static bool operator ==(WakingHours? left, WakingHours? right) => Equals(left, right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(WakingHours? left, WakingHours? right) => !Equals(left, right);

    /// <summary>These hours with others on one weekday.</summary>
    /// <param name="day">The weekday.</param>
    /// <param name="from">When the person wakes on it; null to inherit.</param>
    /// <param name="to">When the person goes to sleep on it; null to inherit.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is no weekday, or a time has a fraction of a second.</exception>
    public WakingHours On(IsoDayOfWeek day, LocalTime? from = null, LocalTime? to = null)
    {
        var days = new List<(LocalTime?, LocalTime?)>(_days) { [Index(day)] = (from?.WholeSeconds(), to?.WholeSeconds()) };
        return new WakingHours(From, To, ValueList.From(days));
    }

    /// <inheritdoc/>
    public bool Equals(WakingHours? other)
        => other is not null && From == other.From && To == other.To && _days == other._days;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WakingHours);

    /// <inheritdoc/>
    public override int GetHashCode() => (From, To).GetHashCode();

    internal (LocalTime? From, LocalTime? To) Stated(IsoDayOfWeek day) => _days[Index(day)];

    private static int Index(IsoDayOfWeek day)
        => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
            ? (int)day - 1
            : throw new ArgumentOutOfRangeException(nameof(day), day, "Must be a day of the week.");
}
