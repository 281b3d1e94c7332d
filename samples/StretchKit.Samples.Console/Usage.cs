using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.Linq;
using StretchKit.Samples.Terminal.Input;
using StretchKit.Samples.Terminal.Output;

namespace StretchKit.Samples.Terminal;

/// <summary>What is said about a command line that is wrong.</summary>
internal static class Usage
{
    public static int Explain(ParseResult parsed, Screen screen)
    {
        Command command = parsed.CommandResult.Command;
        screen.Complain(
        [
            .. parsed.UnmatchedTokens.Count > 0
                ? parsed.UnmatchedTokens.Take(1).Select(token => Unmatched(token, command))
                : parsed.Errors.Select(e => $"error: {e.Message}"),
            .. Synopsis(command),
        ]);
        return ExitCode.Usage;
    }

    private static string Unmatched(string token, Command command)
    {
        bool isOption = token.StartsWith('-');
        IEnumerable<Symbol> known = isOption ? command.Options : command.Subcommands;
        string what = isOption ? "option" : command.Subcommands.Count > 0 ? "command" : "argument";
        return $"error: '{token}' is no {what} here.{Closest.Question(token, known.Where(s => !s.Hidden).Select(s => s.Name))}";
    }

    private static IEnumerable<string> Synopsis(Command command)
    {
        if (command.Subcommands.Count > 0)
        {
            yield return $"usage: {command.Name} [{string.Join(" | ", command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name))}]";
            yield return "'stretchkit --help' says what they do.";
            yield break;
        }

        IEnumerable<string> parts = command.Arguments.Select(a => a.Name)
            .Concat(command.Options.Where(o => o is not HelpOption).Select(Synopsis));
        yield return string.Join(' ', parts.Prepend($"usage: stretchkit {command.Name}"));
        yield return $"'stretchkit {command.Name} --help' says more.";
    }

    private static string Synopsis(Option option)
    {
        string text = option.HelpName is null ? option.Name : $"{option.Name} {option.HelpName}";
        return option.Required ? text : $"[{text}]";
    }
}
