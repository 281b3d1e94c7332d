using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// Missed: of what was due in (since, now], is still there after state and was not followed by a session of no lower
/// priority, nothing for `none`; for `latest`, of those no older than their grace, the one of highest priority, then the
/// latest; for `all`, every such one.
/// </summary>
internal static class CatchingUp
{
    public static IReadOnlyList<Candidate> Missed(RefPlan plan, After after, Instant since, Instant now)
    {
        // (since, now] is [since + 1 ns, now + 1 ns): instants have no finer part.
        var missed = after.Between(since + Duration.Epsilon, now + Duration.Epsilon)
            .Where(candidate => !after.IsFollowedBySession(candidate, now))
            .Where(candidate => now - candidate.At <= candidate.Rule.Grace);
        return plan.CatchUp switch
        {
            RefCatchUp.None => [],
            RefCatchUp.All => missed.ToList(),
            _ => missed
                .OrderByDescending(candidate => candidate.Rule.Priority)
                .ThenByDescending(candidate => candidate.At)
                .Take(1)
                .ToList(),
        };
    }
}
