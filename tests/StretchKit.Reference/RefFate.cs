using NodaTime;

namespace StretchKit.Reference;

/// <summary>What became of a reminder.</summary>
public enum RefFate
{
    /// <summary>It comes later than now.</summary>
    Comes,

    /// <summary>It has come due and nothing was said of it.</summary>
    Due,
    Delivered,

    /// <summary>Session says by which.</summary>
    Answered,

    /// <summary>Session says by which.</summary>
    Spared,
    Skipped,

    /// <summary>A snooze moved it to an instant that is still to come.</summary>
    SnoozedPending,

    /// <summary>A pause drops it.</summary>
    Paused,

    /// <summary>A snooze, a higher occurrence near its snooze, or a delivery of a chain; By says whose.</summary>
    HeldBack,

    /// <summary>Another has its instant after state; By says which.</summary>
    LostInstantAfterState,

    /// <summary>Stage 1: its local time does not exist and the rule says `gap: skip`.</summary>
    SkippedInClockGap,

    /// <summary>Stage 3.</summary>
    DroppedByQuiet,

    /// <summary>Stage 3: deferred to or past the end of the waking window.</summary>
    DeferredPastWaking,

    /// <summary>Stage 4; By says by which.</summary>
    Absorbed,

    /// <summary>Stage 4: another plan-day's occurrence has the instant; By says which.</summary>
    LostInstant,

    /// <summary>Stage 5.</summary>
    OverLimit,

    /// <summary>Computed in a zone that the traveller had not reached, or had left, at that instant.</summary>
    OutsideJourney,

    /// <summary>The same name was kept before a journey and does not come back.</summary>
    KeptBeforeTravel,
}

/// <summary>One line of a day.</summary>
/// <param name="AfterJitter">Its instant after stage 2.</param>
/// <param name="At">Where it stands: deferred or snoozed, if it was.</param>
/// <param name="By">The name of another that took part in its fate.</param>
/// <param name="Session">The end of the session that answered or spared it.</param>
public sealed record RefDayRow(
    string Name, Instant Nominal, Instant AfterJitter, Instant At, string Zone, RefFate Fate, string? By, Instant? Session);
