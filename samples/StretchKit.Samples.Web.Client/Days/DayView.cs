using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace StretchKit.Samples.Web.Client.Days;

/// <summary>A person's day: its reminders in the order of time, what has become of each, and the one that comes next. A pure function of plan, state and instant.</summary>
public sealed class DayView
{
    private DayView(LocalDate day, DateTimeZone zone, IReadOnlyList<DayRow> rows, IReadOnlyList<Explanation> notToday, Occurrence? next)
    {
        Day = day;
        Zone = zone;
        Rows = rows;
        NotToday = notToday;
        Next = next;
    }

    /// <summary>The plan-day: after midnight, yesterday's while its waking hours last.</summary>
    public LocalDate Day { get; }

    /// <summary>Where the person is.</summary>
    public DateTimeZone Zone { get; }

    public IReadOnlyList<DayRow> Rows { get; }

    /// <summary>Why rules without a reminder that day have none.</summary>
    public IReadOnlyList<Explanation> NotToday { get; }

    /// <summary>The next reminder, of whichever day; null for never.</summary>
    public Occurrence? Next { get; }

    public static DayView Of(Schedule schedule, ReminderState state, Instant now)
    {
        DateTimeZone zone = ZoneAt(schedule.Plan, state, now);
        LocalDate day = DayAt(schedule.Plan, now.InZone(zone).LocalDateTime);
        IReadOnlyList<Explanation> all = schedule.ExplainDay(day, state);
        DayRow?[] rows = [.. all.Select(why => DayRow.Of(schedule, why, now))];
        return new DayView(
            day,
            zone,
            [.. rows.OfType<DayRow>().OrderBy(r => r.At).ThenBy(r => r.Kind)],
            [.. all.Where((_, index) => rows[index] is null)],
            schedule.Next(now, state));
    }

    /// <summary>Where the person was last said to be.</summary>
    private static DateTimeZone ZoneAt(Plan plan, ReminderState state, Instant now)
        => state.Events.LastOrDefault(e => e.Kind == ReminderEventKind.Travelled && e.At <= now)?.Zone ?? plan.Zone ?? DateTimeZone.Utc;

    private static LocalDate DayAt(Plan plan, LocalDateTime now)
    {
        LocalDate yesterday = now.Date.PlusDays(-1);
        TimeWindow window = plan.Awake[yesterday.DayOfWeek];
        return window.CrossesMidnight && now.TimeOfDay < window.To ? yesterday : now.Date;
    }
}
