using System;
using System.Collections.Generic;
using System.Globalization;
using Spectre.Console;

namespace StretchKit.Samples.Terminal.Play.View;

/// <summary>Words in the cells of a terminal, where a character may take none, one or two.</summary>
internal static class Cells
{
    public static int Width(string text) => text.GetCellWidth();

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
        string line = "";
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string longer = line.Length == 0 ? word : $"{line} {word}";
            if (Width(longer) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
                yield return line;
            line = "";
            foreach (string character in Characters(word))
            {
                if (Width(line + character) > width && line.Length > 0)
                {
                    yield return line;
                    line = "";
                }

                line += character;
            }
        }

        if (line.Length > 0)
            yield return line;
    }

    private static IEnumerable<string> Characters(string text)
    {
        for (TextElementEnumerator each = StringInfo.GetTextElementEnumerator(text); each.MoveNext();)
            yield return each.GetTextElement();
    }
}
