using System;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StretchKit.Tests.Json;

/// <summary>Makes a large text of a small one; tests/Corpus/README.md says how it is written.</summary>
internal static partial class Recipe
{
    public static string Make(string recipe)
    {
        var made = new StringBuilder();
        int at = 0;
        Make(recipe, ref at, made, 0);
        return made.ToString();
    }

    [GeneratedRegex(@"\G@(?:repeat\((?<times>\d+)\)|(?<end>end)|\(i\+(?<more>\d+)\)|(?<number>i))")]
    private static partial Regex Command { get; }

    /// <summary>Makes what stands from a place to the end of the text, or to the end of the repetition that it is in.</summary>
    private static void Make(string recipe, ref int at, StringBuilder made, int number)
    {
        while (at < recipe.Length)
        {
            Match command = recipe[at] == '@' ? Command.Match(recipe, at) : Match.Empty;
            if (!command.Success)
            {
                made.Append(recipe[at++]);
                continue;
            }

            at += command.Length;
            if (command.Groups["end"].Success)
                return;
            if (command.Groups["times"].Success)
                Repeat(recipe, ref at, made, Number(command.Groups["times"]));
            else
                made.Append(number + (command.Groups["more"].Success ? Number(command.Groups["more"]) : 0));
        }
    }

    private static void Repeat(string recipe, ref int at, StringBuilder made, int times)
    {
        int start = at;
        int before = made.Length;
        Make(recipe, ref at, made, 0);
        if (recipe.AsSpan(start, at - start).Count('@') == 1)
        {
            string once = made.ToString(before, made.Length - before);
            made.Insert(made.Length, once, times - 1);
            return;
        }

        for (int i = 1; i < times; i++)
        {
            at = start;
            Make(recipe, ref at, made, i);
        }
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);
}
