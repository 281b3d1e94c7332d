using System;
using System.Collections.Generic;
using StretchKit.Playback;
using StretchKit.Samples.Terminal.Play.View;

namespace StretchKit.Samples.Terminal.Play;

/// <summary>Where a routine is shown. Disposed of, it is as it was before.</summary>
internal interface IStage : IDisposable
{
    /// <summary>Whether somebody is there to press a key.</summary>
    bool HasKeys { get; }

    /// <summary>Whether what goes on after an interruption waits for the person, who has to get into position again.</summary>
    bool WaitsForPerson { get; }

    /// <summary>Gives a text to read before the routine begins, each line of it a paragraph.</summary>
    /// <returns>A key to go on, <see cref="PlayKey.Quit"/>, or that the process is to end.</returns>
    PlayEvent Read(string title, string text);

    /// <summary>Asks whether to go on with what is unfinished.</summary>
    /// <returns><see cref="PlayKey.Yes"/>, <see cref="PlayKey.No"/>, <see cref="PlayKey.Quit"/>, or that the process is to end.</returns>
    PlayEvent AskToGoOn(string title, string unfinished);

    /// <summary>Shows how things stand, and the cues that have come since the last time.</summary>
    void Show(PlayView view, IReadOnlyList<Cue> cues);
}
