using System;
using System.Collections.Generic;
using System.Text.Json;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>Reads lists and maps; elements that are wrong are found, and left out.</summary>
internal static class ListValues
{
    /// <summary>The most elements of a list or map for which nothing else is said.</summary>
    public const int Most = 1_000;

    /// <summary>A list of objects or strings; null only where there is no list.</summary>
    public static ValueList<T>? List<T>(this Walk walk, Func<Walk, T?> read, int least = 0, int most = Most)
        where T : class
    {
        if (!walk.Is(JsonTokenType.StartArray))
            return null;
        int count = walk.CountElements();
        var list = new List<T>(Math.Min(count, most));
        Walk.Spot start = walk.Here();
        for (int i = 0; walk.Read() && walk.Token != JsonTokenType.EndArray; i++)
        {
            if (i >= most)
                walk.Skip();
            else if (read(walk) is { } element)
                list.Add(element);
        }

        walk.CheckCount(start, count, least, most);
        return ValueList.From(list);
    }

    /// <summary>A list of values, none of which may be there twice; at least one.</summary>
    public static ValueList<T>? Set<T>(this Walk walk, Func<Walk, T?> read, Func<T, string> show, int most)
        where T : struct
    {
        if (!walk.Is(JsonTokenType.StartArray))
            return null;
        var list = new List<T>();
        var seen = new HashSet<T>();
        Walk.Spot start = walk.Here();
        int count = 0;
        for (; walk.Read() && walk.Token != JsonTokenType.EndArray; count++)
        {
            if (count >= most)
                walk.Skip();
            else if (read(walk) is { } element)
                AddNew(element);
        }

        walk.CheckCount(start, count, 1, most);
        return ValueList.From(list);

        void AddNew(T element)
        {
            if (seen.Add(element))
                list.Add(element);
            else
                walk.Fault(FindingCodes.DuplicateValue, show(element));
        }
    }

    /// <summary>An object whose names are free and whose values are strings.</summary>
    /// <param name="walk">The walk.</param>
    /// <param name="read">Reads the value of a name, and may find fault with the name.</param>
    /// <param name="most">The most names.</param>
    /// <param name="comparer">When two names are the same.</param>
    public static void Map(this Walk walk, Action<string> read, int most, StringComparer comparer)
    {
        var seen = new HashSet<string>(comparer);
        Walk.Spot start = walk.Here();
        while (walk.Read() && walk.Token == JsonTokenType.PropertyName)
        {
            if (walk.Name() is not { } name)
                continue;
            if (seen.Count >= most)
            {
                // One over the bound is one finding; what follows is not looked at.
                if (seen.Count == most && seen.Add(name))
                    walk.Fault(FindingCodes.TooMany, start, Shown.Number(most));
                walk.SkipMember();
                continue;
            }

            if (!seen.Add(name))
            {
                walk.Fault(FindingCodes.DuplicateMember, Shown.Content(name));
                walk.SkipMember();
            }
            else
            {
                read(name);
            }
        }
    }

    private static void CheckCount(this Walk walk, Walk.Spot start, int count, int least, int most)
    {
        if (count > most)
            walk.Fault(FindingCodes.TooMany, start, Shown.Number(most));
        if (count < least && !walk.HasEnded)
            walk.Fault(FindingCodes.EmptyList, start);
    }
}
