using System;
using System.Linq;
using System.Text;
using FluentAssertions;
using NodaTime;
using StretchKit.Recurrence;
using StretchKit.Validation;
using Xunit;
using static StretchKit.Tests.Json.Documents;

namespace StretchKit.Tests.Json;

public class ReadingTests
{
    private static readonly DocumentReader Reader = Catalog.Reader;

    [Fact]
    public void The_routine_of_the_format_page_reads()
    {
        Routine routine = Reader.ReadRoutine("""
            {
              // Comments and trailing commas are accepted.
              "$schema": "https://example.org/routine.json", "schemaVersion": 1, "id": "mine", "name": { "en": "Mine", "de": "Meins" },
              "prepare": "PT6S",
              "steps": [
                { "stretch": "trunk-rotation",
                  "dose": { "hold": "PT5.5S", "reps": 1e1, "sides": "alternating",
                            "rest": { "reps": "PT0S", "sides": "PT2S", "sets": "PT15S" } } },
                { "stretch": "my-own", "prepare": "PT1M", "metadata": { "k": "v" } },
                { "steps": [ { "stretch": "cat-camel", "kind": "step" } ], "rest": "PT20S", "repeat": 2, "kind": "group" },
              ],
              "stretches": [ { "id": "my-own", "name": "Own", "style": "mobility", "startingPosition": "prone", "laterality": "bilateral" } ],
            }
            """).GetValueOrThrow();

        var own = new Stretch("my-own", "Own", StretchStyle.Mobility, StartingPosition.Prone, Laterality.Bilateral);
        var expected = new Routine(
            "mine",
            Text.In("en", "Mine").With("de", "Meins"),
            [
                Catalog.TrunkRotation.With(new Dose
                {
                    Hold = Duration.FromMilliseconds(5500),
                    Reps = 10,
                    Sides = Sides.Alternating,
                    Rest = new Rests { Reps = Duration.Zero, Sides = Duration.FromSeconds(2), Sets = Duration.FromSeconds(15) },
                }),
                new StretchStep(own, null, Duration.FromMinutes(1), new Metadata([new("k", "v")])),
                Step.Repeat(2, Duration.FromSeconds(20), [Catalog.CatCamel.AsStep()]),
            ],
            Duration.FromSeconds(6))
        { Stretches = [own] };
        routine.Should().Be(expected);
    }

