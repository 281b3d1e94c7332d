using System;
using System.Runtime.CompilerServices;
using NodaTime;

namespace StretchKit.Internal;

internal static class DaysOfWeekSets
{
    public static bool Includes(this DaysOfWeek days, IsoDayOfWeek day) => ((int)days & (1 << ((int)day - 1))) != 0;

    public static DaysOfWeek NotEmpty(this DaysOfWeek days, [CallerArgumentExpression(nameof(days))] string? name = null)
        => days != DaysOfWeek.None && (days & ~DaysOfWeek.All) == 0
            ? days
            : throw new ArgumentOutOfRangeException(name, days, "Must be at least one day of the week.");
}
