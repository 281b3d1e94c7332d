using System;
using StretchKit.Internal;

namespace StretchKit.Figures;

/// <summary>A region that a figure shows as worked, and on which side. Immutable and equal by value.</summary>
public sealed record WorkedRegion
{
    /// <summary>Says which region is worked.</summary>
    /// <param name="region">The region.</param>
    /// <param name="side">On which side of the body.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not of its enumeration.</exception>
    public WorkedRegion(BodyRegion region, Side side = Side.Both)
    {
        Region = Guard.Defined(region);
        Side = Guard.Defined(side);
    }

    /// <summary>The region.</summary>
    public BodyRegion Region { get; }

    /// <summary>On which side of the body.</summary>
    public Side Side { get; }
}
