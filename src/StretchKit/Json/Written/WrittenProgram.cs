using System.Collections.Generic;

namespace StretchKit.Json;

/// <summary>A program, as it is written.</summary>
internal sealed class WrittenProgram : WrittenDocument
{
    public string? Id { get; set; }

    public object? Name { get; set; }

    public List<WrittenProgramPhase>? Phases { get; set; }

    public List<WrittenRoutine>? Routines { get; set; }

    public Dictionary<string, string>? Metadata { get; set; }
}

/// <summary>A phase of a program, as it is written.</summary>
internal sealed class WrittenProgramPhase : WrittenObject
{
    public int Weeks { get; set; }

    public Dictionary<string, string>? Slots { get; set; }
}
