using System.Collections.Generic;

namespace StretchKit.Reminders;

/// <summary>A completed session, as a plan sees it. As a span it covers the time in which it spares reminders. Immutable.</summary>
internal sealed record SessionFact : ISpan
{
    public SessionFact(CompiledPlan plan, ZoneTable zone, ReminderEvent completed)
    {
        Event = completed;
        End = Axis.Floor(completed.At);
        Started = completed.Started is { } started ? System.Math.Min(Axis.Floor(started), End) : End;
        Day = Axis.DayOf(End);
        Named = plan.RuleOf(completed.RuleId);
        Priority = Named?.Priority ?? PriorityOf(plan, completed.RoutineId!, Axis.DayOf(End + zone.At(End).Offset));
        SparesUntil = End + plan.MinimumGap;
    }

    public static IComparer<SessionFact> ByStart { get; } = Comparer<SessionFact>.Create((one, other)
        => one.Started != other.Started ? one.Started.CompareTo(other.Started) : EventOrder.Compare(one.Event, other.Event));

    public ReminderEvent Event { get; }

    public long Started { get; }

    public long End { get; }

    /// <summary>Its date in UTC.</summary>
    public int Day { get; }

    /// <summary>The rule that it names, if the plan has it.</summary>
    public CompiledRule? Named { get; }

    /// <summary>The highest priority of its rules; the plan's lowest if it has none.</summary>
    public int Priority { get; }

    /// <summary>The first instant that it spares no more.</summary>
    public long SparesUntil { get; }

    /// <summary>Whether it answers an occurrence.</summary>
    public bool Answers { get; init; }

    /// <summary>Whether another record of the same session counts in its place.</summary>
    public bool IsRecordedTwice { get; init; }

    long ISpan.From => Started;

    long ISpan.To => SparesUntil;

    /// <summary>Whether an occurrence of a plan-day is of one of its rules.</summary>
    public bool Concerns(CompiledRule rule, int day)
        => Named is not null ? rule == Named : rule.RoutineOn(day) == Event.RoutineId;

    /// <summary>Whether it spares an occurrence. One that was snoozed at its end or later is wanted all the same.</summary>
    public bool Spares(long at, int priority, int day, Snooze? snooze)
        => Started <= at && at < SparesUntil && priority <= Priority && Nearby.Is(Day, day) && !(snooze?.At >= End);

    /// <param name="plan">The plan.</param>
    /// <param name="routineId">The routine.</param>
    /// <param name="date">The local date of the session, which decides the routine of a program's slot.</param>
    private static int PriorityOf(CompiledPlan plan, string routineId, int date)
    {
        int? highest = null;
        foreach (CompiledRule rule in plan.Rules)
        {
            if (rule.RoutineOn(date) == routineId && !(highest >= rule.Priority))
                highest = rule.Priority;
        }

        return highest ?? plan.LowestPriority;
    }
}
