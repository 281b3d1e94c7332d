using System;
using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Samples.Terminal.Input;

/// <summary>What was probably meant by a misspelt word.</summary>
internal static class Closest
{
    /// <summary><c> Did you mean 'x'?</c>, or nothing where no candidate is near.</summary>
    public static string Question(string word, IEnumerable<string> candidates)
        => To(word, candidates) is { } meant ? $" Did you mean '{meant}'?" : "";

    /// <summary>The nearest candidate, the first in a tie; null where none is near.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        // A comparison takes time with the square of the length, and no name is that long.
        if (word.Length is 0 or > 64)
            return null;
        int most = Math.Clamp(word.Length / 3, 1, 4);
        return candidates
            .Where(c => Math.Abs(c.Length - word.Length) <= most)
            .Select(c => (Candidate: c, Distance: Distance(word.ToUpperInvariant(), c.ToUpperInvariant())))
            .Where(c => c.Distance <= most)
            .OrderBy(c => c.Distance)
            .FirstOrDefault().Candidate;
    }

    /// <summary>How many letters must be changed, added or left out to make one word of the other (Levenshtein).</summary>
    private static int Distance(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int changed = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
