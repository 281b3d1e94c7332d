using System;
using System.Globalization;
using System.IO;
using System.Linq;

namespace StretchKit.Hosting.Sqlite.Files;

/// <summary>Puts a damaged store out of the way, whole and under a name that nothing has.</summary>
internal static class DamagedStore
{
    // The file first: should the rest be left behind, a log without its file is known as damage and is set aside at the next opening.
    private static readonly string[] Parts = ["", "-wal", "-shm", "-journal"];

    /// <summary>Renames the file and what belongs to it.</summary>
    /// <returns>The new path of the file.</returns>
    public static string SetAside(string path, DateTimeOffset now)
    {
        string name = path + ".damaged-" + now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        string free = name;
        for (int i = 2; Parts.Any(part => File.Exists(free + part)); i++)
            free = string.Create(CultureInfo.InvariantCulture, $"{name}-{i}");
        try
        {
            foreach (string part in Parts.Where(part => File.Exists(path + part)))
                File.Move(path + part, free + part);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw StoreFaults.Damaged(path, $"It cannot be set aside: {failure.Message}", failure);
        }

        return free;
    }
}
