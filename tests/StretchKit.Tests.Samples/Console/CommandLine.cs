using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

namespace StretchKit.Tests.Samples.Console;

/// <summary>What a run of the command line left behind.</summary>
public sealed record Run(int ExitCode, string Output, string Error)
{
    /// <summary>Standard output as the one JSON value that it must be.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;
}

/// <summary>Runs the command line as people do: as a process, in a zone of their own.</summary>
internal static class CommandLine
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "StretchKit.Samples.Console.dll");

    public static async Task<Run> RunAsync(params string[] arguments)
    {
        using Process process = Start(arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);
        return new Run(process.ExitCode, await output, await error);
    }

    /// <summary>Reads one line of standard output and closes it, as <c>| head -1</c> does.</summary>
    public static async Task<(Run Run, string FirstLine)> RunToFirstLineAsync(params string[] arguments)
    {
        using Process process = Start(arguments);
        string? first = await process.StandardOutput.ReadLineAsync();
        process.StandardOutput.Close();
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);
        return (new Run(process.ExitCode, "", error), first ?? "");
    }

    private static Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["TZ"] = "Europe/Berlin";
        return Process.Start(start)!;
    }
}
