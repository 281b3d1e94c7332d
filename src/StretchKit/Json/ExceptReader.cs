using System.Text.Json;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>Reads days that are left out: a date, or the first and the last of several.</summary>
internal sealed class ExceptReader
{
    private static readonly ObjectTable<ExceptReader> Members = new()
    {
        { "from", Need.Required, (d, walk) => d._from = walk.Date() },
        { "to", Need.Required, (d, walk) => (d._to, d._toAt) = (walk.Date(), walk.Here()) },
    };

    private LocalDate? _from;
    private LocalDate? _to;
    private Walk.Spot _toAt;

    public static DateInterval? Read(Walk walk)
    {
        if (walk.Token != JsonTokenType.StartObject)
            return walk.Date() is { } day ? new DateInterval(day, day) : null;
        if (Members.Read(walk, new ExceptReader()) is not { _from: { } from, _to: { } to } d)
            return null;
        if (to >= from)
            return new DateInterval(from, to);
        walk.Fault(FindingCodes.EndsBeforeStart, d._toAt, LocalTimeText.Format(to), LocalTimeText.Format(from));
        return null;
    }
}
