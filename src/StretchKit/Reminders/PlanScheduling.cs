using System;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>From a plan to its schedule.</summary>
public static class PlanScheduling
{
    /// <summary>Compiles a plan; do it once and keep the result.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="plan"/> is a template: it has no zone.</exception>
    public static Schedule ToSchedule(this Plan plan) => new(plan);

    /// <summary>Compiles a plan for somebody in a zone, whichever its own is.</summary>
    /// <param name="plan">The plan; a template gets its zone here.</param>
    /// <param name="zone">The zone, from whichever provider.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Schedule ToSchedule(this Plan plan, DateTimeZone zone) => new(Guard.NotNull(plan) with { Zone = Guard.NotNull(zone) });

    /// <summary>Compiles a plan for somebody in a zone of the TZ database, whichever its own is.</summary>
    /// <param name="plan">The plan; a template gets its zone here.</param>
    /// <param name="zone">An id such as <c>America/New_York</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The zone is not known.</exception>
    public static Schedule ToSchedule(this Plan plan, string zone) => ToSchedule(plan, TimeZones.Find(zone));

    /// <summary>Compiles a plan for somebody in a zone of the .NET runtime, by its IANA or Windows id, whichever the plan's own is.</summary>
    /// <param name="plan">The plan; a template gets its zone here.</param>
    /// <param name="zone">The zone; its rules are taken from the TZ database.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The zone has no counterpart in the TZ database.</exception>
    public static Schedule ToSchedule(this Plan plan, TimeZoneInfo zone) => ToSchedule(plan, TimeZones.From(zone));
}
