using NodaTime;
using NodaTime.TimeZones;

namespace StretchKit.Reminders;

/// <summary>A stretch of time in which a zone's offset stays the same, half-open.</summary>
internal readonly struct OffsetSpan(long start, long end, long offset)
{
    /// <summary>Its first instant; the first of all where nothing changes before.</summary>
    public long Start { get; } = start;

    /// <summary>The first instant after it.</summary>
    public long End { get; } = end;

    /// <summary>What is added to an instant to get the local time.</summary>
    public long Offset { get; } = offset;

    /// <summary>The stretch that holds an instant, as the time-zone database has it.</summary>
    public static OffsetSpan Of(DateTimeZone zone, long instant)
    {
        ZoneInterval interval = zone.GetZoneInterval(Axis.At(Axis.Clamp(instant)));

        // Beyond the instants that the database is asked for nothing changes any more, or a walk would never get past them.
        return new OffsetSpan(
            interval.HasStart && Axis.IsAsked(interval.Start) ? Axis.Floor(interval.Start) : -Axis.Never,
            interval.HasEnd && Axis.IsAsked(interval.End) ? Axis.Floor(interval.End) : Axis.Never,
            interval.WallOffset.Ticks);
    }
}
