namespace StretchKit.Json;

/// <summary>When the person is awake, as it is written.</summary>
internal sealed class WrittenAwake : WrittenObject
{
    public string? From { get; set; }

    public string? To { get; set; }

    public WrittenHours? Monday { get; set; }

    public WrittenHours? Tuesday { get; set; }

    public WrittenHours? Wednesday { get; set; }

    public WrittenHours? Thursday { get; set; }

    public WrittenHours? Friday { get; set; }

    public WrittenHours? Saturday { get; set; }

    public WrittenHours? Sunday { get; set; }
}

/// <summary>What a weekday states for itself, as it is written.</summary>
internal sealed class WrittenHours : WrittenObject
{
    public string? From { get; set; }

    public string? To { get; set; }
}
