using System;
using System.Collections.Generic;
using System.Text;

namespace StretchKit.Import;

/// <summary>Text that was written for a web page, without its marks.</summary>
internal static class PageText
{
    private static readonly string[] Marks = ["<p", "</", "<br", "<li", "<ol", "<ul", "<div", "<span", "<strong", "<em"];

    /// <summary>Whether a text has marks of a page.</summary>
    public static bool Is(string text)
        => text.AsSpan().IndexOf('<') >= 0 && Array.Exists(Marks, m => text.AsSpan().IndexOf(m.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>The lines of the page that say something: a paragraph, an item of a list and a line break each end one.</summary>
    public static List<string> Lines(string page)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        for (int at = 0; at < page.Length;)
        {
            int end = page[at] == '<' ? page.IndexOf('>', at) : -1;
            if (end < 0)
            {
                at = Append(line, page, at);
                continue;
            }

            string mark = page.Substring(at + 1, Math.Min(end - at - 1, 20)).TrimStart('/').ToLowerInvariant();
            if ((mark.Length > 0 && mark[0] == 'p') || mark.StartsWith("br", StringComparison.Ordinal) || mark.StartsWith("li", StringComparison.Ordinal)
                || mark.StartsWith("div", StringComparison.Ordinal) || mark.StartsWith("ol", StringComparison.Ordinal) || mark.StartsWith("ul", StringComparison.Ordinal))
            {
                End(line, lines);
            }

            at = end + 1;
        }

        End(line, lines);
        return lines;
    }

    private static void End(StringBuilder line, List<string> lines)
    {
        string said = line.ToString().Trim();
        if (said.Length > 0)
            lines.Add(said);
        line.Clear();
    }

    private static int Append(StringBuilder line, string page, int at)
    {
        int end = page[at] == '&' ? page.IndexOf(';', at, Math.Min(8, page.Length - at)) : -1;
        char? meant = end < 0 ? null : page.Substring(at + 1, end - at - 1) switch
        {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "#39" or "apos" => '\'',
            "nbsp" or "#160" => ' ',
            _ => null,
        };
        line.Append(meant ?? (char.IsWhiteSpace(page[at]) ? ' ' : page[at]));
        return meant is null ? at + 1 : end + 1;
    }
}
