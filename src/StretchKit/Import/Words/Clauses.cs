using System;
using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Import;

/// <summary>What a time in a sentence belongs to.</summary>
internal enum TimeRole
{
    /// <summary>Something is held for so long.</summary>
    Hold,

    /// <summary>A rest.</summary>
    Rest,

    /// <summary>It stands alone, as in a dose: <c>30 s each side</c>.</summary>
    Alone,

    /// <summary>Something else that the words name.</summary>
    Other,

    /// <summary>A hold that is forbidden, or to be reached later.</summary>
    NotSo,

    /// <summary>It is not certain what it belongs to.</summary>
    Unknown,
}

/// <summary>The words around the quantities of a text: what governs them, forbids them and limits them. It looks back at most sixty words.</summary>
internal sealed class Clauses(IReadOnlyList<Lexeme> all)
{
    private const int Farthest = 60;

    private static readonly HashSet<string> Holding = ["hold", "holds", "holding", "held", "keep", "keeping", "stay", "staying", "remain", "remaining", "maintain", "maintaining", "sustain"];

    private static readonly HashSet<string> Resting = ["rest", "rests", "resting", "break", "pause", "pausing", "recover", "recovery", "pauses"];

    /// <summary>Verbs whose time is certainly not that of a hold.</summary>
    private static readonly HashSet<string> Against =
    [
        "relax", "release", "push", "press", "contract", "squeeze", "tense", "tighten", "inhale", "exhale", "wait", "count", "resist", "relaxing", "pushing", "pressing",
        "contracting", "squeezing", "tensing", "inhaling", "exhaling", "waiting",
    ];

    /// <summary>Verbs of moving: their time is not that of a hold, and perhaps that of the movement.</summary>
    private static readonly HashSet<string> Moving =
    [
        "walk", "jog", "run", "march", "swing", "circle", "rotate", "shake", "bounce", "pulse", "lower", "lift", "raise", "repeat", "continue", "do", "perform", "warm",
        "cool", "massage", "rub", "ice", "heat", "return", "take", "takes", "alternate", "roll", "sway", "move", "spend", "practice", "practise", "try", "last", "lasts",
        "exceed", "skip", "jump", "hop", "walking", "jogging", "running", "marching", "swinging", "bouncing", "pulsing", "moving", "rolling", "circling", "lowering", "lifting",
    ];

    /// <summary>Words of movements, beside which a time that stands alone may be that of the movement.</summary>
    private static readonly HashSet<string> Dynamic =
    [
        "walk", "jog", "run", "march", "swing", "swings", "circle", "circles", "rotate", "rotations", "bounce", "pulse", "roll", "rolls", "shake", "alternate", "alternating",
        "rock", "jump", "marching", "swinging", "circling", "rotating", "rolling", "reps", "repetitions", "hop", "kick", "kicks", "flap", "pump", "tap", "taps",
    ];

    private static readonly HashSet<string> Things =
    [
        "band", "bands", "dumbbell", "dumbbells", "weight", "weights", "bar", "barbell", "kettlebell", "strap", "towel", "rope", "stick", "broomstick", "chair", "wall",
        "table", "counter", "rail", "railing", "doorframe", "door", "doorway", "support", "ball", "handle", "handles", "edge", "desk", "pole", "bench", "belt", "plate", "bottle",
        "breath", "on", "onto", "medicine", "resistance", "cable", "ends", "end",
    ];

    private static readonly HashSet<string> Fillers = ["the", "a", "an", "one", "your", "both", "each", "two", "of", "that", "this", "it", "its", "another", "light", "heavy", "long", "small", "and", "with"];

    private static readonly HashSet<string> Negations = ["not", "never", "don't", "dont", "avoid", "without", "cannot", "can't", "cant", "shouldn't", "mustn't", "won't", "no", "doesn't", "nor"];

    private static readonly HashSet<string> Later = ["increase", "increasing", "progress", "progressing", "advanced", "eventually", "build", "building", "extend", "advance", "progression"];

    /// <summary>Whether a movement is spoken of anywhere.</summary>
    public bool IsDynamic { get; } = all.Any(l => l.Kind == LexemeKind.Word && Dynamic.Contains(l.Text));

