using NodaTime;

namespace StretchKit.Samples.Web.Client.Playing;

/// <summary>How the figure moves in a part of a routine, so that it does what the person should be doing.</summary>
/// <param name="Stretch">Whose figure it is.</param>
/// <param name="Side">The side that is worked.</param>
/// <param name="Phase">The phase that a still shows, from 0.</param>
/// <param name="Moves">Whether it moves.</param>
/// <param name="MoveTime">How long it takes from pose to pose; null for the usual.</param>
/// <param name="HoldTime">How long it stays in the pose; null for the usual.</param>
public sealed record FigureOfSegment(Stretch Stretch, Side Side, int Phase, bool Moves, Duration? MoveTime, Duration? HoldTime)
{
    private static readonly Duration IntoPosition = Duration.FromSeconds(1.5);
    private static readonly Duration Shortest = Duration.FromMilliseconds(100);
    private static readonly Duration Longest = Duration.FromMinutes(1);

    /// <summary>
    /// In a hold it goes into the position and stays there; one of several phases shows its own. In a movement with a tempo it keeps to that. Before
    /// work, and at one's own pace, it shows the whole movement. Paused, it stands still.
    /// </summary>
    /// <param name="timeline">The routine.</param>
    /// <param name="index">The segment.</param>
    /// <param name="paused">Whether it is paused.</param>
    /// <param name="speed">Seconds of the routine that pass in one of the clock.</param>
    public static FigureOfSegment Of(Timeline timeline, int index, bool paused, double speed)
    {
        Segment segment = timeline.Segments[index];
        int phase = segment.Phase is { } held ? IndexOf(segment.Stretch, held) : 0;
        var still = new FigureOfSegment(segment.Stretch, SideOf(timeline, index), phase, false, null, null);
        if (paused || (segment.Kind == SegmentKind.Hold && segment.Stretch.Phases.Count > 1))
            return still;
        return segment switch
        {
            { Kind: SegmentKind.Hold, Duration: { } length }
                => still with { Moves = true, MoveTime = Within(Duration.Min(IntoPosition, length / 4) / speed), HoldTime = Within(length / speed) },
            { Kind: SegmentKind.Move, Duration: { } tempo } => still with { Moves = true, MoveTime = Within(tempo / 2 / speed), HoldTime = Duration.Zero },
            _ => still with { Moves = true },
        };
    }

    /// <summary>What a figure can do; one that is held for longer goes into the position again.</summary>
    private static Duration Within(Duration time) => Duration.Max(Shortest, Duration.Min(Longest, time));

    /// <summary>The side of a segment, or of the work that it leads to.</summary>
    private static Side SideOf(Timeline timeline, int index)
    {
        for (int i = index; i < timeline.Segments.Count && timeline.Segments[i].StepIndex == timeline.Segments[index].StepIndex; i++)
        {
            if (timeline.Segments[i].Side is { } side)
                return side;
        }

        return Side.Both;
    }

    private static int IndexOf(Stretch stretch, Phase phase)
    {
        for (int i = 0; i < stretch.Phases.Count; i++)
        {
            if (stretch.Phases[i] == phase)
                return i;
        }

        return 0;
    }
}
