using System.Linq;
using StretchKit.Import;
using StretchKit.Json;

namespace StretchKit;

/// <summary>One record of an exercise file, and what became of it. Immutable and equal by value.</summary>
public sealed record ImportRecord
{
    internal ImportRecord(int index, int line, string? sourceId, Stretch? stretch, ImportReason? reason, ValueList<ImportedMember> members)
    {
        Index = index;
        Line = line;
        SourceId = sourceId;
        Stretch = stretch;
        Reason = reason;
        Members = members;
    }

    /// <summary>Which record of the file it is, from 0; the header of a CSV file is none.</summary>
    public int Index { get; }

    /// <summary>The line that it begins on, from 1.</summary>
    public int Line { get; }

    /// <summary>Its id in the file, as it stands there; null where it has none or cannot be read.</summary>
    public string? SourceId { get; }

    /// <summary>The stretch; null where the record was left out.</summary>
    public Stretch? Stretch { get; }

    /// <summary>Why the record was left out; null where there is a stretch.</summary>
    public ImportReason? Reason { get; }

    /// <summary>How each member was got, in the order of a stretch; empty for a record that was left out before its members were looked at.</summary>
    public ValueList<ImportedMember> Members { get; }

    /// <summary>How a member was got; null where nothing is said of it.</summary>
    /// <param name="path">The member, such as <c>dose.hold</c>.</param>
    public ImportedMember? Member(string path) => Members.FirstOrDefault(m => m.Path == path);

    /// <summary>The record, and below it a line for each member that is not exact; in English.</summary>
    public override string ToString()
    {
        string outcome = Stretch?.Id ?? $"left out, {ImportReasons.Words(Reason!.Value)}";
        string first = $"[{Shown.Number(Index)}] line {Shown.Number(Line)} {Shown.Content(SourceId ?? "-")}: {outcome}";
        return string.Join("\n  ", Members.Where(m => m.Origin != ImportOrigin.Exact).Select(m => m.ToString()).Prepend(first));
    }
}
