using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace StretchKit.Tests.Package;

/// <summary>The sources that these tests belong to, and copies of them without what a build left there.</summary>
internal static class SourceTree
{
    public static string Root
    {
        get
        {
            DirectoryInfo at = new(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(at.FullName, "StretchKit.sln")))
                at = at.Parent ?? throw new DirectoryNotFoundException($"No StretchKit.sln above {AppContext.BaseDirectory}.");
            return at.FullName;
        }
    }

    /// <summary>Copies a file or a folder; one that is not there is left out.</summary>
    public static void Copy(string from, string to)
    {
        if (File.Exists(from))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to);
        }
        else if (Directory.Exists(from))
        {
            IEnumerable<string> entries = Directory.EnumerateFileSystemEntries(from).Where(e => Path.GetFileName(e) is not ("bin" or "obj"));
            foreach (string entry in entries)
                Copy(entry, Path.Combine(to, Path.GetFileName(entry)));
        }
    }
}
