using System.Collections.Generic;
using System.Linq;
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
    public async Task A_body_that_is_too_large_is_refused_in_words()
    {
        await using Server server = await Server.StartAsync(null, "Limits:BodyBytes=2000");
        using Visitor anna = server.Visit();
        foreach (Endpoint endpoint in (await Endpoint.AllAsync(anna)).Where(e => e.Method == HttpMethod.Post || e.Method == HttpMethod.Put))
        {
            using HttpResponseMessage answer = await anna.SendAsync(endpoint.Method, endpoint.With("x"), Visitor.Json(new string(' ', 2001)));
            answer.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge, endpoint.Name);
            await Visitor.ProblemAsync(answer);
        }
    }

    [Fact]
    public async Task A_visitor_has_so_many_requests_in_a_minute_and_others_have_their_own()
    {
        await using Server server = await Server.StartAsync(null, "Limits:PerMinute=5");
        using Visitor anna = server.Visit();
        await anna.GetAsync("api/plan");
        List<HttpStatusCode> answers = [];
        for (int i = 0; i < 12; i++)
            answers.Add((await anna.SendAsync(HttpMethod.Get, "api/plan")).StatusCode);
        answers.Should().Contain(HttpStatusCode.TooManyRequests);
        using Visitor bert = server.Visit();
        await bert.GetAsync("api/plan");
        await bert.GetAsync("api/plan");
    }

    [Fact]
    public async Task An_address_brings_so_many_new_visitors_in_a_minute_and_one_too_many_gets_no_cookie()
    {
        await using Server server = await Server.StartAsync(null, "Limits:NewPerMinute=5");
        HttpResponseMessage? refused = null;
        for (int i = 0; i < 12 && refused is null; i++)
        {
            using Visitor visitor = server.Visit();
            HttpResponseMessage answer = await visitor.SendAsync(HttpMethod.Get, "api/plan");
            refused = answer.StatusCode == HttpStatusCode.TooManyRequests ? answer : null;
        }

        refused.Should().NotBeNull();
        refused!.Headers.Contains("Set-Cookie").Should().BeFalse();
        refused.Headers.RetryAfter.Should().NotBeNull();
        await Visitor.ProblemAsync(refused);
    }

    [Fact]
    public async Task A_visitor_has_so_many_pages_open_and_a_closed_one_makes_room()
    {
        await using Server server = await Server.StartAsync(null, "Limits:StreamsPerVisitor=2");
        using Visitor anna = server.Visit();
        await anna.GetAsync("api/plan");
        (EventStream first, _) = await EventStream.OpenAsync(anna);
        (EventStream second, _) = await EventStream.OpenAsync(anna);
        (await anna.SendAsync(HttpMethod.Get, "api/stream")).StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        using Visitor bert = server.Visit();
        (EventStream berts, _) = await EventStream.OpenAsync(bert);
        await first.DisposeAsync();
        HttpResponseMessage again;
        do
            again = await anna.SendAsync(HttpMethod.Get, "api/stream");
        while (again.StatusCode == HttpStatusCode.TooManyRequests);
        again.StatusCode.Should().Be(HttpStatusCode.OK);
        again.Dispose();
        await second.DisposeAsync();
        await berts.DisposeAsync();
    }

    [Fact]
    public async Task A_visitor_has_room_for_so_many_sessions_and_events()
    {
        await using Server server = await Server.StartAsync(null, "Limits:Sessions=2", "Limits:Events=4");
        using Visitor anna = server.Visit();
        foreach (int minute in new[] { 50, 52 })
            (await anna.PostAsync("api/sessions", SessionAt(minute))).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await anna.PostAsync("api/sessions", SessionAt(54))).StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await anna.PostAsync("api/events", Example.Pause("2026-03-09T06:56:00Z"))).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await anna.PostAsync("api/events", Example.Pause("2026-03-09T06:57:00Z"))).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await anna.PostAsync("api/events", Example.Pause("2026-03-09T06:58:00Z"))).StatusCode.Should().Be(HttpStatusCode.Conflict);

        static string SessionAt(int minute) => Example.Session("desk-break", $"2026-03-09T06:{minute}:00Z", $"2026-03-09T06:{minute}:30Z");
    }

    [Fact]
    public async Task A_hundred_events_are_taken_at_once_and_no_more()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        var events = new JsonArray([.. Enumerable.Range(0, 101).Select(i => (JsonNode)new JsonObject { ["kind"] = "resumed", ["at"] = $"2026-03-09T06:{i / 60:00}:{i % 60:00}Z" })]);
        var document = new JsonObject { ["schemaVersion"] = 1, ["events"] = events };
        (await anna.PostAsync("api/events", document.ToJsonString())).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        events.RemoveAt(100);
        (await anna.PostAsync("api/events", document.ToJsonString())).StatusCode.Should().Be(HttpStatusCode.NoContent);
    }
}
