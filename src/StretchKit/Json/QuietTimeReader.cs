using NodaTime;

namespace StretchKit.Json;

/// <summary>Reads a window of quiet time.</summary>
internal sealed class QuietTimeReader
{
    private static readonly ObjectTable<QuietTimeReader> Members = new()
    {
        { "from", Need.Required, (d, walk) => d._from = walk.Time() },
        { "to", Need.Required, (d, walk) => d._to = walk.Time() },
        { "on", (d, walk) => d._on = DaysReader.Read(walk) },
    };

    private LocalTime? _from;
    private LocalTime? _to;
    private DaysOfWeek? _on;

    public static QuietTime? Read(Walk walk)
        => Members.Read(walk, new QuietTimeReader()) is { } d
            ? QuietTime.Weekly(d._from!.Value, d._to!.Value, d._on ?? DaysOfWeek.All)
            : null;
}
