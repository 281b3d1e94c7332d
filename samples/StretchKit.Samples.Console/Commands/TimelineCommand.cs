using System.CommandLine;
using System.Linq;
using StretchKit.Samples.Terminal.Input;
using StretchKit.Samples.Terminal.Output;
using StretchKit.Samples.Terminal.Words;

namespace StretchKit.Samples.Terminal.Commands;

/// <summary><c>timeline ROUTINE</c>: what is done from second to second.</summary>
internal static class TimelineCommand
{
    public static Command Create(Screen screen)
    {
        Argument<string> routine = CommandParts.Document("ROUTINE", "The routine");
        Option<bool> json = CommandParts.JsonOption();
        var command = new Command("timeline", "Show what a routine asks for, from second to second") { routine, json };
        command.SetAction(parsed =>
        {
            Timeline timeline = Documents.Routine(parsed.GetRequiredValue(routine), screen).ToTimeline();
            if (parsed.GetValue(json))
                screen.Json(writer => TimelineJson.Write(writer, timeline));
            else
                Show(timeline, screen);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Show(Timeline timeline, Screen screen)
    {
        screen.Heading($"{timeline.Routine.Name} ({timeline.Routine.Id})");
        screen.Rows(
            ["at", "for", "do", "stretch"],
            timeline.Segments.Select(s => new[]
            {
                Times.Clock(s.Start), Times.Length(s.Duration), Segments.Of(s), s.Stretch.Name.ToString(),
            }));
        screen.Line($"Together: {Times.Length(timeline.Total)}");
    }
}
