using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace StretchKit.Benchmarks;

internal static class States
{
    /// <summary>Some time in which most reminders were delivered, some snoozed, some sessions done, and a pause now and then.</summary>
    public static ReminderState AYearOf(Schedule schedule, Instant from) => Of(schedule, from, 365);

    public static ReminderState Of(Schedule schedule, Instant from, int days)
    {
        var events = new List<ReminderEvent>();
        int index = 0;
        foreach (Occurrence occurrence in schedule.Between(from, from + Duration.FromDays(days)).ToList())
        {
            index++;
            events.Add(ReminderEvent.Delivered(occurrence, occurrence.At));
            if (index % 5 == 0)
                events.Add(ReminderEvent.Snoozed(occurrence, occurrence.At + Duration.FromMinutes(1)));
            if (index % 7 == 0)
                events.Add(ReminderEvent.Completed(occurrence.RoutineId, occurrence.At + Duration.FromMinutes(5), occurrence.RuleId));
            if (index % 50 == 0)
                events.Add(ReminderEvent.Paused(occurrence.At + Duration.FromMinutes(6), occurrence.At + Duration.FromMinutes(60)));
        }

        // A snooze keeps the instant that the schedule computes for it, so all are applied, in the order of time.
        ReminderState state = ReminderState.Empty;
        foreach (ReminderEvent happened in events.OrderBy(e => e.At))
            state = schedule.Apply(state, happened).State;
        return state;
    }
}
