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

    private const string Program = "StretchKit.Samples.Console.dll";

    public static Task<Run> RunAsync(params string[] arguments) => RunAssemblyAsync(Program, arguments);

    /// <summary>Runs it with all that it will ever read on standard input.</summary>
    public static Task<Run> RunWithInputAsync(string input, params string[] arguments) => RunWithInputAsync(input, arguments, new Dictionary<string, string>());

    /// <summary>Runs it with all that it will ever read on standard input, in an environment.</summary>
    public static async Task<Run> RunWithInputAsync(string input, string[] arguments, Dictionary<string, string> environment)
    {
        using Process process = Start(Program, arguments, environment);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        return await EndOf(process);
    }

    /// <summary>Runs another sample.</summary>
    public static async Task<Run> RunAssemblyAsync(string assembly, params string[] arguments)
    {
        using Process process = Start(assembly, arguments);
        return await EndOf(process);
    }

    private static async Task<Run> EndOf(Process process)
    {
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);
        return new Run(process.ExitCode, await output, await error);
    }

    /// <summary>Reads one line of standard output and closes it, as <c>| head -1</c> does.</summary>
    public static async Task<(Run Run, string FirstLine)> RunToFirstLineAsync(params string[] arguments)
    {
        using Process process = Start(Program, arguments);
        string? first = await process.StandardOutput.ReadLineAsync();
        process.StandardOutput.Close();
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);
        return (new Run(process.ExitCode, "", error), first ?? "");
    }

    /// <summary>Starts a sample; whoever starts it ends it.</summary>
    public static Process Start(string assembly, IEnumerable<string> arguments, Dictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, assembly), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["TZ"] = "Europe/Berlin";
        foreach ((string name, string value) in environment ?? [])
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
