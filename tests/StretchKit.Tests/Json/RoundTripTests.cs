using System;
using System.Linq;
using System.Text.Json;
using CsCheck;
using FluentAssertions;
using NodaTime;
using StretchKit.Programs;
using StretchKit.Recurrence;
using StretchKit.Reminders;
using StretchKit.Tests.Playback;
using StretchKit.Tests.Reminders;
using StretchKit.Validation;
using Xunit;

namespace StretchKit.Tests.Json;

/// <summary>What is written reads back equal, and is written the same the second time.</summary>
public class RoundTripTests
{
    private static readonly DocumentReader Reader = new(
        Catalog.Reader.Stretches, ["back-relief"], [new TrainingProgram("program", "Program", [new ProgramPhase(4, [new ProgramSlot("am", "back-relief")])])]);

    [Fact]
    public void Everything_in_the_catalogue_comes_back()
    {
        foreach (Stretch stretch in Catalog.Stretches)
            Back(stretch, Catalog.Writer.Write(stretch), Catalog.Reader.ReadStretch, Catalog.Writer.Write);
        foreach (Routine routine in Catalog.Routines)
            Back(routine, Catalog.Writer.Write(routine), Catalog.Reader.ReadRoutine, Catalog.Writer.Write);
        foreach (Plan plan in Catalog.Plans)
            Back(plan, Catalog.Writer.Write(plan), Catalog.Reader.ReadPlan, Catalog.Writer.Write);
    }

    [Fact]
    public void A_routine_brings_along_the_stretches_that_readers_do_not_know()
        => GenRoutine.Any.Sample(
            routine => Back(routine, Catalog.Writer.Write(routine), Catalog.Reader.ReadRoutine, Catalog.Writer.Write), iter: 300);

    [Fact]
    public void A_changed_stretch_of_the_catalogue_is_not_taken_for_the_original()
    {
        var routine = new Routine("r", "R", [(Catalog.CatCamel with { Name = "My own" }).AsStep(), Catalog.ChildsPose.AsStep()]);
        string json = Catalog.Writer.Write(routine);

        Catalog.Reader.ReadRoutine(json).Value.Should().Be(routine);
        JsonDocument.Parse(json).RootElement.GetProperty("stretches").EnumerateArray().Select(s => s.GetProperty("id").GetString())
            .Should().Equal("cat-camel");
    }

    [Fact]
    public void Random_plans_come_back()
        => PlanGen.Place.SelectMany(p => PlanGen.Plan(p.Zone, p.Date)).Sample(
            plan =>
            {
                Plan written = plan with { Program = plan.Program is { } f ? new FollowedProgram(Reader.ReadPlan(Following).Value!.Program!.Program, f.Start) : null };
                if (written.Program is not null || written.Rules.All(r => r.SlotId is null))
                    Back(written, Catalog.Writer.Write(written), Reader.ReadPlan, Catalog.Writer.Write);
            },
            iter: 300);

    [Fact]
    public void Everything_a_plan_can_say_comes_back()
    {
        var rule = new ReminderRule("r", "back-relief", Trigger.At("07:00", "19:15:30"))
        {
            Priority = -3,
            Quiet = QuietMode.Ignore,
            Gap = GapMode.Skip,
            On = DaysOfWeek.Weekend,
            Repeat = new DayRule("FREQ=DAILY;INTERVAL=2", new LocalDate(2026, 1, 5)),
            Cycle = new DayCycle(4, 2, new LocalDate(2026, 1, 6)),
            Jitter = Duration.FromSeconds(90),
            Snooze = new SnoozePolicy(Duration.FromMinutes(7), 0),
            Grace = Duration.Zero,
            Early = Duration.FromMinutes(30),
            Metadata = new Metadata([new("k", "v"), new("\u00e9", "\"<&'>\ud83d\ude00")]),
        };
        Plan plan = new("p", [rule, ReminderRule.ForSlot("s", "am", new EveryTrigger(Duration.FromHours(1), new LocalTime(9, 0), new LocalTime(1, 0, 1), Duration.Zero, Restart.Session))], TimeZones.Find("Asia/Kathmandu"))
        {
            Start = new LocalDate(2026, 1, 1),
            End = new LocalDate(2026, 12, 31),
            Awake = WakingHours.Default.On(IsoDayOfWeek.Saturday, to: new LocalTime(0, 30)),
            Except = [new DateInterval(new LocalDate(2026, 2, 3), new LocalDate(2026, 2, 3)), new DateInterval(new LocalDate(2026, 3, 3), new LocalDate(2026, 3, 4))],
            Quiet =
            [
                QuietTime.Once(new LocalDateTime(2026, 2, 3, 14, 0), new LocalDateTime(2026, 2, 3, 15, 30, 1)),
                QuietTime.Weekly(new LocalTime(12, 0), new LocalTime(13, 0), DaysOfWeek.Monday),
            ],
            MinimumGap = Duration.Zero,
            DailyLimit = 7,
            CatchUp = CatchUp.None,
            Program = Reader.ReadPlan(Following).Value!.Program,
            Metadata = new Metadata([new("a", "")]),
        };

        Back(plan, Catalog.Writer.Write(plan), Reader.ReadPlan, Catalog.Writer.Write);
    }

