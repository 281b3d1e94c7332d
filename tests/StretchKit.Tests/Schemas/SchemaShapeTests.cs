using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;
using FluentAssertions;
using StretchKit.Json;
using Xunit;

namespace StretchKit.Tests.Schemas;

/// <summary>The schemas have the names, the words and the bounds of the reader.</summary>
public class SchemaShapeTests
{
    // The tables of the reader, each with the definitions that say the same.
    private static readonly Dictionary<string, string[]> Tables = new()
    {
        ["RoutineReader.Members"] = ["routine"],
        ["StepReader.Members"] = ["step"],
        ["GroupReader.Members"] = ["group"],
        ["DoseReader.Members"] = ["dose"],
        ["RestsReader.Members"] = ["rests"],
        ["StretchReader.Members"] = ["stretch"],
        ["PhaseReader.Members"] = ["phase"],
        ["SourceReader.Members"] = ["source"],
        ["VariationReader.Members"] = ["variation"],
        ["PlanReader.Members"] = ["plan"],
        ["RuleReader.Members"] = ["rule"],
        ["AwakeReader.Members"] = ["awake"],
        ["AwakeReader.DayMembers"] = ["windowOfDay"],
        ["ExceptReader.Members"] = ["dateRange"],
        ["QuietTimeReader.Members"] = ["quietTime"],
        ["CycleReader.Members"] = ["cycle"],
        ["FollowedProgramReader.Members"] = ["followedProgram"],
        ["RepeatReader.Members"] = ["repeat"],
        ["SnoozeReader.Members"] = ["snooze"],
        ["AtReader.Members"] = ["atTrigger"],
        ["DatesReader.Members"] = ["datesTrigger"],
        ["OffsetReader.Members"] = ["wakeTrigger", "sleepTrigger"],
        ["EveryReader.Members"] = ["everyTrigger"],
        ["StateReader.Members"] = ["state"],
        ["EventReader.Noted"] = ["notedEvent"],
        ["EventReader.Snoozed"] = ["snoozedEvent"],
        ["EventReader.Completed"] = ["completedEvent"],
        ["EventReader.Paused"] = ["pausedEvent"],
        ["EventReader.Resumed"] = ["resumedEvent"],
        ["EventReader.Travelled"] = ["travelledEvent"],
        ["ProgramReader.Members"] = ["program"],
        ["ProgramPhaseReader.Members"] = ["programPhase"],
        ["SessionReader.Members"] = ["session"],
        ["SessionHoldReader.Members"] = ["sessionHold"],
    };

    private static readonly Dictionary<string, (object Words, string Definition, string? Member)> Words = new()
    {
        ["Styles"] = (Vocabularies.Styles, "stretch", "style"),
        ["Positions"] = (Vocabularies.Positions, "stretch", "startingPosition"),
        ["Lateralities"] = (Vocabularies.Lateralities, "stretch", "laterality"),
        ["Sides"] = (Vocabularies.Sides, "sides", null),
        ["Weekdays"] = (Vocabularies.Weekdays, "weekday", null),
        ["QuietModes"] = (Vocabularies.QuietModes, "rule", "quiet"),
        ["GapModes"] = (Vocabularies.GapModes, "rule", "gap"),
        ["CatchUps"] = (Vocabularies.CatchUps, "plan", "catchUp"),
        ["Restarts"] = (Vocabularies.Restarts, "everyTrigger", "restart"),
        ["EventKinds"] = (Vocabularies.EventKinds, "event", "kind"),
        ["WorkedSides"] = (Vocabularies.WorkedSides, "sessionHold", "side"),
        ["Outcomes"] = (Vocabularies.Outcomes, "sessionHold", "outcome"),
    };

