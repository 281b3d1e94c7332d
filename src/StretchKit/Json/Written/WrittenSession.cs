using System.Collections.Generic;

namespace StretchKit.Json;

/// <summary>One performance of a routine, as it is written.</summary>
internal sealed class WrittenSession : WrittenDocument
{
    public string? Routine { get; set; }

    public string? Rule { get; set; }

    public string? Started { get; set; }

    public string? Ended { get; set; }

    public List<WrittenHold>? Holds { get; set; }
}

/// <summary>A hold of a session, as it is written.</summary>
internal sealed class WrittenHold : WrittenObject
{
    public int Step { get; set; }

    public string? Stretch { get; set; }

    public string? Phase { get; set; }

    public string? Side { get; set; }

    public int Set { get; set; }

    public int? Rep { get; set; }

    public string? Planned { get; set; }

    public string? Actual { get; set; }

    public string? Outcome { get; set; }
}
