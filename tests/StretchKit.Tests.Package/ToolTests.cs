using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Package;

/// <summary>The command line as a .NET tool: packed from a copy of the sources, installed from a folder as its only feed, and run as a person does.</summary>
public sealed class ToolTests : IDisposable
{
    private static readonly string[] Sources =
    [
        "samples/StretchKit.Samples.Console", "src/StretchKit", "src/StretchKit.Hosting", "src/StretchKit.Hosting.Sqlite", "Directory.Build.props",
        "Directory.Packages.props", ".editorconfig", "global.json", "README.md", "CHANGELOG.md", "LICENSE", "docs/schemas",
    ];

    private readonly string _temp = Directory.CreateTempSubdirectory("stretchkit-tool-").FullName;

    public void Dispose() => Directory.Delete(_temp, recursive: true);

    [Fact]
    public async Task It_installs_from_a_folder_and_runs_under_its_name()
    {
        // A version that no cache has seen.
        string version = $"0.0.0-test.{DateTime.UtcNow.Ticks}";
        string sources = Path.Combine(_temp, "sources");
        string feed = Path.Combine(_temp, "feed");
        string tools = Path.Combine(_temp, "tools");
        foreach (string source in Sources)
            SourceTree.Copy(Path.Combine(SourceTree.Root, source), Path.Combine(sources, source));
        await DotNet.Run(
            Path.Combine(sources, "samples", "StretchKit.Samples.Console"), "pack", "-c", "Release", "-o", feed, $"-p:Version={version}",
            "-p:RunAnalyzers=false", "-nodeReuse:false");
        Directory.GetFiles(feed).Should().ContainSingle().Which.Should().EndWith($"StretchKit.Tool.{version}.nupkg");

        string config = Path.Combine(_temp, "nuget.config");
        File.WriteAllText(config, $"""<configuration><packageSources><clear /><add key="under-test" value="{feed}" /></packageSources></configuration>""");
        await DotNet.Run(_temp, "tool", "install", "StretchKit.Tool", "--tool-path", tools, "--version", version, "--configfile", config);

        string program = Path.Combine(tools, OperatingSystem.IsWindows() ? "stretchkit.exe" : "stretchkit");
        (await DotNet.RunProgram(program, _temp, "--version")).Should().StartWith(version);
        (await DotNet.RunProgram(program, _temp, "list")).Should().ContainAll("trunk-rotation", "back-relief-day");
        string next = await DotNet.RunProgram(
            program, _temp, "next", "back-relief-day", "--zone", "Europe/Berlin", "--after", "2026-03-09T05:00:00Z", "--json");
        JsonDocument.Parse(next).RootElement.EnumerateArray().Select(row => row.GetProperty("at").GetString()).Should().Equal("2026-03-09T06:00:00Z");
        string data = Path.Combine(_temp, "data");
        (await DotNet.RunProgram(program, _temp, "play", "desk-break", "--speed", "1000", "--data", data)).Should().Contain("Desk break: done");

        // Two sides of neck-side-bend and of seated-twist, five shoulder rolls, one chest-opener.
        (await DotNet.RunProgram(program, _temp, "history", "--data", data)).Should().Contain("10/10", "the store's native part is in the package");
    }
}
