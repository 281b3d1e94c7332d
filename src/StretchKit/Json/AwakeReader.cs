using System.Collections.Generic;
using NodaTime;

namespace StretchKit.Json;

/// <summary>Reads when the person is awake; a weekday inherits the member it leaves out, the whole week has the default.</summary>
internal sealed class AwakeReader
{
    private static readonly ObjectTable<AwakeReader> DayMembers = new()
    {
        { "from", (d, walk) => d._from = walk.Time() },
        { "to", (d, walk) => d._to = walk.Time() },
    };

    private static readonly ObjectTable<AwakeReader> Members = new()
    {
        { "from", (d, walk) => d._from = walk.Time() },
        { "to", (d, walk) => d._to = walk.Time() },
        { "monday", (d, walk) => d.ReadDay(walk, IsoDayOfWeek.Monday) },
        { "tuesday", (d, walk) => d.ReadDay(walk, IsoDayOfWeek.Tuesday) },
        { "wednesday", (d, walk) => d.ReadDay(walk, IsoDayOfWeek.Wednesday) },
        { "thursday", (d, walk) => d.ReadDay(walk, IsoDayOfWeek.Thursday) },
        { "friday", (d, walk) => d.ReadDay(walk, IsoDayOfWeek.Friday) },
        { "saturday", (d, walk) => d.ReadDay(walk, IsoDayOfWeek.Saturday) },
        { "sunday", (d, walk) => d.ReadDay(walk, IsoDayOfWeek.Sunday) },
    };

    private readonly List<(IsoDayOfWeek Day, AwakeReader Hours)> _days = [];
    private LocalTime? _from;
    private LocalTime? _to;

    public static WakingHours? Read(Walk walk)
    {
        if (Members.Read(walk, new AwakeReader()) is not { } d)
            return null;
        var awake = new WakingHours(d._from ?? WakingHours.Default.From, d._to ?? WakingHours.Default.To);
        foreach ((IsoDayOfWeek day, AwakeReader hours) in d._days)
            awake = awake.On(day, hours._from, hours._to);
        return awake;
    }

    private void ReadDay(Walk walk, IsoDayOfWeek day)
    {
        if (DayMembers.Read(walk, new AwakeReader()) is { } hours)
            _days.Add((day, hours));
    }
}
