using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Samples.Console;

public class ReminderTests
{
    private const string Plan = """
        { "id": "my-day", "quiet": [ { "from": "12:00", "to": "13:00" } ], "rules": [
          { "id": "noon", "routine": "desk-break", "quiet": "defer", "trigger": { "kind": "at", "times": ["12:30"] } } ]ZONE }
        """;

    [Fact]
    public async Task Next_tells_instant_local_time_and_where_it_comes_from()
    {
        Run run = await CommandLine.RunAsync(
            "next", "back-relief-day", "--zone", "America/New_York", "--after", "2026-03-08T02:30:00-04:00", "--json");
        run.Should().Match<Run>(r => r.ExitCode == 0 && r.Error.Length == 0);
        run.Json.EnumerateArray().Should().ContainSingle().Which.EnumerateObject().Select(m => $"{m.Name}={m.Value}").Should().Equal(
            "at=2026-03-08T11:00:00Z",
            "local=2026-03-08T07:00:00-04:00",
            "rule=morning",
            "routine=back-relief",
            "day=2026-03-08",
            "occurrence=morning/2026-03-08/wake",
            "nominal=2026-03-08T11:00:00Z",
            "explanation=");
    }

    [Fact]
    public async Task Next_counts_and_explains()
    {
        using var file = new DocumentFile(Plan.Replace("ZONE", ", \"zone\": \"Europe/London\""));
        Run run = await CommandLine.RunAsync(
            "next", file.Path, "--after", "2026-01-01T00:00:00Z", "--count", "2", "--explain", "--json");
        JsonElement[] rows = [.. run.Json.EnumerateArray()];
        rows.Select(r => r.GetProperty("local").GetString()).Should().Equal("2026-01-01T13:00:00+00:00", "2026-01-02T13:00:00+00:00");
        rows.Should().OnlyContain(r => r.GetProperty("explanation").EnumerateArray().Any(l => l.GetString()!.Contains("quiet 12:00–13:00")));
        Run text = await CommandLine.RunAsync("next", file.Path, "--after", "2026-01-01T00:00:00Z", "--explain");
        text.Output.Should().Contain("Thu 1 Jan 2026  13:00").And.Contain("quiet 12:00–13:00");
    }

    [Fact]
    public async Task A_template_gets_the_zone_of_the_machine()
    {
        Run run = await CommandLine.RunAsync("next", "back-relief-day", "--after", "2026-07-01T00:00:00Z", "--json");
        run.Json[0].GetProperty("local").GetString().Should().Be("2026-07-01T07:00:00+02:00");
    }

    [Fact]
    public async Task A_plan_in_a_file_needs_a_zone()
    {
        using var file = new DocumentFile(Plan.Replace("ZONE", ""));
        Run without = await CommandLine.RunAsync("next", file.Path, "--after", "2026-01-01T00:00:00Z", "--json");
        without.ExitCode.Should().Be(1);
        without.Output.Should().BeEmpty();
        without.Error.Should().Contain($"{file.Path}:1:1: error").And.Contain("$.zone").And.Contain("--zone");
        Run with = await CommandLine.RunAsync("next", file.Path, "--zone", "Asia/Kolkata", "--after", "2026-01-01T00:00:00Z", "--json");
        with.Json[0].GetProperty("local").GetString().Should().Be("2026-01-01T13:00:00+05:30");
    }

    [Fact]
    public async Task Upcoming_is_half_open()
    {
        Run run = await CommandLine.RunAsync(
            "upcoming", "back-relief-day", "--zone", "Etc/UTC", "--from", "2026-03-08T07:00:00Z", "--to", "2026-03-08T21:30:00Z", "--json");
        run.ExitCode.Should().Be(0);
        run.Json.EnumerateArray().Select(r => r.GetProperty("at").GetString()![11..16])
            .Should().Equal("07:00", "09:00", "11:00", "13:00", "15:00", "17:00", "19:00");
    }

