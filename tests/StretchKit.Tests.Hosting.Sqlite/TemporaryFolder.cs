using System;
using System.IO;

namespace StretchKit.Tests.Hosting.Sqlite;

/// <summary>
/// A folder of a test's own, gone with it; in memory where the system can, so that the tests wait for no disk. What a killed process has written is there
/// all the same: it is the system that keeps it.
/// </summary>
public sealed class TemporaryFolder : IDisposable
{
    private const string Memory = "/dev/shm";

    private readonly DirectoryInfo _folder = Directory.CreateDirectory(
        Path.Combine(Directory.Exists(Memory) ? Memory : Path.GetTempPath(), "stretchkit-" + Guid.NewGuid().ToString("N")));

    public string Store => File("reminders.db");

    public string File(string name) => Path.Combine(_folder.FullName, name);

    public void Dispose() => _folder.Delete(recursive: true);
}
