using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using StretchKit.Samples.Terminal.Output;

namespace StretchKit.Samples.Terminal.Play;

/// <summary>
/// A command of the person's choice that is given a text: as one argument in the place of <c>{}</c>, or else on its standard input. No shell has a part in it.
/// </summary>
internal sealed class OutsideCommand(IReadOnlyList<string> words)
{
    private const string Place = "{}";
    private const int MostChars = 500;

    /// <summary>The command in a line of words, split at blanks.</summary>
    public static OutsideCommand Of(string line) => new(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether a command failed to start by this.</summary>
    public static bool CannotStart(Exception failure)
        => failure is System.ComponentModel.Win32Exception or InvalidOperationException or UnauthorizedAccessException;

    /// <summary>Starts it with a text, and waits for nothing.</summary>
    public Process Start(string text)
    {
        string safe = SafeText.Of(text.Length > MostChars ? text[..MostChars] : text);
        var start = new ProcessStartInfo(words[0], words.Skip(1).Select(word => word == Place ? safe : word))
        {
            // All three, so that it neither writes onto our screen nor reads our keys.
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Process process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            if (!words.Skip(1).Contains(Place))
                process.StandardInput.WriteLine(safe);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading what it was told.
        }

        return process;
    }
}
