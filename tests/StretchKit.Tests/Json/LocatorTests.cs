using System.Linq;
using System.Text;
using FluentAssertions;
using StretchKit.Validation;
using Xunit;

namespace StretchKit.Tests.Json;

public class LocatorTests
{
    private static readonly FindingCode Code = new("APP1", Severity.Advice, "", "");

    [Theory]
    [InlineData("$", "§{ \"a\": 1 }")]
    [InlineData("$.a", "{ \"a\": §1 }")]
    [InlineData("$.a.b", "{ \"x\": { \"b\": 1 },\r\n \"a\": { \"c\": [ {} ], \"b\": §[ 1 ] } }")]
    [InlineData("$.a[1].b", "{\n  \"a\": [ { \"b\": 1 },\n // { \"b\": 1 }\n { \"b\": §\"x\" }, ], }")]
    [InlineData("$.a[1].b.c", "{ \"a\": [ {}, §{ } ] }")]
    [InlineData("$.a[2].b", "{ \"a\": §[ {}, { } ] }")]
    [InlineData("$.a.b", "{ \"a\": §1 }")]
    [InlineData("$.x.y", "§{ \"a\": 1 }")]
    [InlineData("$['a b'].c", "{ \"é😀\": 0, \"a b\": { \"c\": §true } }")]
    [InlineData("$['it\\'s \\\\ here']", "{ \"it's \\\\ here\": §null }")]
    [InlineData("$['a.b']", "{ \"\\u0061.b\": §1 }")]
    [InlineData("$.a", "{ \"\\ud800\": 1, \"a\": §2 }")]
    [InlineData("$[1]", "[ 0, §1 ]")]
    public void A_path_is_found_or_what_is_around_it(string path, string marked)
    {
        string json = marked.Replace("§", "");
        string before = marked[..marked.IndexOf('§')];
        string[] lines = before.Replace("\r\n", "\n").Split('\n');

        Finding found = new ValidationReport([new Finding(Code, path)]).LocateIn(json).Findings.Single();
        (found.Line, found.Column).Should().Be((lines.Length, lines[^1].Length + 1));
        new ValidationReport([new Finding(Code, path)]).LocateIn(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(json)).ToArray())
            .Findings.Single().Should().Be(found, "a byte order mark counts nothing");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("$a")]
    [InlineData("$.")]
    [InlineData("$.a[")]
    [InlineData("$.a[x]")]
    [InlineData("$.a[-1]")]
    [InlineData("$.a[1")]
    [InlineData("$.a[12345678901]")]
    [InlineData("$['a")]
    [InlineData("$['a'")]
    [InlineData("$['a\\")]
    public void What_is_no_path_has_no_place(string path)
        => new ValidationReport([new Finding(Code, path)]).LocateIn("""{ "a": [ 1 ] }""").Findings.Single().Line.Should().BeNull();

    [Theory]
    [InlineData("")]
    [InlineData("{ \"b\": tru")]
    [InlineData("\"x\" { \"a\"")]
    public void What_is_no_json_does_no_harm(string json)
        => new ValidationReport([new Finding(Code, "$.a")]).Invoking(r => r.LocateIn(json)).Should().NotThrow();

    [Fact]
    public void Findings_come_in_the_order_of_the_document_and_keep_a_line_they_have()
    {
        Finding[] findings =
        [
            new(Code, "$.c"), new(Code, "$.a", "first"), new(Code, "$.a", "second"), new(Code, "?"), new(Code, "$.a") { Line = 2, Column = 5 },
        ];
        ValidationReport located = new ValidationReport(findings).LocateIn("{ \"a\": 1,\n\"b\": 2,\n\"c\": 3 }");

        located.Findings.Select(f => (f.Path, f.Line, f.Column)).Should().Equal(
            ("?", null, null), ("$.a", 1, 8), ("$.a", 1, 8), ("$.a", 2, 5), ("$.c", 3, 6));
        located.Findings[1].Arguments.Should().Equal("first");
    }

    [Fact]
    public void What_rules_find_in_a_document_is_found_in_its_text()
    {
        const string json = """
            { "id": "r", "name": "R",
              "steps": [
                { "stretch": "childs-pose" },
                { "kind": "group", "steps": [ { "dose": { "hold": "PT5S" }, "stretch": "childs-pose" } ] },
                { "stretch": "calf-stretch", "prepare": "PT0S", "dose": { "sides": "left" } }
              ] }
            """;
        Catalog.Reader.ReadRoutine(json).GetValueOrThrow().Validate().LocateIn(json).Findings.Select(f => (f.Code, f.Line, f.Column)).Should().Equal(
            ("SK3001", 4, 55), ("SK2001", 5, 5), ("SK2002", 5, 45));
    }
}
