using NodaTime;
using StretchKit.Playback;

namespace StretchKit.Samples.Terminal.Play.View;

/// <summary>All that the screen of a routine depends on, but for its size.</summary>
internal sealed record PlayView(Timeline Timeline, PlayerFrame Frame, string Language)
{
    /// <summary>Something to tell the person beside it; null for nothing.</summary>
    public string? Notice { get; init; }

    public bool IsMuted { get; init; }

    /// <summary>Whether the keys are explained.</summary>
    public bool HelpsWithKeys { get; init; }

    /// <summary>The segment that is on; when all is over, the last.</summary>
    public Segment Segment => Frame.Segment ?? Timeline.Segments[^1];

    public int Steps => Timeline.Segments[^1].StepIndex + 1;

    /// <summary>What is left of the step; null where it is open-ended.</summary>
    public Duration? StepLeft
    {
        get
        {
            Duration? left = Frame.Left;
            for (int i = Frame.SegmentIndex + 1; i < Timeline.Segments.Count && Timeline.Segments[i].StepIndex == Segment.StepIndex; i++)
                left += Timeline.Segments[i].Duration;
            return left;
        }
    }
}
