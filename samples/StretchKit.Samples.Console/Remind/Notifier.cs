using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using StretchKit.Samples.Terminal.Play;

namespace StretchKit.Samples.Terminal.Remind;

/// <summary>
/// Tells a person about a reminder: by the command they named, or else the desktop's notifier, or else, and whenever that fails, by what the terminal can do.
/// </summary>
/// <param name="command">The command that they named; null for the desktop's notifier where there is one.</param>
/// <param name="inTerminal">Tells the terminal, a title and a text.</param>
internal sealed class Notifier(string? command, Action<string, string> inTerminal)
{
    public const string Title = "StretchKit";
    private const string OfTheDesktop = "notify-send";

    /// <summary>A notifier that takes longer is left behind: others have to come in time.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Tells the person.</summary>
    /// <returns>Why the command that they named did not do it; null where nothing is to be said.</returns>
    public async ValueTask<string?> TellAsync(string text, CancellationToken cancellation)
    {
        if (command is null && !IsInstalled(OfTheDesktop))
        {
            inTerminal(Title, text);
            return null;
        }

        OutsideCommand notifier = command is null ? new OutsideCommand([OfTheDesktop, "--app-name=StretchKit", "--", Title, "{}"]) : OutsideCommand.Of(command);
        string? failure = await RunAsync(notifier, text, cancellation);
        if (failure is not null)
            inTerminal(Title, text);
        return command is null ? null : failure;
    }

    private static async Task<string?> RunAsync(OutsideCommand notifier, string text, CancellationToken cancellation)
    {
        try
        {
            using Process process = notifier.Start(text);
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            patience.CancelAfter(Patience);
            try
            {
                await process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                return "it took too long.";
            }

            return process.ExitCode == 0 ? null : $"it ended with {process.ExitCode}.";
        }
        catch (Exception e) when (OutsideCommand.CannotStart(e))
        {
            return e.Message;
        }
    }

    private static bool IsInstalled(string name)
        => !OperatingSystem.IsWindows()
            && (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, name)));
}
