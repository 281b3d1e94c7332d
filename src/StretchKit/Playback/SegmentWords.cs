using System.Collections.Generic;
using System.Globalization;

namespace StretchKit.Playback;

/// <summary>A segment in words, for a screen: what it is, and what belongs to it.</summary>
internal static class SegmentWords
{
    /// <summary><c>Hold: round, left, set 1 of 2, rep 1 of 10</c>.</summary>
    public static string Shown(Segment segment, string? language)
    {
        var words = new List<string> { Named(Head(segment.Kind).For(language), Detail(segment)?.For(language)) };
        if (segment.IsWork)
        {
            if (PlayerPhrases.Shown(segment.Side) is { } side)
                words.Add(side.For(language));
            if (segment.Step.EffectiveDose.Sets is > 1 and var sets)
                words.Add(Counted(PlayerPhrases.Set, segment.Set!.Value, sets, language));
            if (segment.Rep is not { } rep)
                words.Add(Reps(segment.Reps!.Value, language));
            else if (segment.Reps > 1)
                words.Add(Counted(PlayerPhrases.Rep, rep, segment.Reps.Value, language));
        }

        return string.Join(", ", words);
    }

    /// <summary>A phase of a stretch that has several; null where it says nothing.</summary>
    public static Text? Phase(Segment segment) => segment.Stretch.Phases.Count > 1 ? segment.Phase?.Name : null;

    /// <summary><c>12 repetitions</c>.</summary>
    public static string Reps(int reps, string? language)
        => (reps == 1 ? PlayerPhrases.OneRep : PlayerPhrases.Reps).For(language).Replace("{n}", Number(reps));

    public static string Named(string head, string? name) => name is null ? head : $"{head}: {name}";

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static Text Head(SegmentKind kind) => kind switch
    {
        SegmentKind.Prepare => PlayerPhrases.GetReady,
        SegmentKind.Hold => PlayerPhrases.Hold,
        SegmentKind.Move => PlayerPhrases.Move,
        SegmentKind.SwitchSides => PlayerPhrases.SwitchSides,
        _ => PlayerPhrases.Rest,
    };

    private static Text? Detail(Segment segment) => segment.Kind switch
    {
        SegmentKind.Prepare => segment.Stretch.Name,
        SegmentKind.SwitchSides => PlayerPhrases.Shown(segment.Side),
        _ => Phase(segment),
    };

    private static string Counted(Text words, int number, int of, string? language)
        => words.For(language).Replace("{n}", Number(number)).Replace("{of}", Number(of));
}
