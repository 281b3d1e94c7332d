using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using StretchKit.Validation;
using Xunit;

namespace StretchKit.Tests.Json;

/// <summary>The broken documents of tests/Corpus: in each exactly that is found which stands beside it.</summary>
public class CorpusTests
{
    private const long MostBytes = 100_000_000;

    // Codes that end a document, so that there can be no three findings with one of them.
    private static readonly Dictionary<string, string> NeverAmongThree = new()
    {
        ["SK1003"] = "of bytes that are not UTF-8 nothing else is said",
        ["SK1036"] = "of a newer version nothing else is said but that its text is no JSON",
        ["SK1037"] = "of an unknown document nothing else is said but that its text is no JSON",
        ["SK1038"] = "of another document nothing else is said but that its text is no JSON",
    };

    public static TheoryData<string> Names => [.. CorpusDocument.All.Select(d => d.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_document_has_exactly_these_findings(string name)
    {
        CorpusDocument document = CorpusDocument.Named(name);
        byte[] utf8 = document.Read();
        long before = GC.GetAllocatedBytesForCurrentThread();

        (object? value, ValidationReport report) = CorpusReader.Kinds[document.Kind](utf8);

        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        report.Findings.Select(CorpusDocument.Line).Should().Equal(document.Expected);
        (value is null).Should().Be(document.Expected.Any(line => line.Contains(" error ")));
        allocated.Should().BeLessThan(MostBytes);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_it_is_read_as_it_is_answered_at_a_bounded_cost(string name)
    {
        byte[] utf8 = CorpusDocument.Named(name).Read();
        CorpusReader.Reader.KindOf(utf8);
        foreach ((string kind, var read) in CorpusReader.Kinds)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            ValidationReport report = read(utf8).Report;
            (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(MostBytes, "read as {0}", kind);
            report.Findings.Where(f => f.ToString().Length >= 1_000 || f.Message.Contains("{0}")).Should().BeEmpty();
        }
    }

    [Fact]
    public void There_is_a_document_for_each_expectation_and_the_reverse()
        => CorpusDocument.ExpectedFiles.Should().BeEquivalentTo(CorpusDocument.All.Select(d => d.Name));

    [Fact]
    public void Every_expectation_says_something()
        => CorpusDocument.All.Where(d => d.Expected.Count == 0).Should().BeEmpty();

    [Fact]
    public void Every_code_of_the_reader_is_in_two_documents_and_in_one_of_three_findings()
    {
        List<(string Code, bool AmongThree, string Name)> all =
        [
            .. CorpusDocument.All.SelectMany(d => d.Expected.Select(line => line[..6]).Distinct().Select(code => (code, d.Expected.Count >= 3, d.Name))),
        ];
        List<string> ofTheReader =
            [.. FindingCodes.All.Select(c => c.Id).Where(id => id.StartsWith("SK10", StringComparison.Ordinal) || id.StartsWith("SK11", StringComparison.Ordinal) || id == "SK4001")];

        ofTheReader.Where(code => all.Count(a => a.Code == code) < 2).Should().BeEmpty("each code stands in two documents");
        ofTheReader.Where(code => !all.Any(a => a.Code == code && a.AmongThree))
            .Should().BeEquivalentTo(NeverAmongThree.Keys, "each other code stands in a document of three findings");
    }

    [Fact]
    public void A_recipe_repeats_and_counts()
        => Recipe.Make("a@repeat(3)b@i@(i+10)@end@repeat(2)[@repeat(2)x@end]@end@b").Should().Be("ab010b111b212[xx][xx]@b");
}
