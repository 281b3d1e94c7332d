using NodaTime;

namespace StretchKit.Reference;

/// <summary>What has happened, as plain data. Events are folded in the order written.</summary>
public abstract record RefEvent(Instant At);

public sealed record RefDelivered(Instant At, string Occurrence) : RefEvent(At);

public sealed record RefSkipped(Instant At, string Occurrence) : RefEvent(At);

public sealed record RefSnoozed(Instant At, string Occurrence) : RefEvent(At);

public sealed record RefCompleted(Instant At, string Routine, string? Rule = null) : RefEvent(At);

public sealed record RefPaused(Instant At, Instant? Until = null) : RefEvent(At);

public sealed record RefResumed(Instant At) : RefEvent(At);

public sealed record RefTravelled(Instant At, DateTimeZone Zone) : RefEvent(At);

/// <summary>Why an event was refused, in the order in which the reasons are looked for.</summary>
public enum RefRefusal
{
    EarlierThanLast,
    PauseEndsBeforeStart,
    NotKept,
    NotYetDue,
    Skipped,
    Satisfied,
    OverSnoozeLimit,
    PastWakingWindow,
}

public sealed record RefRefusedEvent(int Index, RefEvent Event, RefRefusal Reason);
