using System;
using System.Globalization;
using NodaTime;
using StretchKit.Playback;
using StretchKit.Samples.Terminal.Words;

namespace StretchKit.Samples.Terminal.Play.View;

/// <summary>The seconds that are left, rounded up; of a movement at the person's own pace, those that are gone.</summary>
internal static class Countdown
{
    /// <summary><c>7</c>, <c>1:05</c>.</summary>
    public static string Number(PlayerFrame frame)
    {
        Duration shown = frame.Left is { } left ? Up(left) : frame.Elapsed;
        return shown < Duration.FromMinutes(1) && frame.Left is not null
            ? ((int)shown.TotalSeconds).ToString(CultureInfo.InvariantCulture)
            : Times.Clock(shown);
    }

    /// <summary>What is left as <c>1:05</c>; a dash where that is up to the person.</summary>
    public static string Clock(Duration? left) => left is { } known ? Times.Clock(Up(known)) : "–";

    public static Tone Tone(Segment segment) => segment.Kind switch
    {
        SegmentKind.Prepare => View.Tone.Ready,
        SegmentKind.Hold or SegmentKind.Move => View.Tone.Work,
        _ => View.Tone.Between,
    };

    private static Duration Up(Duration left) => Duration.FromSeconds(Math.Ceiling((double)left.ToInt64Nanoseconds() / NodaConstants.NanosecondsPerSecond));
}
