using System;
using System.IO;
using System.Threading.Tasks;
using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace StretchKit.Tests.Browser;

/// <summary>Each page fits a phone and a desktop. With STRETCHKIT_SCREENS=write their pictures are written to docs/screens/web.</summary>
[Collection(nameof(InChromium))]
public class ScreenTests(Chromium chromium)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "screens", "web");

    public static TheoryData<string, string, bool, ColorScheme> Screens => new()
    {
        { "today", "", false, ColorScheme.Light },
        { "today", "", true, ColorScheme.Dark },
        { "library", "library", false, ColorScheme.Light },
        { "library", "library", true, ColorScheme.Light },
        { "stretch", "library/supine-hamstring", false, ColorScheme.Dark },
        { "stretch", "library/supine-hamstring", true, ColorScheme.Light },
        { "ready", "play/back-relief", false, ColorScheme.Light },
        { "ready", "play/back-relief", true, ColorScheme.Dark },
        { "play", "play/back-relief?speed=20", false, ColorScheme.Light },
        { "play", "play/back-relief?speed=20", false, ColorScheme.Dark },
        { "play", "play/back-relief?speed=20", true, ColorScheme.Light },
        { "play", "play/back-relief?speed=20", true, ColorScheme.Dark },
        { "summary", "play/desk-2-min?speed=200", false, ColorScheme.Light },
        { "summary", "play/desk-2-min?speed=200", true, ColorScheme.Dark },
        { "plan", "plan", false, ColorScheme.Light },
        { "plan", "plan", true, ColorScheme.Light },
        { "safety", "safety", true, ColorScheme.Light },
    };

    [SkippableTheory]
    [MemberData(nameof(Screens))]
    public async Task Nothing_is_wider_than_the_screen(string name, string path, bool phone, ColorScheme scheme)
    {
        await using Visit visit = await chromium.Visit(new()
        {
            ViewportSize = phone ? new() { Width = 360, Height = 740 } : new() { Width = 1180, Height = 800 },
            ColorScheme = scheme,
            HasTouch = phone,
            ReducedMotion = ReducedMotion.Reduce,
        });
        if (name != "ready")
            await visit.HasReadRedFlags();
        await visit.Open(path);
        await Reach(name, visit.Page);
        int excess = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        excess.Should().Be(0, "nobody scrolls a page sideways");
        if (Environment.GetEnvironmentVariable("STRETCHKIT_SCREENS") != "write")
            return;
        string file = Path.Combine(Folder, $"{name}-{(phone ? "phone" : "desktop")}-{scheme.ToString().ToLowerInvariant()}.png");
        await visit.Page.ScreenshotAsync(new() { Path = file });
    }

    private static async Task Reach(string name, IPage page)
    {
        if (name is not ("play" or "summary"))
            return;
        await page.GetByRole(AriaRole.Button, new() { Name = "Start" }).ClickAsync();
        if (name == "summary")
        {
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Well done" })).ToBeVisibleAsync();
            return;
        }

        await Assertions.Expect(page.Locator(".phase")).ToContainTextAsync("Hold");
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.GetByText("Paused", new() { Exact = true })).ToBeVisibleAsync();
    }
}
