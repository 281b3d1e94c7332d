using System.Collections.Generic;
using System.IO;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.House;

public class SourceFileTests
{
    private static readonly List<(string Path, int Lines)> Files =
    [
        .. Repository.CSharpFiles(Path.Combine(Repository.Root, "src"))
            .Select(file => (Path.GetRelativePath(Repository.Root, file), File.ReadLines(file).Count())),
    ];

    [Fact]
    public void No_file_is_over_350_lines() => Files.Where(f => f.Lines > 350).Should().BeEmpty("one file holds one idea");

    [Fact]
    public void Half_of_the_files_are_under_60_lines()
        => Files.Count(f => f.Lines < 60).Should().BeGreaterThanOrEqualTo((Files.Count + 1) / 2);
}
