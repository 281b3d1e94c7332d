using NodaTime;
using NodaTime.Text;

namespace StretchKit.Recurrence;

/// <summary>UNTIL: the last date of a rule, or the last instant.</summary>
/// <param name="Date">The date.</param>
/// <param name="Time">The time of day, or <c>null</c> if UNTIL is a date alone.</param>
/// <param name="IsUtc">Whether date and time are in UTC and not in the zone of whoever asks.</param>
internal sealed record RuleEnd(LocalDate Date, LocalTime? Time, bool IsUtc)
{
    /// <summary>
    /// How many days after <see cref="Date"/> a plan-day can lie whose reminders come before UNTIL: zones are up to 15 hours ahead of UTC, and
    /// an offset can move a reminder a day ahead of its plan-day.
    /// </summary>
    public const int MaxDaysLater = 2;

    private static readonly LocalDatePattern DatePattern = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    private static readonly LocalDateTimePattern DateTimePattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    /// <summary>Returns the instant that UNTIL names, or <c>null</c> if it is a date alone.</summary>
    /// <param name="zone">The zone of a local time. Of two equal local times the earlier counts; one in a gap is moved forward by the gap.</param>
    public Instant? LastInstant(DateTimeZone zone)
    {
        if (Time is not { } time)
            return null;
        LocalDateTime until = Date.At(time);
        if (IsUtc)
            return until.InUtc().ToInstant();

        // At the calendar's end a zone west of UTC has local times whose instants NodaTime does not have.
        return Date >= LocalDate.MaxIsoValue ? Instant.MaxValue : until.InZoneLeniently(zone).ToInstant();
    }

    /// <summary>Returns UNTIL as RFC 5545 writes it: <c>20261231</c>, <c>20261231T225959Z</c>.</summary>
    public override string ToString()
        => Time is { } time ? DateTimePattern.Format(Date.At(time)) + (IsUtc ? "Z" : "") : DatePattern.Format(Date);
}
