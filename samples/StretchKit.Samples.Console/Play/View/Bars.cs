using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Playback;
using StretchKit.Samples.Terminal.Words;

namespace StretchKit.Samples.Terminal.Play.View;

/// <summary>How much of the part, the step and the routine is over, what is left of each, and what comes next.</summary>
internal static class Bars
{
    private const int ClockWidth = 8;

    public static IEnumerable<Block> Of(PlayView view, int width)
    {
        PlayerFrame frame = view.Frame;
        Text[] names = [PlayWords.Part, PlayWords.Step, PlayWords.Routine, PlayWords.Next];
        int label = Math.Min(names.Max(n => Cells.Width(n.For(view.Language))) + 2, width / 3);
        yield return new Block(8, Bar(PlayWords.Part, Share(frame.Elapsed, frame.Left), frame.Left, Countdown.Tone(view.Segment)));
        yield return new Block(4, Bar(PlayWords.Step, frame.StepProgress ?? 0, view.StepLeft, Tone.Plain));
        yield return new Block(7, Bar(
            PlayWords.Routine, frame.RoutineProgress ?? (double)frame.SegmentIndex / view.Timeline.Segments.Count, frame.TotalLeft, Tone.Plain));
        yield return new Block(7, new Line(
            new Piece(Label(PlayWords.Next), Tone.Dim), new Piece(PlayScreen.Shown(Next(frame.Next, view.Language)))));

        string Label(Text name) => Cells.Pad(Cells.Cut(name.For(view.Language), label - 1), label);

        Line Bar(Text name, double share, Duration? left, Tone tone)
            => new([
                new Piece(Label(name), Tone.Dim),
                .. View.Bar.Of(share, Math.Max(0, width - label - ClockWidth), tone),
                new Piece(Countdown.Clock(left).PadLeft(ClockWidth))]);
    }

    private static double Share(Duration elapsed, Duration? left) => left is { } known && known + elapsed > Duration.Zero ? elapsed / (known + elapsed) : 0;

    private static string Next(Segment? next, string language)
        => next is null ? PlayWords.Last.For(language)
            : next.Duration is { } length ? $"{next.ToText(language)}, {Times.Length(length)}"
            : next.ToText(language);
}
