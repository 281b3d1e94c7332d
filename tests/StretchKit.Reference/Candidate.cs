using NodaTime;

namespace StretchKit.Reference;

/// <summary>An occurrence on its way through the stages: `At` is where it stands now.</summary>
internal sealed record Candidate(
    RefRule Rule, int RuleIndex, LocalDate Day, string Slot, Instant Nominal, Instant At, DateTimeZone Zone)
{
    public string Name { get; } = Names.Of(Rule.Id, Day, Slot);

    /// <summary>The same under another slot (a `with` would keep the old name).</summary>
    public Candidate Renamed(string slot) => new(Rule, RuleIndex, Day, slot, Nominal, At, Zone);

    public RefOccurrence ToOccurrence() => new(At, Name, Rule.Id, Rule.RoutineOn(Day), Day, Nominal, Zone.Id);
}

internal static class CandidateOrder
{
    /// <summary>
    /// The order of stage 4: priority (highest first), instant, rule order, nominal instant. Two times of one rule that a
    /// clock change makes equal in all of these go by name.
    /// </summary>
    public static IEnumerable<Candidate> InOrderOfGap(this IEnumerable<Candidate> candidates) =>
        candidates
            .OrderByDescending(candidate => candidate.Rule.Priority)
            .ThenBy(candidate => candidate.At)
            .ThenBy(candidate => candidate.RuleIndex)
            .ThenBy(candidate => candidate.Nominal)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal);

    /// <summary>
    /// Of those on one instant the first stays: highest priority, then earlier plan-day, earlier rule, earlier nominal
    /// instant; after state, in a tie, the earlier name.
    /// </summary>
    public static IOrderedEnumerable<Candidate> InOrderOfTie(this IEnumerable<Candidate> candidates) =>
        candidates
            .OrderByDescending(candidate => candidate.Rule.Priority)
            .ThenBy(candidate => candidate.Day)
            .ThenBy(candidate => candidate.RuleIndex)
            .ThenBy(candidate => candidate.Nominal)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal);
}
