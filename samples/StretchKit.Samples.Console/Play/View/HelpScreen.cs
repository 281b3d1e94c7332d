using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Samples.Terminal.Play.View;

/// <summary>What each key does; above it, how the routine goes on in the meantime.</summary>
internal static class HelpScreen
{
    public static IReadOnlyList<Line> Lines(PlayView view, int width, int height)
    {
        string[][] keys = [.. PlayWords.Help.For(view.Language).Split('\n').Select(line => line.TrimEnd().Split('|'))];
        int column = keys.Max(k => Cells.Width(k[0])) + 2;
        Line now = new(new Piece(Countdown.Number(view.Frame), Tone.Strong), new Piece("  "), PlayScreen.Headline(view).Pieces[0]);
        return Block.Fit(
            [
                new Block(4, now),
                Block.Gap,
                new Block(2, Line.Of(PlayWords.HelpTitle.For(view.Language), Tone.Strong)),
                .. keys.Select(k => new Block(3, new Line(new Piece(Cells.Pad(k[0], column), Tone.Strong), new Piece(k[1])))),
            ],
            [new Block(3, Line.Of(PlayWords.AnyKey.For(view.Language), Tone.Dim))],
            width,
            height);
    }
}
