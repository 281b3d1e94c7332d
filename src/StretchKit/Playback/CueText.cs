namespace StretchKit.Playback;

/// <summary>A cue for a screen.</summary>
internal static class CueText
{
    public static string Of(Cue cue, string? language)
    {
        if (cue.Segment is not { } segment)
            return PlayerPhrases.Done.For(language);
        if (cue.SecondsLeft is { } seconds)
            return SegmentWords.Number(seconds);
        if (cue.Kind == CueKind.Halfway)
            return PlayerPhrases.Halfway.For(language);
        string what = SegmentWords.Shown(segment, language);
        return segment.Kind is SegmentKind.Hold or SegmentKind.Rest && segment.Duration is { } length
            ? $"{what}, {Lengths.Shown(length, language)}"
            : what;
    }
}