    [Fact]
    public async Task No_reminder_is_an_answer()
    {
        string[] range = ["--from", "2026-03-08T01:00:00Z", "--to", "2026-03-08T01:00:00Z", "--zone", "Etc/UTC"];
        (await CommandLine.RunAsync(["upcoming", "back-relief-day", .. range, "--json"])).Should().Match<Run>(r => r.ExitCode == 0 && r.Output == "[]\n");
        (await CommandLine.RunAsync(["upcoming", "back-relief-day", .. range])).Output.Should().Contain("no reminder");
    }

    [Theory]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "friday", "The next day of the rule 'leap' is 2036-02-29.")]
    [InlineData("FREQ=DAILY;UNTIL=20260201", "friday", null)]
    [InlineData("FREQ=DAILY", "friday", null)]
    public async Task Next_says_where_none_comes_within_five_years_and_when_the_next_day_is(string rule, string day, string? line)
    {
        using var file = new DocumentFile($$"""
            { "id": "p", "zone": "Europe/Berlin", "quiet": [ { "from": "06:00", "to": "08:00" } ], "rules": [
              { "id": "leap", "routine": "back-relief", "on": [ "{{day}}" ], "quiet": "{{(line is null ? "drop" : "ignore")}}",
                "repeat": { "rule": "{{rule}}", "from": "2026-01-05" }, "trigger": { "kind": "at", "times": [ "07:00" ] } } ] }
            """);
        Run run = await CommandLine.RunAsync("next", file.Path, "--after", "2028-03-01T00:00:00Z");
        run.ExitCode.Should().Be(0);
        run.Output.ReplaceLineEndings("\n").TrimEnd().Split('\n').Should().Equal(
            line is null ? ["p has none within five years."] : ["p has none within five years.", line]);
        (await CommandLine.RunAsync("next", file.Path, "--after", "2028-03-01T00:00:00Z", "--json")).Output.Trim().Should().Be("[]");
    }

    [Fact]
    public async Task A_state_counts_in_any_order_and_names_of_version_0_1_are_said()
    {
        using var file = new DocumentFile("""
            { "schemaVersion": 1, "events": [
              { "kind": "delivered", "at": "2026-03-09T11:00:00Z", "occurrence": "morning/2026-03-09/wake" },
              { "kind": "snoozed", "at": "2026-03-09T11:01:00Z", "occurrence": "morning/2026-03-09/wake" },
              { "kind": "snoozed", "at": "2026-03-09T11:02:00Z", "occurrence": "desk/2026-03-09/PT1H" },
              { "kind": "skipped", "at": "2026-03-09T10:00:00Z", "occurrence": "desk/2026-03-09/PT4H" } ] }
            """);
        string[] zone = ["--zone", "America/New_York", "--state", file.Path, "--json"];
        Run next = await CommandLine.RunAsync(["next", "back-relief-day", "--after", "2026-03-09T11:05:00Z", "--explain", .. zone]);
        next.ExitCode.Should().Be(0);
        next.Json[0].GetProperty("local").GetString().Should().Be("2026-03-09T07:11:00-04:00");
        next.Json[0].GetProperty("explanation").EnumerateArray().Select(l => l.GetString())
            .Should().Equal("07:00 nominal", "snoozed to 07:11", "comes at 07:11");
        next.Error.Should().Contain($"{file.Path}:4:").And.Contain($"{file.Path}:5:").And.Contain("SK1107");
        Run upcoming = await CommandLine.RunAsync(
            ["upcoming", "back-relief-day", "--from", "2026-03-09T04:00:00Z", "--to", "2026-03-09T14:00:00Z", .. zone]);
        upcoming.Json.EnumerateArray().Select(r => r.GetProperty("local").GetString())
            .Should().Equal("2026-03-09T07:11:00-04:00", "2026-03-09T09:00:00-04:00");
    }

    [Fact]
    public async Task A_built_in_of_another_kind_is_called_what_it_is()
    {
        Run run = await CommandLine.RunAsync("next", "back-relief");
        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("'back-relief' is built in as a routine").And.Contain("back-relief-day");
    }
}
