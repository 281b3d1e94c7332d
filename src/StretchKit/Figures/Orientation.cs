using System;

namespace StretchKit.Figures;

/// <summary>How a part of the body is turned: where its own forward, left and up point in the world.</summary>
internal readonly record struct Orientation(Vec Forward, Vec Left, Vec Up)
{
    public static readonly Orientation World = new(new Vec(1, 0, 0), new Vec(0, 1, 0), new Vec(0, 0, 1));

    public Vec Of(double forward, double left, double up) => (Forward * forward) + (Left * left) + (Up * up);

    public Vec Of(Vec own) => Of(own.X, own.Y, own.Z);

    /// <summary>About its own left axis; positive takes up to forward.</summary>
    public Orientation Pitched(double degrees)
    {
        (double sin, double cos) = Circle(degrees);
        return new((Forward * cos) - (Up * sin), Left, (Forward * sin) + (Up * cos));
    }

    /// <summary>About its own forward axis; positive takes left to up.</summary>
    public Orientation Rolled(double degrees)
    {
        (double sin, double cos) = Circle(degrees);
        return new(Forward, (Left * cos) + (Up * sin), (Up * cos) - (Left * sin));
    }

    /// <summary>About its own up axis; positive takes forward to left.</summary>
    public Orientation Turned(double degrees)
    {
        (double sin, double cos) = Circle(degrees);
        return new((Forward * cos) + (Left * sin), (Left * cos) - (Forward * sin), Up);
    }

    private static (double Sin, double Cos) Circle(double degrees)
    {
        double radians = degrees * Math.PI / 180;
        return (Math.Sin(radians), Math.Cos(radians));
    }
}
