using System;

namespace StretchKit.Recurrence;

/// <summary>The known name that somebody probably meant.</summary>
internal static class NearestName
{
    /// <summary>The most letters that may have to be put in, left out or changed.</summary>
    private const int MostEdits = 2;

    public static string? Find(string name, string[] known)
    {
        string? nearest = null;
        int least = MostEdits + 1;
        foreach (string candidate in known)
        {
            // A name of which hardly a letter is left is a guess, not a slip.
            if (Math.Abs(candidate.Length - name.Length) > MostEdits || candidate.Length <= MostEdits)
                continue;
            int edits = Edits(name.ToUpperInvariant(), candidate);
            if (edits < least)
                (nearest, least) = (candidate, edits);
        }

        return nearest;
    }

    private static int Edits(string left, string right)
    {
        int[] above = new int[right.Length + 1];
        int[] row = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
            above[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int changed = above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(changed, Math.Min(above[j], row[j - 1]) + 1);
            }

            (above, row) = (row, above);
        }

        return above[right.Length];
    }
}
