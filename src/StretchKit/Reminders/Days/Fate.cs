namespace StretchKit.Reminders;

/// <summary>What stages 1 to 5 and time-zone changes made of a candidate.</summary>
internal enum Fate
{
    Kept,
    SkippedByGap,
    DroppedByQuiet,
    DeferredPastWaking,
    BeforeTravel,
    KeptBeforeTravel,
    LeftBehind,
    Absorbed,
    LostInstant,
    OverLimit,

    /// <summary>Something happened to it, and the plan no longer has it.</summary>
    NotInPlan,
}
