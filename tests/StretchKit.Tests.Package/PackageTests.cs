using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Package;

/// <summary>The package as its users get it.</summary>
public class PackageTests(PackedLibrary packed) : IClassFixture<PackedLibrary>
{
    private XElement Metadata
    {
        get
        {
            using ZipArchive zip = ZipFile.OpenRead(packed.Package);
            using Stream nuspec = zip.GetEntry("StretchKit.nuspec")!.Open();
            return XDocument.Load(nuspec).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
        }
    }

    [Fact]
    public void It_brings_both_assemblies_with_their_docs_and_the_papers()
        => Entries(packed.Package).Where(e => !e.StartsWith("_rels/") && !e.StartsWith("package/") && e != "[Content_Types].xml")
            .Should().BeEquivalentTo(
                "StretchKit.nuspec",
                "README.md",
                "CHANGELOG.md",
                "icon.png",
                "lib/net10.0/StretchKit.dll",
                "lib/net10.0/StretchKit.xml",
                "lib/netstandard2.0/StretchKit.dll",
                "lib/netstandard2.0/StretchKit.xml",
                "schemas/plan.schema.json",
                "schemas/program.schema.json",
                "schemas/routine.schema.json",
                "schemas/session.schema.json",
                "schemas/state.schema.json",
                "schemas/stretch.schema.json");

    [Fact]
    public void Its_schemas_are_those_of_the_docs()
    {
        using ZipArchive zip = ZipFile.OpenRead(packed.Package);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "docs", "schemas"), "*.schema.json"))
        {
            using var content = new StreamReader(zip.GetEntry("schemas/" + Path.GetFileName(file))!.Open());
            content.ReadToEnd().Should().Be(File.ReadAllText(file));
        }
    }

    [Fact]
    public void Its_symbols_come_beside_it()
        => Entries(packed.Symbols).Where(e => e.EndsWith(".pdb"))
            .Should().BeEquivalentTo("lib/net10.0/StretchKit.pdb", "lib/netstandard2.0/StretchKit.pdb");

    [Fact]
    public void It_says_its_license_its_readme_and_its_picture()
    {
        XElement license = Element("license");
        (license.Value, license.Attribute("type")!.Value).Should().Be(("MIT", "expression"));
        Element("readme").Value.Should().Be("README.md");
        Element("icon").Value.Should().Be("icon.png");
        Element("id").Value.Should().Be("StretchKit");
        Element("description").Value.Should().NotBeNullOrWhiteSpace();
        Element("tags").Value.Should().NotBeNullOrWhiteSpace();
    }

    [Fact]
    public void It_depends_on_NodaTime_and_for_older_targets_on_System_Text_Json_alone()
        => Element("dependencies").Elements()
            .Select(g => $"{g.Attribute("targetFramework")!.Value}: {string.Join(", ", g.Elements().Select(d => d.Attribute("id")!.Value).Order())}")
            .Should().BeEquivalentTo("net10.0: NodaTime", ".NETStandard2.0: NodaTime, System.Text.Json");

    [Fact]
    public void Packed_in_another_place_at_another_time_it_is_the_same_to_the_byte()
    {
        foreach (string file in new[] { packed.Package, packed.Symbols })
        {
            string other = Path.Combine(packed.SecondFeed, Path.GetFileName(file));
            Contents(other).Should().Equal(Contents(file), "each part should be the same, so that a difference is named");
            File.ReadAllBytes(other).SequenceEqual(File.ReadAllBytes(file)).Should().BeTrue();
        }
    }

    [Fact]
    public async Task A_fresh_console_app_runs_on_it()
    {
        string folder = packed.Consumer("Console");
        await DotNet.Run(folder, ["build", "-nodeReuse:false", .. packed.ConsumerProperties(folder)]);
        string output = await DotNet.Run(folder, Path.Combine("bin", "Debug", "net10.0", "Consumer.dll"));

        // By the doses: 4 × 5 s to get ready; 20 turns of 5 s with 19 changes of 3 s; 5 holds of 10 s with 4 rests of 5 s; twice 10 × 2 × 5 s.
        // 20 + 157 + 70 + 200 = 447 s.
        output.ReplaceLineEndings("\n").Should().Be("""
            My back: [trunk-rotation, childs-pose, 2 × [cat-camel]], 0:00:07:27
            my-day in America/New_York: morning, desk; next 2026-03-08T07:00:00-04:00 morning/2026-03-08/wake
            hamstring
            Refused: seconds

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_library_for_older_targets_builds_on_it()
    {
        string folder = packed.Consumer("Library");
        await DotNet.Run(folder, ["build", "-nodeReuse:false", .. packed.ConsumerProperties(folder)]);
        File.Exists(Path.Combine(folder, "bin", "Debug", "netstandard2.0", "Consumer.dll")).Should().BeTrue();
    }

    private static IEnumerable<string> Entries(string archive)
    {
        using ZipArchive zip = ZipFile.OpenRead(archive);
        return [.. zip.Entries.Select(e => e.FullName)];
    }

    private static IEnumerable<string> Contents(string archive)
    {
        using ZipArchive zip = ZipFile.OpenRead(archive);
        return [.. zip.Entries.Select(e => $"{e.FullName} {e.Length} {e.Crc32:x8} {e.LastWriteTime:O}")];
    }

    private XElement Element(string name) => Metadata.Elements().Single(e => e.Name.LocalName == name);
}
