using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Reminders;
using StretchKit.Samples.Web.Client.Data;

namespace StretchKit.Samples.Web.Client.Days;

/// <summary>What the page of the day shows: all of it as the library returns it.</summary>
/// <param name="Day">The plan-day.</param>
/// <param name="Zone">The time zone that the person is in.</param>
/// <param name="Reminders">The reminders of the day in order of time, each with its status.</param>
/// <param name="NotToday">Why rules without a reminder on the day have none.</param>
/// <param name="Next">The next reminder, of whichever day; or <c>null</c> if there is none.</param>
public sealed record DayView(
    LocalDate Day, DateTimeZone Zone, IReadOnlyList<DayReminder> Reminders, IReadOnlyList<Explanation> NotToday, Occurrence? Next)
{
    /// <summary>Returns the day that a person is in.</summary>
    public static DayView Of(Schedule schedule, MyDay data, Instant now)
    {
        LocalDate day = schedule.Today(now, data.State);
        ReminderEvent? travelled = data.State.Events.LastOrDefault(e => e.Kind == ReminderEventKind.Travelled && e.At <= now);
        return new DayView(
            day,
            travelled?.Zone ?? schedule.Plan.Zone!,
            schedule.Day(day, now, data.State, data.Sessions),
            [.. schedule.ExplainDay(day, data.State).Where(why => why.Slot is null)],
            schedule.Next(now, data.State));
    }
}
