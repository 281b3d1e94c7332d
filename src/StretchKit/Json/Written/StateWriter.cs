namespace StretchKit.Json;

/// <summary>Writes what has happened to a plan's reminders.</summary>
internal static class StateWriter
{
    public static WrittenState Write(ReminderState state, ReminderState? was, Carried at) => new()
    {
        Events = ValueList.From(state.Events).Write(was is null ? null : ValueList.From(was.Events), e => e, at.Member("events"), Write) ?? [],
        Unknown = at.Here,
    };

    private static WrittenEvent Write(ReminderEvent happened, ReminderEvent? was, Carried at) => new()
    {
        Kind = Vocabularies.EventKinds.WordOf(happened.Kind),
        At = WrittenWords.Of(happened.At),
        Occurrence = happened.Occurrence?.ToString(),
        Routine = happened.RoutineId,
        Rule = happened.RuleId,
        Started = WrittenWords.Of(happened.Started),
        Pause = WrittenWords.Of(happened.Pause),
        From = WrittenWords.Of(happened.From),
        Until = WrittenWords.Of(happened.Until),
        Zone = happened.Zone?.Id,
        Unknown = at.Here,
    };
}
