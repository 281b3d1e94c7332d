using System;
using System.IO;

namespace StretchKit.Hosting.Sqlite.Files;

/// <summary>
/// A file beside the store that says who has it open: shared by all who do, and held alone by one who sets it aside. So no damaged file is renamed under
/// somebody who still writes to it.
/// </summary>
internal static class OpenStores
{
    /// <summary>Joins those who have the store open; null while somebody sets it aside.</summary>
    public static IDisposable? TryJoin(string path) => TryOpen(path, FileShare.ReadWrite);

    /// <summary>Holds the store alone; null if somebody has it open.</summary>
    public static IDisposable? TryHoldAlone(string path) => TryOpen(path, FileShare.None);

    private static FileStream? TryOpen(string path, FileShare share)
    {
        try
        {
            return new FileStream(path + "-open", FileMode.OpenOrCreate, FileAccess.Read, share, 1);
        }
        catch (DirectoryNotFoundException failure)
        {
            throw StoreFaults.Unavailable(path, "its folder does not exist. Make the folder first.", failure);
        }
        catch (UnauthorizedAccessException failure)
        {
            throw StoreFaults.Unavailable(path, "its folder may not be written. Give the application the right to.", failure);
        }
        catch (IOException) when (File.Exists(path + "-open"))
        {
            return null;
        }
        catch (IOException failure)
        {
            throw StoreFaults.Unavailable(path, failure.Message, failure);
        }
    }
}
