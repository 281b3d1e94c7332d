using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using StretchKit.Playback;
using StretchKit.Tests.Samples.Play;
using Xunit;

namespace StretchKit.Tests.Samples.Console;

/// <summary><c>play</c> as a process without a terminal.</summary>
public sealed class PlayTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory().FullName;

    private IReadOnlyList<Session> Sessions => KeptData.Sessions(_data);

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task Lines_come_with_their_times_and_at_the_end_planned_against_done_which_is_saved()
    {
        Run run = await PlayAsync("desk-break");
        run.Should().Match<Run>(r => r.ExitCode == 0 && r.Error.Length == 0);
        string[] lines = run.Output.Split('\n');
        Timeline timeline = Catalog.DeskBreak.ToTimeline();
        lines.SkipWhile(l => l != "Desk break (desk-break)").Skip(1).TakeWhile(l => l.StartsWith("  ")).Should().Equal(
            timeline.Cues().Where(c => c.Kind != CueKind.Countdown).Select(c => $"{(int)c.At!.Value.TotalMinutes,4}:{c.At!.Value.Seconds:00}  {c.ToText("en").Replace('\u00A0', ' ')}"));
        lines.Should().Contain("Desk break: done").And.Contain(l => l.StartsWith("  together") && l.EndsWith("10/10  –       –        1 min 10 s  1 min 10 s"));
        run.Output.Should().NotContain("\u001b").And.NotContain("\a");

        Session session = Sessions.Should().ContainSingle().Subject;
        session.RoutineId.Should().Be("desk-break");
        session.Holds.Should().HaveCount(10).And.OnlyContain(h => h.Outcome == HoldOutcome.Done && h.Actual == h.Planned);
        (await PlayAsync("desk-break")).ExitCode.Should().Be(0);
        Sessions.Should().HaveCount(2);
        Directory.GetFiles(Path.Combine(_data, "unfinished")).Should().BeEmpty();
    }

    [Fact]
    public async Task Red_flags_come_before_the_first_session_and_not_again_but_where_they_are_asked_for()
    {
        string flags = Catalog.RedFlagNotices[0].Emergency.ToString()[..60];
        (await PlayAsync("desk-break")).Output.Should().Contain(flags);
        (await PlayAsync("desk-break")).Output.Should().NotContain(flags);
        (await CommandLine.RunAsync("show", "back-relief")).Output.Should().Contain(flags);
    }

    [Theory]
    [InlineData("de", "Bereit machen: ", "Pause am Schreibtisch: fertig", "zusammen")]
    [InlineData("es", "Prepárate: ", "Pausa en el puesto de trabajo: terminada", "en total")]
    public async Task It_speaks_the_language_asked_for(string language, params string[] words)
        => (await PlayAsync("desk-break", "--lang", language)).Output.Should().ContainAll(words);

    [Theory]
    [InlineData("--speed", "0")]
    [InlineData("--speed", "0.09")]
    [InlineData("--speed", "1000.1")]
    [InlineData("--speed", "NaN")]
    [InlineData("--speed", "-1")]
    [InlineData("--speed", "1e3")]
    [InlineData("--speed", "1,5")]
    [InlineData("--lang", "fr")]
    [InlineData("--say", " ")]
    [InlineData("--resume", "--restart")]
    public async Task A_wrong_command_line_ends_with_2_before_anything_is_played(params string[] options)
    {
        Run run = await CommandLine.RunAsync(["play", "desk-break", "--data", _data, .. options]);
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(options[0]).And.Contain("usage: stretchkit play ROUTINE");
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_ends_with_3_before_anything_is_played()
    {
        using var file = new DocumentFile("in the way");
        Run run = await CommandLine.RunAsync("play", "desk-break", "--data", file.Path, "--speed", "1000");
        run.Should().Match<Run>(r => r.ExitCode == 3 && r.Output.Length == 0);
        run.Error.Should().Contain(file.Path).And.Contain("--data");
    }

    [Fact]
    public async Task The_platform_says_where_the_data_is()
    {
        Run run = await PlayTo(null, "desk-break", "--speed", "1000");
        run.ExitCode.Should().Be(0);
        KeptData.Sessions(Path.Combine(_data, "stretchkit")).Should().ContainSingle();
    }

    [Fact]
    public async Task Lines_on_standard_input_are_keys_and_where_they_have_ended_an_open_movement_is_skipped()
    {
        using var file = new DocumentFile(Routines.MixedJson);
        Run asked = await PlayTo(_data, file.Path, "--speed", "1000");
        asked.Output.Should().Contain("nobody to say when it is done: skipped");
        Sessions[0].Holds.Select(h => h.Outcome).Should().Equal(HoldOutcome.Done, HoldOutcome.Done, HoldOutcome.Skipped);

        Run told = await CommandLine.RunWithInputAsync("skip\nskip\nskip\nskip\nskip\n\n", "play", file.Path, "--data", _data);
        told.ExitCode.Should().Be(0);
        Sessions[1].Holds.Select(h => h.Outcome == HoldOutcome.Done).Should().Equal(false, false, true);
    }

    [Fact]
    public async Task A_session_in_which_nothing_was_begun_is_not_saved()
    {
        Run run = await CommandLine.RunWithInputAsync("q\n", "play", "desk-break", "--data", _data);
        run.Should().Match<Run>(r => r.ExitCode == 0 && r.Output.Contains("Desk break: stopped early") && r.Output.Contains("nothing is saved"));
        Sessions.Should().BeEmpty();
    }

    /// <summary>Killed without a chance to say a word; then gone on with, begun anew without being asked, and begun anew on purpose.</summary>
    [Theory]
    [InlineData("--resume")]
    [InlineData(null)]
    [InlineData("--restart")]
    public async Task Killed_in_the_middle_the_next_one_goes_on_from_there_or_begins_anew(string? option)
    {
        using var file = new DocumentFile(Routines.LongJson);
        await Killed(file.Path);
        Run run = await PlayTo(_data, [file.Path, "--speed", "1000", .. option is null ? (string[])[] : [option]]);
        run.ExitCode.Should().Be(0);
        Session last = Sessions[^1];
        last.Holds.Should().OnlyContain(h => h.Outcome == HoldOutcome.Done);
        string[] played = [.. run.Output.Split('\n').Where(l => l.Contains("  Hold"))];
        if (option == "--resume")
        {
            played.Should().BeEmpty("the second hold had begun");
            Sessions.Should().ContainSingle();
        }
        else
        {
            played.Should().HaveCount(2);
            Sessions.Should().HaveCount(2);
            Sessions[0].Holds.Select(h => h.Outcome).Should().Equal(HoldOutcome.Done, HoldOutcome.Partial);
            run.Output.Contains("is unfinished, in step 2").Should().Be(option is null);
        }

        Directory.GetFiles(Path.Combine(_data, "unfinished")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_routine_that_has_changed_since_is_not_gone_on_with_and_a_place_that_is_damaged_neither()
    {
        using var file = new DocumentFile(Routines.LongJson);
        await Killed(file.Path);
        File.WriteAllText(file.Path, Routines.LongJson.Replace("PT2S", "PT3S"));
        Run changed = await PlayTo(_data, file.Path, "--speed", "1000", "--resume");
        changed.Output.Should().Contain("has changed").And.Contain("Long: done");

        File.WriteAllText(Directory.CreateDirectory(Path.Combine(_data, "unfinished")).FullName + "/play-long.txt", "2026-01-01T00:00:00Z\nstretchkit-player/1 long");
        Run damaged = await PlayTo(_data, file.Path, "--speed", "1000", "--resume");
        damaged.Output.Should().Contain("Nothing is unfinished").And.Contain("Long: done");
    }

    /// <summary>Plays on until the second hold is known to be under way, and is then killed.</summary>
    private async Task Killed(string routine)
    {
        using Process process = CommandLine.Start("StretchKit.Samples.Console.dll", ["play", routine, "--data", _data]);
        try
        {
            string place = Path.Combine(_data, "unfinished", "play-long.txt");
            await Until.NotNull(() => File.Exists(place) && File.ReadAllText(place).Contains(" running 1 ") ? place : null);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private Task<Run> PlayAsync(params string[] arguments) => PlayTo(_data, [.. arguments, "--speed", "1000"]);

    private Task<Run> PlayTo(string? data, params string[] arguments)
        => CommandLine.RunWithInputAsync("", ["play", .. arguments, .. data is null ? (string[])[] : ["--data", data]], new Dictionary<string, string> { ["XDG_DATA_HOME"] = _data });
}
