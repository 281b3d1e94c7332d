using System.IO;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Samples.Console;

public class UsageTests
{
    [Theory]
    [InlineData("nxt", "Did you mean 'next'?")]
    [InlineData("next", "PLAN")]
    [InlineData("next back-relief-day --cuont 2", "Did you mean '--count'?")]
    [InlineData("next back-relief-day --count 0", "from 1 to 10000")]
    [InlineData("next back-relief-day --count 10001", "from 1 to 10000")]
    [InlineData("next back-relief-day --count many", "from 1 to 10000")]
    [InlineData("next back-relief-day --after 2026-03-08T06:30:00", "2026-03-08T06:30:00Z")]
    [InlineData("next back-relief-day --json --zone Europe/Berln", "Did you mean 'Europe/Berlin'?")]
    [InlineData("next back-relief-day --zone tokyo", "Did you mean 'Asia/Tokyo'?")]
    [InlineData("next back-relief-day twice", "'twice'")]
    [InlineData("upcoming back-relief-day --from 2026-03-08T06:30:00Z", "--to")]
    [InlineData("upcoming back-relief-day --from 2026-03-08T06:30:00Z --to 2026-03-08T06:29:59Z", "--from must not be later than --to")]
    public async Task A_wrong_command_line_is_explained(string arguments, string explanation)
    {
        Run run = await CommandLine.RunAsync(arguments.Split(' '));
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("error: ").And.Contain(explanation).And.Contain("usage: stretchkit");
    }

    [Theory]
    [InlineData("timeline", "back-releif", "Did you mean 'back-relief'?")]
    [InlineData("next", "no-such-plan.json", "no-such-plan.json")]
    [InlineData("validate", "no-such-folder/x.json", "no-such-folder/x.json")]
    public async Task A_file_that_is_not_there_is_named(string command, string file, string explanation)
    {
        Run run = await CommandLine.RunAsync(command, file, "--json");
        run.ExitCode.Should().Be(3);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(explanation).And.NotContain("   at ");
    }

    [Fact]
    public async Task A_folder_is_no_document()
    {
        Run run = await CommandLine.RunAsync("show", Path.GetTempPath());
        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("folder");
    }

    [Fact]
    public async Task Help_is_an_answer()
    {
        Run run = await CommandLine.RunAsync("next", "--help");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("stretchkit next <PLAN>").And.Contain("--zone <ID>");
    }
}
