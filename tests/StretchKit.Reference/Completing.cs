using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// `completed` at s: occurrences of any rule in [s, s + gap) are satisfied and gone; so are those of a named rule at
/// most its grace from s, before or after. It acts on instants as they are when it is folded: on those that stand just
/// before it, so that the chain which this very session restarts is not satisfied by it.
/// </summary>
internal static class Completing
{
    public static RefState Apply(RefState state, DayBook book, RefPlan plan, RefCompleted completed)
    {
        var named = plan.Rules.FirstOrDefault(rule => rule.Id == completed.Rule);
        var grace = named?.Grace ?? Duration.Zero;
        var end = completed.At;

        var satisfied = new Present(state, book)
            .AllAround(end - grace, end + Duration.Max(grace, plan.MinimumGap))
            .Where(candidate => IsWithinGap(candidate.At) || IsWithinGrace(candidate))
            .Select(candidate => candidate.Name)
            .ToList();

        var marks = satisfied.Aggregate(
            state.Marks, (sofar, name) => sofar.SetItem(name, state.MarkOf(name) with { Satisfied = true }));
        return state with { Marks = marks, Sessions = state.Sessions.Add(end) };

        bool IsWithinGap(Instant at) => end <= at && at < end + plan.MinimumGap;

        bool IsWithinGrace(Candidate candidate) =>
            candidate.Rule.Id == completed.Rule && end - grace <= candidate.At && candidate.At <= end + grace;
    }
}
