using System;
using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Tests.House;

/// <summary>
/// The words and signs of a C# file, without comments, strings and preprocessor lines. Enough to see which types a file
/// names; words inside the holes of interpolated strings are seen too.
/// </summary>
internal static class CSharpTokens
{
    private static readonly HashSet<string> Declaring = ["class", "struct", "record", "interface", "enum"];

    public static List<string> Of(string source)
    {
        var tokens = new List<string>();
        Read(source, 0, source.Length, tokens);
        return tokens;
    }

    /// <summary>The names that follow <c>class</c>, <c>record struct</c> and the like.</summary>
    public static IEnumerable<string> DeclaredTypes(this IReadOnlyList<string> tokens)
    {
        for (int i = 0; i + 1 < tokens.Count; i++)
        {
            // "where T : class" and "record struct" declare nothing by themselves.
            if (Declaring.Contains(tokens[i]) && !Declaring.Contains(tokens[i + 1]) && IsWord(tokens[i + 1])
                && tokens[i + 1] != "where" && (i == 0 || tokens[i - 1] is not (":" or ",")))
                yield return tokens[i + 1];
        }
    }

    /// <summary>The dotted names that follow <c>namespace</c> or <c>using</c>.</summary>
    public static IEnumerable<string> Namespaces(this IReadOnlyList<string> tokens, string keyword)
    {
        for (int i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i] == keyword && IsWord(tokens[i + 1]))
                yield return string.Concat(tokens.Skip(i + 1).TakeWhile(t => t == "." || IsWord(t)));
        }
    }

    /// <summary>The words that may name a type: neither members after a dot, nor members of an enumeration, nor argument names.</summary>
    public static IEnumerable<string> PossibleTypes(this IReadOnlyList<string> tokens)
    {
        HashSet<string> properties = [.. Enumerable.Range(0, Math.Max(0, tokens.Count - 2)).Where(i => tokens[i + 1] == "{" && tokens[i + 2] == "get").Select(i => tokens[i])];
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i] == "enum")
            {
                while (i < tokens.Count && tokens[i] != "}")
                    i++;
                continue;
            }

            bool qualified = i > 1 && tokens[i - 1] == "." && tokens[i - 2] != "StretchKit";
            if (IsWord(tokens[i]) && !qualified && !(i + 1 < tokens.Count && tokens[i + 1] == ":" && tokens[i - 1] is "(" or ",")
                && !(properties.Contains(tokens[i]) && !NamesAType(tokens, i)))
                yield return tokens[i];
        }
    }

    /// <summary>Whether a name that is also a property of the file means the type: something is declared of it.</summary>
    private static bool NamesAType(IReadOnlyList<string> tokens, int at)
        => at + 1 < tokens.Count && IsWord(tokens[at + 1]) && tokens[at + 1] is not ("is" or "as" or "switch" or "with" or "and" or "or");

    private static bool IsWord(string token) => char.IsLetter(token[0]) || token[0] == '_';

    private static void Read(string source, int at, int end, List<string> tokens)
    {
        while (at < end)
        {
            char c = source[at];
            int quote = StringStart(source, at);
            if (c == '#' || source.AsSpan(at).StartsWith("//"))
                at = After(source, at, end, "\n");
            else if (source.AsSpan(at).StartsWith("/*"))
                at = After(source, at + 2, end, "*/");
            else if (quote >= 0)
                at = ReadString(source, at, quote, end, tokens);
            else if (c == '\'')
                at = source[at + 1] == '\\' ? source.IndexOf('\'', at + 3) + 1 : at + 3;
            else if (char.IsLetter(c) || c == '_')
                at = ReadWord(source, at, end, tokens);
            else
            {
                if (!char.IsWhiteSpace(c))
                    tokens.Add(c.ToString());
                at++;
            }
        }
    }

    private static int After(string source, int at, int end, string what)
        => source.IndexOf(what, at, end - at, StringComparison.Ordinal) is >= 0 and var found ? found + what.Length : end;

    private static int ReadWord(string source, int at, int end, List<string> tokens)
    {
        int start = at;
        while (at < end && (char.IsLetterOrDigit(source[at]) || source[at] == '_'))
            at++;
        tokens.Add(source[start..at]);
        return at;
    }

    /// <summary>Where the first quotation mark is, if a string (with its prefixes) begins here; else -1.</summary>
    private static int StringStart(string source, int at)
    {
        while (at < source.Length && source[at] is '$' or '@')
            at++;
        return at < source.Length && source[at] == '"' ? at : -1;
    }

    private static int ReadString(string source, int start, int quote, int end, List<string> tokens)
    {
        bool verbatim = source.AsSpan(start, quote - start).Contains('@');
        int holes = source.AsSpan(start, quote - start).Count('$');
        int quotes = 0;
        while (quote + quotes < end && source[quote + quotes] == '"')
            quotes++;
        bool raw = quotes >= 3;
        if (quotes == 2)
            return quote + 2;
        string closing = raw ? new string('"', quotes) : "\"";
        for (int at = quote + closing.Length; at < end; at++)
        {
            if (!raw && !verbatim && source[at] == '\\')
                at++;
            else if (verbatim && source.AsSpan(at).StartsWith("\"\""))
                at++;
            else if (source.AsSpan(at).StartsWith(closing))
                return at + closing.Length;
            else if (!raw && holes > 0 && source.AsSpan(at).StartsWith("{{"))
                at++;
            else if (holes > 0 && source.AsSpan(at).StartsWith(new string('{', holes)))
                at = ReadHole(source, at + holes, end, tokens);
        }

        return end;
    }

    /// <summary>Reads what stands between the braces; ends on the closing one.</summary>
    private static int ReadHole(string source, int start, int end, List<string> tokens)
    {
        int depth = 1;
        int at = start;
        while (at < end && depth > 0)
        {
            if (StringStart(source, at) is >= 0 and var quote)
            {
                at = ReadString(source, at, quote, end, []);
                continue;
            }

            depth += source[at] switch { '{' => 1, '}' => -1, _ => 0 };
            at++;
        }

        Read(source, start, at - 1, tokens);
        return at - 1;
    }
}
