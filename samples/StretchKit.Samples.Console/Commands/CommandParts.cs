using System.CommandLine;

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

    public static Argument<string> Document(string name, string description)
        => new(name) { Description = $"{description}: a built-in id, or the path of a JSON file" };
}
