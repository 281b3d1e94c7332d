using System.Linq;
using FluentAssertions;
using Xunit;
using static StretchKit.Tests.Json.Documents;

namespace StretchKit.Tests.Json;

/// <summary>Broken documents; ¦ stands before the place that the finding must name.</summary>
public class BrokenDocumentTests
{
    public static TheoryData<string, string, string, string, string?> Broken => new()
    {
        // Syntax.
        { "routine", "¦", "SK1002", "$", null },
        { "routine", "{ \"id\": \"r\", \"name\": \"R\"¦", "SK1002", "$", null },
        { "routine", "{ \"id\": tru¦ }", "SK1001", "$.id", null },
        { "routine", "{ \"id\" ¦\"r\" }", "SK1001", "$", null },
        { "routine", StepJson("\"stretch\": \"hamstring\"") + "\n ¦x", "SK1001", "$", null },
        { "routine", "¦[]", "SK1006", "$", null },
        { "routine", StepJson("\"stretch\": \"hamstring\", \"metadata\": { \"a\": ¦\"\\ud800\" }"), "SK1004", "$.steps[0].metadata.a", null },

        // Wrong kinds.
        { "routine", """{ "id": ¦7, "name": "R", "steps": [ { "stretch": "hamstring" } ] }""", "SK1006", "$.id", null },
        { "routine", """{ "id": "r", "name": ¦null, "steps": [ { "stretch": "hamstring" } ] }""", "SK1006", "$.name", null },
        { "routine", """{ "id": "r", "name": "R", "steps": ¦{} }""", "SK1006", "$.steps", null },
        { "routine", """{ "id": "r", "name": "R", "steps": [ { "stretch": "hamstring" }, ¦null ] }""", "SK1006", "$.steps[1]", null },
        { "routine", StepJson("\"stretch\": \"hamstring\", \"dose\": { \"reps\": ¦\"10\" }"), "SK1006", "$.steps[0].dose.reps", null },
        { "routine", StepJson("\"stretch\": \"hamstring\", \"dose\": ¦[]"), "SK1006", "$.steps[0].dose", null },
        { "routine", StepJson("\"stretch\": \"hamstring\", \"metadata\": { \"a b\": ¦1 }"), "SK1006", "$.steps[0].metadata['a b']", null },
        { "stretch", StretchJson.Replace("\"seated\"", "¦3"), "SK1006", "$.startingPosition", null },
        { "plan", TriggerJson("\"kind\": ¦true"), "SK1006", "$.rules[0].trigger.kind", null },

        // Missing and unknown members.
        { "routine", """¦{ "id": "r", "steps": [ { "stretch": "hamstring" } ] }""", "SK1007", "$.name", null },
        { "routine", """{ "id": "r", "name": "R", "steps": [ ¦{ "dose": {} } ] }""", "SK1007", "$.steps[0].stretch", null },
        { "stretch", """¦{ "id": "s", "name": "S", "style": "static", "laterality": "bilateral", "dose": {} }""", "SK1007", "$.startingPosition", null },
        { "plan", """{ "id": "p", "rules": [ { "id": "a", "routine": "r", "trigger": ¦{ "times": [] } } ] }""", "SK1007", "$.rules[0].trigger.kind", null },
        { "plan", """{ "id": "p", "rules": [ { "id": "a", "routine": "r", "trigger": ¦{ "kind": "every" } } ] }""", "SK1007", "$.rules[0].trigger.interval", null },
        { "routine", StepJson("\"stretch\": \"hamstring\", ¦\"does\": {}"), "SK1101", "$.steps[0].does", "dose" },
        { "routine", StepJson("\"stretch\": \"hamstring\", \"dose\": { ¦\"REPS\": 3 }"), "SK1101", "$.steps[0].dose.REPS", "reps" },
        { "plan", TriggerJson("\"kind\": \"wake\", ¦\"interval\": 5"), "SK1101", "$.rules[0].trigger.interval", null },

        // Ranges.
        { "routine", StepJson("\"stretch\": \"hamstring\", \"dose\": { \"reps\": ¦0 }"), "SK1008", "$.steps[0].dose.reps", null },
        { "routine", StepJson("\"stretch\": \"hamstring\", \"dose\": { \"sets\": ¦1e9999 }"), "SK1008", "$.steps[0].dose.sets", null },
        { "routine", StepJson("\"stretch\": \"hamstring\", \"prepare\": ¦\"-PT1S\""), "SK1008", "$.steps[0].prepare", null },
        { "routine", StepJson("\"stretch\": \"hamstring\", \"dose\": { \"hold\": ¦\"PT0S\" }"), "SK1009", "$.steps[0].dose.hold", null },
        { "routine", StepJson("\"stretch\": \"hamstring\", \"dose\": { \"hold\": ¦\"P2D\" }"), "SK1008", "$.steps[0].dose.hold", null },
        { "routine", StepJson("\"stretch\": \"hamstring\", \"dose\": { \"reps\": ¦1.5 }"), "SK1010", "$.steps[0].dose.reps", null },
        { "plan", PlanJson("\"dailyLimit\": ¦0,"), "SK1008", "$.dailyLimit", null },
        { "plan", PlanJson("\"minimumGap\": ¦\"P1DT1S\","), "SK1008", "$.minimumGap", null },
        { "plan", TriggerJson("\"kind\": \"every\", \"interval\": ¦\"PT59S\""), "SK1008", "$.rules[0].trigger.interval", null },
        { "plan", TriggerJson("\"kind\": \"every\", \"interval\": \"PT1H\", \"first\": ¦\"-PT1S\""), "SK1008", "$.rules[0].trigger.first", null },
        { "plan", TriggerJson("\"kind\": \"sleep\", \"offset\": ¦\"-P1DT1S\""), "SK1008", "$.rules[0].trigger.offset", null },
        { "plan", RuleJson("\"snooze\": { \"delay\": ¦\"PT0S\" }, \"trigger\": { \"kind\": \"wake\" }"), "SK1008", "$.rules[0].snooze.delay", null },
        { "plan", RuleJson("\"snooze\": { \"limit\": ¦1001 }, \"trigger\": { \"kind\": \"wake\" }"), "SK1008", "$.rules[0].snooze.limit", null },
        { "plan", RuleJson("\"jitter\": ¦\"P2D\", \"trigger\": { \"kind\": \"wake\" }"), "SK1008", "$.rules[0].jitter", null },

        // Forms.
        { "routine", StepJson("\"stretch\": \"hamstring\", \"dose\": { \"hold\": ¦\"30\" }"), "SK1011", "$.steps[0].dose.hold", null },
        { "routine", StepJson("\"stretch\": \"hamstring\", \"dose\": { \"hold\": ¦\"P1W\" }"), "SK1011", "$.steps[0].dose.hold", null },
        { "routine", StepJson("\"stretch\": \"hamstring\", \"dose\": { \"hold\": ¦\"PT0.1234567891S\" }"), "SK1011", "$.steps[0].dose.hold", null },
        { "plan", PlanJson("\"minimumGap\": ¦\"PT1.5S\","), "SK1012", "$.minimumGap", null },
        { "plan", PlanJson("\"awake\": { \"from\": ¦\"7:00\" },"), "SK1013", "$.awake.from", null },
        { "plan", PlanJson("\"awake\": { \"to\": ¦\"24:00\" },"), "SK1013", "$.awake.to", null },
        { "plan", PlanJson("\"start\": ¦\"2026-02-30\","), "SK1014", "$.start", null },
        { "plan", PlanJson("\"except\": [ \"2026-01-01\", ¦\"1 May\" ],"), "SK1014", "$.except[1]", null },
        { "plan", TriggerJson("\"kind\": \"dates\", \"at\": [ ¦\"2026-01-01\" ]"), "SK1015", "$.rules[0].trigger.at[0]", null },
        { "routine", """{ "id": ¦"Desk", "name": "R", "steps": [ { "stretch": "hamstring" } ] }""", "SK1016", "$.id", null },
        { "routine", """{ "id": "r", "name": { ¦"english!": "R" }, "steps": [ { "stretch": "hamstring" } ] }""", "SK1017", "$.name['english!']", null },
        { "routine", """{ "id": "r", "name": ¦" ", "steps": [ { "stretch": "hamstring" } ] }""", "SK1018", "$.name", null },
        { "routine", """{ "id": "r", "name": ¦{}, "steps": [ { "stretch": "hamstring" } ] }""", "SK1018", "$.name", null },
        { "routine", "{ \"schemaVersion\": ¦2, \"future\": [] }", "SK1036", "$.schemaVersion", null },
        { "routine", "{ \"schemaVersion\": ¦-1, \"id\": 7 }", "SK1008", "$.schemaVersion", null },

        // Names.
        { "routine", StepJson("\"stretch\": ¦\"hamstrng\""), "SK1019", "$.steps[0].stretch", "hamstring" },
        { "routine", StepJson("\"stretch\": ¦\"no-such-thing\""), "SK1019", "$.steps[0].stretch", null },
        { "routine", StepJson("\"kind\": ¦\"gruop\", \"steps\": []"), "SK1020", "$.steps[0].kind", "group" },
        { "routine", StepJson("\"stretch\": \"hamstring\", \"dose\": { \"sides\": ¦\"left, right\" }"), "SK1020", "$.steps[0].dose.sides", null },
        { "routine", StepJson("\"stretch\": \"hamstring\", \"dose\": { \"sides\": ¦\"leftthenright\" }"), "SK1020", "$.steps[0].dose.sides", "leftThenRight" },
        { "plan", RuleJson("\"on\": [ ¦\"tusday\" ], \"trigger\": { \"kind\": \"wake\" }"), "SK1020", "$.rules[0].on[0]", "tuesday" },
        { "plan", PlanJson("\"zone\": ¦\"europe/berlin\","), "SK4001", "$.zone", "Europe/Berlin" },
        { "plan", PlanJson("\"zone\": ¦\"Europe/Belin\","), "SK4001", "$.zone", "Europe/Berlin" },
        { "plan", PlanJson("\"zone\": ¦\"UTC+03:30\","), "SK4001", "$.zone", null },
        { "plan", """{ "id": "p", "rules": [ { "id": "a", "routine": ¦"desk-braek", "trigger": { "kind": "wake" } } ] }""", "SK1102", "$.rules[0].routine", "desk-break" },

        // Twice.
        { "routine", """{ "id": "r", "name": "R", ¦"id": "q", "steps": [ { "stretch": "hamstring" } ] }""", "SK1021", "$.id", null },
        { "routine", """{ "id": "r", "name": { "en": "R", ¦"EN": "Q" }, "steps": [ { "stretch": "hamstring" } ] }""", "SK1021", "$.name.EN", null },
        { "routine", $$"""{ "id": "r", "name": "R", "steps": [ { "stretch": "s" } ], "stretches": [ {{StretchJson}}, {{StretchJson.Replace("\"s\"", "¦\"s\"")}} ] }""", "SK1022", "$.stretches[1].id", null },
        { "plan", """{ "id": "p", "rules": [ { "id": "a", "routine": "r", "trigger": { "kind": "wake" } }, { "id": ¦"a", "routine": "r", "trigger": { "kind": "sleep" } } ] }""", "SK1022", "$.rules[1].id", null },
        { "plan", TriggerJson("\"kind\": \"at\", \"times\": [ \"07:00\", ¦\"07:00:00\" ]"), "SK1023", "$.rules[0].trigger.times[1]", null },
        { "plan", TriggerJson("\"kind\": \"dates\", \"at\": [ \"2026-01-01T07:00\", ¦\"2026-01-01T07:00\" ]"), "SK1023", "$.rules[0].trigger.at[1]", null },
        { "plan", PlanJson("\"quiet\": [ { \"from\": \"12:00\", \"to\": \"13:00\", \"on\": [ \"monday\", ¦\"monday\" ] } ],"), "SK1023", "$.quiet[0].on[1]", null },

        // Counts.
        { "routine", """{ "id": "r", "name": "R", "steps": ¦[] }""", "SK1024", "$.steps", null },
        { "stretch", StretchJson.Replace("\"name\"", "\"phases\": ¦[], \"name\""), "SK1024", "$.phases", null },
        { "plan", TriggerJson("\"kind\": \"at\", \"times\": ¦[]"), "SK1024", "$.rules[0].trigger.times", null },
        { "plan", RuleJson("\"on\": ¦[], \"trigger\": { \"kind\": \"wake\" }"), "SK1024", "$.rules[0].on", null },
        { "plan", """{ "id": "p", "rules": ¦[] }""", "SK1024", "$.rules", null },

        // What does not go together.
        { "routine", StepJson("\"dose\": { \"sides\": ¦\"both\" }, \"stretch\": \"hamstring\""), "SK1032", "$.steps[0].dose.sides", null },
        { "routine", StepJson("\"stretch\": \"childs-pose\", \"dose\": { \"sides\": ¦\"left\" }"), "SK1032", "$.steps[0].dose.sides", null },
        { "stretch", StretchJson.Replace("\"name\"", "\"dose\": { \"sides\": ¦\"both\" }, \"name\""), "SK1032", "$.dose.sides", null },
        { "routine", StepJson("\"stretch\": \"hamstring\", \"dose\": { \"tempo\": ¦\"PT2S\", \"hold\": \"PT5S\" }"), "SK1033", "$.steps[0].dose.tempo", null },
        { "plan", PlanJson("\"except\": [ { \"to\": ¦\"2026-03-09\", \"from\": \"2026-03-13\" } ],"), "SK1034", "$.except[0].to", null },
        { "routine", "¦" + PlanJson(""), "SK1038", "$", null },
        { "plan", "¦" + StepJson("\"stretch\": \"hamstring\""), "SK1038", "$", null },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_fault_is_found_in_its_place(string kind, string marked, string code, string path, string? suggestion)
    {
        (string json, int line, int column) = Unmark(marked);
        var findings = (kind switch
        {
            "routine" => Catalog.Reader.ReadRoutine(json).Report,
            "stretch" => Catalog.Reader.ReadStretch(json).Report,
            _ => Catalog.Reader.ReadPlan(json).Report,
        }).Findings;

        findings.Should().ContainSingle();
        findings[0].Code.Should().Be(code);
        findings[0].Path.Should().Be(path);
        (findings[0].Line, findings[0].Column).Should().Be((line, column));
        findings[0].Suggestion.Should().Be(suggestion);
        findings[0].Message.Should().NotContain("{");
    }

    [Fact]
    public void Three_faults_on_three_lines_are_three_findings()
    {
        const string json = "{\n  \"id\": \"Bad Id\",\n  \"name\": \"R\",\n  \"steps\": [ { \"stretch\": \"hamstrng\",\n    \"dose\": { \"hold\": \"PT\" } } ]\n}";

        ReadResult<Routine> result = Catalog.Reader.ReadRoutine(json);

        result.Success.Should().BeFalse();
        result.Value.Should().BeNull();
        result.Findings.Select(f => (f.Code, f.Line, f.Column)).Should().Equal(("SK1016", 2, 9), ("SK1019", 4, 27), ("SK1011", 5, 23));
    }

    [Fact]
    public void What_was_found_before_a_syntax_fault_is_reported_with_it()
    {
        const string json = "{ \"id\": 1,\n\"steps\": [ { \"stretch\": \"nope\" }, {\n?";

        Catalog.Reader.ReadRoutine(json).Findings.Select(f => (f.Code, f.Path, f.Line, f.Column)).Should().Equal(
            ("SK1006", "$.id", 1, 9), ("SK1019", "$.steps[0].stretch", 2, 25), ("SK1001", "$.steps[1]", 3, 1));
    }

    [Fact]
    public void A_column_counts_as_editors_do()
    {
        // A tab is one, an umlaut one, an emoji two; CR LF, CR and LF each end a line.
        const string json = "{\r\n\"name\": \"ü😀\", \"id\": 1,\r\t\"steps\": 2\n, \"prepare\": 3 }";

        Catalog.Reader.ReadRoutine(json).Findings.Select(f => (f.Line, f.Column)).Should().Equal((2, 22), (3, 11), (4, 14));
    }

    [Fact]
    public void The_report_can_be_thrown()
    {
        ReadResult<Routine> result = Catalog.Reader.ReadRoutine("{ \"id\": 1, \"name\": 2, \"steps\": [] }");

        result.Invoking(r => r.GetValueOrThrow()).Should().Throw<StretchKitValidationException>()
            .Where(e => e.Message.Contains("$.id") && e.Message.Contains("$.name") && e.Message.Contains("$.steps"));
    }
}
