namespace StretchKit;

/// <summary>Specifies why an event was refused.</summary>
public enum RefusalCode
{
    /// <summary>The pause does not end after it starts.</summary>
    PauseEndsBeforeStart,

    /// <summary>The pause starts before the event.</summary>
    PauseStartsBeforeEvent,

    /// <summary>The session started after it ended.</summary>
    SessionEndsBeforeStart,

    /// <summary>The plan has no such reminder, or stages 1 to 5 do not keep it.</summary>
    NoSuchOccurrence,

    /// <summary>The reminder is not due yet.</summary>
    NotDue,

    /// <summary>The reminder was skipped.</summary>
    AlreadySkipped,

    /// <summary>A session has answered the reminder.</summary>
    AlreadyAnswered,

    /// <summary>The reminder was snoozed as often as its rule allows.</summary>
    SnoozeLimit,

    /// <summary>The instant to snooze to is not after the event, or more than a day after it.</summary>
    SnoozeOutOfRange,

    /// <summary>The snooze would end at or after the end of the plan-day's waking window.</summary>
    PastWaking,
}
