using System;
using System.CommandLine;
using System.IO;
using StretchKit.Hosting;
using StretchKit.Samples.Terminal.History;
using StretchKit.Samples.Terminal.Input;
using StretchKit.Samples.Terminal.Output;
using StretchKit.Samples.Terminal.Store;

namespace StretchKit.Samples.Terminal.Commands;

/// <summary><c>history</c>: what was done, week by week.</summary>
internal static class HistoryCommand
{
    private const int MostWeeks = 520;
    private const int UsualWeeks = 12;

    public static Command Create(Screen screen, TimeProvider time)
    {
        Option<string?> folder = DataFolder.Option();
        Option<int> weeks = CommandParts.CountOption("--weeks", "How many weeks to show", MostWeeks, UsualWeeks);
        Option<bool> json = CommandParts.JsonOption();
        var command = new Command("history", "Show sessions, minutes, adherence to the plan, and streaks") { folder, weeks, json };
        command.SetAction(parsed =>
        {
            DataFolder data = DataFolder.Find(parsed.GetValue(folder));
            PersonHistory? person = File.Exists(data.Database) ? Read(data, time) : null;
            var history = Past.Of(person, Zone.OfThisMachine(screen), screen.Clock.GetCurrentInstant(), parsed.GetValue(weeks));
            if (parsed.GetValue(json))
                screen.Json(writer => HistoryJson.Write(writer, history));
            else
                HistoryPage.Show(history, screen);
            return ExitCode.Done;
        });
        return command;
    }

    private static PersonHistory? Read(DataFolder data, TimeProvider time)
    {
        using var store = new OpenStore(data, time);
        return Person.Wait(store.Reminders.HistoryAsync(Person.Id));
    }
}
