using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading.Tasks;
using FluentAssertions;
using Microsoft.Playwright;

namespace StretchKit.Tests.Browser;

/// <summary>One person's browser at the sample: a page, and all that it asks for or complains of.</summary>
public sealed class Visit : IAsyncDisposable
{
    /// <summary>Above what a slow machine takes to load the runtime; what does not come by then does not come.</summary>
    private const float Patience = 60_000;

    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly ConcurrentQueue<string> _requests = new();

    private Visit(IBrowserContext context, IPage page) => (Context, Page) = (context, page);

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>Errors of scripts and of the console, and what the content security policy refused.</summary>
    public IReadOnlyList<string> Complaints => [.. _complaints];

    /// <summary>What was asked of the network, such as <c>GET http://127.0.0.1:5000/api/plan</c>. Data within the page is not.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    public static async Task<Visit> Begin(IBrowserContext context)
    {
        context.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        IPage page = await context.NewPageAsync();
        var visit = new Visit(context, page);
        page.PageError += (_, error) => visit._complaints.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                visit._complaints.Enqueue($"{message.Type}: {message.Text} ({message.Location})");
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
                visit._requests.Enqueue($"{request.Method} {request.Url}");
        };
        return visit;
    }

    /// <summary>Goes to a page and waits until it is run by the browser rather than drawn by the server.</summary>
    public async Task Open(string path)
    {
        await Page.GotoAsync(path);
        await Interactive();
    }

    /// <summary>Waits until the page is run by the browser.</summary>
    public Task Interactive() => Assertions.Expect(Page.Locator("main[data-interactive]")).ToBeVisibleAsync();

    /// <summary>Has the red flags been read already: the player goes on at once.</summary>
    public Task HasReadRedFlags() => Context.AddInitScriptAsync("localStorage.setItem('stretchkit.red-flags', 'general,back,neck,calf')");

    public void HasNoComplaints() => Complaints.Should().BeEmpty("a page that works says nothing in the console");

    public async ValueTask DisposeAsync() => await Context.DisposeAsync();
}
