using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace StretchKit.Tests.Package;

/// <summary>Runs the SDK as a person would in a fresh shell: nothing of this process's build leaks in, nothing stays behind.</summary>
internal static class DotNet
{
    /// <summary>Far above what a slow machine takes; a run that is stuck ends here, with all that it started.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(9);

    // The build that started these tests tells its children where its own parts are.
    private static readonly string[] OfTheOuterBuild = ["MSBUILD", "VSTEST", "DOTNET_CLI_", "DOTNET_HOST_PATH", "COREHOST_", "TestingPlatform"];

    /// <summary>What it printed; throws, with all of that, if it failed.</summary>
    public static Task<string> Run(string folder, params string[] arguments)
        => RunProgram(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", folder, arguments);

    /// <summary>The same of another program.</summary>
    public static async Task<string> RunProgram(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in Environment.GetEnvironmentVariables().Keys.Cast<string>())
        {
            if (OfTheOuterBuild.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
                start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["SOURCE_DATE_EPOCH"] = "1767225600";

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(limit.Token);
            Task<string> errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return process.ExitCode == 0
                ? await output
                : throw new InvalidOperationException(
                    $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{await output}\n{await errors}");
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }
}
