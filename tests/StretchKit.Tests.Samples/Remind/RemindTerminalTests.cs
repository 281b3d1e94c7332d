using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using StretchKit.Tests.Samples.Console;
using StretchKit.Tests.Samples.Play;
using Xunit;

namespace StretchKit.Tests.Samples.Remind;

/// <summary><c>remind</c> on a real terminal.</summary>
public sealed class RemindTerminalTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory().FullName;
    private readonly DocumentFile _plan = new(RemindTests.PlanJson);

    public void Dispose()
    {
        _plan.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    [SkippableFact]
    public async Task Waits_tells_and_takes_an_answer()
    {
        Skip.IfNot(Tmux.IsThere, "tmux is not installed.");
        File.WriteAllText(Path.Combine(_data, "red-flags-shown"), "back\nneck\ncalf");
        using var clock = new ClockFile("2026-03-09T05:00:00Z");
        using var terminal = new Tmux(80, 24);
        terminal.Start($"remind {_plan.Path} --data {_data}", $"STRETCHKIT_CLOCK={clock.Path}");
        await terminal.Shows("07:00, in 1\u00A0h");
        terminal.Keys("s");
        await terminal.Shows("No reminder waits for an answer.");
        terminal.Keys("w");
        await terminal.Shows("desk/2026-03-09/07:00");
        terminal.Keys("w");
        await terminal.Shows("Next reminder");

        clock.Set("2026-03-09T05:59:59Z");
        await terminal.Shows("It is time");
        await terminal.Shows("x skip");
        terminal.Keys("s");
        await terminal.Shows("07:10, in ");
        clock.Set("2026-03-09T06:10:00Z");
        await terminal.Shows("It is time");
        terminal.Keys("x");
        await terminal.Shows("09:00, in ");
        terminal.Keys("h");
        await terminal.Shows("PAUSED until 08:10");
        terminal.Keys("r");
        await terminal.Shows("Reminders come again.");

        clock.Set("2026-03-09T07:59:59Z");
        await terminal.Shows("It is time");
        terminal.Keys("p");
        await terminal.Shows("Get ready");
        terminal.Keys("s");
        await terminal.Shows("Hold");
        terminal.Keys("s", "q");
        await terminal.Shows("Desk break: stopped early");
        terminal.Keys("x");
        await terminal.Shows("2026-03-10 07:00");
        terminal.Keys("C-c");
        await terminal.Shows("ended with 0, echo");
        terminal.Modes().Should().Be("0 1 1");

        KeptData.Events(_data).Select(e => e.Replace("2026-03-09/", "")).Should().Equal(
            "Delivered desk/07:00", "Snoozed desk/07:00", "Delivered desk/07:00", "Skipped desk/07:00", "Paused", "Resumed", "Delivered desk/09:00",
            "Completed desk/09:00");
        KeptData.Sessions(_data).Should().ContainSingle().Which.RuleId.Should().Be("desk");
    }

    [SkippableFact]
    public async Task A_reminder_that_was_not_answered_is_still_there_after_a_kill()
    {
        Skip.IfNot(Tmux.IsThere, "tmux is not installed.");
        using var clock = new ClockFile("2026-03-09T05:00:00Z");
        using (var first = new Reminder(clock, _data, _plan.Path))
        {
            await first.Says("07:00  Desk break");
            clock.Set("2026-03-09T05:59:59Z");
            await Until.NotNull(() => KeptData.Events(_data).Count == 1 ? first : null);
            await first.EndAsync("KILL");
        }

        using var terminal = new Tmux(80, 24);
        terminal.Start($"remind {_plan.Path} --data {_data}", $"STRETCHKIT_CLOCK={clock.Path}");
        await terminal.Shows("It is time");
        terminal.Keys("x");
        await terminal.Shows("Skipped.");
        terminal.Terminate();
        await terminal.Shows("ended with 0, echo");
        terminal.Modes().Should().Be("0 1 1");
        KeptData.Events(_data).Should().Equal("Delivered desk/2026-03-09/07:00", "Skipped desk/2026-03-09/07:00");
    }
}
