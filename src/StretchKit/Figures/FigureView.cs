using System;

namespace StretchKit.Figures;

/// <summary>From where a figure is seen, from far away (no perspective). Immutable and equal by value; its default is the front.</summary>
public readonly record struct FigureView
{
    /// <summary>Says from where a figure is seen.</summary>
    /// <param name="turn">0° from the front, 90° from the body's right side, 180° from behind, -90° from its left side.</param>
    /// <param name="tilt">How far from above, from 0° (level) to 90° (straight down).</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="turn"/> is not from -360 to 360, or <paramref name="tilt"/> not from 0 to 90.</exception>
    public FigureView(double turn, double tilt)
    {
        Turn = turn is >= -360 and <= 360 ? turn : throw new ArgumentOutOfRangeException(nameof(turn), turn, "Must be from -360 to 360 degrees.");
        Tilt = tilt is >= 0 and <= 90 ? tilt : throw new ArgumentOutOfRangeException(nameof(tilt), tilt, "Must be from 0 to 90 degrees.");
    }

    /// <summary>From the front, a little from above.</summary>
    public static FigureView Front { get; } = new(0, 8);

    /// <summary>From the body's right side, a little from the front and from above.</summary>
    public static FigureView Side { get; } = new(78, 8);

    /// <summary>0° from the front, 90° from the body's right side, 180° from behind, -90° from its left side.</summary>
    public double Turn { get; }

    /// <summary>How far from above, in degrees from 0 (level) to 90 (straight down).</summary>
    public double Tilt { get; }
}
