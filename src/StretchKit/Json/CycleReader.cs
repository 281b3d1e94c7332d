using NodaTime;

namespace StretchKit.Json;

/// <summary>Reads days on and days off.</summary>
internal sealed class CycleReader
{
    private static readonly ObjectTable<CycleReader> Members = new()
    {
        { "on", Need.Required, (d, walk) => d._on = walk.Integer(1, DayCycle.MaxDays) },
        { "off", Need.Required, (d, walk) => d._off = walk.Integer(1, DayCycle.MaxDays) },
        { "from", Need.Required, (d, walk) => d._from = walk.Date() },
    };

    private int? _on;
    private int? _off;
    private LocalDate? _from;

    public static DayCycle? Read(Walk walk)
        => Members.Read(walk, new CycleReader()) is { } d ? new DayCycle(d._on!.Value, d._off!.Value, d._from!.Value) : null;
}
