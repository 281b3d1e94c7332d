namespace StretchKit.Reminders;

/// <summary>What stages 2 to 5 made of a candidate.</summary>
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
