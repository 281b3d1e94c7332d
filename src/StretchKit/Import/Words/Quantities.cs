using System.Collections.Generic;

namespace StretchKit.Import;

/// <summary>Finds numbers, times and ranges in a text: <c>1 minute 30 seconds</c>, <c>ten to fifteen</c>, <c>30 s–1 min</c>, <c>1:30</c>, <c>half a minute</c>.</summary>
internal static class Quantities
{
    public static List<Quantity> Find(IReadOnlyList<Lexeme> all)
    {
        var found = new List<Quantity>();
        for (int at = 0; at < all.Count;)
        {
            if (Read(all, at) is { } quantity)
            {
                found.Add(quantity);
                at = quantity.Next;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    /// <summary>The quantity that begins at a lexeme; null if none does.</summary>
    public static Quantity? Read(IReadOnlyList<Lexeme> all, int at)
    {
        if (Single(all, at) is not { } low)
            return null;

        // "10+ seconds", "10 or more seconds".
        int more = low.Next < all.Count && all[low.Next].Is("+") ? low.Next + 1
            : Word(all, low.Next) == "or" && Word(all, low.Next + 1) is "more" or "so" or "longer" ? low.Next + 2
            : low.Next;
        if (more != low.Next)
            return (low.Unit == 0 ? WithUnit(all, low, more) ?? low : low).Alone;
        if (Separator(all, low.Next, at) is not { } after || Single(all, after) is not { } high || (low.Unit > 0 && high.Unit == 0))
            return low.Alone;
        if (Separator(all, high.Next, at) is { } third && Single(all, third) is not null)
            return Range(low, high) with { IsDoubtful = true };
        return Range(low, high);
    }

    /// <summary>"10-20 seconds" has its unit once, "30 seconds to 1 minute" twice.</summary>
    private static Quantity Range(Part low, Part high)
    {
        decimal lower = low.Unit == 0 && high.Unit > 0 ? low.Value * high.Unit : low.Value;
        return new Quantity(high.Unit > 0, lower, high.Value, low.First, high.Next, low.IsDoubtful || high.IsDoubtful || lower > high.Value);
    }

    private static Part? Single(IReadOnlyList<Lexeme> all, int at)
    {
        if (at >= all.Count)
            return null;
        if (all[at].Kind == LexemeKind.Clock)
            return new Part(all[at].Value, 1, at, at + 1, all[at].IsDoubtful || Word(all, at + 1) is "am" or "pm" or "a" or "p" || Word(all, at - 1) is "at");
        if (HalfUnit(all, at) is { } half)
            return half;
        if (Word(all, at) is "a" or "an" && Articled(all, at) is { } one)
            return one;
        if (Numbers.Read(all, at) is not { } number)
            return null;
        var bare = new Part(number.Value, 0, at, number.Next, number.IsDoubtful);
        return WithUnit(all, bare, number.Next) ?? bare;
    }

    /// <summary>"half a minute", "a half minute".</summary>
    private static Part? HalfUnit(IReadOnlyList<Lexeme> all, int at)
    {
        int half = Word(all, at) is "a" or "one" ? at + 1 : at;
        if (Word(all, half) != "half")
            return null;
        int unit = Word(all, half + 1) is "a" or "an" || (all.Count > half + 1 && all[half + 1].Is("-")) ? half + 2 : half + 1;
        return Word(all, unit) is not null && TimeUnits.Of(all, unit) is > 0 and var seconds ? new Part(seconds / 2m, seconds, at, unit + 1, false) : null;
    }

    /// <summary>"a minute", "a full minute", "a minute and a half".</summary>
    private static Part? Articled(IReadOnlyList<Lexeme> all, int at)
    {
        int unit = IsEmphasis(all, at + 1) ? at + 2 : at + 1;
        return Word(all, unit) is "minute" or "second" or "hour" or "min"
            ? Whole(all, new Part(TimeUnits.Of(all, unit), TimeUnits.Of(all, unit), at, unit + 1, false), TimeUnits.Of(all, unit))
            : null;
    }

    /// <summary>A number with the unit of time behind it; null if there is none.</summary>
    private static Part? WithUnit(IReadOnlyList<Lexeme> all, Part number, int at)
    {
        int unit = at < all.Count && (all[at].Is("-") || IsEmphasis(all, at)) ? at + 1 : at;
        return TimeUnits.Of(all, unit) is > 0 and var seconds
            ? Whole(all, new Part(number.Value * seconds, seconds, number.First, unit + 1, number.IsDoubtful), seconds)
            : null;
    }

    /// <summary>What belongs to a time beyond its first unit: "and a half", and the 30 seconds of "1 minute 30 seconds".</summary>
    private static Part Whole(IReadOnlyList<Lexeme> all, Part time, int unit)
    {
        int next = time.Next;
        if (Word(all, next) == "and" && Word(all, next + 1) == "a" && Word(all, next + 2) == "half")
            return time with { Value = time.Value + (unit / 2m), Next = next + 3 };
        int number = Word(all, next) == "and" ? next + 1 : next;
        if (unit == 1 || Numbers.Read(all, number) is not { } rest)
            return time;
        int smaller = rest.Next < all.Count && all[rest.Next].Is("-") ? rest.Next + 1 : rest.Next;
        int seconds = TimeUnits.Of(all, smaller);
        if (seconds > 0 && seconds < unit)
        {
            bool isDoubtful = time.IsDoubtful || rest.IsDoubtful || rest.Value * seconds >= unit;
            return Whole(all, time with { Value = time.Value + (rest.Value * seconds), Next = smaller + 1, IsDoubtful = isDoubtful }, seconds);
        }

        // "1 min 30": perhaps seconds, perhaps something else.
        bool isOpen = number == next && seconds == 0 && rest.Value is > 0 and < 60
            && (rest.Next == all.Count || all[rest.Next].Kind == LexemeKind.Stop || all[rest.Next].Is(","));
        return isOpen ? time with { IsDoubtful = true, Next = rest.Next } : time;
    }

    private static bool IsEmphasis(IReadOnlyList<Lexeme> all, int at) => Word(all, at) is "full" or "whole" or "good" or "solid" or "slow" or "long";

    /// <summary>Where the other side of a dash, "to", "or" or, after "between", "and" begins; null if there is none of them.</summary>
    private static int? Separator(IReadOnlyList<Lexeme> all, int at, int first)
        => at < all.Count && (all[at].Is("-") || Word(all, at) is "to" or "or" or "bis" || (Word(all, at) == "and" && Word(all, first - 1) == "between")) ? at + 1 : null;

    private static string? Word(IReadOnlyList<Lexeme> all, int at) => at >= 0 && at < all.Count && all[at].Kind == LexemeKind.Word ? all[at].Text : null;

    /// <summary>A number, or a time in seconds, that is no range; its unit is the seconds of the first unit of time, 0 if it has none.</summary>
    private readonly record struct Part(decimal Value, int Unit, int First, int Next, bool IsDoubtful)
    {
        public Quantity Alone => new(Unit > 0, Value, Value, First, Next, IsDoubtful);
    }
}
