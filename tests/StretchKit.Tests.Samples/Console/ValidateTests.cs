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

    [Fact]
    public async Task Rules_are_applied_to_what_can_be_read_and_say_line_column_and_source()
    {
        using var file = new DocumentFile("""
            { "id": "r", "name": "R", "steps": [
                { "stretch": "childs-pose",
                  "dose": { "hold": "PT5S" } },
                { "stretch": "hamstring", "dose": { "sides": "left" } } ] }
            """);
        Run json = await CommandLine.RunAsync("validate", file.Path, "--json");
        json.Should().Match<Run>(r => r.ExitCode == 0 && r.Error.Length == 0);
        json.Json.GetProperty("valid").GetBoolean().Should().BeTrue();
        JsonElement[] findings = [.. json.Json.GetProperty("findings").EnumerateArray()];
        findings.Should().OnlyContain(f => f.EnumerateObject().Select(m => m.Name).SequenceEqual(Members));
        findings.Select(f => (f.GetProperty("code").GetString(), f.GetProperty("severity").GetString(), f.GetProperty("line").GetInt32(), f.GetProperty("column").GetInt32()))
            .Should().Equal(("SK3001", "advice", 3, 25), ("SK2001", "warning", 4, 5));
        findings[0].GetProperty("source").GetString().Should().Contain("Garber").And.Contain("2011").And.Contain("doi:10.1249/MSS.0b013e318213fefb");
        findings[1].GetProperty("source").ValueKind.Should().Be(JsonValueKind.Null);

        Run text = await CommandLine.RunAsync("validate", file.Path);
        text.Output.Should().Contain($"{file.Path}:3:25: advice SK3001 $.steps[0].dose.hold: 'childs-pose' is held for 5 s;").And.Contain("[Garber CE")
            .And.Contain("valid, 1 warning, 1 advice");
    }

    [Fact]
    public async Task Clock_changes_are_looked_for_from_today_on()
    {
        using var file = new DocumentFile("""
            { "id": "p", "zone": "Europe/Berlin", "rules": [ { "id": "a", "routine": "back-relief", "trigger": { "kind": "at", "times": [ "02:30", "20:00" ] } } ] }
            """);
        Run run = await CommandLine.RunAsync("validate", file.Path);
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain(":1:127: advice SK4006 $.rules[0].trigger.times[0]: On 20").And.Contain("valid, 2 advice");
    }

    [Fact]
    public async Task What_is_built_in_is_free_of_findings()
    {
        foreach (string id in new[] { "back-relief", "desk-break", "back-relief-day", "hamstring" })
            (await CommandLine.RunAsync("validate", id)).Should().Match<Run>(r => r.ExitCode == 0 && r.Output.TrimEnd() == $"{id}: valid");
    }
}
