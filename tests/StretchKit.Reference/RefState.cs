using System.Collections.Immutable;

namespace StretchKit.Reference;

/// <summary>What has happened: a set of facts. Equal ones count once, and the order of recording does not matter.</summary>
public sealed class RefState : IEquatable<RefState>
{
    private RefState(ImmutableHashSet<RefEvent> events) => Events = events;

    public static RefState Empty { get; } = new([]);

    public ImmutableHashSet<RefEvent> Events { get; }

    /// <summary>Facts as they are: nothing is judged.</summary>
    public static RefState Of(IEnumerable<RefEvent> events) => new([.. events]);

    public RefState With(RefEvent happened) => new(Events.Add(happened));

    /// <summary>What two devices recorded merges by putting it together.</summary>
    public RefState Merge(RefState other) => new(Events.Union(other.Events));

    public bool Equals(RefState? other) => other is not null && Events.SetEquals(other.Events);

    public override bool Equals(object? obj) => Equals(obj as RefState);

    public override int GetHashCode() => Events.Aggregate(0, (hash, happened) => hash ^ happened.GetHashCode());
}
