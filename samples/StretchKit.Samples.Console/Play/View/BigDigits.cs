using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Samples.Terminal.Play.View;

/// <summary>Numbers that are read from the other end of the mat.</summary>
internal static class BigDigits
{
    public const int Height = 5;

    private const char Full = '█';

    /// <summary>Digits from 0 to 9 and a colon, row by row.</summary>
    private static readonly string[][] Glyphs =
    [
        ["####", "#  #", "#  #", "#  #", "####"],
        [" ## ", "  # ", "  # ", "  # ", " ###"],
        ["####", "   #", "####", "#   ", "####"],
        ["####", "   #", " ###", "   #", "####"],
        ["#  #", "#  #", "####", "   #", "   #"],
        ["####", "#   ", "####", "   #", "####"],
        ["####", "#   ", "####", "#  #", "####"],
        ["####", "   #", "   #", "   #", "   #"],
        ["####", "#  #", "####", "#  #", "####"],
        ["####", "#  #", "####", "   #", "####"],
        [" ", "#", " ", "#", " "],
    ];

    /// <summary>How many cells a number takes, of a size.</summary>
    public static int Width(string number, int size) => Rows(number, size).First().Length;

    /// <summary>A number, such as <c>7</c> or <c>1:05</c>, in rows of blocks.</summary>
    /// <param name="number">Digits and colons.</param>
    /// <param name="size">How many rows high, and twice as many cells wide, a dot of a digit is.</param>
    public static IEnumerable<string> Rows(string number, int size)
    {
        for (int row = 0; row < Height; row++)
        {
            string dots = string.Join(' ', number.Select(c => Glyphs[c == ':' ? 10 : c - '0'][row]));
            string cells = string.Concat(dots.Select(dot => new string(dot == '#' ? Full : ' ', 2 * size)));
            for (int i = 0; i < size; i++)
                yield return cells;
        }
    }
}
