using System.Collections.Generic;
using System.Globalization;

namespace StretchKit.Import;

/// <summary>Divides a text into words, numbers, signs and ends of sentences. It takes time in proportion to the text.</summary>
internal static class Lexer
{
    private const int MostDigits = 9;

    public static List<Lexeme> Of(string text)
    {
        var all = new List<Lexeme>();
        for (int at = 0; at < text.Length;)
        {
            char c = text[at];
            if (c is '\n' or '\r')
                all.Add(new Lexeme(LexemeKind.Stop, "\n", 0, at, ++at));
            else if (char.IsWhiteSpace(c))
                at++;
            else if (char.IsDigit(c) || Fraction(c) > 0)
                all.Add(Number(text, ref at));
            else if (char.IsLetter(c))
                all.Add(Word(text, ref at));
            else
                all.Add(Sign(text, ref at, all));
        }

        return all;
    }

    private static Lexeme Word(string text, ref int at)
    {
        int start = at;
        while (at < text.Length && (char.IsLetter(text[at]) || IsWithin(text, at)))
            at++;
        string word = text.Substring(start, at - start).ToLowerInvariant().Replace('’', '\'');
        return new Lexeme(LexemeKind.Word, word, 0, start, at);
    }

    /// <summary>Apostrophes and marks above letters belong to the word around them.</summary>
    private static bool IsWithin(string text, int at)
        => CharUnicodeInfo.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            || (text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]));

    private static Lexeme Number(string text, ref int at)
    {
        int start = at;
        bool isDoubtful = false;
        decimal value = Digits(text, ref at, ref isDoubtful, out int _);
        if (at < text.Length && text[at] == ':' && Clock(text, ref at, value) is { } seconds)
            return new Lexeme(LexemeKind.Clock, "", seconds, start, at, isDoubtful);
        if (at + 1 < text.Length && text[at] is '.' or ',' && char.IsDigit(text[at + 1]))
        {
            bool isComma = text[at] == ',';
            at++;
            decimal part = Digits(text, ref at, ref isDoubtful, out int count);
            isDoubtful |= (isComma && count > 2) || (at + 1 < text.Length && text[at] is '.' or ',' && char.IsDigit(text[at + 1]));
            for (int i = 0; i < count && i < MostDigits; i++)
                part /= 10;
            value += part;
        }

        if (at < text.Length && Fraction(text[at]) is > 0 and var fraction)
        {
            value += fraction;
            at++;
        }

        return new Lexeme(LexemeKind.Number, "", value, start, at, isDoubtful);
    }

    private static decimal Digits(string text, ref int at, ref bool isDoubtful, out int count)
    {
        decimal value = 0;
        for (count = 0; at < text.Length && char.IsDigit(text[at]); at++, count++)
        {
            if (count < MostDigits)
                value = (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(text[at]);
            else
                isDoubtful = true;
        }

        return value;
    }

    /// <summary>The seconds of <c>1:30</c> or <c>00:01:30</c>; null, and nothing passed over, if it is no clock.</summary>
    private static decimal? Clock(string text, ref int at, decimal first)
    {
        decimal seconds = first;
        int parts = 1;
        int to = at;
        while (parts < 3 && to + 2 < text.Length && text[to] == ':' && char.IsDigit(text[to + 1]) && char.IsDigit(text[to + 2])
            && !(to + 3 < text.Length && char.IsDigit(text[to + 3])))
        {
            int part = (CharUnicodeInfo.GetDecimalDigitValue(text[to + 1]) * 10) + CharUnicodeInfo.GetDecimalDigitValue(text[to + 2]);
            if (part > 59)
                return null;
            seconds = (seconds * 60) + part;
            parts++;
            to += 3;
        }

        if (parts == 1)
            return null;
        at = to;
        return seconds;
    }

    private static decimal Fraction(char c) => c switch { '½' => 0.5m, '¼' => 0.25m, '¾' => 0.75m, _ => 0 };

    private static Lexeme Sign(string text, ref int at, List<Lexeme> before)
    {
        int start = at;
        char c = text[at++];
        switch (c)
        {
            case '.' or '!' or '?' or ';' or '。' or '\u2022' or '\u00b7':
                return IsAbbreviation(text, at, before) ? new Lexeme(LexemeKind.Sign, "", 0, start, at) : new Lexeme(LexemeKind.Stop, ".", 0, start, at);
            case '-' or '‐' or '‑' or '‒' or '–' or '—' or '―' or '−':
                return new Lexeme(LexemeKind.Sign, "-", 0, start, at);
            case '×' or '✕' or '*':
                return new Lexeme(LexemeKind.Word, "x", 0, start, at);
            case '\'' or '’' or '′' when at < text.Length && text[at] is '\'' or '’' or '′':
                at++;
                return new Lexeme(LexemeKind.Sign, "\"", 0, start, at);
            case '"' or '″' or '”' or '“':
                return new Lexeme(LexemeKind.Sign, "\"", 0, start, at);
            case '\'' or '’' or '′':
                return new Lexeme(LexemeKind.Sign, "'", 0, start, at);
            default:
                return new Lexeme(LexemeKind.Sign, c.ToString(), 0, start, at);
        }
    }

    /// <summary>Whether a full stop belongs to a word such as "sec.", since a small letter or a digit follows.</summary>
    private static bool IsAbbreviation(string text, int at, List<Lexeme> before)
    {
        if (before.Count == 0 || before[before.Count - 1].Text is not ("sec" or "secs" or "min" or "mins" or "approx" or "ca" or "max" or "rep" or "reps" or "seg" or "sek" or "std" or "e" or "g" or "s"))
            return false;
        while (at < text.Length && text[at] == ' ')
            at++;
        return at < text.Length && (char.IsLower(text[at]) || text[at] is ',' or ')');
    }
}
