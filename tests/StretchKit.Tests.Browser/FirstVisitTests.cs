using System.Threading.Tasks;
using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace StretchKit.Tests.Browser;

[Collection(nameof(InChromium))]
public class FirstVisitTests(Chromium chromium)
{
    [SkippableTheory]
    [InlineData("")]
    [InlineData("library")]
    [InlineData("library/cat-camel")]
    [InlineData("play/desk-2-min")]
    [InlineData("plan")]
    [InlineData("safety")]
    [InlineData("not-found")]
    public async Task A_page_has_its_heading_before_any_script_runs_and_comes_alive_without_complaint(string path)
    {
        await using Visit drawn = await chromium.Visit(new() { JavaScriptEnabled = false });
        await drawn.Page.GotoAsync(path);
        string heading = await drawn.Page.Locator("h1").InnerTextAsync();
        heading.Should().NotBeEmpty();

        await using Visit visit = await chromium.Visit();
        await visit.Open(path);
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(heading);
        visit.HasNoComplaints();
    }
}