    [Fact]
    public void The_plan_of_the_format_page_reads()
    {
        ReadResult<Plan> result = Reader.ReadPlan("""
            {
              "schemaVersion": 1, "id": "desk-day", "zone": "America/New_York",
              "start": "2026-01-05", "end": "2026-03-29",
              "awake": { "from": "06:30", "to": "22:30", "saturday": { "from": "08:00", "to": "00:30" }, "sunday": { "from": "09:00" } },
              "except": [ "2026-02-16", { "from": "2026-03-09", "to": "2026-03-13" } ],
              "quiet": [ { "from": "12:00", "to": "13:00", "on": ["monday","tuesday","wednesday","thursday","friday"] },
                         { "start": "2026-02-03T14:00", "end": "2026-02-03T15:30" } ],
              "minimumGap": "PT20M", "dailyLimit": 12, "catchUp": "all", "metadata": { "a": "b" },
              "rules": [
                { "id": "morning", "routine": "back-relief", "priority": 10, "trigger": { "kind": "wake", "offset": "PT10M" } },
                { "id": "evening", "routine": "back-relief", "priority": -10, "quiet": "ignore",
                  "trigger": { "offset": "-PT30M", "kind": "sleep" } },
                { "id": "micro", "routine": "desk-break", "quiet": "defer", "on": ["monday","sunday"], "jitter": "PT5M",
                  "trigger": { "kind": "every", "interval": "PT2H", "from": "09:00", "to": "17:00", "first": "PT0S", "restart": "session" },
                  "snooze": { "delay": "PT5M", "limit": 0 }, "grace": "PT45M", "early": "PT15M" },
                { "id": "alternate-days", "routine": "desk-break", "trigger": { "kind": "at", "times": ["07:00","19:15:30"] },
                  "repeat": { "rule": "FREQ=DAILY;INTERVAL=2", "from": "2026-01-05" }, "gap": "skip" },
                { "id": "sun", "routine": "my-own-thing", "trigger": { "kind": "dates", "at": ["2026-03-08T16:40"] } },
                { "id": "shift", "routine": "desk-break", "trigger": { "kind": "at", "times": ["22:00"] }, "cycle": { "on": 4, "off": 2, "from": "2026-01-05" } }
              ]
            }
            """);

        result.Findings.Should().BeEmpty();
        result.Value.Should().Be(new Plan(
            "desk-day",
            [
                new("morning", "back-relief", Trigger.OnWaking(Duration.FromMinutes(10))) { Priority = 10 },
                new("evening", "back-relief", Trigger.BeforeSleep(Duration.FromMinutes(30))) { Priority = -10, Quiet = QuietMode.Ignore },
                new("micro", "desk-break", Trigger.Every(Duration.FromHours(2), new LocalTime(9, 0), new LocalTime(17, 0), Duration.Zero, Restart.Session))
                {
                    Quiet = QuietMode.Defer,
                    On = DaysOfWeek.Monday | DaysOfWeek.Sunday,
                    Jitter = Duration.FromMinutes(5),
                    Snooze = new SnoozePolicy(Duration.FromMinutes(5), 0),
                    Grace = Duration.FromMinutes(45),
                    Early = Duration.FromMinutes(15),
                },
                new("alternate-days", "desk-break", Trigger.At("07:00", "19:15:30"))
                {
                    Repeat = new DayRule("FREQ=DAILY;INTERVAL=2", new LocalDate(2026, 1, 5)),
                    Gap = GapMode.Skip,
                },
                new("sun", "my-own-thing", Trigger.Dates(new LocalDateTime(2026, 3, 8, 16, 40))),
                new("shift", "desk-break", Trigger.At("22:00")) { Cycle = new DayCycle(4, 2, new LocalDate(2026, 1, 5)) },
            ],
            TimeZones.Find("America/New_York"))
        {
            Start = new LocalDate(2026, 1, 5),
            End = new LocalDate(2026, 3, 29),
            Awake = new WakingHours(new LocalTime(6, 30), new LocalTime(22, 30))
                .On(IsoDayOfWeek.Saturday, new LocalTime(8, 0), new LocalTime(0, 30))
                .On(IsoDayOfWeek.Sunday, from: new LocalTime(9, 0)),
            Except = [new DateInterval(new LocalDate(2026, 2, 16), new LocalDate(2026, 2, 16)), new DateInterval(new LocalDate(2026, 3, 9), new LocalDate(2026, 3, 13))],
            Quiet =
            [
                QuietTime.Weekly(new LocalTime(12, 0), new LocalTime(13, 0), DaysOfWeek.MondayToFriday),
                QuietTime.Once(new LocalDateTime(2026, 2, 3, 14, 0), new LocalDateTime(2026, 2, 3, 15, 30)),
            ],
            MinimumGap = Duration.FromMinutes(20),
            DailyLimit = 12,
            CatchUp = CatchUp.All,
            Metadata = new Metadata([new("a", "b")]),
        });
    }

    [Fact]
    public void What_a_plan_leaves_out_has_its_default()
    {
        Plan plan = Reader.ReadPlan(TriggerJson("\"kind\": \"every\", \"interval\": \"PT2H\"")).GetValueOrThrow();
        ReminderRule rule = plan.Rules[0];

        (plan.Zone, plan.Start, plan.End, plan.DailyLimit).Should().Be((null, null, null, null));
        foreach (IsoDayOfWeek day in Enumerable.Range(1, 7).Select(d => (IsoDayOfWeek)d))
            plan.Awake[day].Should().Be(new TimeWindow(new LocalTime(7, 0), new LocalTime(22, 0)));
        plan.MinimumGap.Should().Be(Duration.FromMinutes(10));
        plan.CatchUp.Should().Be(CatchUp.Latest);
        (plan.Quiet.Count, plan.Except.Count, plan.Metadata.Count).Should().Be((0, 0, 0));
        (rule.Priority, rule.Quiet, rule.Gap, rule.On).Should().Be((0, QuietMode.Drop, GapMode.Shift, DaysOfWeek.All));
        (rule.Snooze.Delay, rule.Snooze.Limit, rule.Grace).Should().Be((Duration.FromMinutes(10), 3, Duration.FromMinutes(30)));
        (rule.Jitter, rule.Repeat, rule.Cycle, rule.Early).Should().Be((Duration.Zero, null, null, null));
        rule.Trigger.Should().Be(Trigger.Every(Duration.FromHours(2)));
    }

    [Fact]
    public void What_a_routine_leaves_out_has_its_default()
    {
        string json = $$"""{ "id": "r", "name": "R", "stretches": [ {{StretchJson}} ], "steps": [ { "stretch": "s" }, { "kind": "group", "steps": [ { "stretch": "childs-pose" } ] } ] }""";
        Routine routine = Reader.ReadRoutine(json).GetValueOrThrow();
        var step = (StretchStep)routine.Steps[0];
        var group = (StepGroup)routine.Steps[1];

        routine.Prepare.Should().Be(Duration.FromSeconds(5));
        (step.EffectiveDose.Reps, step.EffectiveDose.Sets, step.EffectiveDose.Sides).Should().Be((1, 1, Sides.LeftThenRight));
        (step.EffectiveDose.RestBetweenReps, step.EffectiveDose.RestBetweenSides, step.EffectiveDose.RestBetweenSets)
            .Should().Be((Duration.Zero, Duration.FromSeconds(3), Duration.FromSeconds(15)));
        (group.Repeat, group.Rest).Should().Be((1, Duration.Zero));
        ((StretchStep)group.Steps[0]).EffectiveDose.Sides.Should().Be(Sides.Both);
        step.Stretch.Phases.Should().ContainSingle();
    }

