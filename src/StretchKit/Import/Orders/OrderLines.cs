using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using StretchKit.Json;
using StretchKit.Validation;

namespace StretchKit.Import;

/// <summary>
/// Reads a running order that is written in lines: <c>Neck lean left 30 s</c>, <c>Rest 10 s</c>, <c>3 rounds:</c>, <c>2 x 45 s calf stretch</c>.
/// </summary>
internal static class OrderLines
{
    private const int MostLine = 1_000;
    private static readonly Regex Bullet = Prose.Rule(@"^\s*(?:[-*•·–]\s+|\d{1,3}[.)]\s+|\[[ x]?\]\s+)+");
    private static readonly Regex RoundsLine = Prose.Rule(@"^(?:repeat\s+)?(?<n>\d{1,3})\s*(?:x|×|rounds?|times|circuits?|runden|durchgänge|rondas|vueltas)\s*(?:of|through)?\s*:?$|^(?:rounds|repeat)\s*:?\s*x?\s*(?<n>\d{1,3})(?:\s*(?:times|x))?\s*:?$");

    /// <summary>The rows, and the title where the first line is one.</summary>
    public static (List<OrderRow> Rows, string? Title) Read(ReadOnlyMemory<byte> utf8, CsvFindings findings)
    {
        var rows = new List<OrderRow>();
        string? title = null;
        string? rounds = null;
        int part = 0;
        int at = 0;
        ReadOnlySpan<byte> all = utf8.Span;
        while (at < all.Length)
        {
            int start = at;
            int length = all.Slice(at).IndexOfAny((byte)'\n', (byte)'\r');
            at = length < 0 ? all.Length : at + length + 1;
            ReadOnlySpan<byte> bytes = all.Slice(start, (length < 0 ? all.Length : start + length) - start);
            if (rows.Count == ExerciseImport.MaxRecords)
            {
                findings.Add(FindingCodes.TooMany, start, Shown.Number(ExerciseImport.MaxRecords));
                break;
            }

            string line = bytes.Length <= MostLine * 4 ? Bullet.Replace(Utf8.Text(bytes), "").Trim() : "";
            if (bytes.Length > MostLine * 4 || line.Length > MostLine)
            {
                findings.Record = rows.Count;
                findings.Add(FindingCodes.TooLong, start, Shown.Number(MostLine));
                rows.Add(new OrderRow(start) { IsFaulty = true });
            }
            else if (line.Length == 0)
            {
                // A line break of two bytes is no blank line.
                if (start == 0 || all[start - 1] != '\r' || (start < all.Length && all[start] != '\n'))
                    (rounds, part) = (null, part + 1);
            }
            else if (RoundsLine.Match(line) is { Success: true } match)
            {
                (rounds, part) = (match.Groups["n"].Value, part + 1);
            }
            else
            {
                OrderRow row = Row(line, start);
                if (rows.Count == 0 && title is null && row.Time is null)
                {
                    title = line.TrimEnd(':', ' ');
                    continue;
                }

                row.Rounds = rounds;
                row.Part = part;
                rows.Add(row);
            }
        }

        return (rows, title);
    }

    /// <summary>The name before the dose, or behind it where the line begins with it.</summary>
    private static OrderRow Row(string line, int offset)
    {
        List<Lexeme> all = Lexer.Of(line);
        List<Quantity> quantities = Quantities.Find(all);
        if (quantities.Count == 0)
            return new OrderRow(offset) { Name = line, Reason = ImportReason.NotStated };

        // The first quantity that something may be said with: a number that is part of a name, as in 90/90, is none.
        int first = quantities.FindIndex(q => !q.IsDoubtful);
        Quantity begin = quantities[first < 0 ? 0 : first];
        int start = begin.First;
        string before = line.Substring(0, all[start].Start);
        if (before.Trim(' ', '(', ':', '-', '–', '—', ',').Length > 0)
        {
            return new OrderRow(offset)
            {
                Name = before.Trim().TrimEnd('(', ':', '-', '–', '—', ',', '=', '|', ' ', '\t', 'x', '@').Trim(),
                Time = line.Substring(all[start].Start).TrimEnd(')', ' '),
            };
        }

        Quantity last = begin;
        foreach (Quantity next in quantities.Where(q => q.First >= begin.Next))
        {
            if (Enumerable.Range(last.Next, next.First - last.Next).Any(i => all[i].Text is not ("x" or "," or "-" or "of" or "sets" or "reps" or "set" or "rep" or "/" or "(")))
                break;
            last = next;
        }

        int end = last.Next;
        while (end < all.Count && (CountUnits.Of(all, end) is CountUnit.Reps or CountUnit.Sets || all[end].Text is "x" or "," or "-" or ":" or "of" or ")" or "hold" or "for"))
            end++;
        return new OrderRow(offset)
        {
            Name = end < all.Count ? line.Substring(all[end].Start).Trim() : "",
            Time = line.Substring(0, all[end - 1].End).Trim(),
            Reason = end < all.Count ? null : ImportReason.NotStated,
        };
    }
}