    /// <summary>The first lexeme of the sentence that a lexeme is in.</summary>
    public int SentenceStart(int at)
    {
        int first = at;
        while (first > 0 && at - first < Farthest && all[first - 1].Kind != LexemeKind.Stop)
            first--;
        return first;
    }

    /// <summary>What a time belongs to, and the first lexeme of the words that say so, and the one behind them.</summary>
    public (TimeRole Role, int From, int Next) RoleOf(Quantity time)
    {
        if (OfWhatFollows(time, out int next) is { } following)
            return (following, time.First, next);
        (TimeRole role, int from) = OfWhatPrecedes(time);
        return (role, from, time.Next);
    }

    private (TimeRole Role, int From) OfWhatPrecedes(Quantity time)
    {
        int start = SentenceStart(time.First);
        if (IsLater(start, time.First))
            return (TimeRole.NotSo, time.First);
        for (int at = time.First - 1; at >= start; at--)
        {
            string word = all[at].Kind == LexemeKind.Word ? all[at].Text : "";
            if (Resting.Contains(word) && !(word == "rest" && Word(at - 1) is "the" or "your" or "and"))
                return (TimeRole.Rest, at);
            if (Holding.Contains(word) && !IsNoun(at))
                return (OfHold(at, time, start), at);
            if (word is "after" || (Against.Contains(word) && !IsBesideHold(at, start)))
                return (TimeRole.Other, at);
            if (Moving.Contains(word) && !IsBesideHold(at, start))
                return (TimeRole.Unknown, at);
        }

        return (IsAlone(time) ? TimeRole.Alone : TimeRole.Unknown, time.First);
    }

    /// <summary>Whether the words before or behind make a quantity a limit, a total or an addition, and not the dose.</summary>
    public bool IsLimit(Quantity quantity)
    {
        int at = quantity.First;
        string? one = Word(at - 1), two = Word(at - 2), three = Word(at - 3);
        if (one is "than" && !(two is "less" && three is "no" or "not"))
            return true;
        if ((one is "to" && two is "up") || one is "under" or "below" or "within" or "max" or "maximum" or "exceed" or "every" or "after" or "until" or "another" or "additional" or "extra" or "last"
            or "per" or "by" or "in" or "next" or "first" or "total" or "over" or "beyond" or "past" or "few")
        {
            return true;
        }

        if ((one is "most" && two is "at") || (one is "of" && two is "maximum" or "max" or "total"))
            return true;
        int next = quantity.Next;
        string? after = Word(next);
        return after is "max" or "maximum" or "tops" or "total" or "altogether" or "ago" or "later" or "apart" or "less" or "overall"
            || (after is "in" && Word(next + 1) is "total" or "all") || (after is "at" && Word(next + 1) is "most") || (after is "or" && Word(next + 1) is "less" or "fewer")
            || (next + 1 < all.Count && all[next].Is("(") && Word(next + 1) is "max" or "maximum" or "total")
            || (one is ":" && two is "max");
    }

    /// <summary>Whether a word before a place, in the same clause, forbids it.</summary>
    public bool IsNegated(int at, int start)
    {
        for (int before = at - 1; before >= start; before--)
        {
            if (all[before].Is(",") || all[before].Is(":") || Word(before) is "but" or "then" || (Word(before) is "and" && before < at - 1))
                return false;
            if (Word(before) is { } word && Negations.Contains(word) && !(word is "no" or "not" && Word(before + 1) is "less" or "only"))
                return true;
        }

        return false;
    }

    /// <summary>Whether it is spoken of what is to be reached later.</summary>
    public bool IsLater(int start, int at)
    {
        for (int before = at - 1; before >= start; before--)
        {
            if (Word(before) is not { } word)
                continue;
            if (Later.Contains(word) || (word is "work" or "working" or "move" && Word(before + 1) is "up"))
                return true;
        }

        return false;
    }

    /// <summary>Whether a quantity is all that its clause says, apart from sides and the like.</summary>
    public bool IsAlone(Quantity quantity)
    {
        for (int at = quantity.First - 1; at >= 0 && !IsBorder(at); at--)
        {
            if (!IsPartOfDose(at))
                return false;
        }

        for (int at = quantity.Next; at < all.Count && !IsBorder(at); at++)
        {
            if (!IsPartOfDose(at))
                return false;
        }

        return true;
    }

