using System.Collections.Generic;

namespace StretchKit.Import;

/// <summary>A number that was read, and where the lexemes behind it begin.</summary>
internal readonly record struct NumberWords(decimal Value, int Next, bool IsDoubtful);

/// <summary>Reads numbers in digits, and in English words to a thousand.</summary>
internal static class Numbers
{
    private static readonly Dictionary<string, int> Small = new()
    {
        ["zero"] = 0,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
    };

    private static readonly Dictionary<string, int> Tens = new()
    {
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fourty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
    };

    /// <summary>Whether a number could begin here.</summary>
    public static bool Begins(IReadOnlyList<Lexeme> all, int at) => Read(all, at) is not null;

    /// <summary>The number that begins at a lexeme; null if none does.</summary>
    public static NumberWords? Read(IReadOnlyList<Lexeme> all, int at)
    {
        if (at < 0 || at >= all.Count)
            return null;
        if (all[at].Kind == LexemeKind.Number)
            return InDigits(all, at);
        if (all[at].Kind != LexemeKind.Word || InWords(all, at) is not { } read)
            return null;
        if (Word(all, read.Next) == "and" && Word(all, read.Next + 1) == "a" && Word(all, read.Next + 2) == "half" && Word(all, read.Next + 3) != "minute")
            read = new NumberWords(read.Value + 0.5m, read.Next + 3, false);

        // "twenty-first" and "thirty-odd" are no numbers.
        bool isCutOff = read.Next + 1 < all.Count && all[read.Next].Is("-") && all[read.Next].Touches(all[read.Next + 1])
            && all[read.Next - 1].Touches(all[read.Next]) && all[read.Next + 1].Kind == LexemeKind.Word && !TimeUnits.Is(all[read.Next + 1].Text)
            && !Begins(all, read.Next + 1) && all[read.Next + 1].Text is not ("rep" or "reps" or "to" or "count" or "breath" or "repetition" or "set");
        return read with { IsDoubtful = isCutOff };
    }

    private static NumberWords? InDigits(IReadOnlyList<Lexeme> all, int at)
    {
        Lexeme number = all[at];
        int next = at + 1;
        decimal value = number.Value;
        bool isDoubtful = number.IsDoubtful;

        // "1 1/2" and "1/2"; other fractions, such as 90/90, are no number of anything.
        if (IsHalf(all, next) && !number.IsDoubtful)
            (value, next) = (value + 0.5m, next + 3);
        else if (IsHalf(all, at))
            (value, next) = (0.5m, at + 3);
        else if (next < all.Count && all[next].Is("/"))
            isDoubtful = true;
        else if (Word(all, next) == "and" && Word(all, next + 1) == "a" && Word(all, next + 2) == "half")
            (value, next) = (value + 0.5m, next + 3);
        if (next < all.Count && all[next - 1].Touches(all[next]) && all[next].Kind == LexemeKind.Word && all[next].Text is "st" or "nd" or "rd" or "th" or "e")
            isDoubtful = true;

        // A number that touches letters or signs before it is part of a name: L5, PT30, -5, #3.
        bool isPart = at > 0 && all[at - 1].Touches(number)
            && ((all[at - 1].Kind == LexemeKind.Word && all[at - 1].Text is not ("x" or "m" or "min" or "h"))
                || all[at - 1].Is("#") || all[at - 1].Is("/") || (all[at - 1].Is("-") && (at == 1 || !all[at - 2].Touches(all[at - 1])) && !Begins(all, at - 2)));
        return new NumberWords(value, next, isDoubtful || isPart);
    }

    private static bool IsHalf(IReadOnlyList<Lexeme> all, int at)
        => at + 2 < all.Count && all[at].Kind == LexemeKind.Number && all[at].Value == 1 && all[at + 1].Is("/") && all[at + 2].Kind == LexemeKind.Number && all[at + 2].Value == 2;

    private static NumberWords? InWords(IReadOnlyList<Lexeme> all, int at)
    {
        string word = all[at].Text;
        if (word == "a" && Word(all, at + 1) is "hundred" or "thousand" or "dozen")
            return Hundreds(all, 1, at + 1);
        if (word == "half" && Word(all, at + 1) == "a" && Word(all, at + 2) == "dozen")
            return new NumberWords(6, at + 3, false);
        if (word == "dozen")
            return new NumberWords(12, at + 1, false);
        return BelowHundred(all, at) is { } small ? Hundreds(all, small.Value, small.Next) : null;
    }

    /// <summary>What follows a number below a hundred: "hundred", "hundred and twenty", "thousand".</summary>
    private static NumberWords Hundreds(IReadOnlyList<Lexeme> all, decimal count, int at)
    {
        switch (Word(all, at))
        {
            case "dozen":
                return new NumberWords(count * 12, at + 1, false);
            case "thousand":
                return new NumberWords(count * 1000, at + 1, BelowHundred(all, at + 1) is not null || Word(all, at + 1) == "and");
            case "hundred" when count < 10:
                int next = Word(all, at + 1) == "and" ? at + 2 : at + 1;
                return BelowHundred(all, next) is { } rest
                    ? new NumberWords((count * 100) + rest.Value, rest.Next, false)
                    : new NumberWords(count * 100, at + 1, false);
            case "hundred":
                return new NumberWords(count * 100, at + 1, true);
            default:
                return new NumberWords(count, at, false);
        }
    }

    private static NumberWords? BelowHundred(IReadOnlyList<Lexeme> all, int at)
    {
        if (Word(all, at) is not { } word)
            return null;
        if (Small.TryGetValue(word, out int small))
            return new NumberWords(small, at + 1, false);
        if (!Tens.TryGetValue(word, out int tens))
            return null;
        int next = at + 1 < all.Count && all[at + 1].Is("-") ? at + 2 : at + 1;
        return Word(all, next) is { } unit && Small.TryGetValue(unit, out int ones) && ones is > 0 and < 10 && (next == at + 1 || all[at].Touches(all[at + 1]))
            ? new NumberWords(tens + ones, next + 1, false)
            : new NumberWords(tens, at + 1, false);
    }

    private static string? Word(IReadOnlyList<Lexeme> all, int at) => at >= 0 && at < all.Count && all[at].Kind == LexemeKind.Word ? all[at].Text : null;
}
