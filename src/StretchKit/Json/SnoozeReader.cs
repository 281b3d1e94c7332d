using NodaTime;

namespace StretchKit.Json;

/// <summary>Reads how reminders may be put off.</summary>
internal sealed class SnoozeReader
{
    private static readonly ObjectTable<SnoozeReader> Members = new()
    {
        { "delay", (d, walk) => d._delay = walk.Duration(DurationRange.Snooze) },
        { "limit", (d, walk) => d._limit = walk.Integer(0, 1_000) },
    };

    private Duration? _delay;
    private int? _limit;

    public static SnoozePolicy? Read(Walk walk)
        => Members.Read(walk, new SnoozeReader()) is { } d
            ? new SnoozePolicy(d._delay ?? SnoozePolicy.Default.Delay, d._limit ?? SnoozePolicy.Default.Limit)
            : null;
}
