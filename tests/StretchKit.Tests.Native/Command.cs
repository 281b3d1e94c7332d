using System;
using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace StretchKit.Tests.Native;

/// <summary>One run of the console, to its end, with nobody at the keyboard.</summary>
internal static class Command
{
    /// <summary>The console as the runtime runs it, with the machine's cultures.</summary>
    public static Task<(int Code, string Output)> RunManaged(string[] arguments, CancellationToken cancel)
        => Run("dotnet", [Path.Combine(AppContext.BaseDirectory, "StretchKit.Samples.Console.dll"), .. arguments], cancel);

    public static async Task<(int Code, string Output)> Run(string program, string[] arguments, CancellationToken cancel)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(cancel);
        Task<string> error = process.StandardError.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        await error;
        return (process.ExitCode, await output);
    }
}
