using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using StretchKit.Samples.Web;

namespace StretchKit.Tests.Web;

/// <summary>The web sample on a free port of this machine alone, with a clock that only the test moves.</summary>
internal sealed class Server : IAsyncDisposable
{
    /// <summary>A Monday, seven in the morning, UTC.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 9, 7, 0, 0, TimeSpan.Zero);

    private readonly WebApplication _app;
    private readonly string _data;
    private readonly bool _ownsData;
    private readonly TimeProvider _time;

    private Server(WebApplication app, TimeProvider time, string data, bool ownsData)
        => (_app, _time, _data, _ownsData) = (app, time, data, ownsData);

    public FakeTimeProvider Time => (FakeTimeProvider)_time;

    public Uri Address => new(_app.Urls.Single());

    /// <param name="data">The data folder of an earlier server; null for a new one, which is removed at the end.</param>
    /// <param name="settings">Settings as on the command line: <c>Limits:PerMinute=5</c>.</param>
    public static Task<Server> StartAsync(string? data = null, params string[] settings) => StartAsync(new FakeTimeProvider(Start), data, settings);

    /// <summary>A server whose log is kept.</summary>
    public static Task<Server> StartAsync(ILoggerProvider log) => StartAsync(new FakeTimeProvider(Start), null, [], log);

    /// <summary>A server by another clock.</summary>
    public static Task<Server> StartAsync(TimeProvider time) => StartAsync(time, null, []);

    private static async Task<Server> StartAsync(TimeProvider time, string? data, string[] settings, ILoggerProvider? log = null)
    {
        string folder = data ?? NewFolder();
        string[] args = ["--urls=http://127.0.0.1:0", $"--Data={folder}", "--Limits:NewPerMinute=100000", .. settings.Select(s => "--" + s)];
        WebApplication app = WebSample.Build(
            new WebApplicationOptions
            {
                Args = args,
                ApplicationName = "StretchKit.Samples.Web",
                ContentRootPath = AppContext.BaseDirectory,
                EnvironmentName = "Production",
            },
            builder =>
            {
                builder.Services.AddSingleton(time);
                builder.Logging.ClearProviders();
                if (log is not null)
                    builder.Logging.AddProvider(log);
            });
        await app.StartAsync();
        return new Server(app, time, folder, data is null);
    }

    public static string NewFolder() => Directory.CreateTempSubdirectory("stretchkit-web-").FullName;

    public Visitor Visit(string? cookie = null) => new(Address, cookie);

    /// <summary>Waits for something while the clock goes on, a second at a time: what waits for the clock may begin to wait only after the test has moved it.</summary>
    public async Task<T> WhileTimePasses<T>(Task<T> what)
    {
        while (await Task.WhenAny(what, Task.Delay(200)) != what)
            Time.Advance(TimeSpan.FromSeconds(1));
        return await what;
    }

    /// <summary>Looks until it is so, while the clock goes on.</summary>
    /// <exception cref="TimeoutException">It is not within a minute.</exception>
    public async Task UntilAsync(Func<Task<bool>> isSo)
    {
        long start = Stopwatch.GetTimestamp();
        while (!await isSo())
        {
            if (Stopwatch.GetElapsedTime(start) > TimeSpan.FromMinutes(1))
                throw new TimeoutException("What was waited for did not come within a minute.");
            await Task.Delay(50);
            Time.Advance(TimeSpan.FromMilliseconds(100));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        if (_ownsData)
            Directory.Delete(_data, recursive: true);
    }
}
