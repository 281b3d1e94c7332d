using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using StretchKit.Tests.Samples.Console;

namespace StretchKit.Tests.Samples.Remind;

/// <summary>A <c>remind</c> that runs without a terminal, on a clock of the test's.</summary>
internal sealed class Reminder : IDisposable
{
    private readonly Process _process;
    private readonly List<string> _lines = [];

    public Reminder(ClockFile clock, string data, string plan, params string[] more)
    {
        _process = CommandLine.Start(
            "StretchKit.Samples.Console.dll",
            ["remind", plan, "--data", data, .. more],
            new Dictionary<string, string> { ["STRETCHKIT_CLOCK"] = clock.Path, ["PATH"] = Environment.GetEnvironmentVariable("PATH") ?? "" });
        _process.OutputDataReceived += (_, e) => Add(e.Data);
        _process.ErrorDataReceived += (_, e) => Add(e.Data is null ? null : $"error: {e.Data}");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string[] Lines
    {
        get
        {
            lock (_lines)
                return [.. _lines];
        }
    }

    /// <summary>How often a reminder was told here.</summary>
    public int Told => Lines.Count(l => l.Contains("Time to stretch:"));

    public async Task<string> Says(string text)
    {
        try
        {
            return await Until.NotNull(() => Lines.FirstOrDefault(l => l.Contains(text)));
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"'{text}' was not said, but this:\n{string.Join('\n', Lines)}");
        }
    }

    public void Signal(string name) => Process.Start("kill", [$"-{name}", $"{_process.Id}"]).WaitForExit();

    /// <summary>Ends it as a person or a system does.</summary>
    public async Task<int> EndAsync(string signal = "TERM")
    {
        Signal(signal);
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Add(string? line)
    {
        lock (_lines)
        {
            if (line is not null)
                _lines.Add(line);
        }
    }
}
