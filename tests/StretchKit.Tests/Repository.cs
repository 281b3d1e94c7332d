using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace StretchKit.Tests;

/// <summary>The source tree that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Library { get; } = Path.Combine(Root, "src", "StretchKit");

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    /// <summary>The C# files below a folder, without what a build writes there.</summary>
    public static IEnumerable<string> CSharpFiles(string folder)
        => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj"))
            .OrderBy(file => file, StringComparer.Ordinal);

    private static string FindRoot()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "StretchKit.sln")))
                return at.FullName;
        }

        throw new DirectoryNotFoundException($"No StretchKit.sln above {AppContext.BaseDirectory}.");
    }
}
