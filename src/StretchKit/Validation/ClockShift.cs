using System.Collections.Generic;
using NodaTime;
using NodaTime.TimeZones;

namespace StretchKit.Validation;

/// <summary>Local times that one change of a zone's clocks removes, or has come twice: from the first of them to before the last.</summary>
internal sealed record ClockShift(LocalDateTime From, LocalDateTime To, bool Removes)
{
    /// <summary>By how much the clocks change.</summary>
    public Duration Length => Period.Between(From, To, PeriodUnits.Ticks).ToDuration();

    /// <summary>The changes of the year that begins on a date, in order.</summary>
    public static List<ClockShift> OfYear(DateTimeZone zone, LocalDate from)
    {
        var shifts = new List<ClockShift>();
        if (from.Year is < 2 or > 9_990)
            return shifts;
        LocalDate to = from.PlusYears(1);
        Offset? before = null;

        // No zone is a day or more from UTC.
        foreach (ZoneInterval interval in zone.GetZoneIntervals(At(from.PlusDays(-1)), At(to.PlusDays(1))))
        {
            if (before is { } old && interval.WallOffset != old)
            {
                LocalDateTime was = interval.Start.WithOffset(old).LocalDateTime;
                LocalDateTime now = interval.Start.WithOffset(interval.WallOffset).LocalDateTime;
                ClockShift shift = was < now ? new ClockShift(was, now, true) : new ClockShift(now, was, false);
                if (shift.From.Date >= from && shift.From.Date < to)
                    shifts.Add(shift);
            }

            before = interval.WallOffset;
        }

        return shifts;
    }

    /// <summary>Whether a local time is one of them.</summary>
    public bool Touches(LocalDateTime time) => time >= From && time < To;

    private static Instant At(LocalDate date) => date.AtMidnight().InUtc().ToInstant();
}
