using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace StretchKit.Tests.Hosting.Sqlite.Processes;

/// <summary>The application made to be killed, as a process of its own.</summary>
internal sealed class Child : IDisposable
{
    // A hang ends a test with an error; nothing is waited for that does not come.
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(4);

    private readonly Process _process;
    private readonly Task<string> _errors;

    private Child(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync();
    }

    public static Child Start(params string[] arguments)
        => StartBy("dotnet", [Path.Combine(AppContext.BaseDirectory, "StretchKit.CrashingHost.dll"), .. arguments]);

    /// <summary>Under a limit to the size of files, in blocks of 1,024 bytes, whose crossing is an error and not the end of the process. The runtime keeps its code in a file, too, unless told not to.</summary>
    public static Child StartWithFilesOfAtMost(int kilobytes, params string[] arguments)
        => StartBy("bash", ["-c", $"trap '' XFSZ; ulimit -f {kilobytes}; DOTNET_EnableWriteXorExecute=0 exec dotnet \"$@\"", "bash", Path.Combine(AppContext.BaseDirectory, "StretchKit.CrashingHost.dll"), .. arguments]);

    /// <summary>Waits until the reminders run.</summary>
    public async Task RunsAsync()
    {
        string? line = await _process.StandardOutput.ReadLineAsync().WaitAsync(Hang);
        if (line != "running")
            throw new InvalidOperationException($"The child did not start: {await _errors.WaitAsync(Hang)}");
    }

    public void Kill() => _process.Kill();

    /// <summary>Waits until the process has ended; says how: 0 for well, 137 for killed.</summary>
    public async Task<int> EndedAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Hang);
        return _process.ExitCode is not 0 and not 137 ? throw new InvalidOperationException($"The child ended with {_process.ExitCode}: {await _errors}") : _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private static Child StartBy(string program, string[] arguments)
        => new(Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!);
}