    public string? Word(int at) => at >= 0 && at < all.Count && all[at].Kind == LexemeKind.Word ? all[at].Text : null;

    private bool IsBorder(int at) => all[at].Kind == LexemeKind.Stop || all[at].Text is "," or "(" or ")" or ":" || Word(at) is "then" or "and";

    private bool IsPartOfDose(int at)
        => all[at].Kind == LexemeKind.Number || all[at].Is("-") || SideWords.Is(all[at].Text)
            || all[at].Text is "x" or "for" or "about" or "approximately" or "around" or "sets" or "set" or "reps" or "rep" or "repetitions" or "of" or "times" or "do" or "perform" or "at" or "least" or "~"
                or "hold" or "holds" or "" || Numbers.Begins(all, at);

    /// <summary>"a 20 second hold", "30 seconds of rest", "10 seconds between sets".</summary>
    private TimeRole? OfWhatFollows(Quantity time, out int next)
    {
        int at = time.Next < all.Count && all[time.Next].Is("-") ? time.Next + 1 : time.Next;
        bool isOf = Word(at) is "of";
        int noun = isOf || Word(at) is "isometric" or "static" or "gentle" or "slow" ? at + 1 : at;
        string? word = Word(noun);
        next = noun + 1;
        if (word is "hold" or "holds" or "holding" or "stretch" or "stretches" or "stretching")
            return IsNegated(time.First, SentenceStart(time.First)) ? TimeRole.NotSo : IsVerbOfNext(noun) ? null : TimeRole.Hold;
        if (Word(at) is "between" or "in" && Word(at + 1) is "between" or "sets" or "reps" or "repetitions" or "each" or "sides" or "exercises" or "stretches" or "holds" or "rounds")
            return TimeRole.Rest;
        return word is "rest" or "rests" or "break" or "breaks" or "pause" or "pauses" or "recovery" or "resting" ? TimeRole.Rest
            : isOf || word is "tempo" or "walk" or "jog" or "inhale" or "exhale" or "warm" or "timer" or "video" or "window" or "intervals" or "interval" or "old" ? TimeRole.Other
            : null;
    }

    // "After 10 seconds hold the other foot" has a new verb, not a noun.
    private bool IsVerbOfNext(int at) => Word(at) is "hold" && Word(at + 1) is "the" or "your" or "it" or "this" or "on" or "for" or "one" or "a";

    /// <summary>"the hold", "this hold": no verb whose time follows, unless "for" does.</summary>
    private bool IsNoun(int at) => Word(at) is "hold" or "holds" && Word(at - 1) is "the" or "this" or "each" or "a" or "every" && Word(at + 1) is not ("for" or "of");

    private TimeRole OfHold(int at, Quantity time, int start)
    {
        if (IsNegated(at, start))
            return TimeRole.NotSo;
        int next = at + 1;
        while (next < time.First && next < at + 6 && Word(next) is { } filler && (Fillers.Contains(filler) || Numbers.Begins(all, next)))
            next++;
        string? thing = next < time.First ? Word(next) : null;
        bool isHolding = Word(at)![0] == 'h';
        bool isThing = thing is not null && Things.Contains(thing);
        if (isHolding && isThing && !(thing is "end" or "on" && Word(next + 1) is "position" or "range" or "each" or "the" && thing is "end"))
            return thing is "on" && Word(next + 1) is "each" or "both" or "every" ? TimeRole.Hold : TimeRole.Other;
        if (isHolding)
            return TimeRole.Hold;

        // "Keep", "stay" and "remain" are a hold only where they say of what: the stretch, here.
        return thing is null or "for" or "stretch" or "position" or "pose" or "posture" or "here" or "there" or "in" or "still" or "like" or "holding" or "tension" ? TimeRole.Hold : TimeRole.Unknown;
    }

    /// <summary>"Hold and squeeze for 5 seconds", "hold, pressing down, for 20 seconds".</summary>
    private bool IsBesideHold(int at, int start)
    {
        bool isParticiple = all[at].Text.EndsWith("ing", StringComparison.Ordinal);
        for (int before = at - 1; before >= start && before >= at - 8; before--)
        {
            if (Word(before) is not ("hold" or "holding"))
                continue;
            return isParticiple || (Word(at - 1) is "and" && at - 1 - before <= 3);
        }

        return false;
    }
}
