using System;
using System.Diagnostics;
using System.IO;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace StretchKit.Tests.Browser;

/// <summary>The web sample as a process of its own, on a free port of this machine alone and with a data folder of its own.</summary>
public sealed partial class WebServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly string _data;

    private WebServer(Process process, string data) => (_process, _data) = (process, data);

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>Starts it, and waits until it listens.</summary>
    public static async Task<WebServer> Start(string folder)
    {
        string data = Directory.CreateTempSubdirectory("stretchkit-web-").FullName;
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [Path.Combine(folder, "StretchKit.Samples.Web.dll"), "--urls", "http://127.0.0.1:0", "--Data", data, "--Limits:NewPerMinute", "100000"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (Environment.GetEnvironmentVariable("STRETCHKIT_WEB") is null)
            start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var server = new WebServer(Process.Start(start)!, data);
        server._process.OutputDataReceived += (_, line) => Read(line.Data);
        server._process.ErrorDataReceived += (_, line) => Read(line.Data);
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        try
        {
            server.Address = await listening.Task.WaitAsync(Patience);
            return server;
        }
        catch (TimeoutException)
        {
            await server.DisposeAsync();
            throw;
        }

        void Read(string? line)
        {
            if (line is not null && Listening().Match(line) is { Success: true } match)
                listening.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    [GeneratedRegex(@"Now listening on: (http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening();
}
