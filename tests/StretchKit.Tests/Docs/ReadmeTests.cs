using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Docs;

public class ReadmeTests
{
    private static readonly string Source = Text("tests", "StretchKit.Tests", "Docs", "ReadmeExample.cs");

    /// <summary>The usings that the example shows, an empty line, and the region of the compiled file moved to the left edge.</summary>
    [Fact]
    public void The_example_is_the_compiled_one_char_by_char()
    {
        string example = Fence(Text("README.md"), "csharp");
        int body = example.IndexOf("\n\n", StringComparison.Ordinal);
        example[..body].Split('\n').Should().OnlyContain(line => line.StartsWith("using ") && Source.Contains($"\n{line}\n"));
        example[(body + 2)..].Should().Be(Region(Source, "README"));
    }

    [Fact]
    public void The_promise_is_followed_by_the_two_commands()
        => Fence(Text("README.md"), "").Should().Be("dotnet run --project samples/StretchKit.Samples.Console\n./test.sh\n");

    internal static string Fence(string markdown, string language)
    {
        string[] parts = markdown.Split("```");
        return parts.Where((_, i) => i % 2 == 1).First(p => p.StartsWith(language + "\n"))[(language.Length + 1)..];
    }

    internal static string Region(string source, string name)
    {
        IEnumerable<string> lines = source.Split('\n').SkipWhile(l => l.Trim() != "#region " + name).Skip(1).TakeWhile(l => l.Trim() != "#endregion");
        int indent = lines.Where(l => l.Length > 0).Min(l => l.Length - l.TrimStart().Length);
        return string.Concat(lines.Select(l => (l.Length > 0 ? l[indent..] : l) + "\n"));
    }

    private static string Text(params string[] path) => Repository.Read(path).ReplaceLineEndings("\n");
}
