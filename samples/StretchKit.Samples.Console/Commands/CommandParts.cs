using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using System.Linq;

namespace StretchKit.Samples.Terminal.Commands;

/// <summary>What several commands have in common.</summary>
internal static class CommandParts
{
    public static Option<bool> JsonOption() => new("--json") { Description = "Print one JSON value and nothing else" };

    public static Option<string?> LanguageOption() => new("--lang")
    {
        Description = "The language of names and instructions, such as de or es; where they lack it, English",
        HelpName = "LANGUAGE",
    };

    public static Option<string?> StateOption() => new("--state")
    {
        Description = "A file of what has happened: reminders delivered, snoozed, skipped, sessions, pauses, journeys",
        HelpName = "FILE",
    };

    /// <summary>An option that takes a whole number from 1.</summary>
    public static Option<int> CountOption(string name, string description, int most, int usual) => new(name)
    {
        Description = $"{description}, 1 to {most}",
        HelpName = "N",
        DefaultValueFactory = _ => usual,
        CustomParser = argument =>
        {
            string text = argument.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count >= 1 && count <= most)
                return count;
            argument.AddError($"{name} takes a whole number from 1 to {most}; '{text}' is none.");
            return 0;
        },
    };

    public static Argument<string> Document(string name, string description)
        => new(name)
        {
            Description = $"{description}: a built-in id, or the path of a JSON file",
            HelpName = name,
            CompletionSources = { _ => Ids(name).Select(id => new CompletionItem(id)) },
        };

    /// <summary>The built-in ids that an argument takes, by its name.</summary>
    private static IEnumerable<string> Ids(string name)
    {
        IEnumerable<string> routines = Catalog.Routines.Select(r => r.Id);
        IEnumerable<string> plans = Catalog.Plans.Select(p => p.Id);
        return name switch
        {
            "ROUTINE" => routines,
            "PLAN" => plans,
            _ => routines.Concat(plans).Concat(Catalog.Stretches.Select(s => s.Id)),
        };
    }
}
