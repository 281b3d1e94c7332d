using NodaTime;

namespace StretchKit;

/// <summary>The rests within a step. A member that is null is taken from the stretch, or else is the default.</summary>
public sealed record Rests
{
    /// <summary>The default rest between reps: none.</summary>
    public static readonly Duration DefaultReps = Duration.Zero;

    /// <summary>The default time to change sides: 3 seconds.</summary>
    public static readonly Duration DefaultSides = Duration.FromSeconds(3);

    /// <summary>The default rest between sets: 15 seconds.</summary>
    public static readonly Duration DefaultSets = Duration.FromSeconds(15);

    /// <summary>All three unstated.</summary>
    public static Rests Unstated { get; } = new();

    /// <summary>Between the reps of a side, and between the left-right pairs of <see cref="StretchKit.Sides.Alternating"/>: 0 to 24 hours.</summary>
    public Duration? Reps { get; init => field = Dose.Time(value); }

    /// <summary>Whenever the side changes within a step: 0 to 24 hours.</summary>
    public Duration? Sides { get; init => field = Dose.Time(value); }

    /// <summary>Between sets: 0 to 24 hours.</summary>
    public Duration? Sets { get; init => field = Dose.Time(value); }

    internal Rests Over(Rests under)
        => ReferenceEquals(this, Unstated) ? under : new() { Reps = Reps ?? under.Reps, Sides = Sides ?? under.Sides, Sets = Sets ?? under.Sets };
}
