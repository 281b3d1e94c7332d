namespace StretchKit;

/// <summary>Why an event was refused.</summary>
public enum RefusalCode
{
    /// <summary>It is earlier than the last event that was accepted.</summary>
    OutOfOrder,

    /// <summary>The pause ends before it begins.</summary>
    PauseEndsBeforeStart,

    /// <summary>The plan has no such occurrence, or does not keep it.</summary>
    NoSuchOccurrence,

    /// <summary>The occurrence is not due yet.</summary>
    NotDue,

    /// <summary>The occurrence was skipped.</summary>
    AlreadySkipped,

    /// <summary>A session made the occurrence unnecessary.</summary>
    AlreadySatisfied,

    /// <summary>The occurrence was put off as often as its rule allows.</summary>
    SnoozeLimit,

    /// <summary>The person would be asleep: the new instant is not before the end of the plan-day's waking window.</summary>
    PastWaking,
}
