using System.CommandLine;
using StretchKit.Samples.Terminal.Input;
using StretchKit.Samples.Terminal.Output;

namespace StretchKit.Samples.Terminal.Commands;

/// <summary><c>show ID</c>: one stretch, routine, program or plan.</summary>
internal static class ShowCommand
{
    public static Command Create(Screen screen)
    {
        Argument<string> id = CommandParts.Document("ID", "The stretch, routine, program or plan");
        Option<string?> language = CommandParts.LanguageOption();
        var command = new Command("show", "Show a stretch, a routine, a program or a plan") { id, language };
        command.SetAction(parsed => Run(Documents.Any(parsed.GetRequiredValue(id), screen), parsed.GetValue(language), screen));
        return command;
    }

    private static int Run(object document, string? language, Screen screen)
    {
        switch (document)
        {
            case Stretch stretch:
                StretchPage.Show(stretch, language, screen);
                DoctorFirst.Show(Catalog.RedFlagsFor(stretch), language, screen);
                break;
            case Routine routine:
                RoutinePage.Show(routine, language, screen);
                DoctorFirst.Show(Catalog.RedFlagsFor(routine), language, screen);
                break;
            case TrainingProgram program:
                ProgramPage.Show(program, language, screen);
                break;
            case Plan plan:
                PlanPage.Show(plan, screen);
                break;
            default:
                throw new CommandFailed(ExitCode.Invalid, "error: this document is none that can be shown: show takes a stretch, a routine, a program or a plan.");
        }

        return ExitCode.Done;
    }
}
