using System.Collections.Generic;

namespace StretchKit.Json;

/// <summary>A rule of a plan, as it is written.</summary>
internal sealed class WrittenRule : WrittenObject
{
    public string? Id { get; set; }

    public string? Routine { get; set; }

    public string? Slot { get; set; }

    public int? Priority { get; set; }

    public WrittenTrigger? Trigger { get; set; }

    public List<string>? On { get; set; }

    public WrittenRepeat? Repeat { get; set; }

    public WrittenCycle? Cycle { get; set; }

    public string? Quiet { get; set; }

    public string? Gap { get; set; }

    public string? Jitter { get; set; }

    public WrittenSnooze? Snooze { get; set; }

    public string? Grace { get; set; }

    public string? Early { get; set; }

    public Dictionary<string, string>? Metadata { get; set; }
}

/// <summary>A trigger, as it is written: each kind leaves out what only others have.</summary>
internal sealed class WrittenTrigger : WrittenObject
{
    public string? Kind { get; set; }

    public List<string>? Times { get; set; }

    public List<string>? At { get; set; }

    public string? Offset { get; set; }

    public string? Interval { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public string? First { get; set; }

    public string? Restart { get; set; }
}

/// <summary>A recurrence of dates, as it is written.</summary>
internal sealed class WrittenRepeat : WrittenObject
{
    public string? Rule { get; set; }

    public string? From { get; set; }
}

/// <summary>Days on and days off, as they are written.</summary>
internal sealed class WrittenCycle : WrittenObject
{
    public int? On { get; set; }

    public int? Off { get; set; }

    public string? From { get; set; }
}

/// <summary>How reminders may be put off, as it is written.</summary>
internal sealed class WrittenSnooze : WrittenObject
{
    public string? Delay { get; set; }

    public int? Limit { get; set; }
}
