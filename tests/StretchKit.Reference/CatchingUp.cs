using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// Missed: of what was due in (since, now] and is still there after state, nothing for `none`; for `latest`, of those
/// no older than their grace, the one of highest priority, then the latest; for `all`, every such one.
/// </summary>
internal static class CatchingUp
{
    public static IReadOnlyList<Candidate> Missed(RefPlan plan, Present present, Instant since, Instant now)
    {
        // (since, now] is [since + 1 ns, now + 1 ns): instants have no finer part.
        var due = present.Between(since + Duration.Epsilon, now + Duration.Epsilon);
        var inGrace = due.Where(candidate => now - candidate.At <= candidate.Rule.Grace);
        return plan.CatchUp switch
        {
            RefCatchUp.None => [],
            RefCatchUp.All => inGrace.ToList(),
            _ => inGrace
                .OrderByDescending(candidate => candidate.Rule.Priority)
                .ThenByDescending(candidate => candidate.At)
                .Take(1)
                .ToList(),
        };
    }
}