    public static TheoryData<string, string, string, long> Bounds => new()
    {
        { "dose", "reps", "maximum", Dose.MaxReps },
        { "dose", "sets", "maximum", Dose.MaxSets },
        { "group", "repeat", "maximum", StepGroup.MaxRepeat },
        { "stretch", "phases", "maxItems", Stretch.MaxPhases },
        { "plan", "rules", "maxItems", Plan.MaxRules },
        { "plan", "quiet", "maxItems", Plan.MaxQuiet + Plan.MaxOneTimeQuiet },
        { "cycle", "on", "maximum", DayCycle.MaxDays },
        { "cycle", "off", "maximum", DayCycle.MaxDays },
        { "plan", "dailyLimit", "maximum", Plan.MaxPerDay },
        { "atTrigger", "times", "maxItems", AtTrigger.MaxTimes },
        { "datesTrigger", "at", "maxItems", DatesTrigger.MaxDates },
        { "programPhase", "weeks", "maximum", TrainingProgram.MaxWeeks },
        { "programPhase", "slots", "maxProperties", ProgramPhase.MaxSlots },
        { "program", "phases", "maxItems", TrainingProgram.MaxWeeks },
        { "program", "routines", "maxItems", TrainingProgram.MaxRoutines },
        { "sessionHold", "step", "maximum", Routine.MaxSteps - 1 },
        { "sessionHold", "set", "maximum", Routine.MaxSegments },
        { "sessionHold", "rep", "maximum", Routine.MaxSegments },
        { "session", "holds", "maxItems", Routine.MaxSegments },
        { "rule", "priority", "maximum", int.MaxValue },
        { "rule", "priority", "minimum", int.MinValue },
        { "routine", "stretches", "maxItems", ListValues.Most },
        { "stretch", "instructions", "maxItems", ListValues.Most },
        { "stretch", "targets", "maxItems", ListValues.Most },
        { "stretch", "equipment", "maxItems", ListValues.Most },
        { "stretch", "cautions", "maxItems", ListValues.Most },
    };

    [Fact]
    public void Every_object_of_the_reader_has_its_members_in_a_schema()
    {
        Dictionary<string, object> tables = ReaderTables();
        tables.Keys.Should().BeEquivalentTo(Tables.Keys);
        foreach ((string name, object table) in tables)
        {
            foreach (string definition in Tables[name])
            {
                JsonObject schema = SchemaFile.Definition(definition);
                schema["properties"]!.AsObject().Select(p => p.Key).Should().BeEquivalentTo((IEnumerable<string>)table, definition);

                // The kind of an object is looked for before its table is.
                var required = (IEnumerable<string>)table.GetType().GetProperty("Required")!.GetValue(table)!;
                Strings(schema["required"]).Where(n => n != "kind").Should().BeEquivalentTo(required, definition);
            }
        }
    }

    [Fact]
    public void Every_enumeration_of_the_reader_has_its_words_in_a_schema()
    {
        typeof(Vocabularies).GetFields().Select(f => f.Name).Should().BeEquivalentTo(Words.Keys);
        foreach ((object words, string definition, string? member) in Words.Values)
        {
            JsonNode schema = SchemaFile.Definition(definition);
            if (member is not null)
                schema = schema["properties"]![member]!;
            Strings(schema["enum"]).Should().Equal((IEnumerable<string>)words.GetType().GetProperty("Words")!.GetValue(words)!, definition);
        }
    }

    [Fact]
    public void Every_kind_of_step_trigger_and_event_has_its_definition()
    {
        Kinds("TriggerReader").Should().BeEquivalentTo(Strings(SchemaFile.Definition("trigger")["properties"]!["kind"]!["enum"]));
        Kinds("EventReader").Should().BeEquivalentTo(Strings(SchemaFile.Definition("event")["properties"]!["kind"]!["enum"]));
        Kinds("StepReader").Should().BeEquivalentTo(new[] { "step", "group" }.Select(k => (string)SchemaFile.Definition(k)["properties"]!["kind"]!["const"]!));
        foreach (string union in new[] { "trigger", "event" })
        {
            JsonObject schema = SchemaFile.Definition(union);
            foreach (JsonNode? branch in schema["allOf"]!.AsArray())
            {
                var kind = (string)branch!["if"]!["properties"]!["kind"]!["const"]!;
                JsonNode own = SchemaFile.Definition(((string)branch["then"]!["$ref"]!).Split('/')[^1])["properties"]!["kind"]!;
                (own["enum"] is { } several ? Strings(several) : [(string)own["const"]!]).Should().Contain(kind);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Bounds))]
    public void A_bound_is_that_of_the_library(string definition, string member, string word, long bound)
        => ((long)SchemaFile.Definition(definition)["properties"]![member]![word]!).Should().Be(bound);

