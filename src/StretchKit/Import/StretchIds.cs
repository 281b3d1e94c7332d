using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using StretchKit.Internal;

namespace StretchKit.Import;

/// <summary>Makes ids of what a file has for ids and names: legal ones, and of stretches no one twice.</summary>
internal sealed class StretchIds
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The words in lower case, with a hyphen for all that ids do not have; null where nothing is left.</summary>
    public static string? Slug(string words)
    {
        var id = new StringBuilder();
        foreach (char c in words.ToLowerInvariant())
        {
            if (c is '\'' or '’')
                continue;
            char next = c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '.' ? c : '-';
            bool mayStand = id.Length == 0 ? next is not ('-' or '_' or '.') : next != '-' || id[id.Length - 1] != '-';
            if (mayStand && id.Length < Identifier.MaxLength)
                id.Append(next);
        }

        string slug = id.ToString().TrimEnd('-');
        return slug.Length == 0 ? null : slug;
    }

    /// <summary>An id made of words that no stretch before has: a number is put after it where one does.</summary>
    public string? New(string words)
    {
        if (Slug(words) is not { } slug)
            return null;
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
