using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// A plan-day is a date from start to end, both included, that is not excepted. That a zone skipped the date makes
/// no difference. A rule has occurrences on it if its weekdays and its recurrence both admit it.
/// </summary>
internal static class PlanDays
{
    public static bool IsPlanDay(RefPlan plan, LocalDate day) =>
        (plan.Start is null || plan.Start <= day)
        && (plan.End is null || day <= plan.End)
        && !plan.Except.Any(range => range.From <= day && day <= range.To);

    public static bool Admits(RefRule rule, LocalDate day) =>
        rule.On.Contains(day.DayOfWeek)
        && (rule.Repeat is null || RefRecurrence.Admits(rule.Repeat.Rule, rule.Repeat.From, day))
        && (rule.Slot is null || HasSlot(rule.Slot, day));

    /// <summary>Week 1 is the seven days from the program's start; before it and after the last week there is nothing.</summary>
    private static bool HasSlot(RefSlot slot, LocalDate day)
    {
        for (int week = 0; week < slot.HasWeek.Length; week++)
        {
            LocalDate first = slot.Start.PlusWeeks(week);
            if (first <= day && day < first.PlusWeeks(1))
                return slot.HasWeek[week];
        }

        return false;
    }
}
