using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// Stage 6: events fold in the order of `at`; of one instant by kind; then by `occurrence`, `rule`, `routine`, `pause`,
/// `from`, `until`, `started`, `zone`, a missing one first.
/// </summary>
internal sealed class EventOrder : IComparer<RefEvent>
{
    public static EventOrder Instance { get; } = new();

    public int Compare(RefEvent? x, RefEvent? y) => Key(x!).CompareTo(Key(y!));

    private static SortKey Key(RefEvent happened) => happened switch
    {
        RefTravelled travelled => new(travelled.At, 0) { Zone = travelled.Zone.Id },
        RefPaused paused => new(paused.At, 1) { Rule = paused.Rule, From = paused.From, Until = paused.Until },
        RefResumed resumed => new(resumed.At, 2) { Rule = resumed.Rule, Pause = resumed.Pause },
        RefDelivered delivered => new(delivered.At, 3) { Occurrence = delivered.Occurrence },
        RefSnoozed snoozed => new(snoozed.At, 4) { Occurrence = snoozed.Occurrence, Until = snoozed.Until },
        RefSkipped skipped => new(skipped.At, 5) { Occurrence = skipped.Occurrence },
        RefCompleted completed => new(completed.At, 6)
        {
            Occurrence = completed.Occurrence,
            Rule = completed.Rule,
            Routine = completed.Routine,
            Started = completed.Started,
        },
        _ => throw new ArgumentException($"unknown event {happened}", nameof(happened)),
    };

    private sealed record SortKey(Instant At, int Kind)
    {
        public string? Occurrence { get; init; }
        public string? Rule { get; init; }
        public string? Routine { get; init; }
        public Instant? Pause { get; init; }
        public Instant? From { get; init; }
        public Instant? Until { get; init; }
        public Instant? Started { get; init; }
        public string? Zone { get; init; }

        public int CompareTo(SortKey other) =>
            new[]
            {
                At.CompareTo(other.At),
                Kind.CompareTo(other.Kind),
                string.CompareOrdinal(Occurrence, other.Occurrence),
                string.CompareOrdinal(Rule, other.Rule),
                string.CompareOrdinal(Routine, other.Routine),
                Nullable.Compare(Pause, other.Pause),
                Nullable.Compare(From, other.From),
                Nullable.Compare(Until, other.Until),
                Nullable.Compare(Started, other.Started),
                string.CompareOrdinal(Zone, other.Zone),
            }.FirstOrDefault(difference => difference != 0);
    }
}
