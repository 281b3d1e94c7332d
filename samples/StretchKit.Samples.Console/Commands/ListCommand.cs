using System.CommandLine;
using System.Linq;
using StretchKit.Samples.Terminal.Output;
using StretchKit.Samples.Terminal.Words;

namespace StretchKit.Samples.Terminal.Commands;

/// <summary><c>list</c>: what is built in.</summary>
internal static class ListCommand
{
    public static Command Create(Screen screen)
    {
        Option<string?> language = CommandParts.LanguageOption();
        var command = new Command("list", "List the built-in stretches, routines, programs and plans") { language };
        command.SetAction(parsed => Run(parsed.GetValue(language), screen));
        return command;
    }

    private static int Run(string? language, Screen screen)
    {
        screen.Heading("Stretches");
        screen.Rows(
            ["id", "name", "position", "dose"],
            Catalog.Stretches.Select(s => new[] { s.Id, s.Name.For(language), Positions.Of(s.StartingPosition), Doses.Of(s.AsStep()) }));
        screen.Line();
        screen.Heading("Routines");
        screen.Rows(
            ["id", "name", "steps", "takes"],
            Catalog.Routines.Select(r => r.ToTimeline()).Select(t => new[]
            {
                t.Routine.Id, t.Routine.Name.For(language), $"{t.Segments[^1].StepIndex + 1}", Times.Length(t.Total),
            }));
        screen.Line();
        screen.Heading("Programs");
        screen.Rows(
            ["id", "name", "weeks"],
            Catalog.Programs.Select(p => new[] { p.Id, p.Name.For(language), $"{p.Weeks}" }));
        screen.Line();
        screen.Heading("Plans");
        screen.Rows(
            ["id", "reminds of"],
            Catalog.Plans.Select(p => new[] { p.Id, string.Join(", ", p.Rules.Select(r => r.RoutineId).Distinct()) }));
        return ExitCode.Done;
    }
}
