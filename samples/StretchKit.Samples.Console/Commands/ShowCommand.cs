using System.CommandLine;
using System.Linq;
using StretchKit.Samples.Terminal.Input;
using StretchKit.Samples.Terminal.Output;

namespace StretchKit.Samples.Terminal.Commands;

/// <summary><c>show ID</c>: one stretch, routine or plan.</summary>
internal static class ShowCommand
{
    public static Command Create(Screen screen)
    {
        Argument<string> id = CommandParts.Document("ID", "The stretch, routine or plan");
        var command = new Command("show", "Show a stretch, a routine or a plan") { id };
        command.SetAction(parsed => Run(Documents.Any(parsed.GetRequiredValue(id), screen), screen));
        return command;
    }

    private static int Run(object document, Screen screen)
    {
        switch (document)
        {
            case Stretch stretch:
                StretchPage.Show(stretch, screen);
                DoctorFirst.Show([stretch], screen);
                break;
            case Routine routine:
                RoutinePage.Show(routine, screen);
                DoctorFirst.Show(routine.ToTimeline().Segments.Select(s => s.Stretch), screen);
                break;
            case Plan plan:
                PlanPage.Show(plan, screen);
                break;
            default:
                throw new CommandFailed(ExitCode.Invalid, "error: this document is none that can be shown: show takes a stretch, a routine or a plan.");
        }

        return ExitCode.Done;
    }
}
