using System;
using System.IO;

namespace StretchKit.Tests.Samples.Remind;

/// <summary>The clock of a child process: what a test writes is what it shows from then on.</summary>
internal sealed class ClockFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public ClockFile(string instant) => Set(instant);

    public string Path => System.IO.Path.Combine(_folder, "clock");

    /// <summary>Sets it, in one step.</summary>
    public void Set(string instant)
    {
        File.WriteAllText(Path + ".new", instant);
        File.Move(Path + ".new", Path, overwrite: true);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
