using System;
using System.Collections.Generic;

namespace StretchKit.Json;

/// <summary>Writes lists, whose elements take along what they carried when they were read.</summary>
internal static class Elements
{
    /// <summary>
    /// Writes each element. One is the same as one that was read if both have the same key, and as many with that key come before it;
    /// how many others stand around it makes no difference.
    /// </summary>
    /// <param name="now">The elements.</param>
    /// <param name="was">Those that were read; null where nothing was.</param>
    /// <param name="key">What stays when an element is changed.</param>
    /// <param name="at">What the list carries.</param>
    /// <param name="write">Writes an element, with what it was and what that carries.</param>
    /// <returns>Null for an empty list.</returns>
    public static List<TWritten>? Write<T, TWritten>(
        this ValueList<T> now, ValueList<T>? was, Func<T, object> key, Carried at, Func<T, T?, Carried, TWritten> write)
        where T : class
    {
        if (now.Count == 0)
            return null;
        var written = new List<TWritten>(now.Count);
        if (was is null || !at.IsThere)
        {
            foreach (T element in now)
                written.Add(write(element, null, Carried.Nothing));
            return written;
        }

        Dictionary<(object Key, int Nth), int> places = Places(was, key);
        var counts = new Dictionary<object, int>();
        foreach (T element in now)
        {
            bool isKnown = places.TryGetValue((key(element), Next(counts, key(element))), out int place);
            written.Add(isKnown ? write(element, was[place], at.Element(place)) : write(element, null, Carried.Nothing));
        }

        return written;
    }

    private static Dictionary<(object Key, int Nth), int> Places<T>(ValueList<T> was, Func<T, object> key)
    {
        var places = new Dictionary<(object, int), int>();
        var counts = new Dictionary<object, int>();
        for (int i = 0; i < was.Count; i++)
            places.Add((key(was[i]), Next(counts, key(was[i]))), i);
        return places;
    }

    private static int Next(Dictionary<object, int> counts, object key)
    {
        counts.TryGetValue(key, out int count);
        counts[key] = count + 1;
        return count;
    }
}
