using System.IO;
using Xunit;

namespace StretchKit.Tests;

/// <summary>Optional test data in the folder <c>shared</c> beside the repository.</summary>
internal static class SharedCases
{
    /// <summary>A file of the import cases; the test is skipped where the folder is not there.</summary>
    public static string Import(string file)
    {
        string path = Path.Combine(Repository.Root, "..", "shared", "cases", "import", file);
        Skip.IfNot(File.Exists(path), $"{path} is not there: the folder shared/ holds optional test data.");
        return path;
    }
}
