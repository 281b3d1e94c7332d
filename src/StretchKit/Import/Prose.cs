using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace StretchKit.Import;

/// <summary>The words of a record: its instructions in order, and its name. Of very long ones only the beginning is looked at.</summary>
internal sealed class Prose(string name, IEnumerable<string> instructions)
{
    /// <summary>The most characters that are looked at.</summary>
    public const int MaxLength = 10_000;

    private readonly string _instructions = Cut(string.Join("\n", instructions));
    private readonly string _name = Cut(name);

    private DoseWords? _dose;

    /// <summary>The dose that the instructions state.</summary>
    public DoseWords Dose => _dose ??= _instructions.Length == 0 ? DoseWords.Nothing : DoseWords.Of(_instructions);

    /// <summary>A rule about English words, in any case; it must not look far ahead, so that no words make it slow.</summary>
    public static Regex Rule(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The first words of the instructions, or else of the name, that a rule is about.</summary>
    public string? Find(Regex rule)
        => rule.Match(_instructions) is { Success: true } match ? match.Value
            : rule.Match(_name) is { Success: true } inName ? inName.Value
            : null;

    /// <summary>All words of the instructions that a rule is about.</summary>
    public IEnumerable<Match> All(Regex rule)
    {
        for (Match match = rule.Match(_instructions); match.Success; match = match.NextMatch())
            yield return match;
    }

    /// <summary>
    /// The value of the rule whose words come first in the instructions, or else in the name. Of rules about words that begin at one place the first
    /// counts; a rule without a value says that the words leave it open.
    /// </summary>
    public Reading<T> First<T>(IReadOnlyList<(Regex Words, T? Value)> rules)
        where T : struct
    {
        Reading<T> inInstructions = First(_instructions, rules);
        return inInstructions.Reason == ImportReason.NotStated ? First(_name, rules) : inInstructions;
    }

    private static Reading<T> First<T>(string text, IReadOnlyList<(Regex Words, T? Value)> rules)
        where T : struct
    {
        Match? first = null;
        T? value = null;
        foreach ((Regex words, T? meant) in rules)
        {
            if (words.Match(text) is { Success: true } match && (first is null || match.Index < first.Index))
                (first, value) = (match, meant);
        }

        return first is null ? Reading<T>.Nothing
            : value is { } known ? Reading<T>.From(known, first.Value)
            : Reading<T>.Not(ImportReason.Ambiguous, first.Value);
    }

    private static string Cut(string text) => text.Length <= MaxLength ? text : text.Substring(0, MaxLength);
}
