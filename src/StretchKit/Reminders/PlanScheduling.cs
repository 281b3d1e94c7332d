using System;

namespace StretchKit;

/// <summary>From a plan to its schedule.</summary>
public static class PlanScheduling
{
    /// <summary>Compiles a plan; do it once and keep the result.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="plan"/> is a template: it has no zone.</exception>
    public static Schedule ToSchedule(this Plan plan) => new(plan);
}
