using System;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>Compiles plans to schedules.</summary>
public static class PlanScheduling
{
    /// <summary>Compiles a plan. Compile it once and keep the result.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="plan"/> is a template: it has no zone.</exception>
    public static Schedule ToSchedule(this Plan plan) => new(plan);

    /// <summary>Compiles a plan for a person in a zone, which replaces the plan's own.</summary>
    /// <param name="plan">The plan, or a template.</param>
    /// <param name="zone">The zone, from any provider.</param>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public static Schedule ToSchedule(this Plan plan, DateTimeZone zone) => new(Guard.NotNull(plan) with { Zone = Guard.NotNull(zone) });

    /// <summary>Compiles a plan for a person in a zone of the TZ database, which replaces the plan's own.</summary>
    /// <param name="plan">The plan, or a template.</param>
    /// <param name="zone">An id such as <c>America/New_York</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The zone is not known.</exception>
    public static Schedule ToSchedule(this Plan plan, string zone) => ToSchedule(plan, TimeZones.Find(zone));

    /// <summary>Compiles a plan for a person in a zone of the .NET runtime, by its IANA or Windows id; it replaces the plan's own.</summary>
    /// <param name="plan">The plan, or a template.</param>
    /// <param name="zone">The zone; its rules are taken from the TZ database.</param>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The zone has no counterpart in the TZ database.</exception>
    public static Schedule ToSchedule(this Plan plan, TimeZoneInfo zone) => ToSchedule(plan, TimeZones.From(zone));
}
