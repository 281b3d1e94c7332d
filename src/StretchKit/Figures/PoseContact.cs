using System;
using StretchKit.Internal;

namespace StretchKit.Figures;

/// <summary>A point of the body that rests on something. Immutable and equal by value.</summary>
public sealed record PoseContact
{
    /// <summary>Says that a point rests on the floor, a seat or the wall.</summary>
    /// <param name="point">The point.</param>
    /// <param name="support">What it rests on; for another point of the body there is the other constructor.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not of its enumeration.</exception>
    /// <exception cref="ArgumentException"><paramref name="support"/> is <see cref="FigureSupport.Body"/>.</exception>
    public PoseContact(BodyPoint point, FigureSupport support)
    {
        Point = Guard.Defined(point);
        Support = Guard.Defined(support) != FigureSupport.Body
            ? support
            : throw new ArgumentException("Say which point of the body it rests on.", nameof(support));
    }

    /// <summary>Says that a point rests on another point of the body, such as a hand on a knee.</summary>
    /// <param name="point">The point that is brought there.</param>
    /// <param name="other">The point that it rests on.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not of its enumeration.</exception>
    /// <exception cref="ArgumentException">Both are the same point.</exception>
    public PoseContact(BodyPoint point, BodyPoint other)
    {
        Point = Guard.Defined(point);
        Other = Guard.Defined(other) != point ? other : throw new ArgumentException("A point cannot rest on itself.", nameof(other));
        Support = FigureSupport.Body;
    }

    /// <summary>The point that rests.</summary>
    public BodyPoint Point { get; }

    /// <summary>What it rests on.</summary>
    public FigureSupport Support { get; }

    /// <summary>The point of the body that it rests on; null where it rests on something else.</summary>
    public BodyPoint? Other { get; }

    /// <summary>The same for the other side of the body.</summary>
    internal PoseContact Mirrored() => Other is { } other
        ? new PoseContact(Figures.BodyPoints.Opposite(Point), Figures.BodyPoints.Opposite(other))
        : new PoseContact(Figures.BodyPoints.Opposite(Point), Support);
}
