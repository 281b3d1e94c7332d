using System;
using System.IO;
using NodaTime;
using NodaTime.Text;
using StretchKit.Playback;

namespace StretchKit.Samples.Terminal.Store;

/// <summary>A session that has not ended: the player, when it began, and until when it is known.</summary>
internal sealed record Unfinished(SavedPlayer Player, Instant Started, Instant Seen)
{
    private const int MostChars = 8 * 1024 * 1024;

    /// <summary>What was kept in a file; null where there is none, or not the whole of one.</summary>
    public static Unfinished? Read(string file)
    {
        try
        {
            if (new FileInfo(file) is not { Exists: true, Length: < MostChars })
                return null;
            string[] lines = File.ReadAllText(file).Split('\n');
            return lines.Length == 4 && lines[3].Length == 0 && Instant(lines[0]) is { } started && Instant(lines[1]) is { } seen
                && SavedPlayer.TryParse(lines[2], out SavedPlayer? player)
                ? new Unfinished(player, started, seen)
                : null;
        }
        catch (Exception e) when (AtomicFile.IsOfTheDisk(e))
        {
            return null;
        }
    }

    public void Write(string file)
        => AtomicFile.Write(file, $"{InstantPattern.ExtendedIso.Format(Started)}\n{InstantPattern.ExtendedIso.Format(Seen)}\n{Player}\n", outlastsPower: false);

    private static Instant? Instant(string text) => InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out Instant read) ? read : null;
}
