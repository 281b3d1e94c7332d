using NodaTime;

namespace StretchKit.Playback;

/// <summary>
/// A cue for a voice: everything in words, and never longer than the time until the next cue that is spoken. What begins a segment is said in the
/// longest form that fits; a number of the countdown, or "halfway", that would cut it off is not spoken.
/// </summary>
internal static class CueSpeech
{
    /// <summary>The speech of a cue, or "" if it is silent.</summary>
    public static string Of(Timeline timeline, Cue cue, string? language, double wordsPerMinute)
    {
        if (cue.Segment is not { } segment)
            return PlayerPhrases.Done.For(language);
        var opening = Opening.Of(timeline, cue.SegmentIndex, language, wordsPerMinute);
        if (cue.Offset == Duration.Zero)
            return opening.Text;
        string words = cue.Kind == CueKind.Halfway
            ? PlayerPhrases.Halfway.For(language)
            : PlayerPhrases.Spoken(cue.SecondsLeft!.Value).For(language);
        return opening.Length <= cue.Offset && SpokenLength.Of(words, wordsPerMinute) <= ToNext(cue, segment) ? words : "";
    }

    /// <summary>From a cue within a segment to the next one.</summary>
    private static Duration ToNext(Cue cue, Segment segment)
    {
        Duration left = segment.Duration!.Value - cue.Offset;
        return cue.Kind == CueKind.Halfway ? left - CuePoints.Countdown : Duration.Min(left, Duration.FromSeconds(1));
    }
}
