using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using StretchKit.Samples.Terminal.Input;
using StretchKit.Samples.Terminal.Output;

namespace StretchKit.Samples.Terminal.Commands;

/// <summary><c>next PLAN</c>: the next reminders, and why they come when they do.</summary>
internal static class NextCommand
{
    private const int MostReminders = 10_000;

    public static Command Create(Screen screen)
    {
        Argument<string> plan = CommandParts.Document("PLAN", "The plan");
        Option<DateTimeZone?> zone = Zone.Option();
        Option<string?> stateFile = CommandParts.StateOption();
        Option<Instant?> after = InstantOption.Create("--after", "Only reminders later than this instant; now, where it is left out");
        Option<int> count = CommandParts.CountOption("--count", "How many", MostReminders, 1);
        var explain = new Option<bool>("--explain") { Description = "Say step by step how each came to its time" };
        Option<bool> json = CommandParts.JsonOption();
        var command = new Command("next", "Show the next reminders of a plan") { plan, zone, stateFile, after, count, explain, json };
        command.SetAction(parsed =>
        {
            Plan zoned = Documents.Plan(parsed.GetRequiredValue(plan), parsed.GetValue(zone), screen);
            Schedule schedule = zoned.ToSchedule();
            ReminderState state = Documents.State(parsed.GetValue(stateFile), screen);
            Func<Occurrence, IEnumerable<string>>? explanation
                = parsed.GetValue(explain) ? o => schedule.Explain(o, state).Steps.Select(s => s.ToString()) : null;
            Instant from = parsed.GetValue(after) ?? screen.Clock.GetCurrentInstant();
            IReadOnlyList<Occurrence> reminders = schedule.Upcoming(from, parsed.GetValue(count), state);
            if (parsed.GetValue(json))
                screen.Json(writer => OccurrenceJson.Write(writer, reminders, explanation));
            else if (reminders.Count == 0)
                ShowNone(zoned, from, screen);
            else
                Show(zoned, reminders, explanation, screen);
            return ExitCode.Done;
        });
        return command;
    }

    private static void ShowNone(Plan plan, Instant after, Screen screen)
    {
        screen.Line($"{plan.Id} has none within five years.");

        // Days that are nearer have reminders that something keeps away; "validate" says what.
        LocalDate horizon = (after + Schedule.Horizon).InZone(plan.Zone!).Date;
        if (FarDays.First(plan, after.InZone(plan.Zone!).Date) is var (rule, day) && day >= horizon)
            screen.Line($"The next day of the rule '{rule.Id}' is {LocalDatePattern.Iso.Format(day)}.");
    }

    private static void Show(
        Plan plan, IReadOnlyList<Occurrence> reminders, Func<Occurrence, IEnumerable<string>>? explanation, Screen screen)
    {
        screen.Heading($"{plan.Id} in {plan.Zone!.Id}");
        OccurrenceRows.Show(screen, reminders, explanation);
    }
}
