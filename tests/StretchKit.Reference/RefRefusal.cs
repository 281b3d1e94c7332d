using System.Collections.Immutable;

namespace StretchKit.Reference;

/// <summary>Why `Apply` refuses an event; for a snooze in the order in which the reasons are looked for.</summary>
public enum RefRefusal
{
    /// <summary>Snooze: stages 1 to 5 do not keep the name, and neither a delivery nor a snooze counts of it.</summary>
    NotKept,

    /// <summary>Snooze: it has not come due.</summary>
    NotYetDue,
    Skipped,
    Answered,

    /// <summary>Snooze: it has been snoozed as often as its rule allows.</summary>
    OverSnoozeLimit,
    UntilNotAfterEvent,
    UntilOverADayAfterEvent,

    /// <summary>Snooze: to or past the end of its plan-day's waking window.</summary>
    PastWakingWindow,
    PauseFromBeforeEvent,
    PauseEndsBeforeStart,
    SessionStartsAfterItsEnd,
}

/// <summary>What `Apply` came to.</summary>
/// <param name="State">With the event, or as it was if the event was refused or already held.</param>
/// <param name="Refusal">Why the event was refused, or null.</param>
/// <param name="HeldBackBy">Of an accepted snooze, the occurrence of higher priority that holds it back.</param>
public sealed record RefApplied(RefState State, RefRefusal? Refusal = null, string? HeldBackBy = null);

/// <summary>What applying a list came to: the state, and the events that were refused, by their place in the list.</summary>
public sealed record RefFolded(
    RefState State, ImmutableArray<RefRefusedEvent> Refused);

public sealed record RefRefusedEvent(int Index, RefEvent Event, RefRefusal Reason);
