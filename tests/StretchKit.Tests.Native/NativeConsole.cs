using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using StretchKit.Tests.Package;
using Xunit;

namespace StretchKit.Tests.Native;

/// <summary>
/// The console sample as a native program, published once for all tests of the collection <see cref="Collection"/>, outside the repository, so that no other build is
/// touched. Where that cannot be done, <see cref="Missing"/> says why, and tests skip.
/// </summary>
public sealed class NativeConsole : IAsyncLifetime
{
    /// <summary>The name of the tests that share it.</summary>
    public const string Collection = "native console";

    // A folder that it was published to before, for quick runs while working on these tests.
    private static readonly string? Before = Environment.GetEnvironmentVariable("STRETCHKIT_NATIVE");

    private DirectoryInfo? _temp;

    /// <summary>Why there is no native program; null where there is one.</summary>
    public static string? Missing { get; }
        = !OperatingSystem.IsLinux() ? "The native console is built on Linux."
        : new[] { "clang", "gcc" }.Any(IsOnPath) ? null
        : "There is no clang or gcc, which native programs are linked with.";

    /// <summary>The folder that it was published to.</summary>
    public string Folder => Before ?? Path.Combine(_temp!.FullName, "published");

    /// <summary>The program.</summary>
    public string Program => Path.Combine(Folder, "stretchkit");

    /// <summary>What the publishing printed; null where that was done before.</summary>
    public string? Log { get; private set; }

    public async Task InitializeAsync()
    {
        if (Missing is not null || Before is not null)
            return;
        _temp = Directory.CreateTempSubdirectory("stretchkit-native-");
        try
        {
            Log = await DotNet.Run(
                Repository.Root,
                "publish", Path.Combine("samples", "StretchKit.Samples.Console"), "-c", "Release", "-p:Native=true",
                "-r", "linux-" + RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant(),
                "--artifacts-path", Path.Combine(_temp.FullName, "artifacts"), "-o", Folder, "-nodeReuse:false");
        }
        catch
        {
            // Nobody disposes of what did not come to be.
            await DisposeAsync();
            throw;
        }
    }

    public Task DisposeAsync()
    {
        _temp?.Delete(recursive: true);
        _temp = null;
        return Task.CompletedTask;
    }

    private static bool IsOnPath(string program)
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}

[CollectionDefinition(NativeConsole.Collection)]
public sealed class NativeConsoleTests : ICollectionFixture<NativeConsole>;
