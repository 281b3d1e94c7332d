using System;
using System.Net;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Web;

public class LimitTests
{
    [Fact]
    public async Task A_visitor_who_asks_too_much_is_told_to_wait_and_others_are_not()
    {
        await using Server server = await Server.StartAsync(null, "Limits:PerMinute=5");
        using Visitor anna = server.Visit();
        using Visitor bert = server.Visit();
        await anna.GetAsync("api/plan");
        await bert.GetAsync("api/plan");
        for (int i = 0; i < 5; i++)
            await anna.GetAsync("api/state");
        using HttpResponseMessage answer = await anna.SendAsync(HttpMethod.Get, "api/state");
        answer.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter!.Delta.Should().Be(TimeSpan.FromMinutes(1));
        await Visitor.ProblemAsync(answer);
        await bert.GetAsync("api/state");
    }

    [Fact]
    public async Task One_address_brings_so_many_new_visitors_and_the_others_get_no_cookie()
    {
        await using Server server = await Server.StartAsync(null, "Limits:NewPerMinute=3");
        for (int i = 0; i < 3; i++)
        {
            using Visitor somebody = server.Visit();
            await somebody.GetAsync("api/plan");
        }

        using Visitor late = server.Visit();
        (await late.SendAsync(HttpMethod.Get, "api/plan")).StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        late.Cookie.Should().BeNull();
    }

    [Fact]
    public async Task A_body_that_is_too_long_is_refused()
    {
        await using Server server = await Server.StartAsync(null, "Limits:BodyBytes=2000");
        using Visitor anna = server.Visit();
        using HttpResponseMessage answer = await anna.PostAsync("api/validate", $$"""{ "name": "{{new string('x', 3000)}}" }""");
        answer.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        await Visitor.ProblemAsync(answer);
    }

    [Fact]
    public async Task A_visitor_has_so_many_pages_open_and_a_closed_one_makes_room()
    {
        await using Server server = await Server.StartAsync(null, "Limits:StreamsPerVisitor=2");
        using Visitor anna = server.Visit();
        await anna.GetAsync("api/plan");
        EventStream first = (await EventStream.OpenAsync(anna)).Stream;
        await using EventStream second = (await EventStream.OpenAsync(anna)).Stream;
        using (HttpResponseMessage third = await anna.SendAsync(HttpMethod.Get, "api/stream"))
            third.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        await first.DisposeAsync();
        await server.UntilAsync(async () =>
        {
            using HttpResponseMessage again = await anna.SendAsync(HttpMethod.Get, "api/stream");
            return again.StatusCode == HttpStatusCode.OK;
        });
    }

    [Fact]
    public async Task Sessions_and_events_do_not_grow_for_ever()
    {
        await using Server server = await Server.StartAsync(null, "Limits:Sessions=1", "Limits:Events=1");
        using Visitor anna = server.Visit();
        string session = Example.Session("desk-break", "2026-03-09T06:58:10Z", "2026-03-09T06:58:50Z");
        (await anna.PostAsync("api/sessions", session)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await anna.PostAsync("api/sessions", session.Replace("58", "57"))).StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await anna.PostAsync("api/events", Example.Pause("2026-03-09T06:59:00Z"))).StatusCode.Should().Be(HttpStatusCode.Conflict, "the session is an event");
    }

    [Theory]
    [InlineData("")]
    [InlineData("no JSON")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    [InlineData("""{ "rules": [ null, 7, { } ] }""")]
    [InlineData("""{ "id": 1e400 }""")]
    public async Task What_is_no_document_is_refused_with_findings(string body)
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        foreach (string path in new[] { "api/events", "api/sessions" })
            await RefusedAsync(await anna.PostAsync(path, body));
        await RefusedAsync(await anna.PutAsync("api/plan", body));

        static async Task RefusedAsync(HttpResponseMessage answer)
        {
            answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
            (await Visitor.ProblemAsync(answer))["findings"]!.AsArray().Should().NotBeEmpty();
            answer.Dispose();
        }
    }

    [Fact]
    public async Task A_million_repeats_are_refused_with_findings()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        using HttpResponseMessage answer = await anna.PostAsync(
            "api/validate",
            """{ "schemaVersion": 1, "id": "r", "name": "<script>alert(1)</script>", "steps": [ { "repeat": 1000000, "steps": [ { "stretch": "hamstring" } ] } ] }""");
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
        string text = await answer.Content.ReadAsStringAsync();
        JsonNode said = JsonNode.Parse(text)!;
        said["valid"]!.GetValue<bool>().Should().BeFalse();
        said["findings"]!.AsArray().Should().NotBeEmpty();
        text.Should().NotContain("<script");
    }

    [Fact]
    public async Task A_script_in_a_name_is_text_in_every_page()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        string plan = Example.Plan("anna", "07:05", "09:00").Replace("\"zone\"", "\"name\": \"<script>alert(1)</script>\", \"zone\"");
        (await anna.PutAsync("api/plan", plan)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        foreach (string page in new[] { "", "plan" })
            (await anna.GetAsync(page)).Should().NotContain("<script>alert");
    }
}
