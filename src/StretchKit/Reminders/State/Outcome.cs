namespace StretchKit.Reminders;

/// <summary>What stage 6 made of an occurrence. If several apply, the first of <see cref="Entry.Outcome"/> counts.</summary>
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
