using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Web;

/// <summary>Every endpoint of the OpenAPI document, asked by a visitor about another's data. A new endpoint fails until it is in the table.</summary>
public class OthersDataTests
{
    /// <summary>Bodies to send to each endpoint, the other visitor's own words among them; none for one without a body.</summary>
    private static readonly Dictionary<string, string[]> Bodies = new()
    {
        ["GET /api/routines"] = [],
        ["GET /api/routines/{id}"] = [],
        ["GET /api/stretches"] = [],
        ["GET /api/stretches/{id}"] = [],
        ["POST /api/validate"] = [Example.Plan("bert", "10:00")],
        ["GET /api/plan"] = [],
        ["PUT /api/plan"] = [Example.Plan("bert", "10:00")],
        ["GET /api/next"] = [],
        ["GET /api/upcoming"] = [],
        ["GET /api/state"] = [],
        ["POST /api/events"] =
        [
            Example.Pause("2026-03-09T07:00:00Z"),
            Example.Snooze("annas-secret-rule/2026-03-09/09:00", "2026-03-09T07:00:00Z"),
        ],
        ["GET /api/sessions"] = [],
        ["POST /api/sessions"] = [Example.Session("desk-break", "2026-03-09T06:59:10Z", "2026-03-09T06:59:50Z")],
        ["GET /api/data"] = [],
        ["DELETE /api/data"] = [],
        ["GET /api/stream"] = [],
    };

    private static readonly string[] AnnasReads = ["api/plan", "api/state", "api/sessions", "api/data", "api/upcoming"];

    [Fact]
    public async Task No_visitor_sees_or_changes_anothers_data()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        await anna.PutAsync("api/plan", Example.Plan("annas-secret", "09:00"));
        await anna.PostAsync("api/events", Example.Pause("2026-03-09T06:58:00Z"));
        await anna.PostAsync("api/sessions", Example.Session("annas-secret", "2026-03-09T06:58:10Z", "2026-03-09T06:58:50Z"));
        string before = await AllOf(anna);
        before.Should().Contain("annas-secret");

        IReadOnlyList<Endpoint> endpoints = await Endpoint.AllAsync(anna);
        endpoints.Select(e => e.Name).Should().BeEquivalentTo(Bodies.Keys, "each endpoint is tried here");
        using Visitor bert = server.Visit();
        await bert.GetAsync("api/plan");
        foreach (Endpoint endpoint in endpoints)
        {
            foreach (string id in new[] { "annas-secret", anna.Cookie!, "annas-secret-rule/2026-03-09/09:00" })
            {
                foreach (string? body in Bodies[endpoint.Name].DefaultIfEmpty(null))
                {
                    string path = endpoint.With(Uri.EscapeDataString(id));
                    string query = $"?id={Uri.EscapeDataString(id)}&visitor={Uri.EscapeDataString(id)}&person={Uri.EscapeDataString(id)}";
                    string answer = await Answer(bert, endpoint.Method, path + query, body, ("Visitor", id), ("X-Visitor", id), ("Authorization", $"Bearer {id}"), ("Last-Event-ID", id));
                    answer.Should().NotContain("annas-secret", endpoint.Name);
                }
            }
        }

        (await AllOf(anna)).Should().Be(before);
    }

    [Fact]
    public async Task No_endpoint_takes_a_persons_id()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        IReadOnlyList<Endpoint> endpoints = await Endpoint.AllAsync(anna);
        endpoints.Where(e => e.Path.Contains('{')).Select(e => e.Path).Should().BeEquivalentTo("/api/routines/{id}", "/api/stretches/{id}");
    }

    private static async Task<string> AllOf(Visitor visitor)
        => string.Join('\n', await Task.WhenAll(AnnasReads.Select(visitor.GetAsync)));

    /// <summary>What is answered, without what was sent: an error may name it. A stream is read up to its first events.</summary>
    private static async Task<string> Answer(Visitor visitor, HttpMethod method, string path, string? body, params (string Name, string Value)[] headers)
    {
        using HttpResponseMessage answer = await visitor.SendAsync(method, path, body is null ? null : Visitor.Json(body), headers);
        answer.StatusCode.Should().NotBe(HttpStatusCode.InternalServerError, path);
        if (answer.Content.Headers.ContentType?.MediaType == "text/event-stream")
            return await EventStream.FirstAsync(answer, CancellationToken.None);
        string text = await answer.Content.ReadAsStringAsync();
        return body is null ? text : body.Contains("annas-secret", StringComparison.Ordinal) ? "" : text;
    }
}
