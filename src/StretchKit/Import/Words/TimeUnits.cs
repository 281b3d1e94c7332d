using System.Collections.Generic;

namespace StretchKit.Import;

/// <summary>Units of time in words, in seconds.</summary>
internal static class TimeUnits
{
    private static readonly Dictionary<string, int> Seconds = new()
    {
        ["s"] = 1,
        ["sec"] = 1,
        ["secs"] = 1,
        ["second"] = 1,
        ["seconds"] = 1,
        ["sek"] = 1,
        ["sekunde"] = 1,
        ["sekunden"] = 1,
        ["seg"] = 1,
        ["segs"] = 1,
        ["segundo"] = 1,
        ["segundos"] = 1,
        ["seconde"] = 1,
        ["secondes"] = 1,
        ["secondi"] = 1,
        ["min"] = 60,
        ["mins"] = 60,
        ["minute"] = 60,
        ["minutes"] = 60,
        ["minuten"] = 60,
        ["minuto"] = 60,
        ["minutos"] = 60,
        ["minuti"] = 60,
        ["h"] = 3600,
        ["hr"] = 3600,
        ["hrs"] = 3600,
        ["hour"] = 3600,
        ["hours"] = 3600,
    };

    public static bool Is(string word) => Seconds.ContainsKey(word);

    /// <summary>The seconds of the unit at a lexeme; 0 if it is none. Quotation marks, and <c>m</c>, are units only directly behind a number.</summary>
    public static int Of(IReadOnlyList<Lexeme> all, int at)
    {
        if (at >= all.Count)
            return 0;
        Lexeme unit = all[at];
        if (unit.Kind == LexemeKind.Word && Seconds.TryGetValue(unit.Text, out int seconds))
            return seconds;
        bool touches = at > 0 && all[at - 1].Kind == LexemeKind.Number && all[at - 1].Touches(unit);
        return !touches ? 0 : unit.Is("\"") ? 1 : unit.Is("'") || IsMinuteLetter(all, at) ? 60 : 0;
    }

    // "1m30s", but not "10m", which may be metres.
    private static bool IsMinuteLetter(IReadOnlyList<Lexeme> all, int at)
        => all[at].Is("m") && at + 2 < all.Count && all[at].Touches(all[at + 1]) && all[at + 1].Kind == LexemeKind.Number && all[at + 1].Touches(all[at + 2])
            && all[at + 2].Text is "s" or "sec";
}
