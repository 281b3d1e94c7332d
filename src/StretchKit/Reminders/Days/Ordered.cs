using System;
using System.Collections.Generic;

namespace StretchKit.Reminders;

/// <summary>Finds places among things in their order; several may be at one place.</summary>
internal static class Ordered
{
    /// <summary>The index of the first one after a place; their number where there is none.</summary>
    public static int FirstAfter<T>(ReadOnlySpan<T> ordered, long place)
        where T : IPlaced
    {
        int low = 0;
        int high = ordered.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (ordered[middle].Place <= place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <inheritdoc cref="FirstAfter{T}(ReadOnlySpan{T}, long)"/>
    public static int FirstAfter<T>(List<T> ordered, long place)
        where T : IPlaced
    {
        int low = 0;
        int high = ordered.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (ordered[middle].Place <= place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
