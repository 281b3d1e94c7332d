namespace StretchKit.Reminders;

/// <summary>Whether a reminder that came due is still worth delivering.</summary>
internal static class Waiting
{
    /// <summary>Whether its age is at most its rule's grace, and no session of no lower priority followed.</summary>
    public static bool Is(Facts facts, in Kept kept, long now)
    {
        CompiledRule rule = facts.Plan.Rules[kept.Rule];
        if (now - kept.At > rule.Grace)
            return false;
        foreach (SessionFact session in facts.Sessions.Overlapping(kept.At, now))
        {
            if (session.End > kept.At && session.End <= now && session.Priority >= rule.Priority && Nearby.Is(session.Day, kept.Day))
                return false;
        }

        return true;
    }
}
