using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Web;

public class HeaderTests
{
    private static readonly string[] Pages = ["", "play/desk-break", "library", "library/hamstring", "plan", "safety", "nothing-here"];
    private static readonly string[] Others = ["api/plan", "api/nothing", "api/routines/nothing", "health", "openapi/v1.json"];

    [Fact]
    public async Task Every_answer_says_what_browsers_may_do_with_it()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        foreach (string path in Pages.Concat(Others))
        {
            using HttpResponseMessage answer = await anna.SendAsync(HttpMethod.Get, path);
            string policy = answer.Headers.GetValues("Content-Security-Policy").Should().ContainSingle(path).Subject!;
            policy.Should().ContainAll("default-src 'none'", "frame-ancestors 'none'", "base-uri 'self'", "form-action 'self'", "connect-src 'self'");
            policy.Should().NotContainAny("unsafe-inline", "'unsafe-eval'", "*", "http:", "https:");
            answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
            answer.Headers.GetValues("Referrer-Policy").Should().Equal("no-referrer");
            answer.Headers.Contains("Server").Should().BeFalse();
        }
    }

    [Fact]
    public async Task A_page_keeps_to_its_own_policy()
    {
        await using Server server = await Server.StartAsync();
        using Visitor anna = server.Visit();
        string? before = null;
        foreach (string path in Pages)
        {
            using HttpResponseMessage answer = await anna.SendAsync(HttpMethod.Get, path);
            answer.StatusCode.Should().Be(path == "nothing-here" ? HttpStatusCode.NotFound : HttpStatusCode.OK, path);
            string page = await answer.Content.ReadAsStringAsync();
            string nonce = Regex.Match(answer.Headers.GetValues("Content-Security-Policy").Single(), "'nonce-([^']+)'").Groups[1].Value;
            nonce.Should().NotBeEmpty().And.NotBe(before, "each answer has its own");
            before = nonce;
            foreach (Match script in Regex.Matches(page, "<script(?<attributes>[^>]*)>(?<text>[^<]*)"))
            {
                if (script.Groups["text"].Value.Trim() != "")
                    WebUtility.HtmlDecode(script.Groups["attributes"].Value).Should().Contain($"nonce=\"{nonce}\"", path);
            }

            Regex.IsMatch(page, "<style|<[^>]*\\s(style|on[a-z]+)=\"").Should().BeFalse($"{path} has no style and no script within");
        }
    }
}
