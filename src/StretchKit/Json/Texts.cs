using System;
using System.Collections.Generic;
using System.Text.Json;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>Reads words for people, and the application's own strings.</summary>
internal static class Texts
{
    /// <summary>The most languages of a text.</summary>
    public const int MaxLanguages = 100;

    /// <summary>A string, or an object of languages; the language "" is none stated.</summary>
    public static Text? Text(this Walk walk)
    {
        if (walk.Token != JsonTokenType.StartObject)
            return walk.Words() is { } words ? new Text(words) : null;

        int errors = walk.Errors;
        Walk.Spot start = walk.Here();
        string? unstated = null;
        var languages = new List<(string Language, string Words)>();
        walk.Map(
            name =>
            {
                bool isLanguage = name.Length == 0 || StretchKit.Text.IsLanguage(name);
                if (!isLanguage)
                    walk.Fault(FindingCodes.BadLanguage, Shown.Content(name));
                if (!walk.Read() || walk.Words() is not { } words || !isLanguage)
                    return;
                if (name.Length == 0)
                    unstated = words;
                else
                    languages.Add((name, words));
            },
            MaxLanguages,
            StringComparer.OrdinalIgnoreCase);
        if (walk.Errors == errors && unstated is null && languages.Count == 0)
            walk.Fault(FindingCodes.BlankText, start);
        return walk.Errors == errors ? Make(unstated, languages) : null;
    }

    /// <summary>An object of strings.</summary>
    public static Metadata? Metadata(this Walk walk)
    {
        if (!walk.Is(JsonTokenType.StartObject))
            return null;
        int errors = walk.Errors;
        var entries = new List<KeyValuePair<string, string>>();
        walk.Map(
            name =>
            {
                if (walk.Read() && walk.String() is { } value)
                    entries.Add(new KeyValuePair<string, string>(name, value));
            },
            ListValues.Most,
            StringComparer.Ordinal);
        return walk.Errors == errors ? new Metadata(entries) : null;
    }

    private static Text Make(string? unstated, List<(string Language, string Words)> languages)
    {
        Text? text = unstated is null ? null : new Text(unstated);
        foreach ((string language, string words) in languages)
            text = text is null ? StretchKit.Text.In(language, words) : text.With(language, words);
        return text!;
    }
}
