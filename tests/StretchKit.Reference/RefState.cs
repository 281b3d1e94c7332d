using System.Collections.Immutable;
using NodaTime;

namespace StretchKit.Reference;

/// <summary>What the accepted events come to.</summary>
public sealed record RefState
{
    public static RefState Empty { get; } = new();

    public ImmutableList<RefEvent> Accepted { get; init; } = [];

    /// <summary>What is known of single occurrences, by name.</summary>
    public ImmutableDictionary<string, RefMark> Marks { get; init; } =
        ImmutableDictionary.Create<string, RefMark>(StringComparer.Ordinal);

    /// <summary>Every pause there was, both ends included; no end: still in force.</summary>
    public ImmutableList<RefPause> Pauses { get; init; } = [];

    /// <summary>The ends of completed sessions.</summary>
    public ImmutableList<Instant> Sessions { get; init; } = [];

    public ImmutableList<RefTravel> Travels { get; init; } = [];

    public Instant? Last => Accepted.IsEmpty ? null : Accepted[^1].At;

    public RefMark MarkOf(string name) => Marks.GetValueOrDefault(name, RefMark.None);

    public bool IsPaused(Instant at) => Pauses.Any(pause => pause.Holds(at));
}

/// <summary>What the state says of one occurrence.</summary>
/// <param name="Last">The last of delivered, skipped and snoozed.</param>
/// <param name="MovedTo">Where the last accepted snooze moved it.</param>
/// <param name="Snoozes">How many snoozes were accepted.</param>
/// <param name="AbsorbedBy">The name that absorbed it in the state stage.</param>
/// <param name="Satisfied">Whether a completed session satisfied it.</param>
public sealed record RefMark(RefLast Last, Instant? MovedTo, int Snoozes, string? AbsorbedBy, bool Satisfied)
{
    /// <summary>The zone in force at the last accepted snooze: its new instant was computed there.</summary>
    public DateTimeZone? MovedIn { get; init; }

    public static RefMark None { get; } = new(RefLast.Nothing, null, 0, null, false);

    public bool IsDone => Last is RefLast.Delivered or RefLast.Skipped || Satisfied;

    public bool IsGone => IsDone || AbsorbedBy is not null;
}

public enum RefLast
{
    Nothing,
    Delivered,
    Skipped,
    Snoozed,
}

public sealed record RefPause(Instant From, Instant? To)
{
    public bool Holds(Instant at) => From <= at && (To is null || at <= To);
}

public sealed record RefTravel(Instant At, DateTimeZone Zone);
