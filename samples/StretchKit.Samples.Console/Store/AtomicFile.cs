using System;
using System.IO;
using System.Text;

namespace StretchKit.Samples.Terminal.Store;

/// <summary>Files that are there as a whole or not at all, whenever the process is killed.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a text beside the file, and then takes the file's place in one step.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">What will be in it, and nothing else.</param>
    /// <param name="outlastsPower">Whether to wait until it is on the disk, so that a loss of power leaves it whole too.</param>
    public static void Write(string path, string text, bool outlastsPower)
    {
        string beside = path + ".new";
        using (FileStream file = File.Create(beside))
        {
            file.Write(Encoding.UTF8.GetBytes(text));
            file.Flush(outlastsPower);
        }

        File.Move(beside, path, overwrite: true);
    }

    /// <summary>Whether it is a failure of the disk or of its rights, and not of the program.</summary>
    public static bool IsOfTheDisk(Exception failure) => failure is IOException or UnauthorizedAccessException or NotSupportedException;
}
