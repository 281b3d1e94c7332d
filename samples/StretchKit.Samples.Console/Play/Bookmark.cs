using System;
using NodaTime;
using StretchKit.Playback;
using StretchKit.Samples.Terminal.Store;

namespace StretchKit.Samples.Terminal.Play;

/// <summary>Keeps the place of a routine while it plays, so that it can be gone on with after whatever ends the process: at most a second is lost.</summary>
internal sealed class Bookmark(string file, IClock wall, PlayerClock clock)
{
    private static readonly Duration Pace = Duration.FromSeconds(1);

    private Duration? _kept;
    private Player? _player;

    /// <summary>Why the place could not be kept the last time; null where it was.</summary>
    public string? Failure { get; private set; }

    /// <summary>Keeps the place, if a second has passed or something was done since.</summary>
    public void Keep(GuidedSession guided)
    {
        Duration now = clock.Now;
        if (now - _kept < Pace && ReferenceEquals(_player, guided.Player))
            return;
        (_kept, _player) = (now, guided.Player);
        try
        {
            Unfinished.Write(file, guided.Keep(wall.GetCurrentInstant()));
            Failure = null;
        }
        catch (Exception e) when (AtomicFile.IsOfTheDisk(e))
        {
            Failure = e.Message;
        }
    }
}
