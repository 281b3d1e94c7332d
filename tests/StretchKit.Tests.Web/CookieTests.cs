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
    [Theory]
    [InlineData("/")]
    [InlineData("/api/plan")]
    public async Task The_cookie_is_out_of_scripts_and_other_sites_reach(string path)
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        string cookie = SetCookie(await anna.SendAsync(HttpMethod.Get, path))!;
        cookie.Should().Contain("httponly").And.Contain("samesite=lax").And.Contain("path=/").And.Contain("max-age=34560000").And.NotContain("secure");
    }

    [Theory]
    [InlineData("api/routines")]
    [InlineData("api/stretches/hamstring")]
    [InlineData("app.css")]
    [InlineData("health")]
    public async Task What_is_the_same_for_everybody_gives_no_cookie(string path)
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        using HttpResponseMessage answer = await anna.SendAsync(HttpMethod.Get, path);
        answer.EnsureSuccessStatusCode();
        SetCookie(answer).Should().BeNull();
    }

    [Fact]
    public async Task Two_visitors_are_two()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        using Visitor bert = server.Visit();
        await anna.PutAsync("api/plan", Example.Plan("annas", "09:00"));
        await bert.PutAsync("api/plan", Example.Plan("berts", "09:00"));
        (await anna.GetAsync("api/plan")).Should().Contain("annas");
        (await bert.GetAsync("api/plan")).Should().Contain("berts");
    }

    [Fact]
    public async Task A_cookie_that_somebody_changed_is_none()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        await anna.PutAsync("api/plan", Example.Plan("annas", "09:00"));
        string good = anna.Cookie!;
        char[] other = good.ToCharArray();
        other[good.Length / 2] = other[good.Length / 2] == 'A' ? 'B' : 'A';
        foreach (string cookie in new[] { new string(other), good[..^3], good + "AA", good[10..], "x", new string('A', 3000), "0123456789abcdef0123456789abcdef" })
        {
            using Visitor mallory = server.Visit(cookie);
            using HttpResponseMessage answer = await mallory.SendAsync(HttpMethod.Get, "api/plan");
            answer.StatusCode.Should().Be(HttpStatusCode.OK, cookie);
            (await answer.Content.ReadAsStringAsync()).Should().NotContain("annas");
            mallory.Cookie.Should().NotBe(cookie, "a cookie of this server's takes its place");
        }

        using Visitor again = server.Visit(good);
        (await again.GetAsync("api/plan")).Should().Contain("annas");
    }

    [Fact]
    public async Task A_cookie_of_another_servers_is_none()
    {
        await using Server elsewhere = await Server.StartAsync();
        using Visitor there = elsewhere.Visit();
        await there.GetAsync("api/plan");
        await using Server server = await Server.StartAsync();
        using Visitor here = server.Visit(there.Cookie);
        await here.GetAsync("api/plan");
        here.Cookie.Should().NotBe(there.Cookie);
    }

    [Fact]
    public async Task No_answer_names_the_visitor_in_clear()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        await anna.PutAsync("api/plan", Example.Plan("annas", "09:00"));
        string all = await anna.GetAsync("api/data") + await anna.GetAsync("") + await anna.GetAsync("api/plan");
        all.Should().NotContain("\"person\"").And.NotContain(anna.Cookie);
    }

    private static string? SetCookie(HttpResponseMessage answer)
        => answer.Headers.TryGetValues("Set-Cookie", out System.Collections.Generic.IEnumerable<string>? cookies)
            ? cookies.SingleOrDefault(c => c.StartsWith(Visitor.CookieName, StringComparison.Ordinal))
            : null;
}
