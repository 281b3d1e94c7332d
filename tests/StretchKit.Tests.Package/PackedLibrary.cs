using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace StretchKit.Tests.Package;

/// <summary>
/// The library packed twice, from two copies of its sources in different folders outside the repository: so nothing of
/// another build is touched, and what differs by place or time shows.
/// </summary>
public sealed class PackedLibrary : IAsyncLifetime
{
    private static readonly string[] Sources =
    [
        "src/StretchKit", "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", ".editorconfig", "global.json",
        "README.md", "CHANGELOG.md", "LICENSE", "docs/schemas",
    ];

    private readonly DirectoryInfo _temp = Directory.CreateTempSubdirectory("stretchkit-package-");

    /// <summary>A version that no cache has seen.</summary>
    public string Version { get; } = $"0.0.0-test.{DateTime.UtcNow.Ticks}";

    public string Feed => Path.Combine(_temp.FullName, "feed");

    public string SecondFeed => Path.Combine(_temp.FullName, "second-feed");

    public string Package => Path.Combine(Feed, $"StretchKit.{Version}.nupkg");

    public string Symbols => Path.Combine(Feed, $"StretchKit.{Version}.snupkg");

    public async Task InitializeAsync()
    {
        try
        {
            await Pack("one", Feed);
            await Pack("the-other/deeper", SecondFeed);
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
        _temp.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>A fresh project that takes the package from the feed, with an empty package folder of its own.</summary>
    public string Consumer(string name)
    {
        string folder = Path.Combine(_temp.FullName, "consumer-" + name);
        SourceTree.Copy(Path.Combine(AppContext.BaseDirectory, "Consumers", name), folder);

        // Beside the sources that the machine has configured. What those sent before is in the machine's package folder.
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="under-test" value="{Feed}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="machine" value="{PackageFolder}" />
              </fallbackPackageFolders>
            </configuration>
            """);
        return folder;
    }

    /// <summary>What a consumer's build says on its command line.</summary>
    public string[] ConsumerProperties(string folder)
        => [$"-p:StretchKitVersion={Version}", $"-p:RestorePackagesPath={Path.Combine(_temp.FullName, "packages-" + Path.GetFileName(folder))}"];

    private static string PackageFolder
        => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set
            ? set
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private async Task Pack(string copy, string feed)
    {
        string folder = Path.Combine(_temp.FullName, copy);
        foreach (string source in Sources)
            SourceTree.Copy(Path.Combine(SourceTree.Root, source), Path.Combine(folder, source));
        await DotNet.Run(
            Path.Combine(folder, "src", "StretchKit"),
            "pack", "-c", "Release", "-o", feed, $"-p:Version={Version}", "-p:ContinuousIntegrationBuild=true", "-nodeReuse:false");
    }
}
