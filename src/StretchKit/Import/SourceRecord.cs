using System.Collections.Generic;

namespace StretchKit.Import;

/// <summary>What a record of an exercise file states, whatever the format: null and empty where it states nothing.</summary>
internal sealed class SourceRecord(int offset)
{
    /// <summary>Where it begins, in bytes.</summary>
    public int Offset => offset;

    /// <summary>Whether it cannot be read; a finding says so.</summary>
    public bool IsFaulty { get; set; }

    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? Summary { get; set; }

    public string? Category { get; set; }

    public string? Style { get; set; }

    public string? Position { get; set; }

    public string? Laterality { get; set; }

    public string? Purpose { get; set; }

    public string? Hold { get; set; }

    public string? Tempo { get; set; }

    public string? Reps { get; set; }

    public string? Sets { get; set; }

    public string? Sides { get; set; }

    /// <summary>The kind of force that an exercise needs: <c>static</c>, <c>pull</c> or <c>push</c>.</summary>
    public string? Force { get; set; }

    /// <summary>How many seconds a time without a unit counts for each one.</summary>
    public decimal SecondsPerUnit { get; set; } = 1;

    /// <summary>Whether marks of a page or numbers of steps were taken out of the instructions.</summary>
    public bool AreInstructionsCleaned { get; set; }

    public List<string> Instructions { get; } = [];

    public List<string> Targets { get; } = [];

    public List<string> Equipment { get; } = [];

    public List<string> Cautions { get; } = [];

    /// <summary>What is kept as metadata.</summary>
    public List<KeyValuePair<string, string>> Metadata { get; } = [];

    /// <summary>What is in the record and has no place in a stretch.</summary>
    public List<string> NotImported { get; } = [];
}
