using StretchKit.Json;

namespace StretchKit.Import;

/// <summary>One member of an imported stretch, or of its record, and how it was got. Immutable and equal by value.</summary>
public sealed record ImportedMember
{
    internal ImportedMember(string path, ImportOrigin origin, string? words = null, ImportReason? reason = null, string? value = null)
    {
        Path = path;
        Origin = origin;
        Words = words is null ? null : Shown.Content(words.Trim());
        Reason = reason;
        Value = value;
    }

    /// <summary>The member of the stretch: <c>name</c>, <c>laterality</c>, <c>dose.hold</c>, <c>targets[1]</c>, <c>metadata.level</c>; of what has no place in one, the record's own name for it.</summary>
    public string Path { get; }

    /// <summary>How it was got.</summary>
    public ImportOrigin Origin { get; }

    /// <summary>
    /// The words of the record that it was read from, or that were not understood; shortened to 60 characters and without control characters.
    /// Null where there are none, and for what is exact.
    /// </summary>
    public string? Words { get; }

    /// <summary>Why it was left out, or why what the record says of it was replaced by what is given, or <c>null</c> if neither is so.</summary>
    public ImportReason? Reason { get; }

    /// <summary>
    /// The value, as a document has it: <c>PT30S</c>, <c>10</c>, <c>seated</c>; or <c>null</c> for what was left out, and for texts and lists, which the stretch has.
    /// </summary>
    public string? Value { get; }

    /// <summary>All of it on a line, in English: <c>dose.hold: inferred from "Hold for 10-20 seconds"</c>.</summary>
    public override string ToString() => Origin switch
    {
        ImportOrigin.Exact => $"{Path}: exact",
        ImportOrigin.Inferred => $"{Path}: inferred from \"{Words}\"",
        ImportOrigin.Given when Words is not null => $"{Path}: as given, {ImportReasons.Words(Reason!.Value)}: \"{Words}\"",
        ImportOrigin.Given => $"{Path}: unknown, as given",
        _ when Words is null => $"{Path}: left out, {ImportReasons.Words(Reason!.Value)}",
        _ => $"{Path}: left out, {ImportReasons.Words(Reason!.Value)}: \"{Words}\"",
    };
}
