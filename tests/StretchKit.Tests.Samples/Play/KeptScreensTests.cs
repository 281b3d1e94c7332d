using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Spectre.Console;
using StretchKit.Playback;
using StretchKit.Samples.Terminal.Output;
using StretchKit.Samples.Terminal.Play;
using StretchKit.Samples.Terminal.Play.View;
using StretchKit.Tests.Samples.Remind;
using Xunit;

namespace StretchKit.Tests.Samples.Play;

/// <summary>The screens in docs/screens are those that there are. With STRETCHKIT_SCREENS=write they are written anew.</summary>
public class KeptScreensTests
{
    private static readonly Stretch MarchOnTheSpot = new("march", "March on the spot", StretchStyle.Mobility, StartingPosition.Standing, Laterality.Bilateral)
    {
        Phases = [new Phase("march", "One knee up, and then the other.")],
        Instructions = ["Stand tall with your feet as wide as your hips.", "Lift each knee as far as is comfortable, and breathe."],
    };

    private static readonly Timeline Timeline = new Routine(
        "my-back",
        "My back",
        [
            StretchKit.Catalog.TrunkRotation.AsStep(),
            Step.Repeat(2, Duration.FromSeconds(20), [StretchKit.Catalog.ChildsPose.With(Dose.HoldSeconds(30))]),
            MarchOnTheSpot.With(new Dose { Reps = 20 }),
        ]).ToTimeline();

    private static string Folder
    {
        get
        {
            string folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "StretchKit.sln")))
                folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The repository is not above the tests.");
            return Path.Combine(folder, "docs", "screens");
        }
    }

    public static TheoryData<string, int, int> Screens()
    {
        var all = new TheoryData<string, int, int>();
        foreach (string name in new[] { "hold", "switch-sides", "rest", "paused", "open", "keys" })
        {
            all.Add(name, 80, 24);
            all.Add(name, 120, 40);
        }

        all.Add("hold", 40, 10);
        foreach (string name in RemindScreens.Names)
            all.Add(name, 80, 24);
        all.Add("remind-due", 40, 10);
        all.Add("summary", 80, 24);
        return all;
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public void They_are_what_is_drawn(string name, int width, int height)
    {
        string drawn = string.Concat(Drawn(name, width, height).Select(l => l + "\n"));
        string file = Path.Combine(Folder, $"{name}-{width}x{height}.txt");
        if (Environment.GetEnvironmentVariable("STRETCHKIT_SCREENS") == "write")
            File.WriteAllText(file, drawn);
        File.ReadAllText(file).ReplaceLineEndings("\n").Should().Be(drawn);
    }

    [Fact]
    public void There_are_no_others()
        => Directory.GetFiles(Folder, "*.txt").Select(Path.GetFileNameWithoutExtension)
            .Should().BeEquivalentTo(Screens().Select(s => $"{s[0]}-{s[1]}x{s[2]}"));

    private static IEnumerable<string> Drawn(string name, int width, int height)
    {
        Player player = Timeline.Start();
        return name switch
        {
            "hold" => View(player.At(At(SegmentKind.Hold, 4) + Duration.FromSeconds(2)), width, height),
            "switch-sides" => View(player.At(At(SegmentKind.SwitchSides, 4) + Duration.FromSeconds(1)), width, height),
            "rest" => View(player.At(At(SegmentKind.Rest, 0) + Duration.FromSeconds(8)), width, height),
            "paused" => View(Paused(player).At(Duration.Zero), width, height),
            "open" => View(player.At(At(SegmentKind.Move, 0) + Duration.FromSeconds(75)), width, height),
            _ when RemindScreens.Names.Contains(name) => RemindScreens.Lines(name, width, height).Select(l => l.ToString()),
            "keys" => View(player.At(At(SegmentKind.Hold, 4) + Duration.FromSeconds(2)), width, height, keys: true),
            _ => Summarised(width),
        };
    }

    private static Player Paused(Player player) => player.Pause(At(SegmentKind.Hold, 21) - Duration.FromSeconds(2)).Player;

    private static Duration At(SegmentKind kind, int index) => Timeline.Segments.Where(s => s.Kind == kind).ElementAt(index).Start!.Value;

    private static IEnumerable<string> View(PlayerFrame frame, int width, int height, bool keys = false)
        => PlayScreen.Lines(new PlayView(Timeline, frame, "en") { HelpsWithKeys = keys }, width, height).Select(l => l.ToString());

    /// <summary>After a rep that was skipped, one that was left early, and a movement that was ended by its person.</summary>
    private static IEnumerable<string> Summarised(int width)
    {
        Duration second = At(SegmentKind.Hold, 1);
        Player player = Timeline.Start().Skip(second).Player.Skip(second + Duration.FromSeconds(6)).Player.Finish(Duration.FromMinutes(11)).Player;
        var text = new StringWriter { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(new TrimmingWriter(text)) });
        console.Profile.Width = width;
        Session session = player.ToSession(Duration.FromMinutes(11), default, default(Instant));
        Summary.Show(session, Timeline.Routine, true, "en", new Screen(console, TextWriter.Null, () => Stream.Null, SystemClock.Instance));
        return text.ToString().TrimEnd('\n').Split('\n');
    }
}
