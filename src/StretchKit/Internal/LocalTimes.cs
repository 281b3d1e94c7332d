using System;
using System.Runtime.CompilerServices;
using NodaTime;

namespace StretchKit.Internal;

internal static class LocalTimes
{
    public static LocalTime WholeSeconds(this LocalTime time, [CallerArgumentExpression(nameof(time))] string? name = null)
        => time.NanosecondOfSecond == 0
            ? time
            : throw new ArgumentException("A time of day must be a whole number of seconds.", name);
}
