using System.Collections.Immutable;
using NodaTime;

namespace StretchKit.Reference;

/// <summary>What the facts come to so far.</summary>
internal sealed record FoldState
{
    public static FoldState Empty { get; } = new();

    public ImmutableDictionary<string, Mark> Marks { get; init; } = ImmutableDictionary<string, Mark>.Empty;
    public ImmutableList<Pause> Pauses { get; init; } = [];
    public ImmutableList<Session> Sessions { get; init; } = [];
    public ImmutableList<RefTravelled> Travels { get; init; } = [];

    public Mark MarkOf(string name) => Marks.GetValueOrDefault(name, Mark.None);

    public DateTimeZone ZoneNow(RefPlan plan) => Travels.IsEmpty ? plan.Zone : Travels[^1].Zone;

    public Pause? PauseOver(RefRule rule, Instant at) =>
        Pauses.FirstOrDefault(pause => pause.IsOf(rule) && pause.Holds(at));
}

/// <summary>What counts of an occurrence.</summary>
internal enum Last
{
    Nothing,
    Delivered,
    Skipped,
    Snoozed,
}

/// <summary>What the facts say of one name.</summary>
/// <param name="Last">The last of delivered, skipped and snoozed that counts.</param>
/// <param name="Snoozes">Its snoozes, in order; the last one says where it stands.</param>
/// <param name="Delivery">The last delivery that changed something.</param>
/// <param name="Answer">The first session that answered it.</param>
internal sealed record Mark(Last Last, ImmutableList<Snooze> Snoozes, RefDelivered? Delivery, Answer? Answer)
{
    public static Mark None { get; } = new(Last.Nothing, [], null, null);

    public Snooze? Moved => Snoozes.IsEmpty ? null : Snoozes[^1];

    public bool IsGone => Answer is not null || Last is Last.Delivered or Last.Skipped;
}

/// <summary>The session that answered an occurrence, and the occurrence as it stood then.</summary>
internal sealed record Answer(RefCompleted By, Candidate Answered);

/// <param name="Fact">The event, its `until` given.</param>
/// <param name="Zone">The zone in force at the event.</param>
/// <param name="EndsAt">When its occurrence was next snoozed again or skipped.</param>
internal sealed record Snooze(RefSnoozed Fact, DateTimeZone Zone, Instant? EndsAt = null)
{
    public Instant Until => Fact.Until!.Value;
}

/// <summary>Occurrences in [from, until) are dropped, of all rules or of one.</summary>
internal sealed record Pause(string? Rule, Instant From, Instant? Until, bool BeganAtOnce)
{
    public bool IsOf(RefRule rule) => Rule is null || Rule == rule.Id;

    public bool Holds(Instant at) => From <= at && (Until is null || at < Until);

    public Pause EndedAt(Instant at) => Until is null || at < Until ? this with { Until = at } : this;
}
