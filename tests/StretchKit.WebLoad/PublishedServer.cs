using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace StretchKit.WebLoad;

/// <summary>The published web sample as a process of its own, on a free port of this machine, with a data folder that is removed at the end.</summary>
internal sealed class PublishedServer : IDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;
    private readonly string _data;

    private PublishedServer(Process process, string data, Uri address) => (_process, _data, Address) = (process, data, address);

    public Uri Address { get; }

    /// <summary>The memory that the process takes.</summary>
    public long MegaBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1_000_000;
        }
    }

    public static async Task<PublishedServer> StartAsync(string folder)
    {
        string data = Directory.CreateTempSubdirectory("stretchkit-load-").FullName;
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Path.GetFullPath(folder),
            RedirectStandardOutput = true,
            ArgumentList =
            {
                "StretchKit.Samples.Web.dll", "--urls=http://127.0.0.1:0", $"--Data={data}", "--Limits:NewPerMinute=1000000", "--Limits:PerMinute=1000000",
                "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information",
            },
        };
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.IndexOf(Listening, StringComparison.Ordinal) is { } at and >= 0)
                address.TrySetResult(new Uri(line.Data[(at + Listening.Length)..].Split('"')[0]));
        };
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException("The server has ended."));
        process.Start();
        process.BeginOutputReadLine();
        return new PublishedServer(process, data, await address.Task.WaitAsync(TimeSpan.FromMinutes(2)));
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_data, recursive: true);
    }
}
