using System;
using System.IO;

namespace StretchKit.Tests.Samples.Console;

/// <summary>A document in a file that is there for one test.</summary>
internal sealed class DocumentFile : IDisposable
{
    public DocumentFile(string content)
    {
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName() + ".json");
        File.WriteAllText(Path, content);
    }

    public string Path { get; }

    public void Dispose() => File.Delete(Path);
}
