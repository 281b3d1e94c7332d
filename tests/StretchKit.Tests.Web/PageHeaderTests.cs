using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Web;

public partial class PageHeaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("library")]
    [InlineData("library/hamstring")]
    [InlineData("library/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("play/desk-break")]
    [InlineData("plan")]
    [InlineData("safety")]
    [InlineData("not-there")]
    [InlineData("api/plan")]
    [InlineData("api/not-there")]
    [InlineData("health")]
    [InlineData("openapi/v1.json")]
    public async Task Every_answer_says_strictly_what_browsers_may_do(string path)
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        using HttpResponseMessage answer = await anna.SendAsync(HttpMethod.Get, path);
        IReadOnlyDictionary<string, string[]> policy = Policy(answer);
        policy["default-src"].Should().Equal("'none'");
        policy["frame-ancestors"].Should().Equal("'none'");
        policy["style-src"].Should().Equal("'self'");
        policy["connect-src"].Should().Equal("'self'");
        string nonce = policy["script-src"].Single(s => s.StartsWith("'nonce-"));
        policy["script-src"].Should().BeEquivalentTo("'self'", "'wasm-unsafe-eval'", nonce);
        answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        answer.Headers.GetValues("Referrer-Policy").Should().Equal("no-referrer");

        string body = await answer.Content.ReadAsStringAsync();
        foreach (Match script in InlineScript().Matches(body))
            System.Net.WebUtility.HtmlDecode(script.Groups[1].Value).Should().Contain($"nonce=\"{nonce[7..^1]}\"");
        if (answer.Content.Headers.ContentType?.MediaType == "text/html")
        {
            InlineScript().Count(body).Should().Be(1, "the import map");
            body.Should().NotContain("<style").And.NotContain(" style=").And.NotContain("<script>alert").And.NotMatchRegex(" on[a-z]+=");
        }
    }

    [Fact]
    public async Task No_nonce_comes_twice()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        string[] first = Policy(await anna.SendAsync(HttpMethod.Get, ""))["script-src"];
        Policy(await anna.SendAsync(HttpMethod.Get, ""))["script-src"].Should().NotEqual(first);
    }

    [Fact]
    public async Task A_script_in_a_visitors_own_words_is_text()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        string page = await anna.GetAsync("play/%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
        page.Should().NotContain("<img src=x");
    }

    private static Dictionary<string, string[]> Policy(HttpResponseMessage answer)
        => answer.Headers.GetValues("Content-Security-Policy").Single().Split("; ").Select(d => d.Split(' ')).ToDictionary(d => d[0], d => d[1..]);

    [GeneratedRegex("<script((?:(?! src=)[^>])*)>")]
    private static partial Regex InlineScript();
}
