using System;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Web;

public class OtherSiteTests
{
    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task What_another_sites_page_sends_is_refused_everywhere(string header, string value)
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        await anna.PutAsync("api/plan", Example.Plan("annas", "09:00"));
        string before = await anna.GetAsync("api/data");
        foreach (Endpoint endpoint in await Endpoint.AllAsync(anna))
        {
            using HttpContent? body = endpoint.Method == HttpMethod.Get ? null : Visitor.Json(Example.Plan("evil", "09:00"));
            using HttpResponseMessage answer = await anna.SendAsync(endpoint.Method, endpoint.With("hamstring"), body, (header, value));
            answer.StatusCode.Should().Be(HttpStatusCode.Forbidden, endpoint.Name);
        }

        (await anna.GetAsync("api/data")).Should().Be(before);
    }

    [Fact]
    public async Task What_an_own_page_sends_is_taken()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        string origin = server.Address.GetLeftPart(UriPartial.Authority);
        using HttpResponseMessage answer = await anna.SendAsync(
            HttpMethod.Put, "api/plan", Visitor.Json(Example.Plan("annas", "09:00")), ("Origin", origin), ("Sec-Fetch-Site", "same-origin"));
        answer.StatusCode.Should().Be(HttpStatusCode.NoContent);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    [InlineData(null)]
    public async Task What_a_form_could_send_is_no_document(string? type)
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        foreach (Endpoint endpoint in await Endpoint.AllAsync(anna))
        {
            if (endpoint.Method == HttpMethod.Get || endpoint.Method == HttpMethod.Delete)
                continue;
            using var body = new ByteArrayContent("{}"u8.ToArray());
            body.Headers.ContentType = type is null ? null : new(type);
            using HttpResponseMessage answer = await anna.SendAsync(endpoint.Method, endpoint.With("hamstring"), body);
            answer.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType, endpoint.Name);
        }
    }
}
