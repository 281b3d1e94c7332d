namespace StretchKit.Reminders;

/// <summary>Which of two occurrences on one instant stage 4 would keep.</summary>
internal static class StageOrder
{
    /// <summary>Less than zero for the first: by priority (highest first), plan-day, rule, nominal instant, and last by name.</summary>
    public static int Compare(CompiledPlan plan, in Kept one, in Kept other)
    {
        int order = plan.Rules[other.Rule].Priority.CompareTo(plan.Rules[one.Rule].Priority);
        if (order == 0)
            order = (one.Day, one.Rule, one.Nominal).CompareTo((other.Day, other.Rule, other.Nominal));
        return order == 0 ? string.CompareOrdinal(one.Slot.ToString(), other.Slot.ToString()) : order;
    }
}
