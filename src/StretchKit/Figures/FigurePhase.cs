using StretchKit.Internal;

namespace StretchKit.Figures;

/// <summary>How a figure shows one phase of a stretch. Immutable and equal by value.</summary>
public sealed record FigurePhase
{
    /// <summary>Shows a phase by a pose.</summary>
    /// <param name="pose">The pose that is held; of a movement the one that shows it best.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="pose"/> is null.</exception>
    public FigurePhase(Pose pose)
    {
        Pose = Guard.NotNull(pose);
        Before = [];
        After = [];
        Arrows = [];
    }

    /// <summary>The pose that is held; of a movement the one that shows it best.</summary>
    public Pose Pose { get; }

    /// <summary>Poses that the way in goes through; at most 8.</summary>
    public ValueList<Pose> Before { get; init => field = Guard.List(value, 0, 8); }

    /// <summary>Poses that the way out goes through, when the starting pose comes next; at most 8.</summary>
    public ValueList<Pose> After { get; init => field = Guard.List(value, 0, 8); }

    /// <summary>Arrows that stills show beside the pose.</summary>
    public ValueList<FigureArrow> Arrows { get; init => field = Guard.List(value, 0, 8); }

}