    [Fact]
    public void A_plan_that_says_nothing_beyond_the_defaults_is_short()
        => Catalog.Writer.Write(new Plan("p", [new ReminderRule("r", "back-relief", Trigger.OnWaking())])).Should().Be(
            """
            {
              "schemaVersion": 1,
              "id": "p",
              "rules": [
                {
                  "id": "r",
                  "routine": "back-relief",
                  "trigger": {
                    "kind": "wake"
                  }
                }
              ]
            }

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void States_programs_and_sessions_come_back()
    {
        Instant at = Instant.FromUtc(2026, 3, 8, 6, 30);
        var name = new OccurrenceName("r", new LocalDate(2026, 3, 8), Slot.Wake);
        var folded = new OccurrenceName("r", new LocalDate(2026, 11, 1), Slot.At(new LocalTime(1, 30), Offset.FromHours(-5)));
        Instant later = at + Duration.FromHours(1);
        ReminderState state = ReminderState.From(
        [
            ReminderEvent.Travelled(at, TimeZones.Find("Europe/Berlin")),
            ReminderEvent.Paused(at), ReminderEvent.Paused(at, later), ReminderEvent.Paused(at, at + Duration.FromDays(9), later, "r"),
            ReminderEvent.Resumed(at), ReminderEvent.Resumed(at, "r", later),
            ReminderEvent.Delivered(name, at), ReminderEvent.Delivered(folded, at),
            ReminderEvent.Snoozed(name, at), ReminderEvent.Snoozed(name, at, later), ReminderEvent.Skipped(name, at),
            ReminderEvent.Completed("back-relief", at, "r"), ReminderEvent.Completed("back-relief", at, "r", name, at - Duration.FromMinutes(6)),
        ]);
        Back(state, Catalog.Writer.Write(state), Reader.ReadState, Catalog.Writer.Write);

        var program = new TrainingProgram("p", Text.In("en", "P").With("de", "Q"), [new ProgramPhase(1, []), new ProgramPhase(2, [new ProgramSlot("b", "x"), new ProgramSlot("a", "y")])])
        {
            Routines = [Catalog.BackRelief, Catalog.DeskBreak],
            Metadata = new Metadata([new("a", "b")]),
        };
        Back(program, Catalog.Writer.Write(program), Reader.ReadProgram, Catalog.Writer.Write);

        var session = new Session("back-relief", at, at + Duration.FromMilliseconds(1500), [new SessionHold(3, "cat-camel", Side.Both, null, Duration.FromMilliseconds(1), HoldOutcome.Done) { Phase = "Cat", Set = 2, Rep = 4 }], "r");
        Back(session, Catalog.Writer.Write(session), Reader.ReadSession, Catalog.Writer.Write);
    }

    private const string Following =
        """{ "id": "p", "program": { "id": "program", "start": "2026-01-05" }, "rules": [ { "id": "r", "slot": "am", "trigger": { "kind": "wake" } } ] }""";

    private static void Back<T>(T value, string json, Func<string, ReadResult<T>> read, Func<T, UnknownMembers?, string> write)
        where T : class
    {
        ReadResult<T> back = read(json);
        back.Findings.Where(f => f.Severity == Severity.Error || f.Code == "SK1101").Should().BeEmpty();
        back.Value.Should().Be(value);
        write(back.Value!, back.Unknown).Should().Be(json);
    }
}
