using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Samples.Console;

public class TimelineTests
{
    private const string OneSideAndOpen = """
        { "id": "r", "name": "R", "steps": [
          { "stretch": "hamstring", "dose": { "hold": "PT1.5S", "reps": 1, "sides": "rightThenLeft" } },
          { "stretch": "shoulder-move" } ],
          "stretches": [ { "id": "shoulder-move", "name": "M", "style": "mobility", "startingPosition": "standing",
            "laterality": "bilateral", "phases": [ { "name": "move" } ], "instructions": [], "dose": { "reps": 12 } } ] }
        """;

    private static readonly string[] Members
        = ["kind", "start", "duration", "stretch", "phase", "side", "set", "rep", "reps", "step"];

    [Fact]
    public async Task Json_has_every_member_in_order_and_null_where_it_does_not_apply()
    {
        using var file = new DocumentFile(OneSideAndOpen);
        Run run = await CommandLine.RunAsync("timeline", file.Path, "--json");
        run.Should().Match<Run>(r => r.ExitCode == 0 && r.Error.Length == 0);
        run.Json.EnumerateObject().Select(m => m.Name).Should().Equal("total", "segments");
        run.Json.GetProperty("total").ValueKind.Should().Be(JsonValueKind.Null);
        JsonElement[] segments = [.. run.Json.GetProperty("segments").EnumerateArray()];
        segments.Should().OnlyContain(s => s.EnumerateObject().Select(m => m.Name).SequenceEqual(Members));
        segments.Select(Row).Should().Equal(
            "prepare,PT0S,PT5S,hamstring,null,null,null,null,null,0",
            "hold,PT5S,PT1.5S,hamstring,hold,right,1,1,1,0",
            "switchSides,PT6.5S,PT8S,hamstring,null,left,null,null,null,0",
            "hold,PT14.5S,PT1.5S,hamstring,hold,left,1,1,1,0",
            "prepare,PT16S,PT5S,shoulder-move,null,null,null,null,null,1",
            "move,PT21S,null,shoulder-move,null,both,1,null,12,1");
    }

    [Fact]
    public async Task The_total_of_a_built_in_routine_is_normalised()
    {
        Run run = await CommandLine.RunAsync("timeline", "back-relief", "--json");
        run.ExitCode.Should().Be(0);
        run.Json.GetProperty("total").GetString().Should().MatchRegex(@"^PT\d+M(\d+S)?$");
    }

    [Fact]
    public async Task Text_has_a_line_for_every_segment()
    {
        Run run = await CommandLine.RunAsync("timeline", "back-relief");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("change to the right").And.Contain("hold left 10 of 10").And.Contain("Together: ");
    }

    [Fact]
    public async Task A_reader_that_goes_away_ends_it_in_peace()
    {
        // More than a pipe holds, so that it must notice.
        using var file = new DocumentFile("""
            { "id": "r", "name": "R", "steps": [ { "stretch": "childs-pose", "dose": { "hold": "PT1S", "reps": 10000 } } ] }
            """);
        (Run run, string first) = await CommandLine.RunToFirstLineAsync("timeline", file.Path, "--json");
        first.Should().Be("{");
        run.Error.Should().BeEmpty();
    }

    private static string Row(JsonElement segment)
        => string.Join(',', segment.EnumerateObject().Select(m => m.Value.ValueKind == JsonValueKind.Null ? "null" : m.Value.ToString()));
}
