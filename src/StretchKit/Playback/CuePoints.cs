using NodaTime;

namespace StretchKit.Playback;

/// <summary>Where the cues of a timeline are. They follow from the segments and are stored nowhere.</summary>
internal static class CuePoints
{
    private const long Second = NodaConstants.NanosecondsPerSecond;

    /// <summary>How long before the end of a segment its countdown begins.</summary>
    public static readonly Duration Countdown = Duration.FromSeconds(3);

    /// <summary>The shortest segment that is counted down.</summary>
    public static readonly Duration ShortestCount = Duration.FromNanoseconds(ShortestCounted);

    /// <summary>The shortest segment that is counted down: its first number comes two seconds after its beginning.</summary>
    private const long ShortestCounted = 5 * Second;

    /// <summary>The shortest hold or movement that has its middle announced.</summary>
    private const long ShortestHalved = 20 * Second;

    /// <summary>The first cue at a place or after it.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="from">The place; a cue at it counts.</param>
    /// <param name="pastOpen">Whether to go on behind an open-ended movement, which does not end by itself.</param>
    /// <param name="cue">The cue.</param>
    public static bool TryNext(Timeline timeline, Place from, bool pastOpen, out Cue cue)
    {
        int index = from.Index;
        long offset = from.Elapsed;
        if (index < timeline.Map.Count && !Within(timeline.Segments[index], offset, out _, out _))
        {
            cue = default;
            if (timeline.Segments[index].IsOpen && !pastOpen)
                return false;
            index++;
            offset = 0;
        }

        if (index == timeline.Map.Count)
        {
            cue = new Cue(timeline, new Place(index, 0), CueKind.Done);
            return offset == 0;
        }

        Within(timeline.Segments[index], offset, out CueKind kind, out long at);
        cue = new Cue(timeline, new Place(index, at), kind);
        return true;
    }

    /// <summary>The first cue of a segment at an offset or after it.</summary>
    private static bool Within(Segment segment, long offset, out CueKind kind, out long at)
    {
        long length = segment.Nanoseconds;
        kind = CueKind.Countdown;
        at = 0;
        if (offset == 0)
        {
            kind = Beginning(segment.Kind);
            return true;
        }

        if (segment.IsWork && length >= ShortestHalved && offset <= length / 2)
        {
            kind = CueKind.Halfway;
            at = length / 2;
            return true;
        }

        long left = length - offset;
        if (length < ShortestCounted || left < Second)
            return false;
        at = length - (left >= 3 * Second ? 3 * Second : left >= 2 * Second ? 2 * Second : Second);
        return true;
    }

    private static CueKind Beginning(SegmentKind kind) => kind switch
    {
        SegmentKind.Prepare => CueKind.GetReady,
        SegmentKind.Hold => CueKind.Hold,
        SegmentKind.Move => CueKind.Move,
        SegmentKind.SwitchSides => CueKind.SwitchSides,
        _ => CueKind.Rest,
    };
}
