using StretchKit.Internal;

namespace StretchKit;

/// <summary>A step of a stretch and its place in a routine, also within groups. Immutable and equal by value.</summary>
public sealed record PlacedStep
{
    /// <summary>Creates a step with its place, as <see cref="Routine.StretchSteps"/> does.</summary>
    /// <param name="path">The path in the routine's document.</param>
    /// <param name="step">The step.</param>
    /// <param name="times">How often the routine does it: at least 1.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="path"/> or <paramref name="step"/> is <c>null</c>.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public PlacedStep(string path, StretchStep step, int times)
    {
        Path = Guard.NotNull(path);
        Step = Guard.NotNull(step);
        Times = Guard.InRange(times, 1, int.MaxValue);
    }

    /// <summary>Gets the path in the routine's document, such as <c>$.steps[2].steps[0]</c>, as findings have it.</summary>
    public string Path { get; }

    /// <summary>Gets the step.</summary>
    public StretchStep Step { get; }

    /// <summary>Gets how often the routine does the step: the product of what its groups repeat, at least 1.</summary>
    public int Times { get; }
}
