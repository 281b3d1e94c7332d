using System;
using StretchKit.Recurrence;
using StretchKit.Reminders;

namespace StretchKit.Adherence;

/// <summary>The plan-days and dates of a person who may have changed time zones.</summary>
internal static class PersonalDays
{
    /// <summary>The plan-day whose waking window holds an instant, the earliest if several; else the date there.</summary>
    public static int Of(Facts state, long at)
    {
        CompiledPlan plan = state.Plan;
        var zone = new ZoneCursor(state.LegAt(at).Zone, at);
        int date = Axis.DayOf(at + zone.Offset);
        for (int day = date - 2; day <= date; day++)
        {
            if (plan.Refuses(day) is not null)
                continue;
            (long from, long to) = plan.WakingWindow(day, ref zone);
            if (at >= from && at < to)
                return day;
        }

        return date;
    }

    /// <summary>The latest date that the person has seen: a time-zone change to the west does not take a day back.</summary>
    public static int Latest(Facts state, long now)
    {
        int latest = int.MinValue;
        for (int i = 0; i < state.Legs.Count && (i == 0 || state.Legs[i].After < now); i++)
        {
            long end = i + 1 < state.Legs.Count ? Math.Min(state.Legs[i + 1].After, now) : now;
            latest = Math.Max(latest, Axis.DayOf(end + new ZoneCursor(state.Legs[i].Zone, end).Offset));
        }

        return latest;
    }

    /// <summary>When the waking window of a date ends, where the person is now.</summary>
    public static long End(Facts state, int day, long now)
    {
        var zone = new ZoneCursor(state.LegAt(now).Zone, now);
        (_, long to) = state.Plan.Awake(Civil.Weekday(day));
        return zone.ToInstant((day * Axis.Day) + to);
    }
}
