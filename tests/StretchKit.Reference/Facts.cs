using NodaTime;

namespace StretchKit.Reference;

/// <summary>The facts of a state as the plan reads them: in order, equal ones once, snoozes with their `until`. The order of a state depends on no plan.</summary>
internal static class Facts
{
    public static IReadOnlyList<RefEvent> InOrder(RefPlan plan, RefState state) =>
        state.Events
            .Distinct()
            .OrderBy(happened => happened, EventOrder.Instance)
            .Select(happened => Read(plan, happened))
            .Distinct()
            .ToList();

    /// <summary>A snooze without `until` is read as event + the rule's delay, quiet time aside; one that ends before its event ends at it.</summary>
    private static RefEvent Read(RefPlan plan, RefEvent happened) =>
        happened is RefSnoozed snoozed && plan.Rule(Names.Parts(snoozed.Occurrence)?.Rule) is { } rule
            ? snoozed with { Until = Instant.Max(snoozed.At, snoozed.Until ?? snoozed.At + rule.SnoozeDelay) }
            : happened;
}
