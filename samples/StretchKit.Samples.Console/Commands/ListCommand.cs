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
        var command = new Command("list", "List the built-in stretches, routines and plans");
        command.SetAction(_ => Run(screen));
        return command;
    }

    private static int Run(Screen screen)
    {
        screen.Heading("Stretches");
        screen.Rows(
            ["id", "name", "position", "dose"],
            Catalog.Stretches.Select(s => new[] { s.Id, s.Name.ToString(), Positions.Of(s.StartingPosition), Doses.Of(s.AsStep()) }));
        screen.Line();
        screen.Heading("Routines");
        screen.Rows(
            ["id", "name", "steps", "takes"],
            Catalog.Routines.Select(r => r.ToTimeline()).Select(t => new[]
            {
                t.Routine.Id, t.Routine.Name.ToString(), $"{t.Segments[^1].StepIndex + 1}", Times.Length(t.Total),
            }));
        screen.Line();
        screen.Heading("Plans");
        screen.Rows(
            ["id", "reminds of"],
            Catalog.Plans.Select(p => new[] { p.Id, string.Join(", ", p.Rules.Select(r => r.RoutineId).Distinct()) }));
        return ExitCode.Done;
    }
}
