using System;
using System.IO;

namespace StretchKit.Tests.Hosting;

/// <summary>The guide, whose tables and code are the data of tests.</summary>
internal static class Guide
{
    public static string Text { get; } = Read("docs", "hosting.md");

    public static string Read(params string[] path)
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "StretchKit.sln")))
            at = at.Parent;
        string root = at?.FullName ?? throw new DirectoryNotFoundException($"No StretchKit.sln above {AppContext.BaseDirectory}.");
        return File.ReadAllText(Path.Combine([root, .. path])).ReplaceLineEndings("\n");
    }
}
