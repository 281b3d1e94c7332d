using System;
using System.Collections.Generic;
using System.Linq;
using StretchKit.Json;

namespace StretchKit.Import;

/// <summary>Finds what separates the cells of a table.</summary>
internal static class Separators
{
    private static readonly char[] Tried = [',', ';', '\t'];

    public static char? Checked(char? separator)
        => separator is null or ',' or ';' or '\t' or '|'
            ? separator
            : throw new ArgumentException("Cells are separated by a comma, a semicolon, a tab or a bar.", nameof(separator));

    /// <summary>The separators to try: first the one that the first line has most often outside quotation marks.</summary>
    public static IEnumerable<char> InOrder(ReadOnlySpan<byte> utf8)
    {
        int[] counts = new int[Tried.Length];
        bool quoted = false;
        foreach (byte b in utf8)
        {
            if (b == '"')
                quoted = !quoted;
            else if (!quoted && b is (byte)'\n' or (byte)'\r')
                break;
            else if (!quoted && Array.IndexOf(Tried, (char)b) is >= 0 and var index)
                counts[index]++;
        }

        return Tried.Select((c, i) => (c, counts[i])).OrderByDescending(c => c.Item2).Select(c => c.c).ToList();
    }

    /// <summary>The separator that a first line <c>sep=;</c> names, as spreadsheets write it, and the bytes of the line; null where it is another line.</summary>
    public static (char Separator, int Length)? Stated(ReadOnlySpan<byte> utf8)
    {
        int end = utf8.IndexOfAny((byte)'\n', (byte)'\r');
        if (end is < 5 or > 12)
            return null;
        string line = Utf8.Text(utf8.Slice(0, end)).Trim().Trim('"');
        if (line.Length != 5 || !line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) || line[4] is not (',' or ';' or '\t' or '|'))
            return null;
        return (line[4], utf8.Slice(end).StartsWith("\r\n"u8) ? end + 2 : end + 1);
    }
}
