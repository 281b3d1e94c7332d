using System;
using NodaTime;

namespace StretchKit.Reminders;

/// <summary>
/// The engine's axis of time: ticks of 100 nanoseconds since 0001-01-01T00:00, of UTC for instants and of the clock on the
/// wall for local times. All that a plan computes lies on whole seconds of it.
/// </summary>
internal static class Axis
{
    public const long Second = TimeSpan.TicksPerSecond;

    public const long Minute = TimeSpan.TicksPerMinute;

    public const long Hour = TimeSpan.TicksPerHour;

    public const long Day = TimeSpan.TicksPerDay;

    /// <summary>Before everything and after everything, with room to add and subtract.</summary>
    public const long Never = 1L << 62;

    /// <summary>The whole days of <see cref="Never"/>, which make a division one of positive numbers.</summary>
    private const int NeverDays = (int)(Never / Day);

    /// <summary>The instants between which a time-zone database is asked.</summary>
    private const long First = -9_000 * 365 * Day;

    private const long Last = 3_652_000 * Day;

    private const long UnixEpoch = 719_162 * Day;

    /// <summary>The last tick not after an instant.</summary>
    public static long Floor(Instant instant) => instant.ToUnixTimeTicks() + UnixEpoch;

    /// <summary>The first tick not before an instant.</summary>
    public static long Ceiling(Instant instant)
    {
        long floor = Floor(instant);
        return At(floor) < instant ? floor + 1 : floor;
    }

    public static Instant At(long ticks) => Instant.FromUnixTimeTicks(ticks - UnixEpoch);

    public static long Of(Duration duration) => duration.BclCompatibleTicks;

    /// <summary>Whether the time-zone database is asked for an instant.</summary>
    public static bool IsAsked(Instant instant) => Clamp(Floor(instant)) == Floor(instant);

    public static long Clamp(long ticks) => Math.Min(Math.Max(ticks, First), Last);

    /// <summary>The day that a local time lies on, or the number of whole days in a length, rounded down.</summary>
    public static int DayOf(long ticks) => (int)((ulong)(ticks + (NeverDays * Day)) / Day) - NeverDays;

    /// <summary>A day of a weekday (1 to 7), far from the calendar's ends: day 0 is a Monday, and so is this many sevens later.</summary>
    public static int AnyDay(int weekday) => (100_000 * 7) + weekday - 1;
}
