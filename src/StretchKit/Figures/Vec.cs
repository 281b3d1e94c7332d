using System;

namespace StretchKit.Figures;

/// <summary>A place or a direction, in hundredths of the body's height: X forward, Y to the left, Z up.</summary>
internal readonly record struct Vec(double X, double Y, double Z)
{
    public double Length => Math.Sqrt(Dot(this));

    public static Vec operator +(Vec a, Vec b) => new(a.X + b.X, a.Y + b.Y, a.Z + b.Z);

    public static Vec operator -(Vec a, Vec b) => new(a.X - b.X, a.Y - b.Y, a.Z - b.Z);

    public static Vec operator *(Vec a, double by) => new(a.X * by, a.Y * by, a.Z * by);

    public double Dot(Vec other) => (X * other.X) + (Y * other.Y) + (Z * other.Z);

    public Vec Towards(Vec other, double share) => this + ((other - this) * share);

    /// <summary>Left and right changed over.</summary>
    public Vec Mirrored() => this with { Y = -Y };
}
