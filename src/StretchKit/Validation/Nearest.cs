using System;
using System.Collections.Generic;

namespace StretchKit.Validation;

/// <summary>
/// Finds what was probably meant by a misspelt name: the Damerau-Levenshtein distance without regard to case. One instance
/// serves one document and has a budget, so that no document makes it work for long.
/// </summary>
internal sealed class Nearest
{
    /// <summary>Names longer than this are not compared.</summary>
    public const int MaxLength = 64;

    private int _comparisonsLeft = 200_000;

    /// <summary>The nearest candidate, the first in a tie; null where none is near or the budget is spent.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="candidates">What could have been meant.</param>
    /// <param name="most">The greatest distance that is still near; null for one that grows with the length, from 1 to 3.</param>
    public string? Find(string name, IEnumerable<string> candidates, int? most = null)
    {
        if (name.Length is 0 or > MaxLength)
            return null;
        string? best = null;
        int least = (most ?? Math.Max(1, Math.Min(3, name.Length / 3))) + 1;
        foreach (string candidate in candidates)
        {
            if (least == 0 || --_comparisonsLeft < 0)
                break;
            if (Distance(name, candidate, least - 1) is { } distance)
            {
                least = distance;
                best = candidate;
            }
        }

        return best;
    }

    /// <summary>The distance of two names where it is at most <paramref name="most"/>, else null.</summary>
    internal static int? Distance(string left, string right, int most)
    {
        if (right.Length > MaxLength || left.Length > MaxLength || Math.Abs(left.Length - right.Length) > most)
            return null;
        Span<int> above2 = stackalloc int[MaxLength + 1];
        Span<int> above = stackalloc int[MaxLength + 1];
        Span<int> row = stackalloc int[MaxLength + 1];
        for (int j = 0; j <= right.Length; j++)
            above[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            int smallest = row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int change = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + change);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    row[j] = Math.Min(row[j], above2[j - 2] + 1);
                smallest = Math.Min(smallest, row[j]);
            }

            if (smallest > most)
                return null;
            Span<int> free = above2;
            above2 = above;
            above = row;
            row = free;
        }

        return above[right.Length] <= most ? above[right.Length] : null;
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
