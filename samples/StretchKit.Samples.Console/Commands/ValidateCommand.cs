using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using StretchKit.Samples.Terminal.Input;
using StretchKit.Samples.Terminal.Output;

namespace StretchKit.Samples.Terminal.Commands;

/// <summary><c>validate FILE</c>: everything that is wrong with a document, at once.</summary>
internal static class ValidateCommand
{
    public static Command Create(Screen screen)
    {
        Argument<string> file = CommandParts.Document("FILE", "The stretch, routine, plan or state");
        Option<bool> json = CommandParts.JsonOption();
        var command = new Command("validate", "Check a document and say all that is wrong with it") { file, json };
        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(file);
            IReadOnlyList<Finding> findings = Documents.Findings(path);
            bool valid = findings.All(f => f.Severity != Severity.Error);
            if (parsed.GetValue(json))
                screen.Json(writer => FindingsJson.Write(writer, valid, findings));
            else
                Show(path, valid, findings, screen);
            return valid ? ExitCode.Done : ExitCode.Invalid;
        });
        return command;
    }

    /// <summary>What makes a document invalid is an error and goes where errors go; what is found in a valid one is the answer.</summary>
    private static void Show(string path, bool valid, IReadOnlyList<Finding> findings, Screen screen)
    {
        IEnumerable<string> lines = findings.Select(f => FindingLine.Of(path, f));
        string summary = $"{path}: {(valid ? "valid" : "not valid")}{Tally(findings)}";
        if (!valid)
        {
            screen.Complain([.. lines, summary]);
            return;
        }

        foreach (string line in lines)
            screen.Line(line);
        screen.Line(summary);
    }

    private static string Tally(IReadOnlyList<Finding> findings)
        => string.Concat(findings.GroupBy(f => f.Severity).OrderBy(g => g.Key)
            .Select(g => $", {g.Count()} {Word(g.Key, g.Count())}"));

    private static string Word(Severity severity, int count)
        => severity == Severity.Advice || count == 1 ? JsonStyle.Word(severity) : $"{JsonStyle.Word(severity)}s";
}
