using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>An ordered list of steps, done one after the other. Immutable and equal by value.</summary>
public sealed partial record Routine
{
    /// <summary>The most steps after groups are unrolled.</summary>
    public const int MaxSteps = 1_000;

    /// <summary>The most segments of its timeline.</summary>
    public const int MaxSegments = 100_000;

    /// <summary>The longest total time: 24 hours.</summary>
    public static readonly Duration MaxTotal = Duration.FromHours(24);

    /// <summary>The time to get into position before each step where nothing else is said: 5 seconds.</summary>
    public static readonly Duration DefaultPrepare = Duration.FromSeconds(5);

    private readonly ValueList<Step> _steps;
    private readonly Duration _prepare;
    private readonly ValueList<Stretch> _stretches;

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
        _steps = Guard.List(steps, 1, MaxSteps);
        _prepare = Dose.Time(prepare) ?? DefaultPrepare;
        Metadata = Metadata.Empty;
        if (!isChecked)
            CheckSize(nameof(steps));
        Used = UsedBy(_steps, nameof(steps));
        _stretches = [];
    }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>What people call it.</summary>
    public Text Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The steps, in order; at least one.</summary>
    /// <exception cref="ArgumentException">
    /// On setting: there is no step, two steps have different stretches of one id, or the routine has more than <see cref="MaxSteps"/> steps,
    /// <see cref="MaxSegments"/> segments or 24 hours.
    /// </exception>
    public ValueList<Step> Steps
    {
        get => _steps;
        init
        {
            _steps = Guard.List(value, 1, MaxSteps);
            CheckSize(nameof(Steps));
            Used = UsedBy(_steps, nameof(Steps));
            CheckSpare(nameof(Steps));
        }
    }

    /// <summary>Time to get into position before each step that does not say its own: 0 to 24 hours; zero for none.</summary>
    /// <exception cref="ArgumentException">On setting: it is out of range, or the routine would be longer than 24 hours.</exception>
    public Duration Prepare
    {
        get => _prepare;
        init
        {
            _prepare = Guard.InRange(value, Duration.Zero, MaxTotal);
            CheckSize(nameof(Prepare));
        }
    }

    /// <summary>
    /// Definitions that it brings along, no id twice. Those that its steps use need not be among them, and make no difference to
    /// equality.
    /// </summary>
    /// <exception cref="ArgumentException">On setting: an id is there twice, or a step uses another stretch of that id.</exception>
    public ValueList<Stretch> Stretches
    {
        get => _stretches;
        init
        {
            _stretches = Guard.List(value);
            Guard.NoneTwice(_stretches, s => s.Id, nameof(Stretches));
            CheckSpare(nameof(Stretches));
        }
    }

    /// <summary>The application's own strings.</summary>
    public Metadata Metadata { get; init => field = Guard.NotNull(value); }

    /// <summary>The stretches of its steps, each once, in order.</summary>
    internal StretchesById Used { get; private init; }

    /// <summary>Returns its steps of stretches in order, those of groups once, each with its path and how often it is done.</summary>
    /// <example><code>foreach (PlacedStep place in routine.StretchSteps()) Console.WriteLine($"{place.Path}: {place.Times} × {place.Step.Stretch.Name}");</code></example>
    public IReadOnlyList<PlacedStep> StretchSteps() => [.. StepPlace.All(this).Select(p => new PlacedStep(p.Path, p.Step, p.Times))];

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

    private static StretchesById UsedBy(ValueList<Step> steps, string name)
    {
        var used = StretchesById.Of(steps);
        return used.Clash is { } twice
            ? throw new ArgumentException($"Two steps have different stretches with the id '{twice}'.", name)
            : used;
    }

    private void CheckSize(string name)
    {
        if (RoutineSize.Of(_steps, _prepare).Excess is { } excess)
            throw new ArgumentException(excess, name);
    }

    private void CheckSpare(string name)
    {
        foreach (Stretch stretch in _stretches)
        {
            if (Used.Find(stretch.Id) is { } used && used != stretch)
                throw new ArgumentException($"A step uses another stretch with the id '{stretch.Id}'.", name);
        }
    }
}
