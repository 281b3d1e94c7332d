using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace StretchKit.Playback;

/// <summary>What a voice says when a segment begins, how long that takes, and whether the coming stretch is named in it.</summary>
internal readonly record struct Opening(string Text, Duration Length, bool IsNamed)
{
    /// <summary>The shortest hold whose phase has its own cue read out.</summary>
    private static readonly Duration ShortestRead = Duration.FromSeconds(10);

    /// <summary>The longest form that fits into the segment, or "" if none does.</summary>
    public static Opening Of(Timeline timeline, int index, string? language, double wordsPerMinute)
    {
        Segment segment = timeline.Segments[index];
        foreach ((string text, bool isNamed, bool endsBeforeCount) in Forms(timeline, index, segment, language, wordsPerMinute))
        {
            Duration length = SpokenLength.Of(text, wordsPerMinute);
            if (segment.Duration is not { } all || length <= (endsBeforeCount && all >= CuePoints.ShortestCount ? all - CuePoints.Countdown : all))
                return new Opening(text, length, isNamed);
        }

        return new Opening("", Duration.Zero, false);
    }

    /// <summary>The forms from the longest to the shortest; some are only worth it if the whole countdown can follow.</summary>
    private static IEnumerable<(string Text, bool IsNamed, bool EndsBeforeCount)> Forms(
        Timeline timeline, int index, Segment segment, string? language, double wordsPerMinute)
    {
        string head = SegmentWords.Head(segment.Kind).For(language);
        string name = segment.Stretch.Name.For(language);
        bool begins = timeline.Map.Step(segment.StepIndex).First == index;
        switch (segment.Kind)
        {
            case SegmentKind.Prepare:
                yield return (SegmentWords.Named(head, name), true, false);
                yield return (name, true, false);
                break;
            case SegmentKind.SwitchSides:
                yield return (SegmentWords.Named(head, PlayerPhrases.Spoken(segment.Side)!.For(language)), false, false);
                yield return (PlayerPhrases.Spoken(segment.Side)!.For(language), false, false);
                yield return (PlayerPhrases.Shown(segment.Side)!.For(language), false, false);
                yield break;
            case SegmentKind.Rest:
                string rest = SegmentWords.Named(head, Lengths.Spoken(segment.Duration!.Value, language));
                if (begins)
                    yield return ($"{rest}. {SegmentWords.Named(PlayerPhrases.Next.For(language), name)}", true, IsPreparedAfter(timeline, index));
                yield return (rest, false, false);
                break;
            default:
                foreach (string text in Work(timeline, index, segment, head, language, wordsPerMinute))
                    yield return (text, false, false);
                break;
        }

        yield return (head, false, false);
    }

    private static IEnumerable<string> Work(Timeline timeline, int index, Segment segment, string head, string? language, double wordsPerMinute)
    {
        if (segment.Kind == SegmentKind.Move && segment.Rep > 1)
        {
            yield return SegmentWords.Number(segment.Rep.Value);
            yield break;
        }

        List<string> words = Details(segment, language);
        string said = SegmentWords.Named(head, string.Join(", ", words));
        string? cue = segment is { Kind: SegmentKind.Hold, Set: 1, Rep: 1 } && segment.Duration >= ShortestRead ? segment.Phase?.Cue?.For(language) : null;
        if (!WasNamed(timeline, index, language, wordsPerMinute))
        {
            string name = segment.Stretch.Name.For(language);
            if (cue is not null && FitsBeforeCount(segment, $"{name}. {said}. {cue}", wordsPerMinute))
                yield return $"{name}. {said}. {cue}";
            yield return $"{name}. {said}";
            yield return name;
        }

        if (cue is not null && FitsBeforeCount(segment, $"{said}. {cue}", wordsPerMinute))
            yield return $"{said}. {cue}";
        yield return said;
        foreach (string shorter in Enumerable.Range(1, words.Count - 1).Select(left => string.Join(", ", words.Take(words.Count - left))))
            yield return shorter;
    }

    /// <summary>The phase and side, and last how long or how often.</summary>
    private static List<string> Details(Segment segment, string? language)
    {
        var words = new List<string>(4);
        if (segment.Kind == SegmentKind.Hold && SegmentWords.Phase(segment) is { } phase)
            words.Add(phase.For(language));
        if (PlayerPhrases.Spoken(segment.Side) is { } side)
            words.Add(side.For(language));
        words.Add(segment.Duration is { } length && (segment.Kind == SegmentKind.Hold || segment.Reps == 1)
            ? Lengths.Spoken(length, language)
            : SegmentWords.Reps(segment.Reps!.Value, language));
        if (segment.IsOpen)
            words.Add(PlayerPhrases.OwnPace.For(language));
        return words;
    }

    private static bool FitsBeforeCount(Segment segment, string text, double wordsPerMinute)
        => SpokenLength.Of(text, wordsPerMinute) <= segment.Duration!.Value - CuePoints.Countdown;

    /// <summary>Whether this is not the first work of its step, or a preparation or rest before it named the stretch.</summary>
    private static bool WasNamed(Timeline timeline, int index, string? language, double wordsPerMinute)
    {
        int first = timeline.Map.Step(timeline.Segments[index].StepIndex).First;
        for (int before = first; before < index; before++)
        {
            if (timeline.Segments[before].IsWork || Of(timeline, before, language, wordsPerMinute).IsNamed)
                return true;
        }

        return false;
    }

    private static bool IsPreparedAfter(Timeline timeline, int index)
        => index + 1 < timeline.Segments.Count && timeline.Segments[index + 1].Kind == SegmentKind.Prepare;
}
