using System;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>
/// The headers under which a CSV file has what makes a stretch, and what separates its cells. Headers are compared without regard to case. Only
/// <see cref="Name"/> must be there; a column of another header is kept as metadata. Immutable and equal by value.
/// </summary>
public sealed record CsvColumns
{
    /// <summary>The default headers, with the separator to be found.</summary>
    public static CsvColumns Default { get; } = new();

    /// <summary>What separates cells: a comma, a semicolon, a tab or a bar. Default null: the first three are tried, and the one that the header has most often is taken.</summary>
    /// <exception cref="ArgumentException">On setting: another character.</exception>
    public char? Separator
    {
        get;
        init => field = value is null or ',' or ';' or '\t' or '|'
            ? value
            : throw new ArgumentException("Cells are separated by a comma, a semicolon, a tab or a bar.", nameof(value));
    }

    /// <summary>The id; one is made from the name where there is none. Default <c>id</c>.</summary>
    public string Id { get; init => field = Guard.NotNull(value); } = "id";

    /// <summary>The name. Default <c>name</c>.</summary>
    public string Name { get; init => field = Guard.NotNull(value); } = "name";

    /// <summary>One sentence about it. Default <c>summary</c>.</summary>
    public string Summary { get; init => field = Guard.NotNull(value); } = "summary";

    /// <summary>The category, for <see cref="ImportOptions.Category"/>. Default <c>category</c>.</summary>
    public string Category { get; init => field = Guard.NotNull(value); } = "category";

    /// <summary>A word of <see cref="StretchStyle"/>. Default <c>style</c>.</summary>
    public string Style { get; init => field = Guard.NotNull(value); } = "style";

    /// <summary>A word of <see cref="StartingPosition"/>, such as <c>side-lying</c>. Default <c>startingPosition</c>.</summary>
    public string StartingPosition { get; init => field = Guard.NotNull(value); } = "startingPosition";

    /// <summary>A word of <see cref="Laterality"/>. Default <c>laterality</c>.</summary>
    public string Laterality { get; init => field = Guard.NotNull(value); } = "laterality";

    /// <summary>The instructions, each on a line of the cell or between bars. Default <c>instructions</c>.</summary>
    public string Instructions { get; init => field = Guard.NotNull(value); } = "instructions";

    /// <summary>Why one does it. Default <c>purpose</c>.</summary>
    public string Purpose { get; init => field = Guard.NotNull(value); } = "purpose";

    /// <summary>The regions that it works, separated by bars, commas, semicolons or line breaks. Default <c>targets</c>.</summary>
    public string Targets { get; init => field = Guard.NotNull(value); } = "targets";

    /// <summary>What it needs, separated as the targets are. Default <c>equipment</c>.</summary>
    public string Equipment { get; init => field = Guard.NotNull(value); } = "equipment";

    /// <summary>The cautions, separated as the instructions are. Default <c>cautions</c>.</summary>
    public string Cautions { get; init => field = Guard.NotNull(value); } = "cautions";

    /// <summary>How long it is held: seconds, or a duration such as <c>PT30S</c>. Default <c>hold</c>.</summary>
    public string Hold { get; init => field = Guard.NotNull(value); } = "hold";

    /// <summary>How long one rep of a movement takes: seconds, or a duration. Default <c>tempo</c>.</summary>
    public string Tempo { get; init => field = Guard.NotNull(value); } = "tempo";

    /// <summary>Reps, a whole number. Default <c>reps</c>.</summary>
    public string Reps { get; init => field = Guard.NotNull(value); } = "reps";

    /// <summary>Sets, a whole number. Default <c>sets</c>.</summary>
    public string Sets { get; init => field = Guard.NotNull(value); } = "sets";

    /// <summary>A word of <see cref="StretchKit.Sides"/>. Default <c>sides</c>.</summary>
    public string Sides { get; init => field = Guard.NotNull(value); } = "sides";
}
