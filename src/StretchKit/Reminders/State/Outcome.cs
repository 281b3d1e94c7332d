namespace StretchKit.Reminders;

/// <summary>What stage 6 made of an occurrence.</summary>
internal enum Outcome
{
    Comes,
    Delivered,
    Answered,
    Skipped,
    Paused,
    Spared,
    HeldBack,
    InstantTaken,
}
