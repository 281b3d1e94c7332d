using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Docs;

/// <summary>The files and types that docs/engine.md leads to are there.</summary>
public partial class EnginePageTests
{
    private const BindingFlags AnyMember = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly string Engine = Path.Combine(Repository.Library, "Reminders");

    private static readonly string Page = Repository.Read("docs", "engine.md");

    [Fact]
    public void Every_file_is_there()
    {
        List<string> files = FileName().Matches(Page).Select(m => m.Groups[1].Value).ToList();
        files.Should().HaveCountGreaterThan(10);
        files.Where(f => !File.Exists(Path.Combine(Engine, f + ".cs"))).Should().BeEmpty();
    }

    [Fact]
    public void Every_folder_of_the_engine_is_on_the_page()
        => Directory.GetDirectories(Engine).Select(folder => Path.GetFileName(folder)).Where(folder => !Page.Contains(folder + "/")).Should().BeEmpty();

    [Fact]
    public void Every_type_in_the_text_is_one_of_the_library()
    {
        HashSet<string> types = [.. typeof(Schedule).Assembly.GetTypes().Select(t => t.Name.Split('`')[0])];
        HashSet<string> members = [.. typeof(Schedule).Assembly.GetTypes().SelectMany(t => t.GetMembers(AnyMember)).Select(m => m.Name)];
        CodeName().Matches(Page).Select(m => m.Groups[1].Value).Where(name => !types.Contains(name) && !members.Contains(name)).Should().BeEmpty();
    }

    [GeneratedRegex("`([A-Z][a-z]+/[A-Z][A-Za-z]+)`")]
    private static partial Regex FileName();

    [GeneratedRegex("`([A-Z][A-Za-z]+)`")]
    private static partial Regex CodeName();
}
