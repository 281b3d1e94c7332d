using NodaTime;
using StretchKit.Internal;

namespace StretchKit.Json;

/// <summary>Reads a trigger of whichever kind.</summary>
internal static class TriggerReader
{
    private static readonly KindTable<object?, Trigger> Kinds = new()
    {
        { "at", (walk, _) => AtReader.Read(walk) },
        { "dates", (walk, _) => DatesReader.Read(walk) },
        { "wake", (walk, _) => OffsetReader.Read(walk) is { } offset ? new WakeTrigger(offset) : null },
        { "sleep", (walk, _) => OffsetReader.Read(walk) is { } offset ? new SleepTrigger(offset) : null },
        { "every", (walk, _) => EveryReader.Read(walk) },
    };

    public static Trigger? Read(Walk walk) => Kinds.Read(walk, null);

    private sealed class AtReader
    {
        private static readonly ObjectTable<AtReader> Members = new()
        {
            { "kind", (_, walk) => walk.Skip() },
            { "times", Need.Required, (d, walk) => d._times = walk.Set(TimeValues.Time, LocalTimeText.Format, AtTrigger.MaxTimes) },
        };

        private ValueList<LocalTime>? _times;

        public static AtTrigger? Read(Walk walk)
            => Members.Read(walk, new AtReader()) is { } d ? new AtTrigger(d._times!) : null;
    }

    private sealed class DatesReader
    {
        private static readonly ObjectTable<DatesReader> Members = new()
        {
            { "kind", (_, walk) => walk.Skip() },
            { "at", Need.Required, (d, walk) => d._at = walk.Set(TimeValues.DateTime, LocalTimeText.Format, DatesTrigger.MaxDates) },
        };

        private ValueList<LocalDateTime>? _at;

        public static DatesTrigger? Read(Walk walk)
            => Members.Read(walk, new DatesReader()) is { } d ? new DatesTrigger(d._at!) : null;
    }

    private sealed class OffsetReader
    {
        private static readonly ObjectTable<OffsetReader> Members = new()
        {
            { "kind", (_, walk) => walk.Skip() },
            { "offset", (d, walk) => d._offset = walk.Duration(DurationRange.ADayEitherWay) },
        };

        private Duration? _offset;

        public static Duration? Read(Walk walk)
            => Members.Read(walk, new OffsetReader()) is { } d ? d._offset ?? Duration.Zero : null;
    }

    private sealed class EveryReader
    {
        private static readonly ObjectTable<EveryReader> Members = new()
        {
            { "kind", (_, walk) => walk.Skip() },
            { "interval", Need.Required, (d, walk) => d._interval = walk.Duration(DurationRange.Interval) },
            { "from", (d, walk) => d._from = walk.Time() },
            { "to", (d, walk) => d._to = walk.Time() },
            { "first", (d, walk) => d._first = walk.Duration(DurationRange.UpToADay) },
            { "restart", (d, walk) => d._restart = walk.Choice(Vocabularies.Restarts) },
        };

        private Duration? _interval;
        private LocalTime? _from;
        private LocalTime? _to;
        private Duration? _first;
        private Restart? _restart;

        public static EveryTrigger? Read(Walk walk)
            => Members.Read(walk, new EveryReader()) is { } d
                ? new EveryTrigger(d._interval!.Value, d._from, d._to, d._first, d._restart ?? Restart.Never)
                : null;
    }
}
