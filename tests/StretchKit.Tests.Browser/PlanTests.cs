using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace StretchKit.Tests.Browser;

[Collection(nameof(InChromium))]
public class PlanTests(Chromium chromium)
{
    [SkippableFact]
    public async Task A_plan_is_edited_across_a_clock_change_saved_and_there_again()
    {
        await using Visit visit = await Opened();
        IPage page = visit.Page;
        await page.FillAsync("#preview-from", "2027-03-26");
        await page.FillAsync("#from", "01:00");

        // Two hours that pass: at three on the wall on an ordinary day, at four where the clocks jump from two to three.
        await Times(page, "2027-03-27").Nth(1).Expect("03:00");
        await Times(page, "2027-03-28").Nth(1).Expect("04:00");
        await Assertions.Expect(Day(page, "2027-03-28")).ToContainTextAsync("clocks go forward 1 h 00 min");
        (await page.Locator(".preview .tag.warn").CountAsync()).Should().Be(1);

        await page.ClickAsync("text=Save the plan");
        await Assertions.Expect(page.Locator(".save-bar [role=status]")).ToHaveTextAsync("It is saved.");
        await visit.Open("plan");
        await Assertions.Expect(page.Locator("#from")).ToHaveValueAsync("01:00");
        await Assertions.Expect(page.Locator("#zone")).ToHaveValueAsync("Europe/Berlin");
        visit.HasNoComplaints();
    }

    [SkippableFact]
    public async Task What_is_wrong_is_said_beside_its_field_and_is_not_saved()
    {
        await using Visit visit = await Opened();
        IPage page = visit.Page;
        await page.FillAsync("#zone", "Europe/Berlim");
        await Assertions.Expect(page.Locator("#zone-findings")).ToContainTextAsync("Europe/Berlin");
        await Assertions.Expect(page.Locator("#zone")).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(page.Locator("text=Save the plan")).ToBeDisabledAsync();

        await page.FillAsync("#zone", "Asia/Tokyo");
        await Assertions.Expect(page.Locator("#zone-findings")).ToHaveCountAsync(0);
        await page.FillAsync("#break-minutes", "0");
        await Assertions.Expect(page.Locator("#break-minutes-findings")).Not.ToBeEmptyAsync();

        // What no field is to blame for is said as well.
        foreach (string reminder in new[] { "morning", "evening", "break" })
            await page.UncheckAsync($"#{reminder}-on");
        await Assertions.Expect(page.Locator("section[aria-labelledby=preview] .finding")).ToContainTextAsync("$.rules");
    }

    [SkippableFact]
    public async Task A_document_is_taken_in_and_says_where_it_is_wrong()
    {
        await using Visit visit = await Opened();
        IPage page = visit.Page;
        await page.ClickAsync("summary:has-text('As a document')");
        await page.FillAsync("#json", """
            { "id": "mine", "zone": "Europe/Paris",
              "rules": [ { "id": "a", "routine": "desk-break", "trigger": { "kind": "at", "times": ["10:00"] }, "gracee": "PT5M" } ] }
            """);
        await Assertions.Expect(page.Locator("#json-findings")).ToContainTextAsync("$.rules[0].gracee, line 2");
        await Times(page, await page.Locator(".preview > li").First.GetAttributeAsync("data-day") ?? "").Nth(0).Expect("10:00");

        await page.FillAsync("#json", """{ "id": "<script>alert(1)</script>", "zone": "Europe/Paris", "rules": [] }""");
        await Assertions.Expect(page.Locator("#json-findings")).ToContainTextAsync("$.id");
        (await page.Locator("main script").CountAsync()).Should().Be(0);
        visit.HasNoComplaints();
    }

    [SkippableFact]
    public async Task Without_a_network_the_preview_is_worked_out_and_nothing_is_asked_for()
    {
        await using Visit visit = await Opened();
        IPage page = visit.Page;
        await visit.Context.SetOfflineAsync(true);
        int before = visit.Requests.Count;

        await page.FillAsync("#preview-from", "2027-10-30");
        await page.CheckAsync("#fixed-on");
        await page.FillAsync("#fixed-times", "16:20");

        await Assertions.Expect(Day(page, "2027-10-31")).ToContainTextAsync("clocks go back 1 h 00 min");
        await Assertions.Expect(Day(page, "2027-10-31")).ToContainTextAsync("16:20");
        visit.Requests.Skip(before).Should().BeEmpty();
    }

    /// <summary>The plan's page, once the first plan is in the browser's zone.</summary>
    private async Task<Visit> Opened()
    {
        Visit visit = await chromium.Visit();
        await visit.Open("plan");
        await Assertions.Expect(visit.Page.Locator("#zone")).ToHaveValueAsync("Europe/Berlin");
        return visit;
    }

    private static ILocator Day(IPage page, string day) => page.Locator($"[data-day='{day}']");

    private static ILocator Times(IPage page, string day) => Day(page, day).Locator("time");
}

internal static class LocatorExpectations
{
    public static Task Expect(this ILocator locator, string text) => Assertions.Expect(locator).ToHaveTextAsync(text);
}
