using StretchKit.Samples.Terminal.Input;
using StretchKit.Samples.Terminal.Output;

namespace StretchKit.Samples.Terminal.Commands;

/// <summary>Without arguments: the routine for the back, when to do it, and where to go from here.</summary>
internal static class HomePage
{
    private const int Reminders = 5;

    public static int Show(Screen screen)
    {
        RoutinePage.Show(Catalog.BackRelief, null, screen);
        screen.Indented($"'stretchkit show {Catalog.BackRelief.Id}' says when to see a doctor first.");
        screen.Line();

        Plan plan = Catalog.BackReliefDay with { Zone = Zone.OfThisMachine(screen) };
        screen.Heading($"Next reminders of {plan.Id} in {plan.Zone!.Id}");
        OccurrenceRows.Show(screen, plan.ToSchedule().Upcoming(screen.Clock.GetCurrentInstant(), Reminders));
        screen.Line();

        screen.Heading("To go on");
        screen.Rows(
            ["", ""],
            [
                [$"stretchkit show {Catalog.BackRelief.Steps[0]}", "how a stretch is done, and why"],
                [$"stretchkit timeline {Catalog.BackRelief.Id}", "what to do from second to second"],
                ["stretchkit list", "all that is built in"],
            ]);
        return ExitCode.Done;
    }
}
