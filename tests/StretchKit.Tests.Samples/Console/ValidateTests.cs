using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Samples.Console;

public class ValidateTests
{
    private const string ThreeFaults = """
        {
          "id": "broken",
          "name": "Broken",
          "steps": [
            { "stretch": "hamstrung", "dose": { "hold": "30s" } },
            { "stretch": "cat-camel", "dose": { "reps": 0 } }
          ]
        }
        """;

    private static readonly string[] Members
        = ["code", "severity", "path", "line", "column", "message", "suggestion", "source"];

    [Fact]
    public async Task Every_fault_is_told_at_once_on_standard_error()
    {
        using var file = new DocumentFile(ThreeFaults);
        Run run = await CommandLine.RunAsync("validate", file.Path);
        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should()
            .Contain($"{file.Path}:5:18: error SK1019 $.steps[0].stretch").And.Contain("Did you mean 'hamstring'?")
            .And.Contain($"{file.Path}:5:49: error SK1011 $.steps[0].dose.hold").And.Contain("PT30S")
            .And.Contain($"{file.Path}:6:49: error SK1008 $.steps[1].dose.reps").And.Contain("not valid, 3 errors");
    }

    [Fact]
    public async Task Json_has_every_member_also_of_a_document_with_errors()
    {
        using var file = new DocumentFile(ThreeFaults);
        Run run = await CommandLine.RunAsync("validate", file.Path, "--json");
        run.Should().Match<Run>(r => r.ExitCode == 1 && r.Error.Length == 0);
        run.Json.GetProperty("valid").GetBoolean().Should().BeFalse();
        JsonElement[] findings = [.. run.Json.GetProperty("findings").EnumerateArray()];
        findings.Should().HaveCount(3);
        findings.Should().OnlyContain(f => f.EnumerateObject().Select(m => m.Name).SequenceEqual(Members));
        findings[0].GetProperty("suggestion").GetString().Should().Be("hamstring");
    }

    [Fact]
    public async Task Other_commands_refuse_such_a_document_and_print_no_json()
    {
        using var file = new DocumentFile(ThreeFaults);
        Run run = await CommandLine.RunAsync("timeline", file.Path, "--json");
        run.Should().Match<Run>(r => r.ExitCode == 1 && r.Output.Length == 0);
        run.Error.Should().Contain("$.steps[1].dose.reps");
    }

    [Fact]
    public async Task A_warning_leaves_a_document_valid()
    {
        using var file = new DocumentFile("""{ "id": "r", "name": "R", "colour": 1, "steps": [ { "stretch": "cat-camel" } ] }""");
        Run run = await CommandLine.RunAsync("validate", file.Path);
        run.Should().Match<Run>(r => r.ExitCode == 0 && r.Error.Length == 0);
        run.Output.Should().Contain("warning SK1101 $.colour").And.Contain("valid, 1 warning");
        Run timeline = await CommandLine.RunAsync("timeline", file.Path, "--json");
        timeline.ExitCode.Should().Be(0);
        timeline.Json.GetProperty("total").GetString().Should().NotBeNull();
        timeline.Error.Should().Contain("warning SK1101 $.colour");
    }
}
