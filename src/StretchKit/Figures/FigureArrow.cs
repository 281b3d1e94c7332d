using System;
using StretchKit.Internal;

namespace StretchKit.Figures;

/// <summary>
/// An arrow that shows where a movement goes. It begins and ends beside a point of the body; the distances are hundredths
/// of the body's height in the directions of the world, not of the body. Immutable and equal by value.
/// </summary>
public sealed record FigureArrow
{
    /// <summary>Draws an arrow.</summary>
    /// <param name="beside">The point of the body that it goes with.</param>
    /// <param name="from">Where it begins: forward, to the left and up from the point.</param>
    /// <param name="to">Where it ends, likewise.</param>
    /// <param name="bend">How far its middle is to the right of the straight line, as the picture shows it; negative for the left.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range: each distance is from -200 to 200.</exception>
    public FigureArrow(BodyPoint beside, (double Forward, double Left, double Up) from, (double Forward, double Left, double Up) to, double bend = 0)
    {
        Beside = Guard.Defined(beside);
        From = Checked(from, nameof(from));
        To = Checked(to, nameof(to));
        Bend = bend is >= -200 and <= 200 ? bend : throw new ArgumentOutOfRangeException(nameof(bend), bend, "Must be from -200 to 200.");
    }

    /// <summary>The point of the body that it goes with.</summary>
    public BodyPoint Beside { get; }

    /// <summary>Where it begins, from the point.</summary>
    public (double Forward, double Left, double Up) From { get; }

    /// <summary>Where it ends, from the point.</summary>
    public (double Forward, double Left, double Up) To { get; }

    /// <summary>How far its middle is to the right of the straight line; negative for the left.</summary>
    public double Bend { get; }

    private static (double Forward, double Left, double Up) Checked((double Forward, double Left, double Up) place, string name)
        => place is ( >= -200 and <= 200, >= -200 and <= 200, >= -200 and <= 200)
            ? place
            : throw new ArgumentOutOfRangeException(name, place, "Must be from -200 to 200.");
}
