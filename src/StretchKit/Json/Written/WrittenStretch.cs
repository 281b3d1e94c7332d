using System.Collections.Generic;

namespace StretchKit.Json;

/// <summary>The definition of a stretch, as it is written.</summary>
internal sealed class WrittenStretch : WrittenDocument
{
    public string? Id { get; set; }

    public object? Name { get; set; }

    public object? Summary { get; set; }

    public string? Style { get; set; }

    public string? StartingPosition { get; set; }

    public string? Laterality { get; set; }

    public List<WrittenStretchPhase>? Phases { get; set; }

    public List<object>? Instructions { get; set; }

    public object? Purpose { get; set; }

    public IEnumerable<string>? Targets { get; set; }

    public IEnumerable<string>? Equipment { get; set; }

    public List<object>? Cautions { get; set; }

    public WrittenVariation? Easier { get; set; }

    public WrittenVariation? Harder { get; set; }

    public WrittenDose? Dose { get; set; }

    public WrittenSource? Source { get; set; }

    public Dictionary<string, string>? Metadata { get; set; }
}

/// <summary>A phase of a stretch, as it is written.</summary>
internal sealed class WrittenStretchPhase : WrittenObject
{
    public object? Name { get; set; }

    public object? Cue { get; set; }
}

/// <summary>An easier or a harder form of a stretch, as it is written.</summary>
internal sealed class WrittenVariation : WrittenObject
{
    public object? How { get; set; }

    public string? Stretch { get; set; }
}

/// <summary>Where a stretch comes from, as it is written.</summary>
internal sealed class WrittenSource : WrittenObject
{
    public object? Title { get; set; }

    public object? Note { get; set; }
}
