using System;
using System.Collections.Generic;

namespace StretchKit.Internal;

/// <summary>
/// Finds what was probably meant by a misspelt name: the Damerau-Levenshtein distance without regard to case. One instance
/// serves one document and has a budget, so that no document makes it work for long.
/// </summary>
internal sealed class Nearest
{
    /// <summary>Names longer than this are not compared.</summary>
    public const int MaxLength = 64;

    // In characters compared; enough for hundreds of suggestions from hundreds of names, and spent within a second.
    private int _budget = 10_000_000;

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
            if (least == 0 || _budget < 0)
                break;
            _budget -= 1 + (name.Length * least * 2);
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
        Span<int> above2 = stackalloc int[MaxLength + 2];
        Span<int> above = stackalloc int[MaxLength + 2];
        Span<int> row = stackalloc int[MaxLength + 2];
        for (int j = 0; j <= right.Length; j++)
            above[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            // Off the diagonal by more than that, everything is too far.
            int first = Math.Max(1, i - most);
            int last = Math.Min(right.Length, i + most);
            int smallest = row[first - 1] = first == 1 ? i : most + 1;
            row[last + 1] = most + 1;
            for (int j = first; j <= last; j++)
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
