using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Samples.Console;

/// <summary><c>history</c> as a process.</summary>
public sealed class HistoryTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task Without_data_it_says_so_and_makes_none()
    {
        string nowhere = Path.Combine(_data, "nowhere");
        Run run = await CommandLine.RunAsync("history", "--data", nowhere);
        run.Should().Match<Run>(r => r.ExitCode == 0 && r.Output.Contains("There is no session yet.") && r.Error.Length == 0);
        (await CommandLine.RunAsync("history", "--data", nowhere, "--json")).Json.GetProperty("sessions").GetArrayLength().Should().Be(0);
        Directory.Exists(nowhere).Should().BeFalse();
    }

    [Fact]
    public async Task What_was_played_is_in_it()
    {
        (await CommandLine.RunWithInputAsync("", "play", "desk-break", "--data", _data, "--speed", "1000")).ExitCode.Should().Be(0);
        Run page = await CommandLine.RunAsync("history", "--data", _data);
        page.ExitCode.Should().Be(0);
        page.Output.Should().ContainAll("Calendar", "Mon  ", "Last sessions", "desk-break", "10/10", "'stretchkit remind PLAN' gives a plan").And.NotContain("Streak");
        Run json = await CommandLine.RunAsync("history", "--data", _data, "--weeks", "1", "--json");
        json.Json.GetProperty("weeks").EnumerateArray().Single().GetProperty("time").GetString().Should().Be("PT1M10S");
        json.Json.GetProperty("plan").GetString().Should().BeNull();
    }

    [Theory]
    [InlineData("0")]
    [InlineData("521")]
    [InlineData("a")]
    public async Task A_number_of_weeks_that_is_none_ends_with_2(string weeks)
        => (await CommandLine.RunAsync("history", "--weeks", weeks)).Should().Match<Run>(r => r.ExitCode == 2 && r.Error.Contains("--weeks takes"));
}
