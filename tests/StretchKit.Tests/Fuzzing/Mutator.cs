using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace StretchKit.Tests.Fuzzing;

/// <summary>Changes documents: single bytes, and whole tokens of JSON.</summary>
internal sealed partial class Mutator
{
    private const int Longest = 65_536;

    private static readonly byte[] Telling = "{}[]\",:0\\/-+eE.\0\r\n\tu\u007f"u8.ToArray();

    private static readonly string[] Words =
    [
        "null", "true", "false", "0", "-0", "-1", "1.5", "1e400", "-1e400", "1e-400", "99999999999999999999", "2147483648", "\"\"", "\" \"", "\"\\ud800\"",
        "\"\\ud83d\\ude00\"", "\"\\u0000\"", "{", "}", "[", "]", ",", ":", "//x\n", "/*x*/", "\"kind\"", "\"schemaVersion\"", "\"PT0S\"", "\"-PT5S\"", "\"P1M\"", "\"PT99999999999999999999S\"",
        "\"24:00\"", "\"00:00\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"9999-12-31T23:59:59Z\"", "\"-9998-01-01T00:00:00Z\"", "\"2026-03-08T06:30:00.999999999Z\"", "\"FREQ=YEARLY;BYWEEKNO=53\"", "\"UTC+03:30\"",
    ];

    private readonly List<byte[]> _documents;
    private readonly string[] _strings;
    private readonly string[] _others;

    /// <param name="documents">What is changed; the tokens of one may come into another.</param>
    public Mutator(IEnumerable<byte[]> documents)
    {
        _documents = [.. documents.Where(d => d.Length <= Longest)];
        string[] tokens = [.. _documents.SelectMany(Tokens).Concat(Words).Where(t => t.Length < 200 && IsValue(t)).Distinct().Order(StringComparer.Ordinal)];
        _strings = [.. tokens.Where(t => t[0] == '"')];
        _others = [.. tokens.Where(t => t[0] != '"')];
    }

    /// <summary>One of the documents with a few changes; the same for the same random numbers.</summary>
    public byte[] Next(Random random)
    {
        byte[] document = _documents[random.Next(_documents.Count)];
        for (int changes = random.Next(3) == 0 ? 1 + random.Next(4) : 1; changes > 0; changes--)
            document = random.Next(4) == 0 ? OfBytes(document, random) : OfTokens(document, random);
        return document.Length <= Longest ? document : document[..Longest];
    }

    private byte[] OfBytes(byte[] document, Random random)
    {
        int at = random.Next(document.Length + 1);
        int end = Math.Min(document.Length, at + 1 + random.Next(random.Next(4) == 0 ? 200 : 4));
        switch (random.Next(6))
        {
            case 0: // Something else in its place.
                return [.. document[..at], Byte(random), .. document[Math.Min(document.Length, at + 1)..]];
            case 1: // Something more.
                return [.. document[..at], Byte(random), .. document[at..]];
            case 2: // Something less.
                return [.. document[..at], .. document[end..]];
            case 3: // Something twice.
                return [.. document[..end], .. document[at..]];
            case 4: // Cut.
                return document[..at];
            default: // The beginning of this, and the end of another.
                byte[] other = _documents[random.Next(_documents.Count)];
                return [.. document[..at], .. other[random.Next(other.Length + 1)..]];
        }
    }

    private byte[] OfTokens(byte[] document, Random random)
    {
        List<string> tokens = [.. Tokens(document)];
        if (tokens.Count == 0)
            return document;
        int at = random.Next(tokens.Count);
        if (string.IsNullOrWhiteSpace(tokens[at]))
            at = (at + 1) % tokens.Count;
        switch (random.Next(9))
        {
            case 0:
                tokens.RemoveAt(at);
                break;
            case 1:
                tokens.Insert(at, tokens[random.Next(tokens.Count)]);
                break;
            case 2:
                int other = random.Next(tokens.Count);
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
            case 3:
                tokens[at] = Words[random.Next(Words.Length)];
                break;
            case 4:
                int length = 1 + random.Next(Math.Min(12, tokens.Count - at));
                tokens.InsertRange(at, tokens.GetRange(at, length));
                break;
            default:
                // Mostly a string takes the place of a string, and something else that of something else, so that some stay good.
                int value = tokens.FindIndex(at, IsValue);
                if (value < 0)
                    value = at;
                string[] from = (tokens[value][0] == '"') == (random.Next(8) > 0) ? _strings : _others;
                tokens[value] = from[random.Next(from.Length)];
                break;
        }

        return Encoding.Latin1.GetBytes(string.Concat(tokens));
    }

    private static bool IsValue(string token) => token[0] is '"' or '-' or (>= '0' and <= '9') or (>= 'a' and <= 'z');

    private static byte Byte(Random random) => random.Next(2) == 0 ? (byte)random.Next(256) : Telling[random.Next(Telling.Length)];

    // Latin-1 keeps every byte as it is.
    private static IEnumerable<string> Tokens(byte[] document)
        => Token.Matches(Encoding.Latin1.GetString(document)).Select(m => m.Value);

    [GeneratedRegex("""\s+|"(?:[^"\\]|\\.)*"|[-+.0-9eE]+|[A-Za-z]+|.""", RegexOptions.Singleline)]
    private static partial Regex Token { get; }
}
