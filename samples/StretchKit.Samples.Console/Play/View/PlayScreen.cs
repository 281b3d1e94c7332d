using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StretchKit.Samples.Terminal.Output;

namespace StretchKit.Samples.Terminal.Play.View;

/// <summary>
/// The screen of a routine as lines, a pure function of the view and the size: never more lines than the terminal has, and none wider. What
/// there is no room for gives way in an order of its own.
/// </summary>
internal static class PlayScreen
{
    private const int HeightForLargest = 34;
    private const int HeightForLarge = 16;
    private const int WidthForMargin = 60;
    private const int MostChars = 2_000;

    public static IReadOnlyList<Line> Lines(PlayView view, int width, int height)
    {
        int margin = width >= WidthForMargin ? 2 : 0;
        int inner = width - (2 * margin);
        IReadOnlyList<Line> lines = view.HelpsWithKeys ? HelpScreen.Lines(view, inner, height)
            : Block.Fit([.. Upper(view, inner, height)], [.. Lower(view, inner)], inner, height);
        return margin == 0 ? lines : [.. lines.Select(l => new Line([new Piece(new string(' ', margin)), .. l.Pieces]))];
    }

    public static Line Headline(PlayView view)
        => Line.Of(
            Shown(view.Frame.Segment is null ? view.Frame.ToText(view.Language) : view.Segment.ToText(view.Language)),
            view.Frame.Status == PlayerStatus.Paused ? Tone.Dim : Countdown.Tone(view.Segment));

    /// <summary>A text that is safe and, where it is longer than any screen, cut off.</summary>
    public static string Shown(string text) => SafeText.Of(text.Length > MostChars ? text[..MostChars] + "…" : text);

    private static IEnumerable<Block> Upper(PlayView view, int width, int height)
    {
        yield return new Block(6, Title(view, width));
        yield return Block.Gap;
        // Getting ready, the headline names the stretch itself; it stays in its place all the same.
        yield return view.Segment.Kind == SegmentKind.Prepare ? Block.Gap : new Block(5, Line.Of(Said(view, view.Segment.Stretch.Name), Tone.Strong));
        yield return new Block(10, Headline(view));
        yield return Block.Gap;
        string number = Countdown.Number(view.Frame);
        int size = height >= HeightForLargest && BigDigits.Width(number, 2) <= width ? 2
            : height >= HeightForLarge && BigDigits.Width(number, 1) <= width ? 1
            : 0;
        Tone tone = view.Frame.Status == PlayerStatus.Paused ? Tone.Dim : Countdown.Tone(view.Segment);
        yield return new Block(10, size == 0
            ? [Line.Of(number, Tone.Strong)]
            : [.. BigDigits.Rows(number, size).Select(row => Line.Of(row, tone))]);
        yield return Block.Gap;
        foreach (Line line in Guidance(view, width).Take(height))
            yield return new Block(2, line);
    }

    private static IEnumerable<Block> Lower(PlayView view, int width)
    {
        yield return Block.Gap;
        foreach (Block bar in Bars.Of(view, width))
            yield return bar;
        yield return new Block(view.Notice is null ? 3 : 9, Line.Of(Shown(view.Notice ?? ""), Tone.Strong));
        yield return new Block(4, Keys(view, width));
    }

    /// <summary>The routine at the left; at the right whether it is paused or muted, and the step.</summary>
    private static Line Title(PlayView view, int width)
    {
        string step = PlayWords.StepOf.For(view.Language)
            .Replace("{n}", (view.Segment.StepIndex + 1).ToString(CultureInfo.InvariantCulture))
            .Replace("{of}", view.Steps.ToString(CultureInfo.InvariantCulture));
        string paused = view.Frame.Status == PlayerStatus.Paused ? PlayWords.Paused.For(view.Language) + "   " : "";
        string muted = view.IsMuted ? PlayWords.Muted.For(view.Language) + "   " : "";
        int right = Cells.Width(paused + muted + step);
        string name = Cells.Cut(Said(view, view.Timeline.Routine.Name), width - right - 2);
        return new Line(
            new Piece(Cells.Pad(name, width - right), Tone.Dim), new Piece(paused, Tone.Strong), new Piece(muted, Tone.Dim), new Piece(step, Tone.Dim));
    }

    /// <summary>What to do: the phase's own words first, and then how the stretch is done.</summary>
    private static IEnumerable<Line> Guidance(PlayView view, int width)
    {
        if (view.Frame.Segment is not { } segment)
            yield break;
        if (segment.IsOpen)
            yield return Line.Of(PlayWords.OwnPace.For(view.Language), Tone.Strong);
        if (segment.Phase?.Cue is { } cue)
        {
            foreach (string line in Cells.Wrap(Said(view, cue), width))
                yield return Line.Of(line);
        }

        foreach (Text instruction in segment.Stretch.Instructions)
        {
            string lead = "- ";
            foreach (string line in Cells.Wrap(Said(view, instruction), width - lead.Length))
            {
                yield return Line.Of(lead + line, Tone.Dim);
                lead = "  ";
            }
        }
    }

    private static Line Keys(PlayView view, int width)
    {
        Text pause = view.Frame.Status == PlayerStatus.Paused ? PlayWords.KeyGoOn : PlayWords.KeyPause;
        Text[] open = view.Segment.IsOpen ? [PlayWords.KeyDone] : [];
        string keys = "";
        foreach (Text key in (Text[])[.. open, pause, PlayWords.KeyHelp, PlayWords.KeyQuit, PlayWords.KeySkip, PlayWords.KeyBack, PlayWords.KeyRestart])
        {
            string more = keys.Length == 0 ? key.For(view.Language) : $"{keys}   {key.For(view.Language)}";
            if (Cells.Width(more) <= width)
                keys = more;
        }

        return Line.Of(keys, Tone.Dim);
    }

    private static string Said(PlayView view, Text text) => Shown(text.For(view.Language));
}
