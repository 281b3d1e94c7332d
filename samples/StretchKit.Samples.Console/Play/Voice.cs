using System;
using System.Diagnostics;
using StretchKit.Playback;

namespace StretchKit.Samples.Terminal.Play;

/// <summary>
/// Speaks by a command of the person's choice. A new sentence ends the one before it, except that a number of the countdown is dropped while a
/// sentence is spoken. Nothing that the command does or fails to do holds the routine up.
/// </summary>
internal sealed class Voice : IDisposable
{
    private readonly OutsideCommand _command;
    private Process? _speaking;

    public Voice(string command) => _command = OutsideCommand.Of(command);

    /// <summary>Why it does not speak; null where nothing is known against it.</summary>
    public string? Failure { get; private set; }

    /// <summary>Says what a cue says at a speed; a cue without words leaves the sentence before it alone.</summary>
    public void Say(Cue cue, string? language, double wordsPerMinute)
    {
        string words = cue.ToSpeech(language, wordsPerMinute);
        if (words.Length > 0 && (cue.Kind != CueKind.Countdown || !IsSpeaking))
            Say(words);
    }

    public void Say(string text)
    {
        Hush();
        if (Failure is not null)
            return;
        try
        {
            _speaking = _command.Start(text);
        }
        catch (Exception e) when (OutsideCommand.CannotStart(e))
        {
            Failure = e.Message;
        }
    }

    public void Dispose() => Hush();

    private bool IsSpeaking => _speaking is { HasExited: false };

    private void Hush()
    {
        try
        {
            if (IsSpeaking)
                _speaking!.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception or AggregateException or NotSupportedException)
        {
            // It ended in the meantime, or cannot be ended; either way the routine goes on.
        }

        _speaking?.Dispose();
        _speaking = null;
    }
}
