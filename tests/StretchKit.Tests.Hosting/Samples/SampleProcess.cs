using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace StretchKit.Tests.Hosting.Samples;

/// <summary>A sample that runs until the test is done with it.</summary>
internal sealed class SampleProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;

    public SampleProcess(string assembly, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, assembly), .. arguments]) { RedirectStandardOutput = true };
        start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        _process = Process.Start(start)!;
    }

    /// <summary>The next line of output that contains a text.</summary>
    public async Task<string> LineWithAsync(string text)
    {
        while (await _process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line.Contains(text))
                return line;
        }

        throw new EndOfStreamException($"The sample ended with {_process.ExitCode} and never said '{text}'.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync().WaitAsync(Patience);
        _process.Dispose();
    }
}
