using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using FluentAssertions;
using NodaTime;
using StretchKit.Validation;
using Xunit;

namespace StretchKit.Tests.Json;

/// <summary>What a document says beyond what is known here is written again, in its place.</summary>
public class UnknownMemberTests
{
    private static readonly DocumentReader Reader = new(
        Catalog.Reader.Stretches, ["back-relief"], [new TrainingProgram("program", "Program", [new ProgramPhase(4, [new ProgramSlot("am", "back-relief")])])]);

    /// <summary>Documents in which every object that may have unknown members is there.</summary>
    public static TheoryData<string> Documents =>
    [
        """{"id":"r","name":"R","steps":[{"stretch":"own","dose":{"hold":"PT5S","rest":{"sides":"PT1S"}}},{"kind":"group","steps":[{"stretch":"cat-camel","dose":{"rest":{}}},{"stretch":"cat-camel"}]}],"stretches":[{"id":"spare","name":"S","style":"static","startingPosition":"prone","laterality":"bilateral"},{"id":"own","name":"O","style":"static","startingPosition":"prone","laterality":"bilateral","phases":[{"name":"a"},{"name":"a"}],"easier":{"how":"e"},"harder":{"how":"h","stretch":"spare"},"source":{"title":"t"},"dose":{}}]}""",
        """{"id":"p","zone":"UTC","awake":{"monday":{},"tuesday":{"from":"08:00"}},"except":["2026-02-03",{"from":"2026-02-03","to":"2026-02-03"},{"from":"2026-02-03","to":"2026-02-04"}],"quiet":[{"from":"12:00","to":"13:00"},{"from":"12:00","to":"13:00"}],"program":{"id":"program","start":"2026-01-05"},"rules":[{"id":"a","slot":"am","trigger":{"kind":"at","times":["07:00"]},"repeat":{"rule":"FREQ=DAILY","from":"2026-01-05"},"snooze":{}},{"id":"b","routine":"x","trigger":{"kind":"dates","at":["2026-01-05T10:00"]}},{"id":"c","routine":"x","trigger":{"kind":"wake"}},{"id":"d","routine":"x","trigger":{"kind":"sleep"}},{"id":"e","routine":"x","trigger":{"kind":"every","interval":"PT1H"}}]}""",
        """{"events":[{"kind":"resumed","at":"2026-01-05T10:00:00Z"},{"kind":"resumed","at":"2026-01-05T10:30:00Z"},{"kind":"completed","at":"2026-01-05T11:00:00Z","routine":"x"}]}""",
        """{"id":"p","name":"P","phases":[{"weeks":1,"slots":{}},{"weeks":1,"slots":{"a":"x"}}],"routines":[{"id":"r","name":"R","steps":[{"stretch":"cat-camel"}]}]}""",
        """{"routine":"r","started":"2026-01-05T10:00:00Z","ended":"2026-01-05T10:00:00Z","holds":[{"step":0,"stretch":"x","side":"both","set":1,"actual":"PT0S","outcome":"done"},{"step":0,"stretch":"x","side":"both","set":1,"actual":"PT0S","outcome":"done"}]}""",
        """{"id":"s","name":"S","style":"static","startingPosition":"prone","laterality":"bilateral","phases":[{"name":"a"}]}""",
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Each_object_keeps_its_own(string json)
    {
        JsonNode document = JsonNode.Parse(json)!;
        int marked = Mark(document, 0);
        ReadResult<object> read = Reader.ReadAny(document.ToJsonString());
        read.Unknown.Count.Should().Be(2 * marked);

        string written = Write(read.Value!, read.Unknown);

        Marks(JsonNode.Parse(written)!).Should().BeEquivalentTo(Marks(document));
        ReadResult<object> again = Reader.ReadAny(written);
        again.Value.Should().Be(read.Value);
        Write(again.Value!, again.Unknown).Should().Be(written);
    }

    [Fact]
    public void Elements_take_their_own_along_when_others_come_and_go()
    {
        ReadResult<Plan> read = Reader.ReadPlan("""
            { "id": "p", "zone": "UTC", "x": 0, "rules": [
              { "id": "a", "routine": "back-relief", "trigger": { "kind": "wake", "x": 1 }, "x": "a" },
              { "id": "b", "routine": "back-relief", "trigger": { "kind": "wake" }, "x": "b" },
              { "id": "c", "routine": "back-relief", "trigger": { "kind": "wake", "x": 3 }, "x": "c" } ] }
            """);
        ReminderRule added = new("added", "back-relief", Trigger.OnWaking());
        ReminderRule changed = read.Value!.Rules[2] with { Trigger = Trigger.BeforeSleep(Duration.FromHours(1)), Priority = 7 };
        Plan edited = new("p", [changed, added, read.Value.Rules[0]], DateTimeZone.Utc);

        JsonNode written = JsonNode.Parse(Catalog.Writer.Write(edited, read.Unknown))!;

        written["x"]!.GetValue<int>().Should().Be(0);
        written["rules"]!.AsArray().Select(r => $"{r!["id"]} {r["x"]} {r["trigger"]!["x"]}").Should().Equal("c c ", "added  ", "a a 1");
    }

    [Fact]
    public void Steps_of_one_stretch_are_told_apart_by_their_order()
    {
        ReadResult<Routine> read = Reader.ReadRoutine("""
            { "id": "r", "name": "R", "steps": [
              { "stretch": "cat-camel", "x": 1 }, { "stretch": "childs-pose", "x": 2 }, { "stretch": "cat-camel", "x": 3 } ] }
            """);
        Routine edited = new("r", "R", [Catalog.Hamstring.AsStep(), .. read.Value!.Steps.Skip(1), Catalog.CatCamel.AsStep()]);

        JsonNode written = JsonNode.Parse(Catalog.Writer.Write(edited, read.Unknown))!;

        written["steps"]!.AsArray().Select(s => $"{s!["stretch"]} {s["x"]}")
            .Should().Equal("hamstring ", "childs-pose 2", "cat-camel 1", "cat-camel 3");
    }

    [Fact]
    public void Events_keep_theirs_in_whatever_order_they_are_read()
    {
        ReadResult<ReminderState> read = Reader.ReadState("""
            { "events": [
              { "kind": "resumed", "at": "2026-01-05T10:00:00Z", "x": 1 },
              { "kind": "resumed", "at": "2026-01-04T10:00:00Z", "x": 2 },
              { "kind": "resumed", "at": "2026-01-06T10:00:00Z", "x": 3 } ] }
            """);

        JsonNode.Parse(Catalog.Writer.Write(read.Value!, read.Unknown))!["events"]!.AsArray().Select(e => (int)e!["x"]!).Should().Equal(2, 1, 3);
    }

    [Fact]
    public void Equal_events_are_one_that_keeps_what_each_has()
    {
        ReadResult<ReminderState> read = Reader.ReadState("""
            { "events": [
              { "kind": "resumed", "at": "2026-01-05T10:00:00Z", "x": 1, "y": 1 },
              { "kind": "resumed", "at": "2026-01-04T10:00:00Z" },
              { "kind": "resumed", "at": "2026-01-05T10:00:00Z", "z": 2, "x": 2 } ] }
            """);

        read.Value!.Events.Should().HaveCount(2);
        JsonNode.Parse(Catalog.Writer.Write(read.Value!, read.Unknown))!["events"]!.AsArray()
            .Select(e => string.Join(' ', e!.AsObject().Skip(2).Select(m => $"{m.Key}{m.Value}"))).Should().Equal("", "x1 y1 z2");
    }

    [Fact]
    public void The_schema_comes_first_and_values_stay_as_they_are()
    {
        const string Text = """
            {
              "$schema": "./routine.schema.json",
              "schemaVersion": 1,
              "id": "r",
              "name": "R",
              "steps": [
                {
                  "stretch": "cat-camel"
                }
              ],
              "does": [
                1.50,
                1e400,
                null,
                {
                  "a": "é\u0000",
                  "b": []
                }
              ]
            }

            """;
        ReadResult<Routine> read = Reader.ReadRoutine(Text);
        Catalog.Writer.Write(read.Value!, read.Unknown).Should().Be(Text.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Names_of_the_version_before_are_renamed_around_what_is_kept()
    {
        ReadResult<Routine> read = Reader.ReadRoutine("""
            { "schemaVersion": 0, "id": "r", "name": "R", "x": 0,
              "exercises": [ { "kind": "group", "x": 1, "exercises": [ { "stretch": "cat-camel", "x": 2 } ] } ] }
            """);

        JsonNode written = JsonNode.Parse(Catalog.Writer.Write(read.Value!, read.Unknown))!;

        ((int)written["schemaVersion"]!).Should().Be(1);
        ((int)written["steps"]![0]!["x"]!).Should().Be(1);
        ((int)written["steps"]![0]!["steps"]![0]!["x"]!).Should().Be(2);
    }

    [Fact]
    public void A_name_twice_and_half_a_character_are_faults_also_in_what_is_unknown()
    {
        Codes("""{ "x": 1, "x": 2, "id": "r", "name": "R", "steps": [ { "stretch": "cat-camel" } ] }""").Should().Equal("SK1101", "SK1021");
        Codes("""{ "x": [ { "\ud800": "" } ], "id": "r", "name": "R", "steps": [ { "stretch": "cat-camel" } ] }""").Should().Equal("SK1101", "SK1004");
    }

    [Fact]
    public void More_than_can_be_kept_are_refused()
    {
        string json = $$"""{ "id": "r", "name": "R", "steps": [ { "stretch": "cat-camel" } ], {{string.Join(",", Enumerable.Range(0, 100_001).Select(i => $"\"x{i}\":0"))}} }""";
        ReadResult<Routine> read = Reader.ReadRoutine(json);
        read.Value.Should().BeNull();
        read.Unknown.Count.Should().Be(0);
        Reader.ReadRoutine(json.Replace(",\"x100000\":0", "")).Unknown.Count.Should().Be(100_000);
    }

    private static IEnumerable<string> Codes(string json) => Reader.ReadRoutine(json).Findings.Select(f => f.Code);

    private static string Write(object value, UnknownMembers unknown) => value switch
    {
        Routine routine => Catalog.Writer.Write(routine, unknown),
        Plan plan => Catalog.Writer.Write(plan, unknown),
        Stretch stretch => Catalog.Writer.Write(stretch, unknown),
        ReminderState state => Catalog.Writer.Write(state, unknown),
        TrainingProgram program => Catalog.Writer.Write(program, unknown),
        _ => Catalog.Writer.Write((Session)value, unknown),
    };

    // Every object but those whose names are free gets a mark of its own.
    private static int Mark(JsonNode node, int marked)
    {
        if (node is JsonArray array)
            return array.Where(n => n is not null).Aggregate(marked, (count, n) => Mark(n!, count));
        if (node is not JsonObject members)
            return marked;
        foreach (KeyValuePair<string, JsonNode?> member in members.ToList().Where(m => m.Key is not ("slots" or "metadata")))
            marked = Mark(member.Value!, marked);
        marked++;
        members.Insert(0, "mark", marked);
        members["other"] = new JsonObject { ["of"] = marked };
        return marked;
    }

    // The marks and where they are; a list may leave out nothing, so numbers say enough.
    private static List<string> Marks(JsonNode node, string path = "$") => node switch
    {
        JsonObject members => [.. members.SelectMany(m => m.Key == "mark" ? [$"{path} {m.Value}"] : Marks(m.Value!, $"{path}.{m.Key}"))],
        JsonArray array => [.. array.SelectMany((n, i) => Marks(n!, $"{path}[{i}]"))],
        _ => [],
    };
}
