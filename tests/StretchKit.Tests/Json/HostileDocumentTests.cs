using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using Xunit;
using static StretchKit.Tests.Json.Documents;

namespace StretchKit.Tests.Json;

/// <summary>Whatever the bytes are, the reader answers in findings, and at a bounded cost. The documents that are hostile in one way each are files of tests/Corpus.</summary>
public class HostileDocumentTests
{
    private static readonly DocumentReader Reader = Catalog.Reader;

    [Fact]
    public void Sixty_four_deep_is_not_too_deep()
    {
        string Nested(int depth) => PlanJson("\"x\": " + new string('[', depth - 1) + new string(']', depth - 1) + ",");

        Reader.ReadPlan(Nested(64)).Success.Should().BeTrue();
        Reader.ReadPlan(Nested(65)).Findings.Should().ContainSingle(f => f.Code == "SK1005");
    }

    [Fact]
    public void More_than_ten_thousand_dates_are_a_finding()
    {
        string times = string.Join(",", Enumerable.Range(0, 10_001).Select(i => $"\"2026-{1 + (i / 1000):00}-01T{i % 24:00}:{i / 24 % 60:00}:{i / 1440 % 60:00}\""));

        Reader.ReadPlan(TriggerJson($"\"kind\": \"dates\", \"at\": [ {times} ]")).Findings.Select(f => f.Code).Should().Contain("SK1025");
    }

    [Fact]
    public void A_thousand_near_names_are_compared_with_a_bounded_number_of_others()
    {
        var stretches = new CountingSource(Enumerable.Range(0, 1_000).Select(i => $"{new string('a', 58)}{i:0000}"));
        string steps = string.Join(",", Enumerable.Range(0, 1_000).Select(i => $$"""{ "stretch": "{{new string('a', 57)}}b{{i:0000}}" }"""));

        ValueList<Finding> findings = new DocumentReader(stretches).ReadRoutine($$"""{ "id": "r", "name": "R", "steps": [ {{steps}} ] }""").Findings;

        findings.Should().HaveCount(1_000).And.OnlyContain(f => f.Code == "SK1019");
        findings[0].Suggestion.Should().Be(stretches.Ids.First());
        stretches.Seen.Should().BeLessThan(100_000, "each with each would be a million");
    }

    [Fact]
    public void Both_halves_are_a_character()
        => Reader.ReadPlan(PlanJson("\"metadata\": { \"a\\\\ud800\": \"\\ud83d\\ude00\" },")).Value!.Metadata["a\\ud800"].Should().Be("😀");

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_string_is_no_utf_8()
        => Reader.ReadPlan(PlanJson("\"x\":\n \"ab\uD83D\"")).Findings.Select(f => (f.Code, f.Line, f.Column)).Should().Equal(("SK1003", 2, 5));

    [Fact]
    public void A_built_in_document_that_is_cut_anywhere_is_a_finding()
    {
        foreach ((string name, byte[] utf8) in BuiltIn)
        {
            int end = Encoding.UTF8.GetString(utf8).TrimEnd().Length;
            for (int length = 0; length < end; length++)
            {
                foreach (ValueList<Finding> findings in All(utf8.AsMemory(0, length)))
                    findings.Any(f => f.Severity == Severity.Error).Should().BeTrue("{0} is cut at {1}", name, length);
            }
        }
    }

    [Fact]
    public void A_byte_changed_anywhere_throws_nothing()
    {
        var random = new Random(20260105);
        for (int round = 0; round < 5_000; round++)
        {
            byte[] utf8 = (byte[])BuiltIn[random.Next(BuiltIn.Count)].Utf8.Clone();
            utf8[random.Next(utf8.Length)] = random.Next(2) == 0 ? (byte)random.Next(256) : (byte)"{}[]\",:0\\/-e"[random.Next(12)];
            foreach (ValueList<Finding> findings in All(utf8))
                _ = new ValidationReport(findings).ToString();
        }
    }

    private static IEnumerable<ValueList<Finding>> All(ReadOnlyMemory<byte> utf8)
    {
        Reader.KindOf(utf8);
        return CorpusReader.Kinds.Values.Select(read => read(utf8).Report.Findings);
    }

    /// <summary>Names without stretches, and how often one of them was looked at.</summary>
    private sealed class CountingSource(IEnumerable<string> ids) : StretchSource
    {
        private readonly List<string> _ids = [.. ids];

        public int Seen { get; private set; }

        public override IEnumerable<string> Ids => _ids.Select(id =>
        {
            Seen++;
            return id;
        });

        public override Stretch? Find(string id) => null;
    }
}
