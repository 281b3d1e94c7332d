using System;

namespace StretchKit.Samples.Terminal.Play;

/// <summary>What a person can ask for while a routine plays.</summary>
internal enum PlayKey
{
    Pause,
    Skip,
    Back,
    RestartStep,
    Done,
    Sound,
    Help,
    Quit,
    Yes,
    No,

    /// <summary>A key that means nothing; it still answers "press any key".</summary>
    Other,
}

internal static class PlayKeys
{
    public static PlayKey Of(ConsoleKeyInfo key) => key.Key switch
    {
        ConsoleKey.RightArrow => PlayKey.Skip,
        ConsoleKey.LeftArrow => PlayKey.Back,
        ConsoleKey.Enter => PlayKey.Done,
        ConsoleKey.Escape => PlayKey.No,
        _ => Of(key.KeyChar),
    };

    public static PlayKey Of(char key) => char.ToLowerInvariant(key) switch
    {
        ' ' or 'p' => PlayKey.Pause,
        's' => PlayKey.Skip,
        'b' => PlayKey.Back,
        'r' => PlayKey.RestartStep,
        'd' => PlayKey.Done,
        'm' => PlayKey.Sound,
        '?' or 'h' => PlayKey.Help,
        'q' => PlayKey.Quit,
        'y' or 'j' => PlayKey.Yes,
        'n' => PlayKey.No,
        _ => PlayKey.Other,
    };
}
