using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using StretchKit.Internal;

namespace StretchKit.Import;

/// <summary>Makes ids of what a file has for ids and names: legal ones, and of stretches no one twice.</summary>
internal sealed class StretchIds(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>
    /// The words in lower case and in Latin letters, with a hyphen for all that ids do not have; null where nothing is left. Letters of other scripts
    /// that have no Latin form here are left out.
    /// </summary>
    public static string? Slug(string words) => Slug(words, out _);

    private static string? Slug(string words, out bool isWhole)
    {
        var id = new StringBuilder();
        isWhole = true;
        foreach (char c in words.ToLowerInvariant())
        {
            if (c is '\'' or '’')
                continue;
            string? latin = c < 0x80 ? null : LatinLetters.Of(c);
            isWhole &= c < 0x80 || latin is not null || !char.IsLetter(c);
            foreach (char each in latin ?? c.ToString())
                Append(id, each);
        }

        string slug = id.ToString().TrimEnd('-');
        return slug.Length == 0 ? null : slug;
    }

    private static void Append(StringBuilder id, char c)
    {
        char next = c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '.' ? c : '-';
        bool mayStand = id.Length == 0 ? next is not ('-' or '_' or '.') : next != '-' || id[id.Length - 1] != '-';
        if (mayStand && id.Length < Identifier.MaxLength)
            id.Append(next);
    }

    /// <summary>Letters that have no Latin form are told apart by a number that depends on the words alone, so that the id is the same everywhere.</summary>
    private static string Base(string words)
    {
        string? slug = Slug(words, out bool isWhole);
        if (slug is not null && isWhole)
            return slug;
        uint hash = 2166136261;
        foreach (char c in words.Trim())
            hash = (hash ^ c) * 16777619;
        string beginning = slug ?? "stretch";
        return $"{beginning.Substring(0, Math.Min(beginning.Length, Identifier.MaxLength - 9)).TrimEnd('-')}-{hash.ToString("x8", CultureInfo.InvariantCulture)}";
    }

    /// <summary>An id made of words that no stretch before has: a number is put after it where one does.</summary>
    public string New(string words)
    {
        string slug = Base(words);
        string id = slug;
        while (!_taken.Add(id))
        {
            _numbers.TryGetValue(slug, out int last);
            _numbers[slug] = last == 0 ? 2 : last + 1;
            string number = _numbers[slug].ToString(CultureInfo.InvariantCulture);
            string beginning = slug.Substring(0, Math.Min(slug.Length, Identifier.MaxLength - number.Length - 1));
            id = $"{beginning}-{number}";
        }

        return id;
    }
}
