using System;
using System.IO;
using StretchKit.Playback;

namespace StretchKit.Samples.Terminal.Store;

/// <summary>The file of a session that has not ended.</summary>
internal static class Unfinished
{
    private const int MostChars = 8 * 1024 * 1024;

    /// <summary>What was kept in a file; null where there is none, or not the whole of one.</summary>
    public static UnfinishedSession? Read(string file)
    {
        try
        {
            return new FileInfo(file) is { Exists: true, Length: < MostChars }
                && UnfinishedSession.TryParse(File.ReadAllText(file).TrimEnd('\n'), out UnfinishedSession? session)
                ? session
                : null;
        }
        catch (Exception e) when (AtomicFile.IsOfTheDisk(e))
        {
            return null;
        }
    }

    public static void Write(string file, UnfinishedSession session) => AtomicFile.Write(file, $"{session}\n", outlastsPower: false);
}