    [Fact]
    public void A_stretch_that_the_routine_defines_goes_before_the_catalogue()
    {
        string json = """{ "id": "r", "name": "R", "steps": [ { "stretch": "hamstring" } ], "stretches": [ """ + StretchJson.Replace("\"s\"", "\"hamstring\"") + " ] }";

        ((StretchStep)Reader.ReadRoutine(json).GetValueOrThrow().Steps[0]).Stretch.Name.ToString().Should().Be("S");
    }

    [Fact]
    public void A_stretch_that_is_defined_wrongly_is_one_fault_and_not_two()
    {
        string json = """{ "id": "r", "name": "R", "steps": [ { "stretch": "s" } ], "stretches": [ """ + StretchJson.Replace("static", "statik") + " ] }";

        Reader.ReadRoutine(json).Findings.Select(f => f.Path).Should().Equal("$.stretches[0].style");
    }

    [Fact]
    public void Every_member_of_a_stretch_reads()
    {
        string json = StretchJson.Replace("\"name\"", """
            "summary": "Su", "phases": [ { "name": "in", "cue": { "": "In", "fr": "Dans" } }, { "name": "out" } ], "instructions": [ "One", { "en": "Two" } ],
            "purpose": "Pu", "targets": [ "t" ], "equipment": [ "mat", "chair" ], "cautions": [ "Ca" ],
            "easier": { "how": { "en": "Ea" }, "stretch": "other" }, "harder": { "how": "Ha" },
            "dose": { "tempo": "PT2S", "sets": 3, "sides": "right" }, "source": { "title": "Ti", "note": "No" }, "metadata": {}, "name"
            """);

        Reader.ReadStretch(json).Value.Should().Be(
            new Stretch("s", "S", StretchStyle.Static, StartingPosition.Seated, Laterality.Unilateral)
            {
                Summary = "Su",
                Phases = [new Phase("in", new Text("In").With("fr", "Dans")), new Phase("out")],
                Instructions = ["One", Text.In("en", "Two")],
                Purpose = "Pu",
                Targets = ["t"],
                Equipment = ["mat", "chair"],
                Cautions = ["Ca"],
                Easier = new Variation(Text.In("en", "Ea"), "other"),
                Harder = new Variation("Ha"),
                Dose = new Dose { Tempo = Duration.FromSeconds(2), Sets = 3, Sides = Sides.Right },
                Source = new Source("Ti", "No"),
            });
    }

    [Theory]
    [InlineData(typeof(StretchStyle))]
    [InlineData(typeof(StartingPosition))]
    [InlineData(typeof(Laterality))]
    [InlineData(typeof(Sides))]
    [InlineData(typeof(CatchUp))]
    [InlineData(typeof(QuietMode))]
    [InlineData(typeof(GapMode))]
    [InlineData(typeof(Restart))]
    public void Every_value_of_an_enumeration_reads(Type type)
    {
        foreach (string name in Enum.GetNames(type))
        {
            string word = char.ToLowerInvariant(name[0]) + name[1..];
            object? read = type.Name switch
            {
                nameof(StretchStyle) => Reader.ReadStretch(StretchJson.Replace("static", word)).Value?.Style,
                nameof(StartingPosition) => Reader.ReadStretch(StretchJson.Replace("seated", word)).Value?.StartingPosition,
                nameof(Laterality) => Reader.ReadStretch(StretchJson.Replace("unilateral", word)).Value?.Laterality,
                nameof(Sides) => Dosed(word).Sides,
                nameof(CatchUp) => Reader.ReadPlan(PlanJson($"\"catchUp\": \"{word}\",")).Value?.CatchUp,
                nameof(QuietMode) => RuleWith($"\"quiet\": \"{word}\"").Quiet,
                nameof(GapMode) => RuleWith($"\"gap\": \"{word}\"").Gap,
                _ => ((EveryTrigger)Reader.ReadPlan(TriggerJson($"\"kind\": \"every\", \"interval\": \"PT1H\", \"restart\": \"{word}\"")).Value!.Rules[0].Trigger).Restart,
            };
            read.Should().Be(Enum.Parse(type, name));
        }
    }

