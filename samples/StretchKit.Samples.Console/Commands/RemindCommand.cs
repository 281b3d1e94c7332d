using System;
using System.CommandLine;
using NodaTime;
using StretchKit.Samples.Terminal.Input;
using StretchKit.Samples.Terminal.Output;
using StretchKit.Samples.Terminal.Play;
using StretchKit.Samples.Terminal.Remind;
using StretchKit.Samples.Terminal.Store;

namespace StretchKit.Samples.Terminal.Commands;

/// <summary><c>remind PLAN</c>: waits for a plan's reminders, and tells of each.</summary>
internal static class RemindCommand
{
    public static Command Create(Screen screen, TimeProvider time)
    {
        Argument<string> plan = CommandParts.Document("PLAN", "The plan");
        Option<DateTimeZone?> zone = Zone.Option();
        Option<string> language = PlayOptions.LanguageOption();
        Option<string?> notify = RemindOptions.NotifyOption();
        Option<string?> folder = DataFolder.Option();
        var command = new Command("remind", "Wait for the reminders of a plan, and play, snooze or skip them") { plan, zone, language, notify, folder };
        command.SetAction(parsed =>
        {
            string idOrFile = parsed.GetRequiredValue(plan);
            Plan zoned = Documents.Plan(idOrFile, parsed.GetValue(zone), screen);
            DataFolder data = DataFolder.Open(parsed.GetValue(folder));
            var options = new RemindOptions(parsed.GetValue(language)!, parsed.GetValue(notify));
            return new Reminding(zoned, new PlanRoutines(zoned, idOrFile), options, data, time, screen).Run();
        });
        return command;
    }
}
