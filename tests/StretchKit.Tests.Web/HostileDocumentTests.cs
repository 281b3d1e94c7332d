using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Web;

public class HostileDocumentTests
{
    [Fact]
    public async Task A_million_repeats_are_refused_with_findings()
    {
        JsonObject validated = await ValidatedAsync(
            """
            { "schemaVersion": 1, "id": "much", "name": "Much",
              "steps": [ { "stretch": "hamstring", "dose": { "hold": "PT30S", "repetitions": 1000000 } } ] }
            """);
        validated["valid"]!.GetValue<bool>().Should().BeFalse();
        validated["findings"]!.AsArray().Should().Contain(f => f!["severity"]!.GetValue<string>() == "error" && f["path"]!.GetValue<string>() == "$.steps[0].dose.repetitions");
    }

    [Fact]
    public async Task A_script_in_a_name_cannot_end_the_answer()
    {
        const string Script = "<script>alert(1)</script>";
        using Answer answer = await Answer.OfAsync($$"""{ "schemaVersion": 1, "id": "x", "name": "x", "{{Script}}": 1, "steps": [] }""");
        answer.Message.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
        answer.Text.Should().NotContain("<script>");
    }

    [Theory]
    [InlineData("")]
    [InlineData("nothing")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"schemaVersion\":99}")]
    public async Task What_is_no_document_is_said_to_be_none(string text)
        => (await ValidatedAsync(text))["findings"]!.AsArray().Should().NotBeEmpty();

    [Fact]
    public async Task Depth_is_no_harm()
    {
        (await ValidatedAsync(new string('[', 100_000)))["valid"]!.GetValue<bool>().Should().BeFalse();
        (await ValidatedAsync(string.Concat(Enumerable.Repeat("{\"a\":", 20_000))))["valid"]!.GetValue<bool>().Should().BeFalse();
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_no_harm()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        var bytes = new byte[10_000];
        new Random(1).NextBytes(bytes);
        foreach (Endpoint endpoint in (await Endpoint.AllAsync(anna)).Where(e => e.Method == HttpMethod.Post || e.Method == HttpMethod.Put))
        {
            using var body = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
            using HttpResponseMessage answer = await anna.SendAsync(endpoint.Method, endpoint.With("x"), body);
            answer.StatusCode.Should().BeOneOf([HttpStatusCode.BadRequest, HttpStatusCode.OK], endpoint.Name);
        }
    }

    private static async Task<JsonObject> ValidatedAsync(string document)
    {
        using Answer answer = await Answer.OfAsync(document);
        answer.Message.StatusCode.Should().Be(HttpStatusCode.OK);
        return JsonNode.Parse(answer.Text)!.AsObject();
    }

    private sealed record Answer(HttpResponseMessage Message, string Text) : IDisposable
    {
        public static async Task<Answer> OfAsync(string document)
        {
            await using Server server = await Server.StartAsync();
            using Visitor anna = server.Visit();
            HttpResponseMessage message = await anna.PostAsync("api/validate", document);
            return new Answer(message, await message.Content.ReadAsStringAsync());
        }

        public void Dispose() => Message.Dispose();
    }
}
