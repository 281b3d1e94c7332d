using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using FluentAssertions;
using Xunit;
using static StretchKit.Tests.Json.Documents;

namespace StretchKit.Tests.Json;

/// <summary>Whatever the bytes are, the reader answers in findings, and soon.</summary>
public class HostileDocumentTests
{
    private static readonly DocumentReader Reader = Catalog.Reader;

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"steps\":[", "]}")]
    [InlineData("{\"a\":", "}")]
    public void Nesting_a_hundred_thousand_deep_is_a_finding(string open, string close)
    {
        string deep = string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000));

        All("{ \"id\": \"r\", \"steps\": " + deep + "}").Should().OnlyContain(f => f.Any(x => x.Code == "SK1005"));
        All(deep).Should().OnlyContain(f => f.Count > 0);
    }

    [Fact]
    public void Sixty_four_deep_is_not_too_deep()
    {
        string Nested(int depth) => PlanJson("\"x\": " + new string('[', depth - 1) + new string(']', depth - 1) + ",");

        Reader.ReadPlan(Nested(64)).Success.Should().BeTrue();
        Reader.ReadPlan(Nested(65)).Findings.Should().ContainSingle(f => f.Code == "SK1005");
    }

    [Fact]
    public void Groups_within_groups_are_measured_and_not_unrolled()
    {
        static string Group(string inner) => $$"""{ "kind": "group", "repeat": 1000, "rest": "P1D", "steps": [ {{inner}} ] }""";
        string step = """{ "stretch": "cat-camel", "dose": { "hold": "P1D", "reps": 10000, "sets": 1000 } }""";
        string four = Group(Group(Group(Group(step))));

        Routine($"{four}, {four}").Should().Equal("SK1028");
        Routine(Group(four)).Should().Equal("SK1027");
        Routine("""{ "kind": "group", "repeat": 1000, "steps": [ { "stretch": "hamstring" } ] }, { "stretch": "hamstring" }""").Should().Equal("SK1028");
        Routine("""{ "stretch": "hamstring", "dose": { "reps": 10000, "sets": 6, "hold": "PT0.001S" } }""").Should().Equal("SK1029");
        Routine("""{ "stretch": "childs-pose", "dose": { "hold": "P1D", "reps": 1 } }""").Should().Equal("SK1030");
    }

    [Fact]
    public void Too_many_elements_are_a_finding()
    {
        string times = string.Join(",", Enumerable.Range(0, 10_001).Select(i => $"\"2026-{1 + (i / 1000):00}-01T{i % 24:00}:{i / 24 % 60:00}:{i / 1440 % 60:00}\""));
        string rules = string.Join(",", Enumerable.Range(0, 1_000).Select(i =>
            $$"""{ "id": "r{{i}}", "routine": "r", "trigger": { "kind": "every", "interval": "PT1M" } }"""));

        Reader.ReadPlan(TriggerJson($"\"kind\": \"dates\", \"at\": [ {times} ]")).Findings.Select(f => f.Code).Should().Contain("SK1025");
        Reader.ReadPlan($$"""{ "id": "p", "rules": [ {{rules}} ] }""").Findings.Select(f => f.Code).Should().Equal("SK1031");
        Reader.ReadPlan($$"""{ "id": "p", "rules": [ {{rules}}, {} ] }""").Findings.Select(f => f.Code).Should().Contain("SK1025");
        Reader.ReadPlan(PlanJson("\"metadata\": {" + string.Join(",", Enumerable.Range(0, 1_001).Select(i => $"\"{i}\": \"\"")) + "},"))
            .Findings.Select(f => f.Code).Should().Equal("SK1025");
    }

    [Fact]
    public void Ten_megabytes_in_one_piece_are_a_finding()
    {
        string big = new('x', 10_000_000);
        string digits = new('1', 10_000_000);
        string escapes = string.Concat(Enumerable.Repeat("\\u00e9", 1_600_000));
        string[] documents =
        [
            PlanJson($"\"start\": \"{big}\","),
            PlanJson($"\"{big}\": 1,"),
            PlanJson($"\"metadata\": {{ \"a\": \"{big}\" }},"),
            PlanJson($"\"metadata\": {{ \"a\": \"{escapes}\" }},"),
            PlanJson($"\"dailyLimit\": {digits},"),
            PlanJson($"\"dailyLimit\": 1.{digits},"),
            PlanJson($"\"zone\": \"{big}"),
            PlanJson("").Replace("\"p\"", $"\"{big}\""),
            $"\"{big}\"",
            "// " + big,
        ];
        foreach (string document in documents)
        {
            foreach (ValueList<Finding> findings in All(document))
            {
                findings.Count.Should().BePositive();
                findings.Should().OnlyContain(f => f.ToString().Length < 1_000);
            }
        }
    }

    [Fact]
    public void A_million_faults_are_a_thousand_findings_and_one_and_do_not_take_long()
    {
        var clock = Stopwatch.StartNew();
        string unknown = string.Join(",\n", Enumerable.Range(0, 99_000).Select(i => $"\"minimumGp{i}\": {i}"));
        string wrong = string.Join(",\n", Enumerable.Range(0, 300_000).Select(_ => "{\"kind\":\"stp\"}"));

        ReadResult<Plan> plan = Reader.ReadPlan(PlanJson(unknown + ","));
        ReadResult<Routine> routine = Reader.ReadRoutine($$"""{ "id": "r", "name": "R", "metadata": { {{string.Join(",", Enumerable.Range(0, 1_000).Select(i => $"\"{i}\": 1"))}} }, "steps": [ {{wrong}} ] }""");

        plan.Success.Should().BeTrue();
        plan.Findings.Count.Should().Be(1_001);
        plan.Findings[1_000].Should().Match<Finding>(f => f.Code == "SK1039" && f.Severity == Severity.Warning && f.Arguments[0] == "98000");
        routine.Success.Should().BeFalse();
        routine.Findings.Count.Should().Be(1_001);
        routine.Findings[1_000].Should().Match<Finding>(f => f.Code == "SK1039" && f.Severity == Severity.Error);
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_thousand_near_names_do_not_take_long()
    {
        var clock = Stopwatch.StartNew();
        string stretches = string.Join(",", Enumerable.Range(0, 1_000).Select(i => StretchJson.Replace("\"s\"", $"\"{new string('a', 58)}{i:0000}\"")));
        string steps = string.Join(",", Enumerable.Range(0, 1_000).Select(i => $$"""{ "stretch": "{{new string('a', 57)}}b{{i:0000}}" }"""));

        Reader.ReadRoutine($$"""{ "id": "r", "name": "R", "steps": [ {{steps}} ], "stretches": [ {{stretches}} ] }""")
            .Findings.Should().HaveCount(1_000).And.OnlyContain(f => f.Code == "SK1019");
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"\\udc00\"")]
    [InlineData("\"\\ud800\\ud800\"")]
    [InlineData("\"\\ud800x\\udc00\"")]
    [InlineData("\"a\\\\\\ud83d\"")]
    public void Half_of_a_surrogate_pair_is_a_finding(string literal)
    {
        Reader.ReadPlan(PlanJson($"\"metadata\": {{ \"a\": {literal} }},")).Findings.Select(f => f.Code).Should().Equal("SK1004");
        Reader.ReadPlan(PlanJson($"\"metadata\": {{ {literal}: \"a\" }},")).Findings.Select(f => f.Code).Should().Equal("SK1004");
        Reader.ReadPlan(PlanJson($"{literal}: 1,")).Findings.Select(f => f.Code).Should().Equal("SK1004");
    }

    [Fact]
    public void Both_halves_are_a_character()
        => Reader.ReadPlan(PlanJson("\"metadata\": { \"a\\\\ud800\": \"\\ud83d\\ude00\" },")).Value!.Metadata["a\\ud800"].Should().Be("😀");

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_string_is_no_utf_8()
        => Reader.ReadPlan(PlanJson("\"x\":\n \"ab\uD83D\"")).Findings.Select(f => (f.Code, f.Line, f.Column)).Should().Equal(("SK1003", 2, 5));

    [Theory]
    [InlineData(0x80)]
    [InlineData(0xC0, 0x80)]
    [InlineData(0xC3)]
    [InlineData(0xE0, 0x80, 0x80)]
    [InlineData(0xED, 0xA0, 0x80)]
    [InlineData(0xF0, 0x80, 0x80, 0x80)]
    [InlineData(0xF4, 0x90, 0x80, 0x80)]
    [InlineData(0xFF)]
    public void Bytes_that_are_no_utf_8_are_a_finding(params int[] bytes)
    {
        byte[] document = [.. Encoding.UTF8.GetBytes("{ \"é\": \""), .. bytes.Select(b => (byte)b), .. Encoding.UTF8.GetBytes("\" }")];

        Reader.ReadPlan(document).Findings.Select(f => (f.Code, f.Column)).Should().Equal(("SK1003", 9));
    }

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

    private static IEnumerable<ValueList<Finding>> All(string json) => All(Encoding.UTF8.GetBytes(json));

    private static IEnumerable<ValueList<Finding>> All(ReadOnlyMemory<byte> utf8)
    {
        Reader.KindOf(utf8);
        return [Reader.ReadRoutine(utf8).Findings, Reader.ReadPlan(utf8).Findings, Reader.ReadStretch(utf8).Findings, Reader.ReadAny(utf8).Findings];
    }

    private static IEnumerable<string> Routine(string steps)
        => Reader.ReadRoutine($$"""{ "id": "r", "name": "R", "steps": [ {{steps}} ] }""").Findings.Select(f => f.Code);
}
