using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using FluentAssertions;
using StretchKit.Validation;
using Xunit;

namespace StretchKit.Tests.Web;

public class ApiTests
{
    [Fact]
    public async Task A_visitors_day_goes_in_and_comes_out_as_the_librarys_documents()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        string plan = Example.Plan("anna", "09:00", "17:00");
        (await anna.PutAsync("api/plan", plan)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await anna.PostAsync("api/events", Example.Pause("2026-03-09T06:59:00Z"))).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await anna.PostAsync("api/sessions", Example.Session("desk-break", "2026-03-09T06:59:10Z", "2026-03-09T06:59:50Z"))).StatusCode
            .Should().Be(HttpStatusCode.NoContent);

        Catalog.Reader.ReadPlan(await anna.GetAsync("api/plan")).Value.Should().Be(Catalog.Reader.ReadPlan(plan).Value);
        Catalog.Reader.ReadState(await anna.GetAsync("api/state")).Value!.Events.Should().HaveCount(2);
        JsonArray sessions = JsonNode.Parse(await anna.GetAsync("api/sessions"))!.AsArray();
        Catalog.Reader.ReadSession(sessions.Should().ContainSingle().Subject!.ToJsonString()).Value!.RoutineId.Should().Be("desk-break");
    }

    [Fact]
    public async Task What_comes_next_is_what_the_library_says()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        await anna.PutAsync("api/plan", Example.Plan("anna", "09:00", "17:00"));
        JsonNode.Parse(await anna.GetAsync("api/next"))!["at"]!.GetValue<string>().Should().Be("2026-03-09T09:00:00Z");
        JsonArray upcoming = JsonNode.Parse(await anna.GetAsync("api/upcoming?count=3"))!.AsArray();
        upcoming.Should().HaveCount(3);
        upcoming[2]!["occurrence"]!.GetValue<string>().Should().Be("anna-rule/2026-03-10/09:00");
        (await anna.SendAsync(HttpMethod.Get, "api/upcoming?count=501")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await anna.SendAsync(HttpMethod.Get, "api/upcoming?count=x")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("""{ "schemaVersion": 1, "id": "r", "name": "R", "steps": [ { "stretch": "hamstring", "dose": { "sides": "left" } } ] }""", "SK2001", "warning", "$.steps[0]")]
    [InlineData(
        """{ "id": "p", "zone": "Europe/Berlin", "awake": { "from": "09:00", "to": "04:00" }, "rules": [ { "id": "a", "routine": "desk-break", "trigger": { "kind": "wake" } } ] }""",
        "SK4004", "warning", "$.awake")]
    public async Task A_document_that_can_be_read_is_held_against_the_librarys_rules(string document, string code, string severity, string path)
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        using HttpResponseMessage answer = await anna.PostAsync("api/validate", document);
        JsonNode said = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        said["valid"]!.GetValue<bool>().Should().BeTrue();
        JsonNode finding = said["findings"]!.AsArray().Single(f => f!["code"]!.GetValue<string>() == code)!;
        (finding["severity"]!.GetValue<string>(), finding["path"]!.GetValue<string>(), finding["line"]!.GetValue<int>()).Should().Be((severity, path, 1));
    }

    [Fact]
    public async Task A_new_visitor_has_the_catalogues_day_and_nothing_is_stored_before_the_first_write()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        using HttpResponseMessage plan = await anna.SendAsync(HttpMethod.Get, "api/plan");
        plan.Headers.Contains("Stretchkit-New").Should().BeTrue();
        Catalog.Reader.ReadPlan(await plan.Content.ReadAsStringAsync()).Value!.Id.Should().Be(Catalog.BackReliefDay.Id);
        (await anna.SendAsync(HttpMethod.Get, "api/data")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        await anna.PostAsync("api/events", Example.Pause("2026-03-09T06:59:00Z"));
        (await anna.SendAsync(HttpMethod.Get, "api/plan")).Headers.Contains("Stretchkit-New").Should().BeFalse();
    }

    [Fact]
    public async Task A_plan_that_was_changed_meanwhile_is_not_overwritten()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        string seen = (await anna.SendAsync(HttpMethod.Get, "api/plan")).Headers.ETag!.Tag;
        using HttpResponseMessage first = await PutIfMatch("first");
        first.StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await PutIfMatch("second")).StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        seen = first.Headers.ETag!.Tag;
        (await PutIfMatch("third")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await anna.GetAsync("api/plan")).Should().Contain("third");

        Task<HttpResponseMessage> PutIfMatch(string id)
            => anna.SendAsync(HttpMethod.Put, "api/plan", Visitor.Json(Example.Plan(id, "09:00")), ("If-Match", seen));
    }

    [Fact]
    public async Task What_is_wrong_with_a_document_is_said_as_the_librarys_findings()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        using HttpResponseMessage answer = await anna.PutAsync("api/plan", """{ "schemaVersion": 1, "id": "x", "zone": "Europe/Berln", "rules": [] }""");
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        JsonObject problem = await Visitor.ProblemAsync(answer);
        JsonNode finding = problem["findings"]!.AsArray().Should().Contain(f => f!["code"]!.GetValue<string>() == FindingCodes.UnknownZone.Id).Subject!;
        finding["path"]!.GetValue<string>().Should().Be("$.zone");
        finding["severity"]!.GetValue<string>().Should().Be("error");
        finding["line"]!.GetValue<int>().Should().Be(1);
        finding["suggestion"]!.GetValue<string>().Should().Be("Europe/Berlin");
        (await anna.GetAsync("api/plan")).Should().Contain(Catalog.BackReliefDay.Id);
    }

    [Fact]
    public async Task A_plan_needs_a_zone()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        using HttpResponseMessage answer = await anna.PutAsync("api/plan", Example.Plan("x", "09:00").Replace("\"zone\": \"UTC\",", ""));
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Visitor.ProblemAsync(answer))["findings"]![0]!["path"]!.GetValue<string>().Should().Be("$.zone");
    }

    [Fact]
    public async Task What_the_reminders_refuse_is_refused_with_the_reason()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        await anna.PutAsync("api/plan", Example.Plan("anna", "09:00"));
        foreach (string document in new[]
        {
            Example.Snooze("nobody/2026-03-09/09:00", "2026-03-09T06:59:00Z"),
            Example.Pause("2026-03-09T07:03:00Z"),
            Example.Pause("2026-03-01T07:00:00Z"),
        })
        {
            using HttpResponseMessage answer = await anna.PostAsync("api/events", document);
            answer.StatusCode.Should().Be(HttpStatusCode.Conflict, document);
            (await Visitor.ProblemAsync(answer))["detail"]!.GetValue<string>().Should().NotBeEmpty();
        }

        Catalog.Reader.ReadState(await anna.GetAsync("api/state")).Value!.Events.Should().BeEmpty();
    }

    [Fact]
    public async Task What_arrives_after_something_later_counts_from_when_it_happened_and_is_kept_once()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        await anna.PostAsync("api/events", Example.Event("resumed", "2026-03-09T06:59:00Z"));
        for (int i = 0; i < 2; i++)
            (await anna.PostAsync("api/events", Example.Pause("2026-03-09T06:58:00Z"))).StatusCode.Should().Be(HttpStatusCode.NoContent);
        Catalog.Reader.ReadState(await anna.GetAsync("api/state")).Value!.Events.Should().Equal(
            ReminderEvent.Paused(NodaTime.Instant.FromUtc(2026, 3, 9, 6, 58)), ReminderEvent.Resumed(NodaTime.Instant.FromUtc(2026, 3, 9, 6, 59)));
    }

    [Fact]
    public async Task A_session_names_the_reminder_that_it_was_started_from()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        await anna.PutAsync("api/plan", Example.Plan("anna", "06:10", "06:50"));
        string session = Example.Session("desk-break", "2026-03-09T06:52:00Z", "2026-03-09T06:53:00Z");
        (await anna.PostAsync("api/sessions?answers=nothing", session)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await anna.PostAsync("api/sessions?answers=anna-rule%2F2026-03-09%2F06%3A10", session)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        Catalog.Reader.ReadState(await anna.GetAsync("api/state")).Value!.Events.Should().ContainSingle().Which.Occurrence.ToString().Should().Be("anna-rule/2026-03-09/06:10");
    }

    [Fact]
    public async Task What_is_kept_can_be_taken_away_and_forgotten()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        await anna.PutAsync("api/plan", Example.Plan("anna", "09:00"));
        string before = anna.Cookie!;
        JsonObject export = JsonNode.Parse(await anna.GetAsync("api/data"))!.AsObject();
        export.Should().ContainKeys("plan", "state", "sessions").And.NotContainKey("person");
        (await anna.SendAsync(HttpMethod.Delete, "api/data")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        anna.Cookie.Should().BeNull();
        using Visitor again = server.Visit(before);
        (await again.GetAsync("api/plan")).Should().Contain(Catalog.BackReliefDay.Id);
    }

    [Fact]
    public async Task The_catalogue_is_the_librarys()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        JsonNode.Parse(await anna.GetAsync("api/routines"))!.AsArray().Should().HaveCount(Catalog.Routines.Count);
        JsonNode.Parse(await anna.GetAsync("api/stretches"))!.AsArray().Should().HaveCount(Catalog.Stretches.Count);
        Catalog.Reader.ReadRoutine(await anna.GetAsync("api/routines/desk-break")).Value.Should().Be(Catalog.DeskBreak);
        Catalog.Reader.ReadStretch(await anna.GetAsync("api/stretches/hamstring")).Value.Should().Be(Catalog.Hamstring);
        using HttpResponseMessage none = await anna.SendAsync(HttpMethod.Get, "api/routines/nothing");
        none.StatusCode.Should().Be(HttpStatusCode.NotFound);
        await Visitor.ProblemAsync(none);
    }
}
