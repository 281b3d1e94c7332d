using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using FluentAssertions;
using StretchKit.Tests.Json;
using StretchKit.Validation;
using Xunit;

namespace StretchKit.Tests.Schemas;

/// <summary>What a schema accepts the reader does, and the reverse, but for what docs/schemas/README.md lists.</summary>
public class SchemaAgreementTests
{
    private static readonly string[] Kinds = [.. SchemaFile.All.Select(f => f.Kind)];

    /// <summary>The number of random documents; more are a long run.</summary>
    private static readonly int Cases = int.TryParse(Environment.GetEnvironmentVariable("STRETCHKIT_SCHEMA_CASES"), CultureInfo.InvariantCulture, out int cases) ? cases : 2_000;

    // What is not strict JSON is for no schema to say.
    private static readonly string[] NotJson = ["SK1001", "SK1002", "SK1003", "SK1005"];

    [SkippableFact]
    public async Task On_the_broken_documents()
    {
        List<(string Name, string Kind, byte[] Utf8)> documents = [];
        foreach (CorpusDocument document in CorpusDocument.All)
        {
            byte[] utf8 = document.Read();
            if (Kinds.Contains(document.Kind))
                documents.Add((document.Name, document.Kind, utf8));
            else if (document.Kind == "any" && CorpusReader.Reader.KindOf(utf8) is { } kind)
                documents.Add((document.Name, kind.ToString().ToLowerInvariant(), utf8));
        }

        List<Comparison> compared = await Compare(documents);
        compared.SelectMany(c => c.Differences).Should().BeEmpty();
        compared.Where(c => c.Verdict == "not-json" && !c.Report.Findings.Any(f => NotJson.Contains(f.Code))).Select(c => c.Name).Should().BeEmpty();
        compared.Count(c => c.Verdict == "refused").Should().BeGreaterThan(200);
    }

    [SkippableFact]
    public async Task On_the_catalogue_and_on_good_documents()
    {
        var random = new RandomDocuments(new Random(20260105));
        List<(string Name, string Kind, byte[] Utf8)> documents =
        [
            .. Documents.BuiltIn.Select(d => (d.Name, CorpusReader.Reader.KindOf(d.Utf8)!.Value.ToString().ToLowerInvariant(), d.Utf8)),
            .. Enumerable.Range(0, Cases / 4).Select(i => ($"good {i}", Kinds[i % Kinds.Length], Bytes(random.Of(Kinds[i % Kinds.Length])))),
        ];
        List<Comparison> compared = await Compare(documents);
        compared.Where(c => c.Verdict != "accepted" || !c.IsRead).Select(c => c.ToString()).Should().BeEmpty();
    }

    [SkippableFact]
    public async Task On_documents_with_something_changed()
    {
        var random = new Random(20260308);
        var good = new RandomDocuments(random);
        List<(string Name, string Kind, byte[] Utf8)> documents =
        [
            .. Enumerable.Range(0, Cases).Select(i => ($"changed {i}", Kinds[i % Kinds.Length], Bytes(Mutations.Of(good.Of(Kinds[i % Kinds.Length]), random)))),
        ];
        List<Comparison> compared = await Compare(documents);
        compared.SelectMany(c => c.Differences).Should().BeEmpty();
        compared.Count(c => c.Verdict == "refused").Should().BeGreaterThan(Cases / 4);
        compared.Count(c => c.Verdict == "accepted").Should().BeGreaterThan(Cases / 10);
    }

    [Fact]
    public void Every_code_of_the_list_is_one_of_the_reader()
        => Unsaid.Codes.Where(code => FindingCodes.Find(code) is null).Should().BeEmpty();

    private static byte[] Bytes(JsonObject document) => Encoding.UTF8.GetBytes(document.ToJsonString());

    private static async Task<List<Comparison>> Compare(List<(string Name, string Kind, byte[] Utf8)> documents)
    {
        Skip.If(SchemaVerdicts.Missing is not null, SchemaVerdicts.Missing);
        IReadOnlyList<(string Verdict, string Why)> verdicts = await SchemaVerdicts.Of([.. documents.Select(d => (d.Kind, StrictJson.Of(d.Utf8)))]);
        verdicts.Should().HaveCount(documents.Count);
        return [.. documents.Zip(verdicts, (d, v) =>
        {
            (object? value, ValidationReport report) = CorpusReader.Kinds[d.Kind](d.Utf8);
            string text = d.Utf8.Length < 2_000 ? Encoding.UTF8.GetString(d.Utf8) : "";
            return new Comparison(d.Name, text, value is not null, report, v.Verdict, v.Why);
        })];
    }

    private sealed record Comparison(string Name, string Text, bool IsRead, ValidationReport Report, string Verdict, string Why)
    {
        public IEnumerable<string> Differences
        {
            get
            {
                if (Verdict == "not-json" || IsRead == (Verdict == "accepted"))
                    return [];
                bool isListed = IsRead ? Report.Findings.Any(Unsaid.Has) : Report.Findings.Where(f => f.Severity == Severity.Error).All(Unsaid.Has);
                return isListed ? [] : [ToString()];
            }
        }

        public override string ToString() => $"{Name}: {Verdict} ({Why}); read: {Report}; {Text}";
    }
}
