using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// Stage 4: within a plan-day, in order, an occurrence is kept if it is at least the minimum gap from every kept one
/// and shares no instant with one; otherwise the nearest kept one (the earlier, in a tie) absorbs it.
/// </summary>
internal static class Stage4Gap
{
    /// <param name="before">What was kept of this plan-day before a journey: it counts as kept first.</param>
    public static (IReadOnlyList<Candidate> Kept, IReadOnlyList<(Candidate Who, Candidate By)> Absorbed) WithinDay(
        IEnumerable<Candidate> candidates, IReadOnlyList<Candidate> before, Duration minimumGap)
    {
        var all = before.ToList();
        var kept = new List<Candidate>();
        var absorbed = new List<(Candidate, Candidate)>();
        foreach (var candidate in candidates.InOrderOfGap())
        {
            var tooNear = all.Exists(other => Distance(other, candidate) < minimumGap || other.At == candidate.At);
            if (tooNear)
            {
                var nearest = all.OrderBy(other => Distance(other, candidate)).ThenBy(other => other.At).First();
                absorbed.Add((candidate, nearest));
            }
            else
            {
                all.Add(candidate);
                kept.Add(candidate);
            }
        }

        return (kept, absorbed);
    }

    /// <summary>
    /// Across plan-days: on one instant only the one of highest priority stays, then of the earlier plan-day, the earlier
    /// rule, the earlier nominal instant. What a loser absorbed stays absorbed.
    /// </summary>
    public static Candidate HolderOfInstant(IEnumerable<Candidate> keptOnOneInstant) =>
        keptOnOneInstant.InOrderOfTie().First();

    private static Duration Distance(Candidate one, Candidate other) =>
        one.At <= other.At ? other.At - one.At : one.At - other.At;
}
