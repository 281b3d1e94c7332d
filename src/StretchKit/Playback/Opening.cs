using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace StretchKit.Playback;

/// <summary>
/// What a voice says when a segment begins, how long that takes, whether the coming stretch is named in it, and whether the cues of its phases are read.
/// </summary>
internal readonly record struct Opening(string Text, Duration Length, bool IsNamed, bool IsRead)
{
    /// <summary>The shortest preparation in which the cues of the stretch are read out.</summary>
    private static readonly Duration ShortestPreparation = Duration.FromSeconds(5);

    /// <summary>The shortest hold whose phase has its own cue read out, if the preparation did not.</summary>
    private static readonly Duration ShortestRead = Duration.FromSeconds(10);

    /// <summary>The longest form that fits into the segment, or "" if none does.</summary>
    public static Opening Of(Timeline timeline, int index, string? language, double wordsPerMinute)
    {
        Segment segment = timeline.Segments[index];
        foreach (Form form in Forms(timeline, index, segment, language, wordsPerMinute))
        {
            Duration length = SpokenLength.Of(form.Text, wordsPerMinute);
            if (segment.Duration is not { } all || length <= (form.EndsBeforeCount && all >= CuePoints.ShortestCount ? all - CuePoints.Countdown : all))
                return new Opening(form.Text, length, form.IsNamed, form.IsRead);
        }

        return new Opening("", Duration.Zero, false, false);
    }

    /// <summary>The forms from the longest to the shortest; some are only worth it if the whole countdown can follow.</summary>
    private static IEnumerable<Form> Forms(Timeline timeline, int index, Segment segment, string? language, double wordsPerMinute)
    {
        string head = SegmentWords.Head(segment.Kind).For(language);
        string name = segment.Stretch.Name.For(language);
        bool begins = timeline.Map.Step(segment.StepIndex).First == index;
        switch (segment.Kind)
        {
            case SegmentKind.Prepare:
                if (segment.Duration >= ShortestPreparation && PhaseCues(segment.Stretch, language) is { Length: > 0 } cues)
                {
                    yield return new Form($"{SegmentWords.Named(head, name)}. {cues}") { IsNamed = true, IsRead = true };
                    yield return new Form($"{name}. {cues}") { IsNamed = true, IsRead = true };
                }

                yield return new Form(SegmentWords.Named(head, name)) { IsNamed = true };
                yield return new Form(name) { IsNamed = true };
                break;
            case SegmentKind.SwitchSides:
                yield return new Form(SegmentWords.Named(head, PlayerPhrases.Spoken(segment.Side)!.For(language)));
                yield return new Form(PlayerPhrases.Spoken(segment.Side)!.For(language));
                yield return new Form(PlayerPhrases.Shown(segment.Side)!.For(language));
                yield break;
            case SegmentKind.Rest:
                string rest = SegmentWords.Named(head, Lengths.Spoken(segment.Duration!.Value, language));
                if (begins)
                {
                    yield return new Form($"{rest}. {SegmentWords.Named(PlayerPhrases.Next.For(language), name)}")
                    {
                        IsNamed = true,
                        EndsBeforeCount = IsPreparedAfter(timeline, index),
                    };
                }

                yield return new Form(rest);
                break;
            default:
                foreach (string text in Work(timeline, index, segment, head, language, wordsPerMinute))
                    yield return new Form(text);
                break;
        }

        yield return new Form(head);
    }

    /// <summary>The cues of all phases, each a sentence; "" if there is none.</summary>
    private static string PhaseCues(Stretch stretch, string? language)
        => string.Join(" ", stretch.Phases.Where(p => p.Cue is not null).Select(p => Sentence(p.Cue!.For(language))));

    private static string Sentence(string words) => char.IsPunctuation(words[words.Length - 1]) ? words : words + ".";

    private static IEnumerable<string> Work(Timeline timeline, int index, Segment segment, string head, string? language, double wordsPerMinute)
    {
        if (segment.Kind == SegmentKind.Move && segment.Rep > 1)
        {
            yield return SegmentWords.Number(segment.Rep.Value);
            yield break;
        }

        List<string> words = Details(segment, language);
        string said = SegmentWords.Named(head, string.Join(", ", words));
        bool reads = segment is { Kind: SegmentKind.Hold, Set: 1, Rep: 1 } && segment.Duration >= ShortestRead
            && !Before(timeline, index, language, wordsPerMinute).Any(o => o.IsRead);
        string? cue = reads ? segment.Phase?.Cue?.For(language) : null;
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
        => IsAfterWork(timeline, index) || Before(timeline, index, language, wordsPerMinute).Any(o => o.IsNamed);

    private static bool IsAfterWork(Timeline timeline, int index)
    {
        int first = timeline.Map.Step(timeline.Segments[index].StepIndex).First;
        return Enumerable.Range(first, index - first).Any(i => timeline.Segments[i].IsWork);
    }

    /// <summary>What was said in the step before its first work.</summary>
    private static IEnumerable<Opening> Before(Timeline timeline, int index, string? language, double wordsPerMinute)
    {
        for (int before = timeline.Map.Step(timeline.Segments[index].StepIndex).First; before < index && !timeline.Segments[before].IsWork; before++)
            yield return Of(timeline, before, language, wordsPerMinute);
    }

    private static bool IsPreparedAfter(Timeline timeline, int index)
        => index + 1 < timeline.Segments.Count && timeline.Segments[index + 1].Kind == SegmentKind.Prepare;

    private readonly record struct Form(string Text)
    {
        public bool IsNamed { get; init; }

        public bool IsRead { get; init; }

        /// <summary>Whether it is only worth saying if the countdown can follow.</summary>
        public bool EndsBeforeCount { get; init; }
    }
}
