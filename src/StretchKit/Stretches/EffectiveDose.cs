using NodaTime;

namespace StretchKit;

/// <summary>A dose in which everything is said: the step's over the stretch's over the defaults.</summary>
public sealed record EffectiveDose
{
    internal EffectiveDose(Dose stated, Laterality laterality)
    {
        Hold = stated.Hold;
        Tempo = stated.Tempo;
        Reps = stated.Reps ?? 1;
        Sets = stated.Sets ?? 1;
        Sides = stated.Sides ?? (laterality == Laterality.Bilateral ? Sides.Both : Sides.LeftThenRight);
        RestBetweenReps = stated.Rest.Reps ?? Rests.DefaultReps;
        RestBetweenSides = stated.Rest.Sides ?? Rests.DefaultSides;
        RestBetweenSets = stated.Rest.Sets ?? Rests.DefaultSets;
    }

    /// <summary>How long each phase of a rep is held; null for a movement that is not held.</summary>
    public Duration? Hold { get; }

    /// <summary>The duration of one rep of a movement; null where it is held or open-ended.</summary>
    public Duration? Tempo { get; }

    /// <summary>Reps in a set, on each side that is worked.</summary>
    public int Reps { get; }

    /// <summary>Sets.</summary>
    public int Sets { get; }

    /// <summary>Which sides, and in which order.</summary>
    public Sides Sides { get; }

    /// <summary>Rest between the reps of a side, and between the pairs of alternating sides; there the change of sides is its last part.</summary>
    public Duration RestBetweenReps { get; }

    /// <summary>Time to change sides.</summary>
    public Duration RestBetweenSides { get; }

    /// <summary>Rest between sets. If a set works two sides, the change of sides is the last part of it.</summary>
    public Duration RestBetweenSets { get; }

    /// <summary>Neither held nor timed: the person says when a set of it is done.</summary>
    public bool IsOpen => Hold is null && Tempo is null;

    /// <summary>How many sides a set works one after the other: 1 or 2.</summary>
    internal int SidesPerSet => Sides is Sides.Both or Sides.Left or Sides.Right ? 1 : 2;

    /// <summary>What is left of a rest before the change of sides that ends it: the change is the last part of the rest.</summary>
    internal Duration RestBeforeSwitch(Duration rest) => rest > RestBetweenSides ? rest - RestBetweenSides : Duration.Zero;
}
