using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace StretchKit.Tests.Browser;

/// <summary>What holds for each page. With STRETCHKIT_SCREENS=write the pictures in docs/screens/web are written anew.</summary>
[Collection(nameof(InChromium))]
public class PageTests(Chromium chromium)
{
    private static readonly string[] SameInEach = ["Plan", "English", "Deutsch", "Español"];
    private static readonly string Screens = Path.Combine(Repository.Root, "docs", "screens", "web");

    [SkippableTheory]
    [InlineData(false, ColorScheme.Light)]
    [InlineData(false, ColorScheme.Dark)]
    [InlineData(true, ColorScheme.Light)]
    [InlineData(true, ColorScheme.Dark)]
    public async Task Each_fits_the_screen_and_axe_and_the_console_find_nothing(bool phone, ColorScheme scheme)
    {
        var faults = new List<string>();
        await using Visit visit = await chromium.Visit(new()
        {
            ViewportSize = phone ? new() { Width = 360, Height = 740 } : new() { Width = 1180, Height = 800 },
            ColorScheme = scheme,
            HasTouch = phone,
            ReducedMotion = ReducedMotion.Reduce,
        });
        foreach ((string name, string path, Func<IPage, Task> act) in Walk.Places)
        {
            await visit.Open(path);
            await act(visit.Page);
            int excess = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (excess > 0)
                faults.Add($"{name} is {excess} px wider than the screen");
            AxeResult axe = await visit.Page.RunAxe();
            faults.AddRange(axe.Violations.Select(v => $"{name}: {v.Id}, {v.Help}: {string.Join("; ", v.Nodes.Select(n => n.Html))}"));
            if (Environment.GetEnvironmentVariable("STRETCHKIT_SCREENS") == "write" && IsKept(name, phone, scheme))
                await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(Screens, $"{name}-{(phone ? "phone" : "desktop")}-{scheme.ToString().ToLowerInvariant()}.png") });
        }

        faults.Should().BeEmpty();
        visit.HasNoComplaints();
    }

    // The form of a plan and what is found in it are in English.
    [SkippableTheory]
    [InlineData("de")]
    [InlineData("es")]
    public async Task Headings_labels_and_buttons_speak_the_language_chosen_and_fit_a_phone(string language)
    {
        await using Visit english = await chromium.Visit();
        await using Visit visit = await chromium.Visit(new() { Locale = language, ViewportSize = new() { Width = 360, Height = 740 }, ReducedMotion = ReducedMotion.Reduce });
        foreach (string path in new[] { "", "library", "library/supine-hamstring", "library/cat-camel", "play/back-relief", "safety", "not-found" })
        {
            await english.Open(path);
            await visit.Open(path);
            await Assertions.Expect(visit.Page.Locator("#language")).ToHaveValueAsync(language);
            string[] said = await Spoken(visit.Page);
            said.Should().HaveCountGreaterThan(5, path);
            said.Except(SameInEach).Intersect(await Spoken(english.Page)).Should().BeEmpty(path);
            (await visit.Page.EvaluateAsync<string[]>(TooWide)).Should().BeEmpty($"'{path}' fits");
        }

        visit.HasNoComplaints();
    }

    /// <summary>The elements that make a page wider than the screen; empty if it fits.</summary>
    private const string TooWide = """
        document.documentElement.scrollWidth === document.documentElement.clientWidth ? [] : [...document.querySelectorAll('body *')]
            .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth).map(e => `${e.tagName}.${e.className}: ${e.textContent.slice(0, 40)}`)
        """;

    [SkippableFact]
    public async Task Each_is_drawn_by_the_server_first()
    {
        await using Visit visit = await chromium.Visit(new() { JavaScriptEnabled = false });
        foreach ((string _, string path, _) in Walk.Places.DistinctBy(p => p.Path.Split('?')[0]))
        {
            IResponse? response = await visit.Page.GotoAsync(path);
            response!.Headers["content-security-policy"].Should().Contain("script-src 'self'").And.NotContain("unsafe-inline").And.NotContain("unsafe-eval'; ");
            (await visit.Page.Locator("h1").InnerTextAsync()).Should().NotBeEmpty(path);
        }

        await visit.Page.GotoAsync("library");
        (await visit.Page.Locator(".tiles.pictures li").CountAsync()).Should().Be(Catalog.Stretches.Count, "who has no script can still look things up");
        visit.HasNoComplaints();
    }

    private static Task<string[]> Spoken(IPage page) => page.EvaluateAsync<string[]>(
        "[...document.querySelectorAll('h1, h2, h3, dt, label, legend, button, summary, th, option, nav a, footer, p.lead')].map(e => e.textContent.trim()).filter(t => /[a-z]{2}/.test(t))");

    /// <summary>Not every page in every size: the pictures are part of the repository.</summary>
    private static bool IsKept(string name, bool phone, ColorScheme scheme) => scheme == ColorScheme.Dark
        ? !phone && name is ("play" or "today")
        : name != "not-found" && (phone || name is not ("flags" or "safety"));
}
