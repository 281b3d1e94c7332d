namespace StretchKit.Json;

/// <summary>Writes one performance of a routine.</summary>
internal static class SessionWriter
{
    public static WrittenSession Write(Session session, Session? was, Carried at) => new()
    {
        Routine = session.RoutineId,
        Rule = session.RuleId,
        Started = WrittenWords.Of(session.Started),
        Ended = WrittenWords.Of(session.Ended),
        Holds = session.Holds.Write(was?.Holds, h => h, at.Member("holds"), Write) ?? [],
        Unknown = at.Here,
    };

    private static WrittenHold Write(SessionHold hold, SessionHold? was, Carried at) => new()
    {
        Step = hold.StepIndex,
        Stretch = hold.StretchId,
        Phase = hold.Phase,
        Side = Vocabularies.WorkedSides.WordOf(hold.Side),
        Set = hold.Set,
        Rep = hold.Rep,
        Planned = WrittenWords.Of(hold.Planned),
        Actual = WrittenWords.Of(hold.Actual),
        Outcome = Vocabularies.Outcomes.WordOf(hold.Outcome),
        Unknown = at.Here,
    };
}
