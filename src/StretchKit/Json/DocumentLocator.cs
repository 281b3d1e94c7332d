using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using StretchKit.Internal;
using StretchKit.Json;

namespace StretchKit.Validation;

/// <summary>Says where in a document the findings of rules are: rules know paths, and a document's text has lines.</summary>
public static class DocumentLocator
{
    /// <summary>
    /// The findings with line and column, in the order of the document: those of the value at the path, and where there is none those of the
    /// innermost object or list on the way to it. Findings that have a line keep it; one whose path is none is left without.
    /// </summary>
    /// <param name="report">What was found in a value that was read of the document.</param>
    /// <param name="utf8">The document, in UTF-8. What is no JSON has no places.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static ValidationReport LocateIn(this ValidationReport report, ReadOnlyMemory<byte> utf8)
    {
        ReadOnlyMemory<byte> text = Utf8.WithoutMark(utf8);
        var root = new PathNode();
        PathNode?[] places = Guard.NotNull(report).Findings.Select(f => f.Line is null ? root.Add(f.Path) : null).ToArray();
        using (var cursor = new JsonCursor(text))
            Find(cursor, root);
        var lines = new LineCounter(text);
        var at = new Dictionary<int, (int Line, int Column)>();
        foreach (int offset in places.Select(p => p?.Offset).OfType<int>().Distinct().OrderBy(o => o))
            at[offset] = lines.Of(offset);
        return new ValidationReport(report.Findings
            .Select((f, i) => places[i]?.Offset is { } offset ? f with { Line = at[offset].Line, Column = at[offset].Column } : f)
            .OrderBy(f => (f.Line ?? 0, f.Column ?? 0)));
    }

    /// <summary>The findings with line and column; see <see cref="LocateIn(ValidationReport, ReadOnlyMemory{byte})"/>.</summary>
    /// <param name="report">What was found in a value that was read of the document.</param>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValidationReport LocateIn(this ValidationReport report, string json) => report.LocateIn(Utf8.From(Guard.NotNull(json)));

    private static void Find(JsonCursor cursor, PathNode root)
    {
        if (cursor.Tokens.Count > 0)
            Find(cursor, 0, root);
    }

    /// <summary>Notes where the wanted ones of the values in one begin. What comes after a syntax fault has no place.</summary>
    private static void Find(JsonCursor cursor, int token, PathNode wanted)
    {
        JsonTokens tokens = cursor.Tokens;
        wanted.FoundAt(tokens[token].Start);
        if (wanted.IsLeaf || !tokens[token].IsStart)
            return;
        bool isList = tokens[token].Type == JsonTokenType.StartArray;
        int child = token + 1;
        for (int index = 0; child < tokens.Count && tokens[child].Depth > tokens[token].Depth; index++)
        {
            int value = isList ? child : child + 1;
            if (value == tokens.Count)
                return;
            if ((isList ? wanted[index] : Member(cursor.RawOf(child), wanted)) is { } inner)
                Find(cursor, value, inner);
            child = tokens.After(value);
        }
    }

    private static PathNode? Member(ReadOnlySpan<byte> name, PathNode wanted)
        => Escapes.HaveHalfCharacter(name) ? null : wanted[RawStrings.Content(name)];
}
