using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace StretchKit.Tests.Browser;

[Collection(nameof(InChromium))]
public class TodayTests(Chromium chromium)
{
    [SkippableFact]
    public async Task The_day_says_what_comes_what_gave_way_and_why()
    {
        await using Visit visit = await chromium.Visit();
        await visit.Open("");
        IPage page = visit.Page;
        await Assertions.Expect(page.Locator(".next-up")).ToContainTextAsync("Europe/Berlin");

        await Assertions.Expect(page.Locator(".next-up .button")).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex(@"^play/[a-z0-9-]+\?rule=([a-z0-9-]+)&answers=\1%2F[0-9-]+%2F[a-zA-Z0-9%]+$"));

        ILocator absorbed = page.Locator(".entry", new() { HasText = "gave way" });
        await absorbed.Locator("time").Expect("21:00");
        await absorbed.Locator("text=Why?").ClickAsync();
        await Assertions.Expect(absorbed.Locator(".why")).ToContainTextAsync("21:30");

        string left = await page.Locator("[role=timer]").InnerTextAsync();
        left.Should().MatchRegex(@"^([0-9]+\sh\s[0-9]{2}\smin|[0-9]+\smin\s[0-9]{2}\ss|[0-9]+\ss)$");
        visit.HasNoComplaints();
    }

    [SkippableFact]
    public async Task Coming_alive_the_page_keeps_what_the_server_has_drawn_and_looks_once_whether_it_has_changed()
    {
        await using Visit visit = await chromium.Visit();
        await visit.Open("");
        await Assertions.Expect(visit.Page.Locator(".next-up")).ToContainTextAsync("Europe/Berlin");
        await visit.Context.AddInitScriptAsync("""
            addEventListener('DOMContentLoaded', () => {
                window.gone = document.getElementById('day') ? 0 : 1000;
                new MutationObserver(() => window.gone += document.getElementById('day') ? 0 : 1).observe(document.body, { childList: true, subtree: true });
            });
            """);
        int before = visit.Requests.Count;

        await visit.Open("");

        (await visit.Page.EvaluateAsync<int>("window.gone")).Should().Be(0, "the day stays on the page from the first paint on");
        visit.Requests.Skip(before).Count(r => r.EndsWith("/api/plan", StringComparison.Ordinal)).Should().BeLessThanOrEqualTo(1);
        visit.HasNoComplaints();
    }

    [SkippableFact]
    public async Task A_reminder_that_comes_due_shows_up_and_is_snoozed_stands_in_the_day_with_its_new_time()
    {
        (string zone, TimeSpan offset) = Morning();
        await using Visit visit = await chromium.Visit(new() { TimezoneId = zone });
        await visit.Open("plan");
        IPage page = visit.Page;
        await Assertions.Expect(page.Locator("#zone")).ToHaveValueAsync(zone);
        string soon = (DateTime.UtcNow + offset).AddSeconds(8).ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        await page.ClickAsync("summary:has-text('As a document')");
        await page.FillAsync("#json", $$"""
            { "id": "soon", "zone": "{{zone}}",
              "rules": [ { "id": "now", "routine": "desk-break", "trigger": { "kind": "at", "times": ["{{soon}}"] } } ] }
            """);
        await page.ClickAsync("text=Save the plan");
        await Assertions.Expect(page.Locator(".save-bar [role=status]")).ToHaveTextAsync("It is saved.");

        ILocator toast = page.Locator(".toast");
        await Assertions.Expect(toast).ToContainTextAsync("Desk break");
        await toast.Locator("text=Snooze").ClickAsync();
        await Assertions.Expect(toast).ToHaveCountAsync(0);

        await page.ClickAsync("nav >> text=Today");
        await Assertions.Expect(page.Locator(".entry .tag")).ToContainTextAsync("snoozed to ");
        await visit.Open("");
        await Assertions.Expect(page.Locator(".entry .tag")).ToContainTextAsync("snoozed to ");
        visit.HasNoComplaints();
    }

    [SkippableFact]
    public async Task What_is_skipped_with_the_keyboard_alone_is_skipped_for_good()
    {
        (string zone, _) = Morning();
        await using Visit visit = await chromium.Visit(new() { TimezoneId = zone });
        await visit.Open("");
        IPage page = visit.Page;
        await Assertions.Expect(page.Locator(".next-up")).ToContainTextAsync(zone);

        ILocator skips = page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Skip") });
        string name = (await skips.First.GetAttributeAsync("aria-label"))!;
        for (int presses = 0; presses < 200 && await Focused(page) != name; presses++)
            await page.Keyboard.PressAsync("Tab");
        (await Focused(page)).Should().Be(name);
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".entry", new() { HasText = "skipped" })).ToHaveCountAsync(1);
        await visit.Open("");
        await Assertions.Expect(page.Locator(".entry", new() { HasText = "skipped" })).ToHaveCountAsync(1);
    }

    /// <summary>A zone in which it is between eight and nine in the morning, so that what comes in some seconds or hours comes on the same day.</summary>
    private static (string Zone, TimeSpan Offset) Morning()
    {
        int hours = 8 - DateTime.UtcNow.Hour;
        if (hours < -12)
            hours += 24;
        return (hours == 0 ? "UTC" : string.Create(CultureInfo.InvariantCulture, $"Etc/GMT{(hours > 0 ? "-" : "+")}{Math.Abs(hours)}"), TimeSpan.FromHours(hours));
    }

    private static Task<string?> Focused(IPage page) => page.EvaluateAsync<string?>("document.activeElement?.getAttribute('aria-label')");
}
