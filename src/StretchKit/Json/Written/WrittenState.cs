using System.Collections.Generic;

namespace StretchKit.Json;

/// <summary>What has happened to a plan's reminders, as it is written.</summary>
internal sealed class WrittenState : WrittenDocument
{
    public List<WrittenEvent>? Events { get; set; }
}

/// <summary>One thing that happened, as it is written: each kind leaves out what only others have.</summary>
internal sealed class WrittenEvent : WrittenObject
{
    public string? Kind { get; set; }

    public string? At { get; set; }

    public string? Occurrence { get; set; }

    public string? Routine { get; set; }

    public string? Rule { get; set; }

    public string? Started { get; set; }

    public string? Pause { get; set; }

    public string? From { get; set; }

    public string? Until { get; set; }

    public string? Zone { get; set; }
}
