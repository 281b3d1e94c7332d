using System.Collections.Generic;

namespace StretchKit.Import;

/// <summary>Words that say "on each side", in the languages that lists of exercises are often written in.</summary>
internal static class SideWords
{
    private static readonly HashSet<string> All =
    [
        "each", "per", "every", "either", "both", "side", "sides", "leg", "legs", "arm", "arms", "knee", "foot", "feet", "hand", "hands", "direction", "directions", "on", "to", "the", "with", "way", "limb",
        "left", "right", "hip", "shoulder", "ankle", "wrist", "elbow", "por", "pierna", "lado", "brazo", "cada", "pro", "je", "seite", "bein", "arm", "par", "côté", "jambe", "bras", "side's", "daily", "ea",
    ];

    /// <summary>Whether a word may stand beside a dose without changing it.</summary>
    public static bool Is(string word) => All.Contains(word);

    /// <summary>Whether "each side", "per leg" or the like begins at a lexeme.</summary>
    public static bool IsEach(IReadOnlyList<Lexeme> all, int at)
    {
        int each = at < all.Count && all[at].Text is "on" or "to" or "for" or "with" ? at + 1 : at;
        return each + 1 < all.Count && all[each].Text is "each" or "per" or "every" or "por" or "pro" or "je" or "cada" or "par" or "either"
            && all[each + 1].Text is "side" or "leg" or "arm" or "knee" or "foot" or "hand" or "limb" or "hip" or "shoulder" or "ankle" or "wrist" or "elbow"
                or "pierna" or "lado" or "brazo" or "seite" or "bein" or "côté" or "jambe" or "bras";
    }
}
