using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using StretchKit.Samples.Terminal.Completion;
using StretchKit.Samples.Terminal.Output;

namespace StretchKit.Samples.Terminal.Commands;

/// <summary><c>completions SHELL</c>: a script for a shell; and, for that script alone, <c>complete</c>, which says what can stand at a place of a line.</summary>
internal static class CompletionsCommand
{
    public static Command Create(Screen screen)
    {
        var shell = new Argument<string>("SHELL") { Description = string.Join(", ", ShellScripts.All.Keys) };
        shell.AcceptOnlyFromAmong([.. ShellScripts.All.Keys]);
        var command = new Command("completions", "Print a script that completes commands, options and ids in a shell") { shell };
        command.SetAction(parsed =>
        {
            foreach (string line in ShellScripts.All[parsed.GetRequiredValue(shell)].Split('\n'))
                screen.Line(line);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>What the scripts ask: the completions of a line at a place in it.</summary>
    /// <param name="root">The command that the line is for.</param>
    /// <param name="screen">Where they are written, one to a line.</param>
    public static Command CreateAnswer(Command root, Screen screen)
    {
        var position = new Argument<int>("POSITION") { Description = "Where in the line, in characters" };
        var line = new Argument<string>("LINE") { Description = "The line, with the command's name" };
        var command = new Command("complete", "Say what can stand at a place of a line; for the scripts of 'completions'") { position, line };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            foreach (string label in Labels(root, parsed.GetRequiredValue(line), parsed.GetValue(position)))
                screen.Line(label);
            return ExitCode.Done;
        });
        return command;
    }

    private static bool IsOption(string label) => label.StartsWith("--", StringComparison.Ordinal);

    private static IEnumerable<string> Labels(Command root, string line, int position)
    {
        // The name may be a path or an alias; what counts begins behind it, and ends at the place.
        int name = line.IndexOf(' ', StringComparison.Ordinal);
        if (name < 0 || position <= name)
            return [];
        string before = line[(name + 1)..Math.Clamp(position, name + 1, line.Length)];
        string begun = before[(before.LastIndexOf(' ') + 1)..];
        string[] labels =
        [
            .. root.Parse(before).GetCompletions(before.Length).Select(c => c.Label).Distinct().Order(StringComparer.Ordinal)
                .Where(label => label.StartsWith(begun, StringComparison.OrdinalIgnoreCase) && (IsOption(label) || label[0] is not ('-' or '/'))),
        ];

        // Where anything else can stand, options are for those who begin one.
        return begun.Length == 0 && !labels.All(IsOption) ? labels.Where(label => !IsOption(label)) : labels;
    }
}
