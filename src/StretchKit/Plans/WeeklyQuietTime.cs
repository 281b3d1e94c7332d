using System;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>A quiet window that recurs every week. Immutable and equal by value.</summary>
public sealed class WeeklyQuietTime : QuietTime
{
    /// <summary>Creates a window that recurs every week.</summary>
    /// <param name="from">Local time at which it starts (inclusive), in whole seconds.</param>
    /// <param name="to">Local time at which it ends (exclusive), in whole seconds; if not later than <paramref name="from"/>, on the next day.</param>
    /// <param name="on">The weekdays on which it starts.</param>
    /// <exception cref="ArgumentException">A time has a fraction of a second, or <paramref name="on"/> has no day.</exception>
    public WeeklyQuietTime(LocalTime from, LocalTime to, DaysOfWeek on = DaysOfWeek.All)
    {
        Window = new TimeWindow(from.WholeSeconds(), to.WholeSeconds());
        On = on.NotEmpty();
    }

    /// <summary>Gets the window in local time.</summary>
    public TimeWindow Window { get; }

    /// <summary>Gets the weekdays on which the window starts.</summary>
    public DaysOfWeek On { get; }

    /// <inheritdoc/>
    public override bool Equals(QuietTime? other) => other is WeeklyQuietTime weekly && Window == weekly.Window && On == weekly.On;

    /// <inheritdoc/>
    public override int GetHashCode() => (Window, On).GetHashCode();

    /// <summary>Returns the window: <c>12:00–13:00</c>.</summary>
    public override string ToString() => Window.ToString();
}
