using NodaTime;

namespace StretchKit.Json;

/// <summary>Reads a recurrence of dates.</summary>
internal sealed class RepeatReader
{
    private static readonly ObjectTable<RepeatReader> Members = new()
    {
        { "rule", Need.Required, (d, walk) => d._rule = walk.Words() },
        { "from", Need.Required, (d, walk) => d._from = walk.Date() },
    };

    private string? _rule;
    private LocalDate? _from;

    public static DayRule? Read(Walk walk)
        => Members.Read(walk, new RepeatReader()) is { } d ? new DayRule(d._rule!, d._from!.Value) : null;
}
