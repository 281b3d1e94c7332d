using System.Collections.Generic;
using System.CommandLine;
using NodaTime;
using StretchKit.Samples.Terminal.Input;
using StretchKit.Samples.Terminal.Output;

namespace StretchKit.Samples.Terminal.Commands;

/// <summary><c>upcoming PLAN --from INSTANT --to INSTANT</c>: all reminders of a range.</summary>
internal static class UpcomingCommand
{
    public static Command Create(Screen screen)
    {
        Argument<string> plan = CommandParts.Document("PLAN", "The plan");
        Option<Instant?> from = InstantOption.Create("--from", "Where the range begins; itself in it", required: true);
        Option<Instant?> to = InstantOption.Create("--to", "Where the range ends; itself not in it", required: true);
        Option<DateTimeZone?> zone = Zone.Option();
        Option<string?> stateFile = CommandParts.StateOption();
        Option<bool> json = CommandParts.JsonOption();
        var command = new Command("upcoming", "Show all reminders of a plan in a range of time") { plan, from, to, zone, stateFile, json };
        command.Validators.Add(result =>
        {
            if (result.GetResult(from) is not null && result.GetResult(to) is not null
                && result.GetValue(from) is { } first && result.GetValue(to) is { } last && first > last)
            {
                result.AddError("--from must not be later than --to.");
            }
        });
        command.SetAction(parsed =>
        {
            Plan zoned = Documents.Plan(parsed.GetRequiredValue(plan), parsed.GetValue(zone), screen);
            Schedule schedule = zoned.ToSchedule();
            IEnumerable<Occurrence> reminders = schedule.Between(
                parsed.GetValue(from)!.Value,
                parsed.GetValue(to)!.Value,
                Documents.State(parsed.GetValue(stateFile), screen));
            if (parsed.GetValue(json))
                screen.Json(writer => OccurrenceJson.Write(writer, reminders, null));
            else
                Show(zoned, [.. reminders], screen);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Show(Plan plan, IReadOnlyList<Occurrence> reminders, Screen screen)
    {
        if (reminders.Count == 0)
        {
            screen.Line($"{plan.Id} has no reminder in this time.");
            return;
        }

        screen.Heading($"{plan.Id} in {plan.Zone!.Id}");
        OccurrenceRows.Show(screen, reminders);
    }
}
