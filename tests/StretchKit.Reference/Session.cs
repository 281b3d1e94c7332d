using NodaTime;

namespace StretchKit.Reference;

/// <summary>A session with what the plan makes of it.</summary>
/// <param name="Priority">That of its rules, the highest; the plan's lowest if it has none.</param>
internal sealed record Session(RefCompleted Fact, RefRule? Named, int Priority)
{
    public Instant Start => Fact.Start;

    public Instant End => Fact.At;

    /// <summary>A chain hears of a session at its instant cut to the whole second.</summary>
    public Instant CutEnd => Instant.FromUnixTimeSeconds(Fact.At.ToUnixTimeSeconds());

    /// <summary>Its rules are the one named if the plan has it, else those whose routine it was.</summary>
    public static Session Of(RefPlan plan, DateTimeZone zoneNow, RefCompleted fact)
    {
        var session = new Session(fact, plan.Rule(fact.Rule), plan.LowestPriority);
        var today = fact.At.InZone(zoneNow).Date;
        var rules = plan.Rules.Where(rule => session.IsOf(rule, today)).ToList();
        return rules.Count == 0 ? session : session with { Priority = rules.Max(rule => rule.Priority) };
    }

    public bool IsOf(RefRule rule, LocalDate day) =>
        Named is null ? rule.RoutineOn(day) == Fact.Routine : rule.Id == Named.Id;

    /// <summary>
    /// Like a pause from its start to its end + gap, for occurrences of no higher priority, save those snoozed at or
    /// after its end.
    /// </summary>
    public bool Spares(RefPlan plan, Candidate occurrence, Snooze? snooze) =>
        Start <= occurrence.At
        && occurrence.At < End + plan.MinimumGap
        && occurrence.Rule.Priority <= Priority
        && !(snooze is not null && snooze.Fact.At >= End)
        && Relevance.Bears(Fact, occurrence.Day);
}
