using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Web;

public class CookieTests
{
    [Fact]
    public async Task The_cookie_is_for_this_server_alone_and_out_of_reach_of_scripts()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        using HttpResponseMessage answer = await anna.SendAsync(HttpMethod.Get, "api/plan");
        string[] parts = [.. answer.Headers.GetValues("Set-Cookie").Should().ContainSingle().Subject!.Split("; ")];
        parts.Should().Contain(["httponly", "samesite=lax", "path=/"]).And.NotContain("secure", "this is not https");
        parts.Should().NotContain(p => p.StartsWith("domain", StringComparison.OrdinalIgnoreCase));
        anna.Cookie!.Length.Should().BeGreaterThan(64);
    }

    [Fact]
    public async Task Files_the_catalogue_and_the_health_endpoint_give_no_cookie()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        foreach (string path in new[] { "api/routines", "health", "openapi/v1.json" })
            await anna.GetAsync(path);
        anna.Cookie.Should().BeNull();
    }

    [Fact]
    public async Task A_cookie_that_was_changed_or_comes_from_another_server_is_nobodys()
    {
        await using Server server = await Server.StartAsync();
        await using Server other = await Server.StartAsync();
        using Visitor anna = server.Visit();
        await anna.PutAsync("api/plan", Example.Plan("annas-secret", "09:00"));
        string cookie = anna.Cookie!;
        using Visitor elsewhere = other.Visit();
        await elsewhere.GetAsync("api/plan");
        foreach (string wrong in new[] { cookie[..^8] + (cookie[^8] == 'A' ? 'B' : 'A') + cookie[^7..], cookie[..^4], "x", new string('0', 32), elsewhere.Cookie! })
        {
            using Visitor bert = server.Visit(wrong);
            (await bert.GetAsync("api/plan")).Should().NotContain("annas-secret");
            bert.Cookie.Should().NotBeNull().And.NotBe(wrong, "there is a new one");
        }

        using Visitor again = server.Visit(cookie);
        (await again.GetAsync("api/plan")).Should().Contain("annas-secret");
    }

    [Fact]
    public async Task What_another_sites_page_sends_is_refused_everywhere()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        await anna.PutAsync("api/plan", Example.Plan("anna", "09:00"));
        string own = $"{server.Address.Scheme}://{server.Address.Authority}";
        foreach (Endpoint endpoint in await Endpoint.AllAsync(anna))
        {
            foreach ((string, string)[] headers in new (string, string)[][]
            {
                [("Sec-Fetch-Site", "cross-site")],
                [("Sec-Fetch-Site", "same-site")],
                [("Origin", "https://elsewhere.example")],
                [("Origin", "null")],
                [("Sec-Fetch-Site", "cross-site"), ("Origin", own)],
            })
            {
                bool hasBody = endpoint.Method == HttpMethod.Post || endpoint.Method == HttpMethod.Put;
                using HttpResponseMessage answer = await anna.SendAsync(
                    endpoint.Method, endpoint.With("desk-break"), hasBody ? Visitor.Json(Example.Plan("x", "09:00")) : null, headers);
                answer.StatusCode.Should().Be(HttpStatusCode.Forbidden, $"{endpoint.Name} with {string.Join(", ", headers)}");
            }
        }

        (await anna.SendAsync(HttpMethod.Put, "api/plan", Visitor.Json(Example.Plan("own", "09:00")), ("Sec-Fetch-Site", "same-origin"), ("Origin", own)))
            .StatusCode.Should().Be(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task What_a_form_could_send_is_refused()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        foreach (Endpoint endpoint in (await Endpoint.AllAsync(anna)).Where(e => e.Method == HttpMethod.Post || e.Method == HttpMethod.Put))
        {
            foreach (string type in new[] { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data" })
            {
                using var body = new StringContent(Example.Plan("x", "09:00"), System.Text.Encoding.UTF8, type);
                using HttpResponseMessage answer = await anna.SendAsync(endpoint.Method, endpoint.With("x"), body);
                answer.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType, $"{endpoint.Name} {type}");
            }
        }
    }
}
