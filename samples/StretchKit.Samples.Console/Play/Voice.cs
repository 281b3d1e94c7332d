using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using StretchKit.Samples.Terminal.Output;

namespace StretchKit.Samples.Terminal.Play;

/// <summary>
/// Speaks by a command of the person's choice. No shell has a part in it: the command is split at blanks, and the text is one argument in the
/// place of <c>{}</c>, or else what the command reads from standard input. A new sentence ends the one before it, and nothing that the command
/// does or fails to do holds the routine up.
/// </summary>
internal sealed class Voice : IDisposable
{
    private const int MostChars = 500;

    private readonly string[] _command;
    private Process? _speaking;

    public Voice(string command) => _command = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Why it does not speak; null where nothing is known against it.</summary>
    public string? Failure { get; private set; }

    public void Say(string text)
    {
        Hush();
        if (Failure is not null)
            return;
        string safe = SafeText.Of(text.Length > MostChars ? text[..MostChars] : text);
        try
        {
            bool asArgument = _command.Skip(1).Contains("{}");
            var start = new ProcessStartInfo(_command[0], _command.Skip(1).Select(word => word == "{}" ? safe : word))
            {
                // All three, so that it neither writes onto our screen nor reads our keys.
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            _speaking = Process.Start(start)!;
            _speaking.BeginOutputReadLine();
            _speaking.BeginErrorReadLine();
            if (!asArgument)
                _speaking.StandardInput.WriteLine(safe);
            _speaking.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading what it was to say.
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException or UnauthorizedAccessException)
        {
            Failure = e.Message;
        }
    }

    public void Dispose() => Hush();

    private void Hush()
    {
        try
        {
            if (_speaking is { HasExited: false })
                _speaking.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception or AggregateException or NotSupportedException)
        {
            // It ended in the meantime, or cannot be ended; either way the routine goes on.
        }

        _speaking?.Dispose();
        _speaking = null;
    }
}
