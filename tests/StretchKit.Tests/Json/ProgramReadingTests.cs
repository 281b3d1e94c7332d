using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Programs;
using Xunit;

namespace StretchKit.Tests.Json;

/// <summary>Programs, the plans that follow them, sessions, and documents of the version before.</summary>
public class ProgramReadingTests
{
    private const string ProgramText = """
        {
          "schemaVersion": 1, "id": "two-phases", "name": { "en": "Two phases", "de": "Zwei Phasen" },
          "phases": [ { "weeks": 2, "slots": { "morning": "gentle", "evening": "back-relief" } }, { "weeks": 1, "slots": {} } ],
          "routines": [ { "id": "gentle", "name": "Gentle", "steps": [ { "stretch": "childs-pose" } ] } ],
          "metadata": { "k": "v" }
        }
        """;

    private static readonly TrainingProgram Program = new(
        "two-phases",
        Text.In("en", "Two phases").With("de", "Zwei Phasen"),
        [
            new ProgramPhase(2, [new ProgramSlot("morning", "gentle"), new ProgramSlot("evening", "back-relief")]),
            new ProgramPhase(1, []),
        ])
    {
        Routines = [new Routine("gentle", "Gentle", [Catalog.ChildsPose.AsStep()])],
        Metadata = new Metadata([new("k", "v")]),
    };

    private static readonly DocumentReader Reader = new(Catalog.Reader.Stretches, ["back-relief"], [Program]);

    [Fact]
    public void A_program_reads() => Catalog.Reader.ReadProgram(ProgramText).GetValueOrThrow().Should().Be(Program);

    [Fact]
    public void A_plan_follows_a_program_also_where_it_says_so_after_its_rules()
        => Reader.ReadPlan("""
            { "id": "p", "zone": "Europe/Berlin",
              "rules": [ { "id": "am", "slot": "morning", "priority": 3, "trigger": { "kind": "wake" } } ],
              "program": { "start": "2026-01-05", "id": "two-phases" } }
            """).GetValueOrThrow().Should().Be(
                new Plan("p", [ReminderRule.ForSlot("am", "morning", Trigger.OnWaking()) with { Priority = 3 }], TimeZones.Find("Europe/Berlin"))
                {
                    Program = new FollowedProgram(Program, new LocalDate(2026, 1, 5)),
                });

    [Theory]
    [InlineData("""{ "id": "a", "trigger": { "kind": "wake" } }""", "SK1007 $.rules[0].routine")]
    [InlineData("""{ "id": "a", "slot": "morning", "routine": "x", "trigger": { "kind": "wake" } }""", "SK1044 $.rules[0].routine")]
    [InlineData("""{ "id": "a", "routine": "x", "slot": "morning", "trigger": { "kind": "wake" } }""", "SK1044 $.rules[0].slot")]
    [InlineData("""{ "id": "a", "slot": "mornin", "trigger": { "kind": "wake" } }""", "SK1105 $.rules[0].slot morning")]
    public void A_rule_has_one_of_a_routine_and_a_known_slot(string rule, string expected)
        => Rows(Reader.ReadPlan($$"""{ "id": "p", "program": { "id": "two-phases", "start": "2026-01-05" }, "rules": [ {{rule}} ] }""").Report)
            .Should().Equal(expected);

    [Fact]
    public void A_slot_needs_a_program()
        => Rows(Reader.ReadPlan("""{ "id": "p", "rules": [ { "id": "a", "slot": "morning", "trigger": { "kind": "wake" } } ] }""").Report)
            .Should().Equal("SK1045 $.rules[0].slot");

    [Theory]
    [InlineData("""{ "id": "two-phasse", "start": "2026-01-05" }""", "SK1043 $.program.id two-phases")]
    [InlineData("""{ "id": "two-phases", "start": "9999-12-12" }""", "SK1008 $.program.start")]
    [InlineData("""{ "id": "two-phases" }""", "SK1007 $.program.start")]
    public void A_program_must_be_known_and_end_within_the_calendar(string program, string expected)
        => Rows(Reader.ReadPlan($$"""{ "id": "p", "program": {{program}}, "rules": [ { "id": "a", "slot": "no", "trigger": { "kind": "wake" } } ] }""").Report)
            .Should().Equal(expected);

