namespace StretchKit.Reference;

/// <summary>Stage 6: facts fold in their order. Nothing is judged here.</summary>
internal static class Folding
{
    public static FoldState Fold(RefPlan plan, DayBooks books, IReadOnlyList<RefEvent> facts)
    {
        var sessions = facts.OfType<RefCompleted>().ToList();
        return facts.Aggregate(FoldState.Empty, (state, fact) => fact switch
        {
            RefTravelled travelled => state with { Travels = state.Travels.Add(travelled) },
            RefPaused paused => Pausing.Pause(state, paused),
            RefResumed resumed => Pausing.Resume(state, resumed),
            RefDelivered delivered => OfRule(plan, state, delivered.Occurrence, mark => Marking.Deliver(mark, delivered)),
            RefSkipped skipped => OfRule(plan, state, skipped.Occurrence, mark => Marking.Skip(mark, skipped)),
            RefSnoozed snoozed => OfRule(
                plan, state, snoozed.Occurrence, mark => Marking.Snooze(mark, snoozed, state.ZoneNow(plan))),
            RefCompleted completed => Completing.Apply(plan, books, sessions, state, completed),
            _ => throw new ArgumentException($"unknown event {fact}", nameof(facts)),
        });
    }

    /// <summary>An event whose rule the plan does not have is without effect.</summary>
    private static FoldState OfRule(RefPlan plan, FoldState state, string name, Func<Mark, Mark> change) =>
        plan.Rule(Names.Parts(name)?.Rule) is null
            ? state
            : state with { Marks = state.Marks.SetItem(name, change(state.MarkOf(name))) };
}
