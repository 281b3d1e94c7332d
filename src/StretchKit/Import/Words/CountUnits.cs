using System.Collections.Generic;

namespace StretchKit.Import;

/// <summary>What is counted.</summary>
internal enum CountUnit
{
    /// <summary>Nothing is named.</summary>
    None,

    /// <summary>Repetitions.</summary>
    Reps,

    /// <summary>Sets.</summary>
    Sets,

    /// <summary>"times", or a multiplication sign.</summary>
    Times,

    /// <summary>Breaths and counts, whose length is not known.</summary>
    Breaths,

    /// <summary>Movements such as circles, of which several may be one rep.</summary>
    Movements,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>Words for what is counted.</summary>
internal static class CountUnits
{
    private static readonly HashSet<string> Movements =
    [
        "circles", "circle", "swings", "rolls", "rotations", "cycles", "rounds", "lifts", "turns", "taps", "kicks", "pulses", "movements", "nods", "tilts", "twists",
        "bends", "squats", "raises", "shrugs", "laps", "cycle", "round",
    ];

    public static CountUnit Of(IReadOnlyList<Lexeme> all, int at)
    {
        if (at >= all.Count || all[at].Kind != LexemeKind.Word)
            return at < all.Count && all[at].Text is "%" or "°" or "/" ? CountUnit.Other : CountUnit.None;

        // A word with a colon behind it is the label of the next number.
        if (at + 1 < all.Count && all[at + 1].Is(":"))
            return CountUnit.None;
        string word = all[at].Text;
        return word switch
        {
            "rep" or "reps" or "repetition" or "repetitions" or "repeats" or "wiederholungen" or "repeticiones" or "wdh" => CountUnit.Reps,
            "r" when at > 0 && all[at - 1].Touches(all[at]) => CountUnit.Reps,
            "set" or "sets" or "series" or "sätze" or "satz" => CountUnit.Sets,
            "times" or "time" or "x" => CountUnit.Times,
            "breath" or "breaths" or "count" or "counts" or "heartbeats" or "inhales" or "exhales" => CountUnit.Breaths,
            "and" or "then" or "each" or "per" or "every" or "on" or "for" or "to" or "with" or "por" or "pro" or "je" or "cada" or "par" or "either" => CountUnit.None,
            _ when Movements.Contains(word) => CountUnit.Movements,
            _ => CountUnit.Other,
        };
    }

    /// <summary>Whether a word may stand between a number and what is counted.</summary>
    public static bool IsAdjective(string? word)
        => word is "slow" or "controlled" or "full" or "good" or "deep" or "complete" or "smooth" or "gentle" or "small" or "long" or "total" or "steady" or "easy" or "big" or "large";
}
