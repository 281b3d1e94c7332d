using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// Two sessions of one routine that overlap, or end at most a minute apart, are one recorded twice, unless they name two
/// occurrences. Only the one that names an occurrence answers; where neither does, the one that names a rule; of equal
/// ones the first in the order of events. Each pair is judged by itself.
/// </summary>
internal static class Twins
{
    /// <param name="sessions">All sessions of a state, in the order of events.</param>
    /// <param name="session">One of them.</param>
    public static bool LeavesTheAnswerToAnother(RefPlan plan, IReadOnlyList<RefCompleted> sessions, RefCompleted session)
    {
        var place = sessions.ToList().IndexOf(session);
        return sessions
            .Index()
            .Where(other => other.Index != place && AreTwins(plan, session, other.Item))
            .Any(other => Rank(plan, other.Item) > Rank(plan, session)
                || (Rank(plan, other.Item) == Rank(plan, session) && other.Index < place));
    }

    private static bool AreTwins(RefPlan plan, RefCompleted one, RefCompleted other)
    {
        var overlap = one.Start < other.At && other.Start < one.At;
        var endTogether = Apart(one.At, other.At) <= Duration.FromMinutes(1);
        var nameTwo = NamedOccurrence(plan, one) is { } first
            && NamedOccurrence(plan, other) is { } second
            && first != second;
        return one.Routine == other.Routine && (overlap || endTogether) && !nameTwo;
    }

    private static int Rank(RefPlan plan, RefCompleted session) =>
        NamedOccurrence(plan, session) is not null ? 2
        : plan.Rule(session.Rule) is not null ? 1
        : 0;

    /// <summary>The occurrence that a session names, if the plan has its rule.</summary>
    private static string? NamedOccurrence(RefPlan plan, RefCompleted session) =>
        plan.Rule(Names.Parts(session.Occurrence)?.Rule) is null ? null : session.Occurrence;

    private static Duration Apart(Instant one, Instant other) => one <= other ? other - one : one - other;
}
