using NodaTime;

namespace StretchKit.Reference;

/// <summary>An occurrence on its way through the stages: `At` is where it stands now.</summary>
internal sealed record Candidate(
    RefRule Rule, int RuleIndex, LocalDate Day, string Slot, Instant Nominal, Instant At, DateTimeZone Zone)
{
    public string Name { get; } = Names.Of(Rule.Id, Day, Slot);

    public RefOccurrence ToOccurrence() => new(At, Rule.Id, Day, Slot, Nominal, Zone.Id);
}

/// <summary>
/// The order of stage 4: priority (highest first), instant, rule order, nominal instant. Two times of one rule that a
/// clock change makes equal in all of these go by the slot's text, which is by local time.
/// </summary>
internal static class CandidateOrder
{
    public static IEnumerable<Candidate> InOrderOfGap(this IEnumerable<Candidate> candidates) =>
        candidates
            .OrderByDescending(candidate => candidate.Rule.Priority)
            .ThenBy(candidate => candidate.At)
            .ThenBy(candidate => candidate.RuleIndex)
            .ThenBy(candidate => candidate.Nominal)
            .ThenBy(candidate => candidate.Slot, StringComparer.Ordinal);

    /// <summary>
    /// Of those on one instant the first stays: highest priority, then earlier plan-day; on one plan-day, which can
    /// only be after state, the order of the gap decides.
    /// </summary>
    public static IEnumerable<Candidate> InOrderOfTie(this IEnumerable<Candidate> candidates) =>
        candidates
            .OrderByDescending(candidate => candidate.Rule.Priority)
            .ThenBy(candidate => candidate.Day)
            .ThenBy(candidate => candidate.RuleIndex)
            .ThenBy(candidate => candidate.Nominal)
            .ThenBy(candidate => candidate.Slot, StringComparer.Ordinal);
}