    [Theory]
    [InlineData("""[ { "weeks": 0, "slots": {} } ]""", "SK1008 $.phases[0].weeks")]
    [InlineData("""[ { "weeks": 520, "slots": {} }, { "weeks": 1, "slots": {} } ]""", "SK1008 $.phases")]
    [InlineData("""[ { "weeks": 1 } ]""", "SK1007 $.phases[0].slots")]
    [InlineData("""[ { "weeks": 1, "slots": { "Morning": "gentle" } } ]""", "SK1016 $.phases[0].slots.Morning")]
    [InlineData("""[ { "weeks": 1, "slots": { "a": "gentle", "a": "gentle" } } ]""", "SK1021 $.phases[0].slots.a")]
    [InlineData("""[ { "weeks": 1, "slots": { "a": "gentel" } } ]""", "SK1102 $.phases[0].slots.a gentle")]
    [InlineData("""[ { "weeks": 1, "slots": { "a": "another" } } ]""")]
    [InlineData("[]", "SK1024 $.phases")]
    public void Phases_are_checked(string phases, params string[] expected)
        => Rows(Reader.ReadProgram($$"""
            { "id": "p", "name": "P", "phases": {{phases}},
              "routines": [ { "id": "gentle", "name": "Gentle", "steps": [ { "stretch": "childs-pose" } ] } ] }
            """).Report).Should().Equal(expected);

    [Fact]
    public void A_session_reads()
        => Reader.ReadSession("""
            { "routine": "back-relief", "rule": "morning", "started": "2026-03-08T06:30:00Z", "ended": "2026-03-08T06:41:30.5Z",
              "holds": [
                { "step": 0, "stretch": "trunk-rotation", "phase": "Knees to the side", "side": "left", "set": 1, "rep": 3,
                  "planned": "PT5S", "actual": "PT4.25S", "outcome": "partial" },
                { "step": 1, "stretch": "shoulder-rolls", "side": "both", "set": 2, "actual": "PT0S", "outcome": "skipped" } ] }
            """).GetValueOrThrow().Should().Be(new Session(
                "back-relief",
                Instant.FromUtc(2026, 3, 8, 6, 30),
                Instant.FromUtc(2026, 3, 8, 6, 41, 30) + Duration.FromMilliseconds(500),
                [
                    new SessionHold(0, "trunk-rotation", Side.Left, Duration.FromSeconds(5), Duration.FromMilliseconds(4250), HoldOutcome.Partial)
                    {
                        Phase = "Knees to the side",
                        Rep = 3,
                    },
                    new SessionHold(1, "shoulder-rolls", Side.Both, null, Duration.Zero, HoldOutcome.Skipped) { Set = 2 },
                ],
                "morning"));

    [Fact]
    public void A_session_ends_after_it_starts()
        => Rows(Reader.ReadSession("""
            { "routine": "r", "ended": "2026-03-08T06:29:59Z", "started": "2026-03-08T06:30:00Z", "holds": [] }
            """).Report).Should().Equal("SK1042 $.ended");

    [Fact]
    public void A_document_of_version_0_is_read_with_its_own_names()
    {
        ReadResult<Routine> result = Reader.ReadRoutine("""
            { "id": "r", "name": "R", "schemaVersion": 0,
              "exercises": [ { "kind": "group", "repeat": 2, "exercises": [ { "stretch": "cat-camel" } ] } ] }
            """);

        Rows(result.Report).Should().Equal("SK1106 $.schemaVersion");
        result.Value.Should().Be(new Routine("r", "R", [Step.Repeat(2, Catalog.CatCamel.AsStep())]));
    }

    [Theory]
    [InlineData("""{ "schemaVersion": 0, "id": "r", "name": "R", "steps": [ { "stretch": "cat-camel" } ] }""", "SK1007 $.exercises", "SK1106 $.schemaVersion", "SK1101 $.steps")]
    [InlineData("""{ "schemaVersion": 1, "id": "r", "name": "R", "exercises": [ { "stretch": "cat-camel" } ] }""", "SK1007 $.steps", "SK1101 $.exercises")]
    [InlineData("""{ "schemaVersion": 0, "id": "r", "name": "R", "exercises": [ { "stretch": "cat-camle" } ] }""", "SK1106 $.schemaVersion", "SK1019 $.exercises[0].stretch cat-camel")]
    public void Each_version_has_its_own_names_only(string text, params string[] expected)
        => Rows(Reader.ReadRoutine(text).Report).Should().Equal(expected);

    [Fact]
    public void A_document_of_version_0_is_told_by_its_own_names()
        => Reader.ReadAny("""{ "exercises": [ { "stretch": "cat-camel" } ], "schemaVersion": 0, "id": "r", "name": "R" }""").Value
            .Should().BeOfType<Routine>();

    private static string[] Rows(ValidationReport report)
        => [.. report.Findings.Select(f => $"{f.Code} {f.Path} {f.Suggestion}".TrimEnd())];
}
