using System.Collections.Generic;
using NodaTime;

namespace StretchKit.Validation;

/// <summary>The days of the week as documents have them.</summary>
internal static class WeekDays
{
    public static IReadOnlyList<IsoDayOfWeek> All { get; } =
    [
        IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday,
        IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday,
    ];

    /// <summary>The name of a member: <c>saturday</c>.</summary>
    public static string Name(IsoDayOfWeek day) => day.ToString().ToLowerInvariant();
}
