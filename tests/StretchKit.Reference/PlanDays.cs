using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// A plan-day is a date from start to end, both included, that is not excepted. That a zone skipped the date makes
/// no difference. A rule has occurrences on it if its weekdays, its recurrence and its cycle all admit it, and on the
/// days of its slot.
/// </summary>
internal static class PlanDays
{
    public static bool IsPlanDay(RefPlan plan, LocalDate day) =>
        (plan.Start is null || plan.Start <= day)
        && (plan.End is null || day <= plan.End)
        && !plan.Except.Any(range => range.From <= day && day <= range.To);

    public static bool Admits(RefRule rule, LocalDate day) =>
        rule.On.Contains(day.DayOfWeek)
        && (rule.Cycle is null || rule.Cycle.Admits(day))
        && (rule.Slot is null || rule.Slot.RoutineOn(day) is not null)
        && (rule.Repeat is null || RefRecurrence.Admits(rule.Repeat.Rule, rule.Repeat.From, day));

    /// <summary>An UNTIL with a time ends the rule at that instant; one at it still counts.</summary>
    public static bool IsInTime(RefPlan plan, RefRule rule, Instant nominal) =>
        rule.Repeat is null
        || RefRecurrence.End(rule.Repeat.Rule, plan.Zone) is not { } end
        || nominal <= end;
}
