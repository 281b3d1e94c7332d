using NodaTime;
using StretchKit.Internal;
using StretchKit.Reminders;

namespace StretchKit;

public sealed partial class Schedule
{
    /// <summary>Returns the next instant with a local time of day, for example for a pause "until six in the morning".</summary>
    /// <param name="time">The time of day, in whole seconds.</param>
    /// <param name="after">The instant that it comes strictly after.</param>
    /// <param name="state">What has happened; its last time-zone change decides the zone. <c>null</c> for the plan's zone.</param>
    /// <returns>The instant. A local time that does not exist on its date is shifted as reminders are.</returns>
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
