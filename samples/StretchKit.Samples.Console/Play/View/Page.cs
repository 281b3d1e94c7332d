using System;
using System.Collections.Generic;
using System.Linq;
using StretchKit.Samples.Terminal.Output;

namespace StretchKit.Samples.Terminal.Play.View;

/// <summary>A text to read, in paragraphs with an empty line between, with what may be pressed beneath it.</summary>
internal static class Page
{
    /// <summary>The text in as many screens as it takes: none of it is left out.</summary>
    public static IReadOnlyList<IReadOnlyList<Line>> Screens(string title, string text, string prompt, int width, int height)
    {
        int inner = Math.Clamp(width - 4, 1, 76);
        string[] body = [.. text.Split('\n').SelectMany((paragraph, index) => Cells.Wrap(SafeText.Of(paragraph), inner).Prepend("").Skip(index == 0 ? 1 : 0))];
        int room = Math.Max(1, height - 4);
        return
        [
            .. body.Chunk(room).Select(lines => Block.Fit(
                [
                    new Block(3, Line.Of("  " + SafeText.Of(title), Tone.Strong)),
                    Block.Gap,
                    .. lines.Select(line => new Block(5, Line.Of("  " + line))),
                ],
                [Block.Gap, new Block(4, Line.Of("  " + prompt, Tone.Ready))],
                width,
                height)),
        ];
    }
}
