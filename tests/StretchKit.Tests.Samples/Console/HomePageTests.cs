using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Samples.Console;

public class HomePageTests
{
    [Fact]
    public async Task Without_arguments_it_shows_the_routine_five_reminders_and_three_ways_on()
    {
        Run run = await CommandLine.RunAsync();
        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("Trunk rotation").And.Contain("5 s × 10 each side, alternating").And.Contain("together")
            .And.Contain("Next reminders of back-relief-day in Europe/Berlin");
        Regex.Count(run.Output, @"^  \w{3} \d+ \w{3} \d{4}  \d\d:\d\d", RegexOptions.Multiline).Should().Be(5);
        run.Output.TrimEnd().Split('\n')[^3..].Should().OnlyContain(line => line.StartsWith("  stretchkit "));
    }

    [Fact]
    public async Task It_fits_a_terminal_of_eighty_by_twenty_four_and_a_pipe_gets_no_escapes()
    {
        string[] lines = (await CommandLine.RunAsync()).Output.TrimEnd().Split('\n');
        lines.Length.Should().BeLessThan(24);
        lines.Should().OnlyContain(line => line.Length <= 80 && !line.Any(char.IsControl) && line == line.TrimEnd());
    }
}
