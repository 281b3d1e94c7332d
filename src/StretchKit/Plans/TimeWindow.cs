using NodaTime;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>
/// A window of local time, half-open: <see cref="From"/> belongs to it, <see cref="To"/> does not. A <see cref="To"/> that
/// is not later than <see cref="From"/> is on the next day.
/// </summary>
/// <param name="From">When it begins.</param>
/// <param name="To">When it ends.</param>
public readonly record struct TimeWindow(LocalTime From, LocalTime To)
{
    /// <summary>Whether it ends on the day after the one it begins on.</summary>
    public bool CrossesMidnight => To <= From;

    /// <summary>The two times: <c>22:00–06:00</c>.</summary>
    public override string ToString() => $"{LocalTimeText.Format(From)}–{LocalTimeText.Format(To)}";
}
