using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>Fires at times of day.</summary>
public sealed class AtTrigger : Trigger
{
    /// <summary>The most times of one trigger.</summary>
    public const int MaxTimes = 1_440;

    /// <summary>Fires at the given times.</summary>
    /// <param name="times">Local times in whole seconds; 1 to <see cref="MaxTimes"/>, none twice.</param>
    /// <exception cref="ArgumentException">There is no time or too many, or one is there twice or has a fraction of a second.</exception>
    public AtTrigger(IEnumerable<LocalTime> times)
    {
        Times = Guard.List(times, 1, MaxTimes);
        foreach (LocalTime time in Times)
            time.WholeSeconds(nameof(times));
        if (Times.Distinct().Count() != Times.Count)
            throw new ArgumentException("A time is there twice.", nameof(times));
    }

    /// <summary>The local times, as given.</summary>
    public ValueList<LocalTime> Times { get; }

    /// <inheritdoc/>
    public override bool Equals(Trigger? other) => other is AtTrigger at && Times == at.Times;

    /// <inheritdoc/>
    public override int GetHashCode() => Times.GetHashCode();
}
