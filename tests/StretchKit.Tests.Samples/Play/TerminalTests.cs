using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using NodaTime;
using StretchKit.Samples.Terminal.Play.View;
using StretchKit.Samples.Terminal.Store;
using StretchKit.Tests.Samples.Console;
using Xunit;

namespace StretchKit.Tests.Samples.Play;

/// <summary><c>play</c> on a real terminal.</summary>
public sealed class TerminalTests : IDisposable
{
    private const string Restored = "0 1 1";

    private readonly string _data = Directory.CreateTempSubdirectory().FullName;

    private string Place => Path.Combine(_data, "unfinished", "play-mixed.txt");

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [SkippableFact]
    public async Task The_screen_is_what_the_view_says_at_every_size_and_is_given_back_at_the_end()
    {
        Skip.IfNot(Tmux.IsThere, "tmux is not installed.");
        using var file = new DocumentFile(Routines.MixedJson);
        using var terminal = new Tmux(80, 24);
        terminal.Play($"{file.Path} --data {_data}");
        await terminal.Shows("Stop if you feel pain");
        terminal.Keys("x");
        await terminal.Shows("Get ready: Twist");
        terminal.Modes().Should().Be("1 0 0");
        terminal.Keys("s");
        await terminal.Shows("Hold, left");
        terminal.Keys("Space");
        await terminal.Shows("PAUSED");
        await IsTheView(terminal, 80, 24);
        terminal.Resize(40, 10);
        await IsTheView(terminal, 40, 10);
        terminal.Resize(120, 40);
        await IsTheView(terminal, 120, 40);
        terminal.Keys("m");
        await terminal.Shows("sound off");
        terminal.Keys("?");
        await terminal.Shows("go on from here another time");
        terminal.Keys("?");
        terminal.Keys("d");
        await terminal.Shows("This part ends by itself.");
        terminal.Keys("Right", "Left", "r");
        await terminal.Shows("Get ready: Twist");
        terminal.Keys("s", "s", "s", "s", "s");
        await terminal.Shows("At your own pace");
        terminal.Keys("Space", "d");
        string[] summary = await terminal.Shows("ended with 0, echo");
        summary.Should().Contain("Mixed: done").And.Contain(l => l.StartsWith("  March ") && l.Contains(" 1/1 "));
        terminal.Modes().Should().Be(Restored);
        File.Exists(Place).Should().BeFalse();
        KeptData.Sessions(_data).Should().ContainSingle();
    }

    [SkippableTheory]
    [InlineData(true, 130)]
    [InlineData(false, 143)]
    public async Task Asked_to_end_it_gives_the_terminal_back_and_goes_on_the_next_time(bool byKey, int exit)
    {
        Skip.IfNot(Tmux.IsThere, "tmux is not installed.");
        File.WriteAllText(Path.Combine(_data, "red-flags-shown"), "back\nneck\ncalf");
        using var file = new DocumentFile(Routines.MixedJson);
        using var terminal = new Tmux(80, 24);
        terminal.Play($"{file.Path} --data {_data}");
        await terminal.Shows("Get ready: Twist");
        terminal.Keys("s");
        await terminal.Shows(screen => screen.Any(l => l.EndsWith(" 0:09")));
        if (byKey)
            terminal.Keys("C-c");
        else
            terminal.Terminate();
        (await terminal.Shows($"ended with {exit}, echo")).Should().Contain("Stopped here. 'stretchkit play mixed' goes on from this place.");
        terminal.Modes().Should().Be(Restored);

        terminal.Play($"{file.Path} --data {_data}");
        await terminal.Shows("is unfinished, in step 1: Twist, Hold, left");
        terminal.Keys("x", "y");
        await terminal.Shows("PAUSED");
        await IsTheView(terminal, 80, 24, PlayWords.Resumed.For("en"));
        terminal.Keys("q");
        await terminal.Shows("Mixed: stopped early");
        await terminal.Shows("ended with 0, echo");
    }

    [SkippableTheory]
    [InlineData("", true)]
    [InlineData("NO_COLOR=1", false)]
    public async Task Colours_are_for_those_who_want_them(string environment, bool coloured)
    {
        Skip.IfNot(Tmux.IsThere, "tmux is not installed.");
        using var terminal = new Tmux(80, 24);
        terminal.Play($"desk-break --data {_data}", environment);
        await terminal.Shows("Before you begin");
        terminal.Screen(escapes: true).Any(l => l.Contains('\u001b')).Should().Be(coloured);
        terminal.Keys("q");
        await terminal.Shows("ended with 0, echo");
        File.Exists(Path.Combine(_data, "red-flags-shown")).Should().BeFalse("they were not read to the end");
    }

    /// <summary>A paused screen is that of the place that is kept.</summary>
    private async Task IsTheView(Tmux terminal, int width, int height, string? notice = null)
    {
        Timeline timeline = Catalog.Reader.ReadRoutine(Routines.MixedJson).GetValueOrThrow().ToTimeline();
        string[] Expected() => Unfinished.Read(Place) is { } kept
            ? [.. PlayScreen.Lines(new PlayView(timeline, timeline.Load(kept.Player)!.At(Duration.Zero), "en") { Notice = notice }, width, height).Select(l => l.ToString())]
            : [];
        (await terminal.Shows(screen => screen.SequenceEqual(Expected()))).Should().HaveCount(height);
    }
}
