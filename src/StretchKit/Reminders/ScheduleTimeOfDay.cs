using NodaTime;
using StretchKit.Internal;
using StretchKit.Reminders;

namespace StretchKit;

public sealed partial class Schedule
{
    /// <summary>The next time that the clock on the wall shows a time of day, for a pause "until six in the morning".</summary>
    /// <param name="time">The time of day, in whole seconds.</param>
    /// <param name="after">The instant that it comes strictly after.</param>
    /// <param name="state">What has happened; its last journey says which zone's clock. Null for the plan's zone.</param>
    /// <returns>The instant; where a clock change leaves the time out, it shifts as reminders do.</returns>
    /// <exception cref="System.ArgumentException"><paramref name="time"/> has a fraction of a second.</exception>
    public Instant NextTimeOfDay(LocalTime time, Instant after, ReminderState? state = null)
    {
        time.WholeSeconds();
        long ticks = Axis.Floor(after);
        var zone = new ZoneCursor(Fold(state).Facts.CurrentLeg.Zone, ticks);
        for (int day = Axis.DayOf(ticks + zone.Offset) - 1; ; day++)
        {
            long at = zone.ToInstant((day * Axis.Day) + time.TickOfDay);
            if (at > ticks)
                return Axis.At(at);
        }
    }
}
