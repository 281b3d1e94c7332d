using NodaTime;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>
/// A routine laid out in time: segments from zero, each beginning where the one before it ends, none of zero length.
/// It depends on the routine alone, so two timelines are equal when their routines are. Immutable.
/// </summary>
public sealed record Timeline
{
    internal Timeline(Routine routine, ValueList<Segment> segments, Duration? total)
    {
        Routine = routine;
        Segments = segments;
        Total = total;
    }

    /// <summary>The routine that it lays out.</summary>
    public Routine Routine { get; }

    /// <summary>The segments, in order; at least one, at most <see cref="Routine.MaxSegments"/>.</summary>
    public ValueList<Segment> Segments { get; }

    /// <summary>The time of all segments together, at most 24 hours; null where a movement is open-ended.</summary>
    public Duration? Total { get; }

    /// <summary>Whether two timelines lay out equal routines.</summary>
    /// <param name="other">The other; null is equal to none.</param>
    public bool Equals(Timeline? other) => other is not null && Routine == other.Routine;

    /// <inheritdoc/>
    public override int GetHashCode() => Routine.GetHashCode();

    /// <summary>The routine, its total and the number of segments: <c>back-relief: PT10M30S in 75 segments</c>.</summary>
    public override string ToString()
        => $"{Routine}: {(Total is { } total ? IsoDuration.Format(total) : "open-ended")} in {Segments.Count} segments";
}
