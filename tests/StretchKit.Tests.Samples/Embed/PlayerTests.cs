using System;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using StretchKit.Tests.Samples.Console;
using Xunit;

namespace StretchKit.Tests.Samples.Embed;

public class PlayerTests
{
    [Fact]
    public async Task The_loop_plays_a_routine_to_its_end_and_says_every_cue_on_the_way()
    {
        Run run = await CommandLine.RunAssemblyAsync("Embed.Player.dll", "--speed", "100");
        run.Should().Match<Run>(r => r.ExitCode == 0 && r.Error.Length == 0);
        string[] lines = run.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        lines[0].Should().StartWith("Desk break: ");
        lines[1].Should().StartWith("00:00  Get ready: ");
        lines[^2].Should().EndWith("  Done");
        lines[^1].Should().MatchRegex(@"^Done: (\d+) of \1 done\.$");
        lines[1..^1].Select(l => l[..5]).Should().BeInAscendingOrder();
        lines.Count(l => l.EndsWith("  three")).Should().BePositive();
    }
}
