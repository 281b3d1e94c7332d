using System;
using System.Diagnostics;
using System.Threading.Tasks;

namespace StretchKit.Tests.Samples;

/// <summary>Waits for other processes, which tell nobody when they are so far.</summary>
internal static class Until
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Looks until there is an answer.</summary>
    /// <exception cref="TimeoutException">There is none after a minute.</exception>
    public static async Task<T> NotNull<T>(Func<T?> look)
        where T : class
    {
        for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < Patience; await Task.Delay(20))
        {
            if (look() is { } found)
                return found;
        }

        throw new TimeoutException("What was waited for did not come within a minute.");
    }
}
