using System;
using StretchKit.Internal;

namespace StretchKit.Figures;

/// <summary>
/// A thing that a figure shows beside the body, and where. Places are in hundredths of the body's height; the pelvis of the starting
/// pose is above the origin. Immutable and equal by value.
/// </summary>
public sealed record FigureProp
{
    /// <summary>Puts a thing to its place.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="forward">How far in front of the origin, from -200 to 200.</param>
    /// <param name="left">How far to the left of the origin, from -200 to 200.</param>
    /// <param name="turn">The way it faces: 0° forward as the body, 90° to the left.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range.</exception>
    public FigureProp(FigurePropKind kind, double forward = 0, double left = 0, double turn = 0)
    {
        Kind = Guard.Defined(kind);
        Forward = Place(forward, nameof(forward));
        Left = Place(left, nameof(left));
        Turn = turn is >= -360 and <= 360 ? turn : throw new ArgumentOutOfRangeException(nameof(turn), turn, "Must be from -360 to 360 degrees.");
    }

    /// <summary>What it is.</summary>
    public FigurePropKind Kind { get; }

    /// <summary>How far in front of the origin.</summary>
    public double Forward { get; }

    /// <summary>How far to the left of the origin.</summary>
    public double Left { get; }

    /// <summary>The way it faces, in degrees: 0 forward as the body, 90 to the left.</summary>
    public double Turn { get; }

    private static double Place(double value, string name)
        => value is >= -200 and <= 200 ? value : throw new ArgumentOutOfRangeException(name, value, "Must be from -200 to 200.");
}
