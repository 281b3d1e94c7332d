using System.Collections.Generic;
using NodaTime;

namespace StretchKit.Playback;

/// <summary>A cue for a voice: everything in words, and short enough for the time that there is.</summary>
internal static class CueSpeech
{
    /// <summary>The shortest hold whose phase has its own cue read out.</summary>
    private static readonly Duration ShortestRead = Duration.FromSeconds(10);

    public static string Of(Cue cue, string? language)
    {
        if (cue.Segment is not { } segment)
            return PlayerPhrases.Done.For(language);
        string head = SegmentWords.Head(segment.Kind).For(language);
        return cue.Kind switch
        {
            CueKind.Countdown => PlayerPhrases.Spoken(cue.SecondsLeft!.Value).For(language),
            CueKind.Halfway => PlayerPhrases.Halfway.For(language),
            CueKind.GetReady => SegmentWords.Named(head, segment.Stretch.Name.For(language)),
            CueKind.SwitchSides => SegmentWords.Named(head, PlayerPhrases.Spoken(segment.Side)?.For(language)),
            CueKind.Rest => SegmentWords.Named(head, Lengths.Spoken(segment.Duration!.Value, language)),
            CueKind.Hold => Hold(segment, head, language),
            _ => segment.Rep > 1 ? SegmentWords.Number(segment.Rep.Value) : Move(segment, head, language),
        };
    }

    private static string Hold(Segment segment, string head, string? language)
    {
        var words = new List<string>(3);
        if (SegmentWords.Phase(segment) is { } phase)
            words.Add(phase.For(language));
        if (PlayerPhrases.Spoken(segment.Side) is { } side)
            words.Add(side.For(language));
        words.Add(Lengths.Spoken(segment.Duration!.Value, language));
        string said = SegmentWords.Named(head, string.Join(", ", words));
        bool reads = segment.Set == 1 && segment.Rep == 1 && segment.Duration >= ShortestRead;
        return reads && segment.Phase?.Cue is { } cue ? $"{said}. {cue.For(language)}" : said;
    }

    private static string Move(Segment segment, string head, string? language)
    {
        var words = new List<string>(3);
        if (PlayerPhrases.Spoken(segment.Side) is { } side)
            words.Add(side.For(language));
        words.Add(segment.Duration is { } length && segment.Reps == 1
            ? Lengths.Spoken(length, language)
            : SegmentWords.Reps(segment.Reps!.Value, language));
        if (segment.IsOpen)
            words.Add(PlayerPhrases.OwnPace.For(language));
        return SegmentWords.Named(head, string.Join(", ", words));
    }
}
