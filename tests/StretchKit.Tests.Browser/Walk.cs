using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace StretchKit.Tests.Browser;

/// <summary>The ways of a person through all pages: each place has a name, an address, and what is done there.</summary>
internal static class Walk
{
    public static readonly IReadOnlyList<(string Name, string Path, Func<IPage, Task> Do)> Places =
    [
        ("today", "", Nothing),
        ("library", "library", Nothing),
        ("stretch", "library/supine-hamstring", Nothing),
        ("flags", "play/back-relief", Nothing),
        ("ready", "play/back-relief", ReadFlags),
        ("play", "play/back-relief?speed=20", PlayAndPause),
        ("summary", "play/desk-2-min?speed=200", PlayToTheEnd),
        ("plan", "plan", Nothing),
        ("safety", "safety", Nothing),
        ("not-found", "not-found", Nothing),
    ];

    /// <summary>Presses a button by its words.</summary>
    public static Task Press(this IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public static Task Shows(this IPage page, string heading)
        => Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = heading, Exact = true })).ToBeVisibleAsync();

    private static Task Nothing(IPage page) => Task.CompletedTask;

    private static Task ReadFlags(IPage page) => page.Press("I have read this");

    private static async Task PlayAndPause(IPage page)
    {
        await page.Press("Start");
        await Assertions.Expect(page.Locator(".phase")).ToContainTextAsync("Hold");
        await page.Press("Pause");
        await Assertions.Expect(page.GetByText("Paused", new() { Exact = true })).ToBeVisibleAsync();
    }

    private static async Task PlayToTheEnd(IPage page)
    {
        // It works the neck too, which the routine before did not: its notice is still to be read.
        await ReadFlags(page);
        await page.Press("Start");
        await page.Shows("Well done");
    }
}
