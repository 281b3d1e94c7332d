using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Spectre.Console;

namespace StretchKit.Samples.Terminal.Play.View;

/// <summary>Words in the cells of a terminal, where a character may take none, one or two.</summary>
internal static class Cells
{
    private const int FirstPictograph = 0x1F000;

    /// <summary>
    /// The cells of a text. Each code point counts by itself, emoji with all that may be joined to them as two: a terminal that draws several as
    /// one needs fewer, and none more.
    /// </summary>
    public static int Width(string text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
            width += rune.IsAscii ? 1 : rune.Value >= FirstPictograph ? 2 : rune.ToString().GetCellWidth();
        return width;
    }

    /// <summary>As much of a text as fits, with an ellipsis where something is missing. No character is cut in two.</summary>
    public static string Cut(string text, int width)
    {
        if (Width(text) <= width)
            return text;
        int end = 0;
        int used = 0;
        foreach (string character in Characters(text))
        {
            used += Width(character);
            if (used > width - 1)
                break;
            end += character.Length;
        }

        return width <= 0 ? "" : text[..end].TrimEnd() + "…";
    }

    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Width(text)));

    /// <summary>A text in lines that fit, broken between words and, where one is longer than a line, within it.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        int used = 0;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int needed = Width(word);
            if (used > 0 && used + 1 + needed > width)
            {
                yield return line.ToString();
                line.Clear();
                used = 0;
            }

            if (used > 0)
            {
                line.Append(' ');
                used++;
            }

            foreach (string character in needed > width ? Characters(word) : [word])
            {
                int more = Width(character);
                if (used > 0 && used + more > width)
                {
                    yield return line.ToString();
                    line.Clear();
                    used = 0;
                }

                line.Append(character);
                used += more;
            }
        }

        if (used > 0)
            yield return line.ToString();
    }

    private static IEnumerable<string> Characters(string text)
    {
        for (TextElementEnumerator each = StringInfo.GetTextElementEnumerator(text); each.MoveNext();)
            yield return each.GetTextElement();
    }
}
