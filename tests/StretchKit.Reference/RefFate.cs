using NodaTime;

namespace StretchKit.Reference;

/// <summary>What became of an occurrence in stages 1 to 5.</summary>
public enum RefFate
{
    Kept,

    /// <summary>Its local time does not exist and the rule says `gap: skip`.</summary>
    SkippedInClockGap,
    DroppedByQuiet,
    DroppedAfterDeferral,

    /// <summary>By says by whom.</summary>
    Absorbed,

    /// <summary>Another plan-day's occurrence has the instant; By says whose.</summary>
    LostInstant,
    OverLimit,

    /// <summary>Computed in a zone that the traveller had not reached, or had left, at that instant.</summary>
    OutsideEra,

    /// <summary>The same name was kept before a journey and does not come back.</summary>
    KeptBeforeTravel,
}

/// <param name="AfterJitter">Its instant after stage 2.</param>
/// <param name="At">Its instant after stage 3, deferred if it was.</param>
public sealed record RefTrace(
    string Name, string Zone, Instant Nominal, Instant AfterJitter, Instant At, RefFate Fate, string? By);
