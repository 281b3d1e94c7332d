using System;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>From a routine to its timeline.</summary>
public static class TimelineExtensions
{
    /// <summary>
    /// Lays a routine out in time. Each step is prepared for, then done set by set, rep by rep and side by side in the
    /// order that its sides say, with every phase of the stretch held in turn. Rests come only between two things that are
    /// done, never after the last; a change of sides follows the rest where both are due. It takes time in proportion to
    /// the number of segments.
    /// </summary>
    /// <param name="routine">The routine.</param>
    /// <returns>Its timeline; its total is known now, unless a movement is open-ended.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="routine"/> is null.</exception>
    public static Timeline ToTimeline(this Routine routine) => new TimelineWriter(Guard.NotNull(routine)).Write();
}
