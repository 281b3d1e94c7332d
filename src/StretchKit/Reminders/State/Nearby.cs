using System;

namespace StretchKit.Reminders;

/// <summary>The plan-days that an event affects: those within five days of its date in UTC, or of the plan-day it names.</summary>
internal static class Nearby
{
    /// <summary>The distance up to which a date is near a plan-day.</summary>
    public const int Days = 5;

    /// <summary>Whether two days are at most five days apart.</summary>
    public static bool Is(int one, int other) => Math.Abs(one - other) <= Days;
}
