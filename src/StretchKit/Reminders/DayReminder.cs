using System.Text.Json.Serialization;
using NodaTime;
using StretchKit.Reminders;

namespace StretchKit;

/// <summary>One reminder of a day and what became of it. Immutable.</summary>
[JsonConverter(typeof(DayReminderConverter))]
public sealed class DayReminder
{
    internal DayReminder(OccurrenceName name, ReminderRule rule, string? routineId, DateTimeZone zone, DayReminderStatus status, Explanation why)
    {
        Name = name;
        Rule = rule;
        RoutineId = routineId;
        Zone = zone;
        Status = status;
        Why = why;
    }

    /// <summary>Gets what identifies the reminder.</summary>
    public OccurrenceName Name { get; }

    /// <summary>Gets the rule it comes from.</summary>
    public ReminderRule Rule { get; }

    /// <summary>Gets the id of the routine it reminds of, or <c>null</c> if the program no longer has one on the day.</summary>
    public string? RoutineId { get; }

    /// <summary>Gets what became of it.</summary>
    public DayReminderStatus Status { get; }

    /// <summary>Gets its instant: where a snooze or quiet time moved it, or where it would have been if it does not come.</summary>
    public Instant At { get; internal init; }

    /// <summary>Gets the instant that its rule alone gives.</summary>
    public Instant Nominal { get; internal init; }

    /// <summary>Gets the zone it was computed in.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>Gets the end of the session that answers or spares it, or <c>null</c> if none does.</summary>
    public Instant? SessionEnd { get; internal init; }

    internal ReminderEvent? Answer { get; init; }

    /// <summary>Gets the reminder that absorbs it or holds it back, or <c>null</c> if none does.</summary>
    public OccurrenceName? GaveWayTo { get; internal init; }

    /// <summary>Gets the explanation, step by step.</summary>
    public Explanation Why { get; }

    /// <summary>Gets its instant as local time in <see cref="Zone"/>.</summary>
    public OffsetDateTime Local => At.InZone(Zone).ToOffsetDateTime();

    /// <summary>Gets whether the day planned it, as adherence counts: not if stages 1 to 5, a pause, a session or a snooze took it away.</summary>
    public bool IsPlanned => Status is DayReminderStatus.Upcoming or DayReminderStatus.Due or DayReminderStatus.Missed or DayReminderStatus.Delivered
        or DayReminderStatus.Done or DayReminderStatus.PartlyDone or DayReminderStatus.Skipped or DayReminderStatus.Snoozed;

    /// <summary>Returns the name and the status: <c>desk/2026-03-08/11:00 Done</c>.</summary>
    public override string ToString() => $"{Name} {Status}";
}