    [Fact]
    public void Bounds_of_texts_and_steps_are_those_of_the_library()
    {
        ((int)SchemaFile.Definition("words")["maxLength"]!).Should().Be(Strings_MaxLength);
        ((int)SchemaFile.Definition("steps")["maxItems"]!).Should().Be(Routine.MaxSteps);
        ((int)SchemaFile.Definition("text")["then"]!["maxProperties"]!).Should().Be(Texts.MaxLanguages);
        ((int)SchemaFile.Definition("metadata")["maxProperties"]!).Should().Be(ListValues.Most);
        ((int)SchemaFile.Definition("schemaVersion")["const"]!).Should().Be(DocumentVersion.Newest);
    }

    [Fact]
    public void A_definition_is_the_same_in_every_file()
    {
        foreach (IGrouping<string, JsonNode?> same in SchemaFile.All.SelectMany(f => f.Definitions).GroupBy(d => d.Key, d => d.Value))
            same.Should().OnlyContain(d => JsonNode.DeepEquals(d, same.First()), same.Key);
    }

    [Fact]
    public void Every_member_is_described_where_it_stands_or_by_its_definition()
        => SchemaFile.All.SelectMany(f => f.Described())
            .Where(d => d.Place.Contains('.', StringComparison.Ordinal) || d.Schema.ContainsKey("properties"))
            .Where(d => !d.Schema.ContainsKey("description") && Target(d.Schema)?.ContainsKey("description") != true)
            .Select(d => d.Place).Should().BeEmpty();

    /// <summary>Editors show what a definition says of itself rather than what a member says of it.</summary>
    [Fact]
    public void What_a_member_says_of_itself_is_not_hidden_by_the_kind_of_its_value()
        => SchemaFile.All.SelectMany(f => f.Described())
            .Where(d => d.Schema.ContainsKey("description") && Target(d.Schema) is { } target
                && target.ContainsKey("description") && !target.ContainsKey("properties"))
            .Select(d => d.Place).Except(["routine.steps", "group.steps", "rule.trigger"]).Should().BeEmpty();

    [Fact]
    public void Every_file_names_itself_and_its_dialect()
    {
        foreach (SchemaFile file in SchemaFile.All)
        {
            ((string)file.Root["$schema"]!).Should().Be("https://json-schema.org/draft/2020-12/schema");
            ((string)file.Root["$id"]!).Should().Be("urn:stretchkit:schema:1:" + file.Kind);
            ((string)file.Root["$ref"]!).Should().Be("#/$defs/" + file.Kind);
        }

        Directory.EnumerateFiles(SchemaFile.Folder, "*.json").Should().HaveCount(SchemaFile.All.Count);
    }

    [Fact]
    public void An_editor_offers_what_the_catalogue_has()
    {
        Strings(SchemaFile.Definition("stretchId")["examples"]).Should().Equal(Catalog.Stretches.Select(s => s.Id));
        Strings(SchemaFile.Definition("routineId")["examples"]).Should().Equal(Catalog.Routines.Select(r => r.Id));
    }

    private static int Strings_MaxLength => StretchKit.Json.Strings.MaxLength;

    private static Dictionary<string, object> ReaderTables()
        => StaticFields("ObjectTable`1").Concat(StaticFields("DocumentTable`1"))
            .ToDictionary(f => $"{f.DeclaringType!.Name}.{f.Name}", f => f.GetValue(null)!);

    private static IEnumerable<string> Kinds(string reader)
        => (IEnumerable<string>)StaticFields("KindTable`2").Single(f => f.DeclaringType!.Name == reader).GetValue(null)!;

    private static IEnumerable<FieldInfo> StaticFields(string type)
        => typeof(DocumentReader).Assembly.GetTypes()
            .Where(t => !t.ContainsGenericParameters)
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(f => f.FieldType.Name == type);

    private static IEnumerable<string> Strings(JsonNode? list) => list is null ? [] : list.AsArray().Select(n => (string)n!);

    private static JsonObject? Target(JsonObject schema)
        => (string?)schema["$ref"] is { } reference ? SchemaFile.Definition(reference["#/$defs/".Length..]) : null;
}
