using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace StretchKit.Playback;

/// <summary>A cue for a voice: everything in words, and short enough for the time that there is.</summary>
internal static class CueSpeech
{
    /// <summary>The shortest preparation in which the cues of the stretch are read out.</summary>
    private static readonly Duration ShortestPreparation = Duration.FromSeconds(5);

    /// <summary>The shortest hold in which the cue of its phase is read out, if the preparation was too short for it.</summary>
    private static readonly Duration ShortestHold = Duration.FromSeconds(10);

    public static string Of(Cue cue, string? language)
    {
        if (cue.Segment is not { } segment)
            return PlayerPhrases.Done.For(language);
        string head = SegmentWords.Head(segment.Kind).For(language);
        return cue.Kind switch
        {
            CueKind.Countdown => PlayerPhrases.Spoken(cue.SecondsLeft!.Value).For(language),
            CueKind.Halfway => PlayerPhrases.Halfway.For(language),
            CueKind.GetReady => Prepare(segment, head, language),
            CueKind.SwitchSides => SegmentWords.Named(head, PlayerPhrases.Spoken(segment.Side)?.For(language)),
            CueKind.Rest => SegmentWords.Named(head, Lengths.Spoken(segment.Duration!.Value, language)),
            CueKind.Hold => Hold(segment, head, WasRead(cue, segment), language),
            _ => segment.Rep > 1 ? SegmentWords.Number(segment.Rep.Value) : Move(segment, head, language),
        };
    }

    /// <summary>What comes, and how it is done: the cue of each phase, once for all its reps and sides.</summary>
    private static string Prepare(Segment segment, string head, string? language)
    {
        var said = new List<string> { SegmentWords.Named(head, segment.Stretch.Name.For(language)) };
        if (segment.Duration >= ShortestPreparation)
        {
            foreach (Phase phase in segment.Stretch.Phases)
            {
                if (phase.Cue is { } cue)
                    said.Add(Sentence(cue.For(language)));
            }
        }

        return said.Count == 1 ? said[0] : $"{said[0]}. {string.Join(" ", said.Skip(1))}";
    }

    /// <summary>Whether the preparation of a segment's step was long enough for the cues.</summary>
    private static bool WasRead(Cue cue, Segment segment) => (segment.Step.Prepare ?? cue.RoutinePrepare) >= ShortestPreparation;

    private static string Sentence(string words) => char.IsPunctuation(words[words.Length - 1]) ? words : words + ".";

    private static string Hold(Segment segment, string head, bool wasRead, string? language)
    {
        var words = new List<string>(3);
        if (SegmentWords.Phase(segment) is { } phase)
            words.Add(phase.For(language));
        if (PlayerPhrases.Spoken(segment.Side) is { } side)
            words.Add(side.For(language));
        words.Add(Lengths.Spoken(segment.Duration!.Value, language));
        string said = SegmentWords.Named(head, string.Join(", ", words));
        bool reads = !wasRead && segment.Set == 1 && segment.Rep == 1 && segment.Duration >= ShortestHold;
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
