using System;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>
/// How much of a stretch: hold, reps, sets, sides, rests. A member that is null is unstated: a step takes it from its
/// stretch, and what neither states has a default (see <see cref="EffectiveDose"/>). Immutable and equal by value.
/// </summary>
public sealed record Dose
{
    /// <summary>The most reps in a set.</summary>
    public const int MaxReps = 10_000;

    /// <summary>The most sets.</summary>
    public const int MaxSets = 1_000;

    /// <summary>The longest hold, tempo, rest or time to prepare: 24 hours.</summary>
    public static readonly Duration MaxTime = Duration.FromHours(24);

    /// <summary>A dose that states nothing.</summary>
    public static Dose Unstated { get; } = new();

    /// <summary>How long each phase of a rep is held: more than zero, at most 24 hours.</summary>
    /// <exception cref="ArgumentException">On setting: out of range, or <see cref="Tempo"/> is stated too.</exception>
    public Duration? Hold { get; init => field = Exclusive(Positive(value), Tempo); }

    /// <summary>How often the movement is done in a set, on each side that it works: 1 to <see cref="MaxReps"/>.</summary>
    public int? Reps { get; init => field = value is { } reps ? Guard.InRange(reps, 1, MaxReps) : null; }

    /// <summary>How often the reps are done: 1 to <see cref="MaxSets"/>.</summary>
    public int? Sets { get; init => field = value is { } sets ? Guard.InRange(sets, 1, MaxSets) : null; }

    /// <summary>Which sides, and in which order.</summary>
    public Sides? Sides { get; init => field = value is { } sides ? Guard.Defined(sides) : null; }

    /// <summary>The rests within the step.</summary>
    public Rests Rest { get; init => field = Guard.NotNull(value); } = Rests.Unstated;

    /// <summary>The duration of one rep of a movement that is not held: more than zero, at most 24 hours.</summary>
    /// <exception cref="ArgumentException">On setting: out of range, or <see cref="Hold"/> is stated too.</exception>
    public Duration? Tempo { get; init => field = Exclusive(Positive(value), Hold); }

    /// <summary>A dose of held reps.</summary>
    /// <param name="seconds">How long each phase is held, in seconds; more than zero.</param>
    /// <param name="reps">How often, on each side; null for the stretch's own number, or else 1.</param>
    /// <param name="sides">Which sides; null for the stretch's own, or else the default of its laterality.</param>
    /// <param name="sets">How many sets; null for the stretch's own number, or else 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static Dose HoldSeconds(double seconds, int? reps = null, Sides? sides = null, int? sets = null)
        => new() { Hold = Seconds(seconds), Reps = reps, Sides = sides, Sets = sets };

    /// <summary>A dose of moving reps: each takes <paramref name="seconds"/>, nothing is held.</summary>
    /// <param name="seconds">The duration of one rep, in seconds; more than zero.</param>
    /// <param name="reps">How often, on each side; null for the stretch's own number, or else 1.</param>
    /// <param name="sides">Which sides; null for the stretch's own, or else the default of its laterality.</param>
    /// <param name="sets">How many sets; null for the stretch's own number, or else 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static Dose TempoSeconds(double seconds, int? reps = null, Sides? sides = null, int? sets = null)
        => new() { Tempo = Seconds(seconds), Reps = reps, Sides = sides, Sets = sets };

    internal static Duration? Time(Duration? value) => Guard.InRange(value, Duration.Zero, MaxTime);

    /// <summary>This dose where it states something, the other one elsewhere; of hold and tempo only one is left.</summary>
    internal Dose Over(Dose under) => ReferenceEquals(this, Unstated) ? under : new()
    {
        Hold = Hold ?? (Tempo is null ? under.Hold : null),
        Tempo = Tempo ?? (Hold is null ? under.Tempo : null),
        Reps = Reps ?? under.Reps,
        Sets = Sets ?? under.Sets,
        Sides = Sides ?? under.Sides,
        Rest = Rest.Over(under.Rest),
    };

    internal static bool Fits(Sides sides, Laterality laterality)
        => (sides == StretchKit.Sides.Both) == (laterality == Laterality.Bilateral);

    internal Dose CheckedFor(Laterality laterality, string name)
        => Sides is not { } sides || Fits(sides, laterality)
            ? this
            : throw new ArgumentException(
                laterality == Laterality.Bilateral
                    ? $"A bilateral stretch is worked on both sides at once; it cannot be done '{sides}'."
                    : "A unilateral stretch has no hold that works both sides; choose an order of sides, or one side.",
                name);

    private static Duration Seconds(double seconds)
        => seconds > 0 && seconds <= MaxTime.TotalSeconds
            ? Duration.FromSeconds(seconds)
            : throw new ArgumentOutOfRangeException(nameof(seconds), seconds, "Must be more than zero and at most 86,400 seconds.");

    private static Duration? Positive(Duration? value)
        => value is { } given && given <= Duration.Zero
            ? throw new ArgumentOutOfRangeException(nameof(value), value, "Must be more than zero.")
            : Time(value);

    private static Duration? Exclusive(Duration? value, Duration? other)
        => value is null || other is null
            ? value
            : throw new ArgumentException("A dose has a hold or a tempo, not both: a movement with a tempo is not held.");
}
