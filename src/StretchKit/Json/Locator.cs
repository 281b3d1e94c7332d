using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using StretchKit.Internal;
using StretchKit.Json;

namespace StretchKit;

/// <summary>Says where in a document the findings of rules are: rules know paths, and a document's text has lines.</summary>
public static class Locator
{
    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = JsonTokens.MaxDepth,
    };

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
        Find(text.Span, root);
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

    private static void Find(ReadOnlySpan<byte> text, PathNode root)
    {
        var reader = new Utf8JsonReader(text, Options);
        try
        {
            if (reader.Read())
                Find(ref reader, root);
        }
        catch (JsonException)
        {
            // What comes after the fault has no place.
        }
    }

    /// <summary>Goes from the first token of a value to its last, and notes where the wanted ones begin.</summary>
    private static void Find(ref Utf8JsonReader reader, PathNode wanted)
    {
        wanted.FoundAt((int)reader.TokenStartIndex);
        if (wanted.IsLeaf || reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            reader.Skip();
            return;
        }

        bool isList = reader.TokenType == JsonTokenType.StartArray;
        for (int index = 0; reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray); index++)
        {
            PathNode? inner = isList ? wanted[index] : Member(ref reader, wanted);
            if (inner is not null)
                Find(ref reader, inner);
            else
                reader.Skip();
        }
    }

    private static PathNode? Member(ref Utf8JsonReader reader, PathNode wanted)
    {
        PathNode? member = Escapes.HaveHalfCharacter(reader.ValueSpan) ? null : wanted[reader.GetString()!];
        reader.Read();
        return member;
    }
}
