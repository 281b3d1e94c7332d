namespace StretchKit.Playback;

/// <summary>A frame in one line for a screen.</summary>
internal static class FrameText
{
    public static string Of(PlayerFrame frame, string? language)
    {
        if (frame.Segment is not { } segment)
            return frame.Status == PlayerStatus.Finished ? PlayerPhrases.Done.For(language) : "";
        if (frame.Status == PlayerStatus.Stopped)
            return PlayerPhrases.Stopped.For(language);
        string what = SegmentWords.Shown(segment, language);
        if (frame.Left is { } left)
            what += $", {Lengths.Left(left, language)}";
        return frame.Status == PlayerStatus.Paused ? PlayerPhrases.Paused.For(language).Replace("{what}", what) : what;
    }
}
