using System;
using System.CommandLine;
using StretchKit.Samples.Terminal.Input;
using StretchKit.Samples.Terminal.Output;
using StretchKit.Samples.Terminal.Play;
using StretchKit.Samples.Terminal.Store;

namespace StretchKit.Samples.Terminal.Commands;

/// <summary><c>play ROUTINE</c>: a guided session.</summary>
internal static class PlayCommand
{
    public static Command Create(Screen screen, TimeProvider time)
    {
        Argument<string> routine = CommandParts.Document("ROUTINE", "The routine");
        Option<double> speed = PlayOptions.SpeedOption();
        Option<string> language = PlayOptions.LanguageOption();
        Option<string?> say = PlayOptions.SayOption();
        Option<string?> folder = DataFolder.Option();
        var resume = new Option<bool>("--resume") { Description = "Go on with an unfinished session, without asking" };
        var restart = new Option<bool>("--restart") { Description = "Begin anew, without asking; what is unfinished goes into the history" };
        var command = new Command("play", "Play a routine, from second to second") { routine, speed, language, say, folder, resume, restart };
        command.Validators.Add(result =>
        {
            if (result.GetValue(resume) && result.GetValue(restart))
                result.AddError("--resume and --restart say the opposite of each other.");
        });
        command.SetAction(parsed =>
        {
            Timeline timeline = Documents.Routine(parsed.GetRequiredValue(routine), screen).ToTimeline();
            DataFolder data = DataFolder.Open(parsed.GetValue(folder));
            var options = new PlayOptions(
                parsed.GetValue(speed),
                parsed.GetValue(language)!,
                parsed.GetValue(say),
                parsed.GetValue(resume) ? true : parsed.GetValue(restart) ? false : null);
            using var store = new OpenStore(data, time);
            return new Performance(timeline, options, data, store.Sessions(Zone.OfThisMachine(screen)), time, screen).Run();
        });
        return command;
    }
}
