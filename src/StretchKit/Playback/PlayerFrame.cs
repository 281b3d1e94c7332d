using System;
using NodaTime;

namespace StretchKit.Playback;

/// <summary>
/// What a screen shows at a moment of a performance. A small value that is worked out from the timeline when it is asked, and
/// allocates nothing.
/// </summary>
public readonly struct PlayerFrame : IEquatable<PlayerFrame>
{
    private readonly Timeline? _timeline;
    private readonly Place _place;

    internal PlayerFrame(Timeline timeline, Place place, PlayerStatus status)
    {
        _timeline = timeline;
        _place = place;
        Status = status;
    }

    /// <summary>Whether it runs, is paused, has ended or was stopped.</summary>
    public PlayerStatus Status { get; }

    /// <summary>Whether nothing more comes by itself: the last segment has ended, or the person stopped.</summary>
    public bool IsOver => Status is PlayerStatus.Finished or PlayerStatus.Stopped;

    /// <summary>The segment that is on, also while paused, and in which it was stopped; null when the last one has ended.</summary>
    public Segment? Segment => At(_place.Index);

    /// <summary>That segment's place in the timeline, from 0; the number of segments when the last one has ended.</summary>
    public int SegmentIndex => _place.Index;

    /// <summary>How long the segment has been on, pauses left out; zero when the last one has ended.</summary>
    public Duration Elapsed => Duration.FromNanoseconds(_place.Elapsed);

    /// <summary>
    /// What is left of the segment: more than zero while it is on, zero when the last one has ended; null in an open-ended movement, which the
    /// person ends.
    /// </summary>
    public Duration? Left => Segment switch
    {
        null => Duration.Zero,
        { IsOpen: true } => null,
        var segment => Duration.FromNanoseconds(segment.Nanoseconds - _place.Elapsed),
    };

    /// <summary>What is left of the routine; null where an open-ended movement is on or to come.</summary>
    public Duration? TotalLeft
        => Map is not { } map ? Duration.Zero
            : map.FirstOpen(_place.Index) < map.Count ? null
            : Duration.FromNanoseconds(map.End - map.Position(_place));

    /// <summary>The segment that comes next; null in the last one and after it.</summary>
    public Segment? Next => At(_place.Index + 1);

    /// <summary>
    /// How much of the rep is over, all its phases together: 0 to 1. Null where the segment is of no rep: between reps, and in an
    /// open-ended movement.
    /// </summary>
    public double? RepProgress
    {
        get
        {
            if (Segment is not { Rep: not null } segment)
                return null;
            int first = _place.Index;
            while (IsOfSameRep(At(first - 1), segment))
                first--;
            int end = _place.Index + 1;
            while (IsOfSameRep(At(end), segment))
                end++;
            return Share(first, end);
        }
    }

    /// <summary>
    /// How much of the step is over, with the rest that leads to it: 0 to 1, 1 also when the last one has ended. Null where the step is
    /// open-ended.
    /// </summary>
    public double? StepProgress
    {
        get
        {
            if (Map is not { } map || Segment is not { } segment)
                return 1;
            (int first, int end) = map.Step(segment.StepIndex);
            return segment.Step.EffectiveDose.IsOpen ? null : Share(first, end);
        }
    }

    /// <summary>How much of the routine is over: 0 to 1. Null where any of its movements is open-ended, until the end.</summary>
    public double? RoutineProgress
        => Map is not { } map || Segment is null ? 1
            : map.FirstOpen(0) < map.Count ? null
            : Share(0, map.Count);

    private TimelineMap? Map => _timeline?.Map;

    /// <summary>Whether two frames show the same moment of equal timelines.</summary>
    public static bool operator ==(PlayerFrame left, PlayerFrame right) => left.Equals(right);

    /// <summary>Whether two frames differ.</summary>
    public static bool operator !=(PlayerFrame left, PlayerFrame right) => !left.Equals(right);

    /// <summary>One line for a screen: <c>Hold, left, rep 1 of 10, 3 s left</c>. Seconds are rounded up, so that 0 is never shown.</summary>
    /// <param name="language">A BCP 47 tag: <c>en</c>, <c>de</c> and <c>es</c> are known; null and others give English. Names are taken from the routine.</param>
    public string ToText(string? language = null) => FrameText.Of(this, language);

    /// <inheritdoc/>
    public bool Equals(PlayerFrame other) => Status == other.Status && _place == other._place && Equals(_timeline, other._timeline);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PlayerFrame other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_place, Status).GetHashCode();

    /// <summary>The line in English.</summary>
    public override string ToString() => ToText(null);

    private static bool IsOfSameRep(Segment? other, Segment segment)
        => other is not null && other.Rep == segment.Rep && other.Set == segment.Set && other.Side == segment.Side
            && other.StepIndex == segment.StepIndex;

    private Segment? At(int index)
        => _timeline is { } timeline && index >= 0 && index < timeline.Segments.Count ? timeline.Segments[index] : null;

    private double Share(int first, int end)
    {
        TimelineMap map = Map!;
        return (double)(map.Position(_place) - map.Start(first)) / (map.Start(end) - map.Start(first));
    }
}
