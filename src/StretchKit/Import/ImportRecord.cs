using System.Linq;
using StretchKit.Json;

namespace StretchKit.Import;

/// <summary>One record of an imported file, and what became of it. Immutable and equal by value.</summary>
public sealed record ImportRecord
{
    internal ImportRecord(int index, int line, string? sourceId, string? name, Stretch? stretch, ImportReason? reason, ValueList<ImportedMember> members)
    {
        Name = name is null ? null : Shown.Content(name);
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

    /// <summary>Its name in the file, shortened to 60 characters and without control characters; null where it has none or cannot be read.</summary>
    public string? Name { get; }

    /// <summary>The stretch; null where the record was left out, and for rows of running orders and histories.</summary>
    public Stretch? Stretch { get; }

    /// <summary>Why the record was left out; null where it was kept.</summary>
    public ImportReason? Reason { get; }

    /// <summary>Whether something was made of it.</summary>
    public bool IsKept => Reason is null;

    /// <summary>How each member was got, in the order of a stretch; empty for a record that was left out before its members were looked at.</summary>
    public ValueList<ImportedMember> Members { get; }

    /// <summary>How a member was got; null where nothing is said of it.</summary>
    /// <param name="path">The member, such as <c>dose.hold</c>.</param>
    public ImportedMember? Member(string path) => Members.FirstOrDefault(m => m.Path == path);

    /// <summary>The record, and below it a line for each member that is not exact; in English.</summary>
    public override string ToString()
    {
        string outcome = Reason is { } reason ? $"left out, {ImportReasons.Words(reason)}" : Stretch?.Id ?? "kept";
        string first = $"[{Shown.Number(Index)}] line {Shown.Number(Line)} {Shown.Content(SourceId ?? Name ?? "-")}: {outcome}";
        return string.Join("\n  ", Members.Where(m => m.Origin != ImportOrigin.Exact).Select(m => m.ToString()).Prepend(first));
    }
}
