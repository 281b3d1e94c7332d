using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>Steps that are repeated together, with an optional rest between the repeats.</summary>
public sealed class StepGroup : Step
{
    /// <summary>The most repeats of a group.</summary>
    public const int MaxRepeat = 1_000;

    /// <summary>How deep groups may nest.</summary>
    public const int MaxDepth = 4;

    private const long Saturated = 1_000_000_000_000;

    /// <summary>Groups steps.</summary>
    /// <param name="steps">The steps, in order; at least one.</param>
    /// <param name="repeat">How often they are done: 1 to <see cref="MaxRepeat"/>.</param>
    /// <param name="rest">Rest between the repeats, 0 to 24 hours; null for none.</param>
    /// <param name="metadata">The application's own strings; null for none.</param>
    /// <exception cref="ArgumentException">There is no step, one is null, a number is out of range, or groups nest more than <see cref="MaxDepth"/> deep.</exception>
    public StepGroup(IEnumerable<Step> steps, int repeat = 1, Duration? rest = null, Metadata? metadata = null)
        : base(metadata)
    {
        Steps = Guard.List(steps, 1, Routine.MaxSteps);
        Repeat = Guard.InRange(repeat, 1, MaxRepeat);
        Rest = Dose.Time(rest) ?? Duration.Zero;
        Depth = 1 + Steps.Max(s => s.Depth);
        UnrolledCount = Math.Min(Saturated, Repeat * Steps.Sum(s => s.UnrolledCount));
        if (Depth > MaxDepth)
            throw new ArgumentException($"Groups nest at most {MaxDepth} deep.", nameof(steps));
    }

    /// <summary>The steps, in order; at least one.</summary>
    public ValueList<Step> Steps { get; }

    /// <summary>How often they are done: at least 1.</summary>
    public new int Repeat { get; }

    /// <summary>Rest between the repeats; zero for none.</summary>
    public Duration Rest { get; }

    /// <summary>
    /// Time to get ready before the first repeat, 0 to 24 hours, or <c>null</c> if every repeat prepares as its steps do. If it is given, it replaces the
    /// preparation of the first step, and the first step of the later repeats has none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">On setting: out of range.</exception>
    public Duration? Prepare { get; init => field = Dose.Time(value); }

    /// <summary>The preparation of the first step in the later repeats, or <c>null</c> if it is the step's own.</summary>
    internal Duration? LaterPrepare => Prepare is null ? null : Duration.Zero;

    internal override int Depth { get; }

    internal override long UnrolledCount { get; }

    /// <inheritdoc/>
    public override bool Equals(Step? other)
        => other is StepGroup group && Repeat == group.Repeat && Rest == group.Rest && Prepare == group.Prepare && Steps == group.Steps
            && Metadata.Equals(group.Metadata);

    /// <inheritdoc/>
    public override int GetHashCode() => (Repeat, Rest, Prepare, Steps).GetHashCode();

    /// <summary>How often, and what: <c>2 × [cat-camel]</c>.</summary>
    public override string ToString() => $"{Repeat} × {Steps}";
}
