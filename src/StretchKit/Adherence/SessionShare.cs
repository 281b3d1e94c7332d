using System.Linq;

namespace StretchKit.Adherence;

/// <summary>How much of a session was done.</summary>
internal static class SessionShare
{
    /// <summary>Done, done in part, or nothing at all. A session that lists no holds is taken as done.</summary>
    public static HoldOutcome Of(Session session, int percent)
    {
        int done = session.Holds.Count(h => h.Outcome == HoldOutcome.Done);
        return done * 100L >= percent * (long)session.Holds.Count ? HoldOutcome.Done
            : done > 0 || session.Holds.Any(h => h.Outcome == HoldOutcome.Partial) ? HoldOutcome.Partial
            : HoldOutcome.Skipped;
    }
}
