using System;

namespace StretchKit.Figures;

/// <summary>A place in the picture; Depth is greater nearer to whoever looks.</summary>
internal readonly record struct Spot(double X, double Y, double Depth);

/// <summary>From places in the world to places in the picture, whose Y goes down.</summary>
internal sealed class Projection
{
    private readonly Vec _right;
    private readonly Vec _up;

    public Projection(FigureView view)
    {
        double around = -view.Turn * Math.PI / 180;
        double above = view.Tilt * Math.PI / 180;
        _right = new(-Math.Sin(around), Math.Cos(around), 0);
        _up = new(-Math.Cos(around) * Math.Sin(above), -Math.Sin(around) * Math.Sin(above), Math.Cos(above));
        Toward = new(Math.Cos(around) * Math.Cos(above), Math.Sin(around) * Math.Cos(above), Math.Sin(above));
    }

    /// <summary>The direction to whoever looks.</summary>
    public Vec Toward { get; }

    public Spot Of(Vec place) => new(place.Dot(_right), -place.Dot(_up), place.Dot(Toward));

    /// <summary>
    /// How far an elliptic cross-section reaches to the sides of a line in the picture.
    /// </summary>
    /// <param name="part">The part of the body; the section is across its up axis.</param>
    /// <param name="depth">Half its thickness from front to back.</param>
    /// <param name="width">Half its thickness from side to side.</param>
    /// <returns>Half the thickness in the picture.</returns>
    public double Reach(Orientation part, double depth, double width)
    {
        // Across the line in the picture; a part seen end on shows its mean.
        double x = part.Up.Dot(_right);
        double y = part.Up.Dot(_up);
        double length = Math.Sqrt((x * x) + (y * y));
        if (length < 0.2)
            return (depth + width) / 2;
        Vec across = (_right * (y / length)) - (_up * (x / length));
        double forward = across.Dot(part.Forward) * depth;
        double left = across.Dot(part.Left) * width;
        return Math.Sqrt((forward * forward) + (left * left));
    }
}
