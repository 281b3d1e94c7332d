using NodaTime;

namespace StretchKit.Reference;

/// <summary>What has happened, as plain data: a fact.</summary>
public abstract record RefEvent(Instant At);

public sealed record RefDelivered(Instant At, string Occurrence) : RefEvent(At);

public sealed record RefSkipped(Instant At, string Occurrence) : RefEvent(At);

/// <summary>Moved to `Until`; a fact without one is read as event + the rule's delay, quiet time aside.</summary>
public sealed record RefSnoozed(Instant At, string Occurrence, Instant? Until = null) : RefEvent(At);

/// <summary>A session of a routine, ended at `At`.</summary>
public sealed record RefCompleted(
    Instant At, string Routine, string? Rule = null, string? Occurrence = null, Instant? Started = null) : RefEvent(At)
{
    public Instant Start => Started ?? At;
}

public sealed record RefPaused(Instant At, Instant? From = null, Instant? Until = null, string? Rule = null) : RefEvent(At)
{
    public Instant Start => From ?? At;
}

/// <summary>`Pause` is the `from` of the pause that is meant.</summary>
public sealed record RefResumed(Instant At, string? Rule = null, Instant? Pause = null) : RefEvent(At);

public sealed record RefTravelled(Instant At, DateTimeZone Zone) : RefEvent(At)
{
    /// <summary>A zone is its id.</summary>
    public bool Equals(RefTravelled? other) => other is not null && At == other.At && Zone.Id == other.Zone.Id;

    public override int GetHashCode() => HashCode.Combine(At, Zone.Id);
}
