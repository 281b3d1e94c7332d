using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Docs;

public partial class LinkTests
{
    public static TheoryData<string> Pages =>
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file)),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_within_the_repository_leads_somewhere(string page)
        => Link().Matches(Repository.Read(page)).Select(m => m.Groups[1].Value)
            .Where(target => !target.Contains("://"))
            .Where(target => !Path.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, target)))
            .Should().BeEmpty();

    [GeneratedRegex(@"\]\(([^)#]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
