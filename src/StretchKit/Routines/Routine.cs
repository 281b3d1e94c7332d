using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>An ordered list of steps, done one after the other. Immutable and equal by value.</summary>
public sealed record Routine
{
    /// <summary>The most steps after groups are unrolled.</summary>
    public const int MaxSteps = 1_000;

    /// <summary>The most segments of its timeline.</summary>
    public const int MaxSegments = 100_000;

    /// <summary>The longest total time: 24 hours.</summary>
    public static readonly Duration MaxTotal = Duration.FromHours(24);

    /// <summary>The time to get into position before each step where nothing else is said: 5 seconds.</summary>
    public static readonly Duration DefaultPrepare = Duration.FromSeconds(5);

    /// <summary>Puts steps in order.</summary>
    /// <param name="id">Its id: 1 to 64 of <c>a-z 0-9 - _ .</c>, beginning with a letter or digit.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="steps">The steps, in order; at least one, at most <see cref="MaxSteps"/> after groups are unrolled.</param>
    /// <param name="prepare">Time to get into position before each step, 0 to 24 hours; null for 5 seconds.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/>, <paramref name="name"/> or <paramref name="steps"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="id"/> is not an id, there is no step, two steps have different stretches of one id, or the routine has
    /// more than <see cref="MaxSteps"/> steps, <see cref="MaxSegments"/> segments or 24 hours.
    /// </exception>
    public Routine(string id, Text name, IEnumerable<Step> steps, Duration? prepare = null)
        : this(id, name, steps, prepare, isChecked: false)
    {
    }

    /// <summary>Puts steps in order whose size may have been checked.</summary>
    internal Routine(string id, Text name, IEnumerable<Step> steps, Duration? prepare, bool isChecked)
    {
        Id = Guard.Id(id);
        Name = name;
        Steps = Guard.List(steps, 1, MaxSteps);
        Prepare = Dose.Time(prepare) ?? DefaultPrepare;
        Metadata = Metadata.Empty;
        if (!isChecked && RoutineSize.Of(Steps, Prepare).Excess is { } excess)
            throw new ArgumentException(excess, nameof(steps));
        Used = StretchesById.Of(Steps);
        if (Used.Clash is { } twice)
            throw new ArgumentException($"Two steps have different stretches with the id '{twice}'.", nameof(steps));
        Stretches = [];
    }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>What people call it.</summary>
    public Text Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The steps, in order; at least one.</summary>
    public ValueList<Step> Steps { get; }

    /// <summary>Time to get into position before each step that does not say its own; zero for none.</summary>
    public Duration Prepare { get; }

    /// <summary>
    /// Definitions that it brings along, no id twice. Those that its steps use need not be among them, and make no difference to
    /// equality.
    /// </summary>
    /// <exception cref="ArgumentException">On setting: an id is there twice, or a step uses another stretch of that id.</exception>
    public ValueList<Stretch> Stretches
    {
        get;
        init
        {
            field = Guard.List(value);
            Guard.NoneTwice(field, s => s.Id, nameof(Stretches));
            foreach (Stretch stretch in field)
            {
                if (Used.Find(stretch.Id) is { } used && used != stretch)
                    throw new ArgumentException($"A step uses another stretch with the id '{stretch.Id}'.", nameof(Stretches));
            }
        }
    }

    /// <summary>The application's own strings.</summary>
    public Metadata Metadata { get; init => field = Guard.NotNull(value); }

    /// <summary>The stretches of its steps, each once, in order.</summary>
    internal StretchesById Used { get; }

    /// <summary>Whether two routines are equal by value.</summary>
    /// <param name="other">The other; null is equal to none.</param>
    public bool Equals(Routine? other)
        => other is not null && Id == other.Id && Name == other.Name && Prepare == other.Prepare && Steps == other.Steps
            && Spare.SequenceEqual(other.Spare) && Metadata == other.Metadata;

    /// <inheritdoc/>
    public override int GetHashCode() => (Id, Name, Prepare, Steps).GetHashCode();

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    private IEnumerable<Stretch> Spare => Stretches.Where(s => Used.Find(s.Id) is null);
}
