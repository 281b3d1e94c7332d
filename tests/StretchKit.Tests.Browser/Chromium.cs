using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Xunit;

namespace StretchKit.Tests.Browser;

/// <summary>The browser that the tests of this assembly share, and the server that they visit; both begin when the first test asks.</summary>
public sealed class Chromium : IAsyncLifetime
{
    public const string Reason = "needs Chromium (Debian: apt-get install chromium); ./test.sh installs it";

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--autoplay-policy=no-user-gesture-required",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private WebServer? _server;

    /// <summary>The browser's file; null where there is none.</summary>
    public static string? File => new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(System.IO.File.Exists);

    public WebServer Server => _server ?? throw new InvalidOperationException("Nobody has visited it yet.");

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>A person with a browser of their own comes to the sample; skips the test where there is no Chromium.</summary>
    /// <param name="options">What their browser is like; null for a desktop in light colours.</param>
    public async Task<Visit> Visit(BrowserNewContextOptions? options = null)
    {
        Skip.If(File is null, Reason);
        _server ??= await WebServer.Start(await PublishedSample.Folder());
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = File, Args = Flags });
        options ??= new();
        options.BaseURL = _server.Address.ToString();
        options.TimezoneId ??= "Europe/Berlin";
        options.Locale ??= "en-GB";
        return await Browser.Visit.Begin(await _browser.NewContextAsync(options));
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
    }
}

/// <summary>Tests that share the browser run one after another.</summary>
[CollectionDefinition(nameof(InChromium))]
public sealed class InChromium : ICollectionFixture<Chromium>;
