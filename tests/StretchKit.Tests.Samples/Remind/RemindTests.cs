using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using StretchKit.Tests.Samples.Console;
using Xunit;

namespace StretchKit.Tests.Samples.Remind;

/// <summary><c>remind</c> as a process without a terminal.</summary>
public sealed class RemindTests : IDisposable
{
    public const string PlanJson = """
        {
          "schemaVersion": 1, "id": "two-a-day", "zone": "Europe/Berlin",
          "rules": [ { "id": "desk", "routine": "desk-break", "trigger": { "kind": "at", "times": ["07:00", "09:00"] } } ]
        }
        """;

    private const string Early = "2026-03-09T04:00:00Z";
    private const string BeforeSeven = "2026-03-09T05:59:58Z";

    private readonly string _data = Directory.CreateTempSubdirectory().FullName;
    private readonly DocumentFile _plan = new(PlanJson);

    public static bool HasSignals => !OperatingSystem.IsWindows();

    public void Dispose()
    {
        _plan.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    [SkippableFact]
    public async Task Says_what_comes_next_tells_it_when_it_is_due_records_it_and_leaves_when_asked_to()
    {
        Skip.IfNot(HasSignals, "Windows has no signals.");
        using var clock = new ClockFile(Early);
        using var reminder = new Reminder(clock, _data, _plan.Path);
        await reminder.Says("Next reminder: 2026-03-09 07:00");
        clock.Set(BeforeSeven);
        await reminder.Says("Next reminder: 2026-03-09 09:00");
        (await reminder.EndAsync()).Should().Be(0);
        reminder.Lines.Select(l => l.Length > 27 && l.StartsWith("2026-03-09 0") ? l[27..] : l).Should().Equal(
            "two-a-day in Europe/Berlin",
            "Next reminder: 2026-03-09 07:00  Desk break (desk)",
            "Time to stretch: Desk break",
            "Next reminder: 2026-03-09 09:00  Desk break (desk)",
            "remind has ended: no reminders until it runs again.");
        reminder.Lines.Single(l => l.Contains("Time to stretch:")).Should().StartWith("2026-03-09 07:00:0").And.Contain("+01:00");
        KeptData.Events(_data).Should().Equal("Delivered desk/2026-03-09/07:00");
    }

    [SkippableFact]
    public async Task Killed_and_started_again_nothing_comes_twice_and_nothing_is_lost()
    {
        Skip.IfNot(HasSignals, "Windows has no signals.");
        using var clock = new ClockFile(Early);
        using (var first = new Reminder(clock, _data, _plan.Path))
        {
            await first.Says("07:00  Desk break");
            clock.Set(BeforeSeven);
            await Until.NotNull(() => KeptData.Events(_data).Count == 1 ? first : null);
            await first.EndAsync("KILL");
            first.Told.Should().Be(1);
        }

        clock.Set("2026-03-09T08:10:00Z");
        using var second = new Reminder(clock, _data, _plan.Path);
        (await second.Says("Time to stretch:")).Should().EndWith("Time to stretch: Desk break (was due at 09:00)");
        await Until.NotNull(() => KeptData.Events(_data).Count == 2 ? second : null);
        (await second.EndAsync()).Should().Be(0);
        second.Told.Should().Be(1);
        KeptData.Events(_data).Should().Equal("Delivered desk/2026-03-09/07:00", "Delivered desk/2026-03-09/09:00");
    }

    [SkippableFact]
    public async Task A_clock_set_forward_brings_what_came_due_and_one_set_back_repeats_nothing()
    {
        Skip.IfNot(HasSignals, "Windows has no signals.");
        using var clock = new ClockFile(Early);
        using var reminder = new Reminder(clock, _data, _plan.Path);
        await reminder.Says("07:00  Desk break");
        clock.Set("2026-03-09T06:20:00Z");
        await reminder.Says("Time to stretch: Desk break (was due at 07:00)");
        await reminder.Says("09:00  Desk break");
        clock.Set("2026-03-09T05:59:59Z");
        await Until.NotNull(() => reminder.Lines.Count(l => l.Contains("Next reminder")) >= 2 ? reminder : null);
        clock.Set("2026-03-09T07:59:58Z");
        await Until.NotNull(() => KeptData.Events(_data).Count == 2 ? reminder : null);
        (await reminder.EndAsync()).Should().Be(0);
        reminder.Told.Should().Be(2);
    }

    [SkippableFact]
    public async Task What_came_due_while_the_machine_slept_comes_once_when_it_wakes()
    {
        Skip.IfNot(HasSignals, "Windows has no signals.");
        using var clock = new ClockFile(Early);
        using var reminder = new Reminder(clock, _data, _plan.Path);
        await reminder.Says("07:00  Desk break");
        reminder.Signal("STOP");
        clock.Set("2026-03-09T06:01:30Z");
        reminder.Told.Should().Be(0);
        reminder.Signal("CONT");
        await reminder.Says("09:00  Desk break");
        reminder.Lines[^2].Should().Contain("Time to stretch: Desk break (was due at 07:00)", "what is due is told before what comes next");
        await Until.NotNull(() => KeptData.Events(_data).Count == 1 ? reminder : null);
        (await reminder.EndAsync()).Should().Be(0);
        reminder.Told.Should().Be(1);
    }

    [SkippableFact]
    public async Task Of_two_on_the_same_data_one_tells_and_the_other_knows()
    {
        Skip.IfNot(HasSignals, "Windows has no signals.");
        using var clock = new ClockFile(Early);
        using var first = new Reminder(clock, _data, _plan.Path);
        await first.Says("07:00  Desk break");
        using var second = new Reminder(clock, _data, _plan.Path);
        await second.Says("07:00  Desk break");
        second.Lines.Should().Contain(l => l.Contains("Another 'remind' runs on this data"));
        first.Lines.Should().NotContain(l => l.Contains("Another"));
        clock.Set(BeforeSeven);
        await first.Says("09:00  Desk break");
        await second.Says("09:00  Desk break");
        await Until.NotNull(() => KeptData.Events(_data).Count == 1 ? first : null);
        await Task.WhenAll(first.EndAsync(), second.EndAsync());
        (first.Told + second.Told).Should().Be(1);
    }

    [SkippableFact]
    public async Task A_session_played_by_hand_meanwhile_makes_its_reminder_unnecessary()
    {
        Skip.IfNot(HasSignals, "Windows has no signals.");
        using var clock = new ClockFile("2026-03-09T05:55:00Z");
        using var reminder = new Reminder(clock, _data, _plan.Path);
        await reminder.Says("07:00  Desk break");
        Run played = await CommandLine.RunWithInputAsync(
            "", ["play", "desk-break", "--data", _data, "--speed", "1000"], new Dictionary<string, string> { ["STRETCHKIT_CLOCK"] = clock.Path });
        played.ExitCode.Should().Be(0);
        await reminder.Says("Next reminder: 2026-03-09 09:00");
        (await reminder.EndAsync()).Should().Be(0);
        reminder.Told.Should().Be(0);
    }

    [SkippableTheory]
    [InlineData("tee {file}", null)]
    [InlineData("cp {plan} {file}", null)]
    [InlineData("false", "--notify did not work: it ended with 1.")]
    [InlineData("no-such-command-here", "--notify did not work: ")]
    public async Task A_command_of_ones_own_is_told_without_a_shell_and_one_that_fails_is_not_the_end(string command, string? complaint)
    {
        Skip.IfNot(HasSignals, "Windows has no signals.");
        string file = Path.Combine(_data, "told");
        using var clock = new ClockFile(Early);
        using var reminder = new Reminder(
            clock, _data, _plan.Path, "--lang", "de", "--notify", command.Replace("{file}", file).Replace("{plan}", _plan.Path));
        await reminder.Says("07:00  Pause");
        clock.Set(BeforeSeven);
        await reminder.Says("Zeit zum Dehnen: Pause am Schreibtisch");
        await Until.NotNull(() => KeptData.Events(_data).Count == 1 ? reminder : null);
        if (complaint is null)
            File.ReadAllText(file).TrimEnd().Should().Be(command.StartsWith("tee") ? "Zeit zum Dehnen: Pause am Schreibtisch" : PlanJson.TrimEnd());
        else
            await reminder.Says("--notify hat nicht funktioniert: ");
        (await reminder.EndAsync()).Should().Be(0);
    }

    [Theory]
    [InlineData(2, "--zone", "Mars/Base")]
    [InlineData(2, "--lang", "fr")]
    [InlineData(2, "--notify", " ")]
    [InlineData(1)]
    public async Task What_cannot_be_done_ends_before_it_waits(int exit, params string[] options)
    {
        using var broken = new DocumentFile("{ \"rules\": [] }");
        Run run = await CommandLine.RunAsync(["remind", exit == 1 ? broken.Path : _plan.Path, "--data", _data, .. options]);
        run.Should().Match<Run>(r => r.ExitCode == exit && r.Output.Length == 0 && r.Error.Length > 0);
    }

    [Theory]
    [InlineData("remind")]
    [InlineData("play")]
    [InlineData("history")]
    public async Task A_store_that_is_something_else_ends_with_3_and_is_left_alone(string command)
    {
        string store = Path.Combine(_data, "stretchkit.db");
        File.WriteAllText(store, new string('x', 5000));
        string[] what = command == "remind" ? ["remind", _plan.Path] : command == "play" ? ["play", "desk-break", "--speed", "1000"] : ["history"];
        Run run = await CommandLine.RunWithInputAsync("", [.. what, "--data", _data], []);
        run.Should().Match<Run>(r => r.ExitCode == 3 && r.Output.Length == 0);
        run.Error.Should().Contain("stretchkit.db").And.Contain("--data DIR");
        File.ReadAllText(store).Should().Be(new string('x', 5000));
    }
}
