using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Hosting.Samples;

/// <summary>The small samples, built and run as people would.</summary>
public sealed class EmbedTests
{
    [Theory]
    [InlineData("Embed.Worker")]
    [InlineData("Embed.MinimalApi")]
    [InlineData("Embed.Postgres")]
    public void They_have_under_40_lines(string sample)
        => Guide.Read("samples", sample, "Program.cs").Split('\n').Should().HaveCountLessThan(41, "the last one is empty");

    [Fact]
    public async Task The_worker_says_when_it_is_time()
    {
        await using var worker = new SampleProcess("Embed.Worker.dll", "--soon");
        (await worker.LineWithAsync("The next reminder comes at")).Should().EndWith("Ctrl+C ends.");
        (await worker.LineWithAsync("Time for")).Should().StartWith("Time for desk-break (soon/");
    }

    [Fact]
    public async Task The_api_takes_a_plan_or_says_what_is_wrong_with_it()
    {
        await using var api = new SampleProcess("Embed.MinimalApi.dll", "--urls", "http://127.0.0.1:0");
        string url = (await api.LineWithAsync("Now listening on:")).Split("on: ")[1];
        using var http = new HttpClient { BaseAddress = new Uri(url) };

        (await http.GetAsync("/people/anna/next")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        HttpResponseMessage broken = await PutAsync("""{ "id": "p", "zone": "Europe/Berlin", "rules": [ { "id": "r", "routine": "desk-break", "trigger": { "kind": "at", "times": ["24:00"] } } ] }""");
        broken.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await broken.Content.ReadFromJsonAsync<string[]>())!.Single().Should().Contain("$.rules[0].trigger.times[0]");
        (await (await PutAsync(Catalog.Writer.Write(Catalog.BackReliefDay))).Content.ReadFromJsonAsync<string[]>())!.Single().Should().Be("The plan needs a zone.");

        Plan plan = Plan.Build("p", "UTC").Awake("00:00", "23:59").Remind("r", Catalog.DeskBreak, Trigger.Every(NodaTime.Duration.FromHours(1))).ToPlan();
        (await PutAsync(Catalog.Writer.Write(plan))).StatusCode.Should().Be(HttpStatusCode.NoContent);
        JsonElement next = await http.GetFromJsonAsync<JsonElement>("/people/anna/next");
        next.GetProperty("routineId").GetString().Should().Be("desk-break");
        (await http.GetStringAsync("/health")).Should().Be("Healthy");
        (await http.GetAsync("/people/bert/next")).StatusCode.Should().Be(HttpStatusCode.NotFound);

        Task<HttpResponseMessage> PutAsync(string plan) => http.PutAsync("/people/anna/plan", new StringContent(plan, Encoding.UTF8, "application/json"));
    }
}
