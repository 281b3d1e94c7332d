using System;
using System.Collections.Generic;
using System.Linq;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>
/// Words for people, in one language or several. A plain string converts to it; further languages are added with
/// <see cref="With"/>. Immutable and equal by value.
/// </summary>
public sealed class Text : IEquatable<Text>
{
    private readonly ValueList<KeyValuePair<string, string>> _translations;

    /// <summary>A text in no stated language, shown to everybody.</summary>
    /// <param name="value">The words; not empty and not only white space.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null, empty or white space.</exception>
    public Text(string value)
        : this([new KeyValuePair<string, string>("", Checked(value))])
    {
    }

    private Text(ValueList<KeyValuePair<string, string>> translations) => _translations = translations;

    /// <summary>The languages given, as BCP 47 tags, in the order given; an empty tag is the text in no stated language.</summary>
    public IEnumerable<string> Languages => _translations.Select(t => t.Key);

    /// <summary>A string is a text in no stated language.</summary>
    public static implicit operator Text(string value) => new(value);

    /// <summary>Whether two texts say the same in the same languages.</summary>
    public static bool operator ==(Text? left, Text? right) => Equals(left, right);

    /// <summary>Whether two texts differ.</summary>
    public static bool operator !=(Text? left, Text? right) => !Equals(left, right);

    /// <summary>The same as the conversion from a string, for languages without conversions.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null, empty or white space.</exception>
    public static Text FromString(string value) => new(value);

    /// <summary>A text whose first language is stated.</summary>
    /// <param name="language">A BCP 47 tag such as <c>en</c> or <c>pt-BR</c>.</param>
    /// <param name="value">The words; not empty and not only white space.</param>
    /// <exception cref="ArgumentException">A value is null, empty or no language tag.</exception>
    public static Text In(string language, string value)
        => new([new KeyValuePair<string, string>(CheckedLanguage(language), Checked(value))]);

    /// <summary>This text with one language added, or replaced where it was there.</summary>
    /// <param name="language">A BCP 47 tag such as <c>de</c> or <c>pt-BR</c>.</param>
    /// <param name="value">The words; not empty and not only white space.</param>
    /// <exception cref="ArgumentException">A value is null, empty or no language tag.</exception>
    public Text With(string language, string value)
    {
        var added = new KeyValuePair<string, string>(CheckedLanguage(language), Checked(value));
        bool replaces = _translations.Any(t => SameLanguage(t.Key, language));
        return new Text(ValueList.From(replaces
            ? _translations.Select(t => SameLanguage(t.Key, language) ? added : t)
            : _translations.Append(added)));
    }

    /// <summary>
    /// The words in a language. Where it is missing, shorter tags are tried (<c>pt-BR</c>, then <c>pt</c>), then the text
    /// in no stated language, then English, then whatever was given first.
    /// </summary>
    /// <param name="language">A BCP 47 tag; null asks for the fallback at once.</param>
    public string For(string? language)
    {
        for (string? tag = language; !string.IsNullOrEmpty(tag); tag = Shorter(tag!))
        {
            if (Find(tag!) is { } words)
                return words;
        }

        return Find("") ?? Find("en") ?? _translations[0].Value;
    }

    /// <summary>The words in no stated language, or else in English, or else in the first language given.</summary>
    public override string ToString() => For(null);

    /// <inheritdoc/>
    public bool Equals(Text? other) => other is not null && _translations.Equals(other._translations);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Text);

    /// <inheritdoc/>
    public override int GetHashCode() => _translations.GetHashCode();

    internal static bool IsLanguage(string tag)
        => tag.Length is >= 2 and <= 35
            && tag[0] is not '-' && tag[tag.Length - 1] is not '-'
            && tag.All(c => c is '-' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'));

    private static string Checked(string value)
        => string.IsNullOrWhiteSpace(value)
            ? throw new ArgumentException("A text must say something.", nameof(value))
            : value;

    private static string CheckedLanguage(string language)
        => IsLanguage(Guard.NotNull(language))
            ? language
            : throw new ArgumentException($"'{language}' is not a language tag such as 'en' or 'pt-BR'.", nameof(language));

    private static bool SameLanguage(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static string? Shorter(string tag) => tag.LastIndexOf('-') is > 0 and var dash ? tag.Substring(0, dash) : null;

    private string? Find(string language)
    {
        foreach (KeyValuePair<string, string> translation in _translations)
        {
            if (SameLanguage(translation.Key, language))
                return translation.Value;
        }

        return null;
    }
}
