using System;
using StretchKit.Samples.Terminal.Output;

namespace StretchKit.Samples.Terminal.Remind;

/// <summary>What makes a terminal show a notification of its own, and ring.</summary>
internal static class TerminalSequences
{
    private const string Bell = "\a";
    private const string End = "\e\\";

    /// <summary>
    /// A notification for the terminal that the environment names, and the bell. One sequence alone: a terminal that knows both kinds would show it twice. One
    /// that knows neither passes over it.
    /// </summary>
    public static string Of(string title, string text, Func<string, string?> environment)
    {
        string terminal = environment("TERM") ?? "";
        if (terminal is "" or "dumb" or "linux")
            return Bell;
        bool takesTitle = terminal.StartsWith("rxvt", StringComparison.Ordinal) || terminal.StartsWith("foot", StringComparison.Ordinal)
            || environment("VTE_VERSION") is { Length: > 0 };
        return (takesTitle
            ? $"\e]777;notify;{Field(title)};{Field(text)}{End}"
            : $"\e]9;{Field(title)}: {Field(text)}{End}") + Bell;
    }

    /// <summary>No control character can end the sequence early, and no semicolon begins another field.</summary>
    private static string Field(string text) => SafeText.Of(text).Replace(';', ',');
}
