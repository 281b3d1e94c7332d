using System;

namespace StretchKit.Hosting.Delivery;

/// <summary>How an attempt went.</summary>
/// <param name="Delivered">Whether the sink is done with it.</param>
/// <param name="Failure">What it threw; null where it threw nothing, or nobody knows.</param>
internal readonly record struct Attempted(bool Delivered, Exception? Failure)
{
    /// <summary>The process ended during the attempt.</summary>
    public static readonly Attempted CutShort = new(false, null);
}
