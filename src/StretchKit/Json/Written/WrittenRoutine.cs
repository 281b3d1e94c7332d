using System.Collections.Generic;

namespace StretchKit.Json;

/// <summary>A routine, as it is written.</summary>
internal sealed class WrittenRoutine : WrittenDocument
{
    public string? Id { get; set; }

    public object? Name { get; set; }

    public string? Prepare { get; set; }

    public List<WrittenStep>? Steps { get; set; }

    public List<WrittenStretch>? Stretches { get; set; }

    public Dictionary<string, string>? Metadata { get; set; }
}

/// <summary>A step or a group, as it is written: each leaves out what only the other has.</summary>
internal sealed class WrittenStep : WrittenObject
{
    public string? Kind { get; set; }

    public string? Stretch { get; set; }

    public WrittenDose? Dose { get; set; }

    public string? Prepare { get; set; }

    public int? Repeat { get; set; }

    public string? Rest { get; set; }

    public List<WrittenStep>? Steps { get; set; }

    public Dictionary<string, string>? Metadata { get; set; }
}
