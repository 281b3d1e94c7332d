using System;
using System.Collections.Generic;
using NodaTime;

namespace StretchKit;

/// <summary>
/// An element of a routine: a <see cref="StretchStep"/> or a <see cref="StepGroup"/>, and nothing else. Immutable and
/// equal by value.
/// </summary>
public abstract class Step : IEquatable<Step>
{
    private protected Step(Metadata? metadata) => Metadata = metadata ?? Metadata.Empty;

    /// <summary>The application's own strings.</summary>
    public Metadata Metadata { get; }

    /// <summary>How deep groups are nested here: 0 for a stretch.</summary>
    internal abstract int Depth { get; }

    /// <summary>The number of stretch steps after unrolling, saturating far above every bound.</summary>
    internal abstract long UnrolledCount { get; }

    /// <summary>Whether two steps are equal by value; both may be null.</summary>
    public static bool operator ==(Step? left, Step? right) => Equals(left, right);

    /// <summary>Whether two steps differ.</summary>
    public static bool operator !=(Step? left, Step? right) => !Equals(left, right);

    /// <summary>A group that repeats steps without a rest between the repeats.</summary>
    /// <param name="times">How often they are done: 1 to <see cref="StepGroup.MaxRepeat"/>.</param>
    /// <param name="steps">The steps, in order; at least one.</param>
    /// <exception cref="ArgumentException">A number is out of range, there is no step, or groups nest more than 4 deep.</exception>
    public static StepGroup Repeat(int times, params Step[] steps) => new(steps, times);

    /// <summary>A group that repeats steps with a rest between the repeats.</summary>
    /// <param name="times">How often they are done: 1 to <see cref="StepGroup.MaxRepeat"/>.</param>
    /// <param name="rest">Rest between the repeats: 0 to 24 hours.</param>
    /// <param name="steps">The steps, in order; at least one.</param>
    /// <exception cref="ArgumentException">A number is out of range, there is no step, or groups nest more than 4 deep.</exception>
    public static StepGroup Repeat(int times, Duration rest, IEnumerable<Step> steps) => new(steps, times, rest);

    /// <inheritdoc/>
    public abstract bool Equals(Step? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Step);

    /// <inheritdoc/>
    public abstract override int GetHashCode();
}
