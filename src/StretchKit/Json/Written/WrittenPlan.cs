using System.Collections.Generic;

namespace StretchKit.Json;

/// <summary>A plan, as it is written.</summary>
internal sealed class WrittenPlan : WrittenDocument
{
    public string? Id { get; set; }

    public string? Zone { get; set; }

    public string? Start { get; set; }

    public string? End { get; set; }

    public WrittenFollowedProgram? Program { get; set; }

    public WrittenAwake? Awake { get; set; }

    /// <summary>Dates as strings, ranges as objects.</summary>
    public List<object>? Except { get; set; }

    public List<WrittenQuietTime>? Quiet { get; set; }

    public string? MinimumGap { get; set; }

    public int? DailyLimit { get; set; }

    public string? CatchUp { get; set; }

    public List<WrittenRule>? Rules { get; set; }

    public Dictionary<string, string>? Metadata { get; set; }
}

/// <summary>Which program a plan follows, as it is written.</summary>
internal sealed class WrittenFollowedProgram : WrittenObject
{
    public string? Id { get; set; }

    public string? Start { get; set; }
}

/// <summary>Days that are left out, as they are written.</summary>
internal sealed class WrittenDates : WrittenObject
{
    public string? From { get; set; }

    public string? To { get; set; }
}

/// <summary>A window of quiet time, as it is written: a weekly one has <c>from</c>, <c>to</c> and <c>on</c>, one that occurs once <c>start</c> and <c>end</c>.</summary>
internal sealed class WrittenQuietTime : WrittenObject
{
    public string? From { get; set; }

    public string? To { get; set; }

    public List<string>? On { get; set; }

    public string? Start { get; set; }

    public string? End { get; set; }
}