    [Theory]
    [InlineData("monday", DaysOfWeek.Monday)]
    [InlineData("tuesday", DaysOfWeek.Tuesday)]
    [InlineData("wednesday", DaysOfWeek.Wednesday)]
    [InlineData("thursday", DaysOfWeek.Thursday)]
    [InlineData("friday", DaysOfWeek.Friday)]
    [InlineData("saturday", DaysOfWeek.Saturday)]
    [InlineData("sunday", DaysOfWeek.Sunday)]
    public void Every_weekday_reads(string word, DaysOfWeek day)
    {
        RuleWith($"\"on\": [ \"{word}\" ]").On.Should().Be(day);
        WakingHours awake = Reader.ReadPlan(PlanJson($$"""
            "awake": { "{{word}}": { "to": "23:00" } },
            """)).GetValueOrThrow().Awake;
        IsoDayOfWeek iso = Enum.Parse<IsoDayOfWeek>(day.ToString());
        awake[iso].Should().Be(new TimeWindow(new LocalTime(7, 0), new LocalTime(23, 0)));
        awake[iso == IsoDayOfWeek.Sunday ? IsoDayOfWeek.Monday : iso + 1].To.Should().Be(new LocalTime(22, 0));
    }

    [Fact]
    public void An_unknown_member_is_a_warning_beside_the_value()
    {
        ReadResult<Plan> result = Reader.ReadPlan(PlanJson("\"colour\": { \"deep\": [ 1, null, { \"a\": 2 } ] },"));

        result.Success.Should().BeTrue();
        result.Findings.Should().ContainSingle().Which.Severity.Should().Be(Severity.Warning);
        result.Findings[0].Code.Should().Be("SK1101");
    }

    [Fact]
    public void A_routine_that_is_nothing_like_a_known_one_is_the_applications_own()
        => Reader.ReadPlan(PlanJson("")).Findings.Should().BeEmpty();

    [Fact]
    public void A_byte_order_mark_is_accepted_and_counts_nothing()
    {
        byte[] utf8 = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("{ \"id\": 1 }")];

        Reader.ReadPlan(utf8).Findings[^1].Column.Should().Be(9);
        Reader.ReadPlan("\uFEFF" + PlanJson("")).Success.Should().BeTrue();
    }

    [Theory]
    [InlineData("/// utf-16", 1200)]
    [InlineData("/// utf-16 the other way", 1201)]
    public void Other_encodings_are_a_finding(string name, int codePage)
    {
        Encoding encoding = Encoding.GetEncoding(codePage);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(PlanJson("").Replace("p", name))];

        Reader.ReadPlan(bytes).Findings.Should().ContainSingle().Which.Code.Should().Be("SK1003");
    }

    [Fact]
    public void A_document_of_any_kind_is_told_by_its_members()
    {
        Reader.ReadAny(PlanJson("")).Value.Should().BeOfType<Plan>();
        Reader.ReadAny(StepJson("\"stretch\": \"hamstring\"")).Value.Should().BeOfType<Routine>();
        Reader.ReadAny(StretchJson.Replace("\"id\"", "\"phases\": [ { \"name\": \"x\" } ], \"id\"")).Value.Should().BeOfType<Stretch>();
        Kind("{ \"events\": [] }").Should().Be(DocumentKind.State);
        Kind("{ \"holds\": [] }").Should().Be(DocumentKind.Session);
        Kind("{ \"phases\": [ { \"weeks\": 2, \"slots\": {} } ] }").Should().Be(DocumentKind.Program);
        Kind("{ \"phases\": [ { \"name\": \"x\" } ] }").Should().BeNull();
        Kind("[").Should().BeNull();
        Reader.ReadAny("{ \"x\": 1 }").Findings.Should().ContainSingle().Which.Code.Should().Be("SK1037");
    }

    [Fact]
    public void The_report_can_be_thrown()
    {
        ReadResult<Routine> result = Reader.ReadRoutine("{ \"id\": 1, \"name\": 2, \"steps\": [] }");

        result.Invoking(r => r.GetValueOrThrow()).Should().Throw<StretchKitValidationException>()
            .Where(e => e.Message.Contains("$.id") && e.Message.Contains("$.name") && e.Message.Contains("$.steps"));
    }

    private static DocumentKind? Kind(string json) => Reader.KindOf(Encoding.UTF8.GetBytes(json));

    private static Dose Dosed(string sides)
        => ((StretchStep)Reader.ReadRoutine(StepJson($$"""
            "stretch": "{{(sides == "both" ? "childs-pose" : "hamstring")}}", "dose": { "sides": "{{sides}}" }
            """)).GetValueOrThrow().Steps[0]).Dose;

    private static ReminderRule RuleWith(string member)
        => Reader.ReadPlan(RuleJson(member + ", \"trigger\": { \"kind\": \"wake\" }")).GetValueOrThrow().Rules[0];
}
