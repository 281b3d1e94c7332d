using System.Collections.Immutable;
using NodaTime;

namespace StretchKit.Reference;

/// <summary>`completed`: a session answers at most one occurrence, and that one does not come again.</summary>
internal static class Completing
{
    /// <param name="sessions">All sessions of the state: the one recorded twice may come later.</param>
    public static FoldState Apply(
        RefPlan plan, DayBooks books, IReadOnlyList<RefCompleted> sessions, FoldState state, RefCompleted fact)
    {
        var session = Session.Of(plan, state.ZoneNow(plan), fact);

        // At the instants that hold when it is folded, before a chain that restarts hears of it.
        var present = new Present(plan, books.Under(state), state);
        var answered = Twins.LeavesTheAnswerToAnother(plan, sessions, fact)
            ? null
            : Named(present, fact) ?? Nearest(present, session);
        return state with
        {
            Sessions = state.Sessions.Add(session),
            Marks = answered is null ? state.Marks : WithAnswer(state, fact, answered),
        };
    }

    /// <summary>An occurrence keeps the first session that answered it.</summary>
    private static ImmutableDictionary<string, Mark> WithAnswer(
        FoldState state, RefCompleted fact, Candidate answered)
    {
        var mark = state.MarkOf(answered.Name);
        return state.Marks.SetItem(answered.Name, mark with { Answer = mark.Answer ?? new Answer(fact, answered) });
    }

    /// <summary>The one it names, if stages 1 to 5 keep it or it was snoozed.</summary>
    private static Candidate? Named(Present present, RefCompleted fact) => present.Find(fact.Occurrence);

    /// <summary>
    /// Of its rules, one that is not answered, skipped or paused, delivered or not: the nearest to [start, end] of those at
    /// most their grace before the start, within, or at most their `early` after the end; the earlier in a tie; of several
    /// on one instant the one that stage 4 would keep.
    /// </summary>
    private static Candidate? Nearest(Present present, Session session) =>
        Relevance.DaysOf(session.Fact)
            .SelectMany(present.On)
            .Where(candidate => session.IsOf(candidate.Rule, candidate.Day))
            .Where(candidate => session.Start - candidate.Rule.Grace <= candidate.At)
            .Where(candidate => candidate.At <= session.End + candidate.Rule.EarlyInForce)
            .Where(candidate => IsOpen(present.State, candidate))
            .InOrderOfTie()
            .OrderBy(candidate => Distance(session, candidate.At))
            .ThenBy(candidate => candidate.At)
            .FirstOrDefault();

    private static bool IsOpen(FoldState state, Candidate candidate)
    {
        var mark = state.MarkOf(candidate.Name);
        return mark.Answer is null
            && mark.Last != Last.Skipped
            && state.PauseOver(candidate.Rule, candidate.At) is null;
    }

    private static Duration Distance(Session session, Instant at) =>
        at < session.Start ? session.Start - at
        : at > session.End ? at - session.End
        : Duration.Zero;
}
