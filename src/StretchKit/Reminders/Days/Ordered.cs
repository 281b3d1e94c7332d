using System;
using System.Collections.Generic;

namespace StretchKit.Reminders;

/// <summary>Binary search in an ordered list, in which several items may have one place.</summary>
internal static class Ordered
{
    /// <summary>Returns the index of the first item after a place, or the number of items if there is none.</summary>
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
