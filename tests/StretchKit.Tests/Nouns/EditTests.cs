using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using FluentAssertions;
using NodaTime;
using StretchKit.Programs;
using StretchKit.Recurrence;
using Xunit;

namespace StretchKit.Tests.Nouns;

/// <summary>Edits in one line: rules and steps by <c>with</c>, and a <c>With...</c> member for each that can be set.</summary>
public sealed class EditTests
{
    private static readonly Plan Day = Plan.Build("day", "Europe/Berlin")
        .Remind("morning", Catalog.BackRelief, Trigger.OnWaking(), priority: 1)
        .Remind("desk", Catalog.DeskBreak, Trigger.Every(TimeSpan.FromMinutes(90), "09:00", "17:30"))
        .ToPlan();

    // For each type one value and another that differs from it in every member that can be set.
    private static readonly Dictionary<Type, (object One, object Other)> Pairs = new()
    {
        [typeof(Plan)] = (Day, new Plan("day", [new ReminderRule("x", "y", Trigger.At("08:00"))], DateTimeZone.Utc)
        {
            Start = new LocalDate(2026, 1, 1),
            End = new LocalDate(2026, 2, 1),
            Awake = new WakingHours(new LocalTime(6, 0), new LocalTime(21, 0)),
            Except = [new DateInterval(new LocalDate(2026, 1, 5), new LocalDate(2026, 1, 6))],
            Quiet = [QuietTime.Weekly(new LocalTime(12, 0), new LocalTime(13, 0))],
            MinimumGap = Duration.FromMinutes(20),
            DailyLimit = 3,
            CatchUp = CatchUp.All,
            Program = new FollowedProgram(Catalog.BackTwelveWeeks, new LocalDate(2026, 1, 5)),
            Metadata = new Metadata([new("a", "b")]),
        }),
        [typeof(ReminderRule)] = (new ReminderRule("r", "routine", Trigger.At("08:00")), new ReminderRule("r", "other", Trigger.OnWaking())
        {
            Priority = 2,
            Quiet = QuietMode.Defer,
            Gap = GapMode.Skip,
            On = DaysOfWeek.MondayToFriday,
            Repeat = new DayRule("FREQ=DAILY;INTERVAL=2", new LocalDate(2026, 1, 1)),
            Cycle = new DayCycle(4, 2, new LocalDate(2026, 1, 1)),
            Jitter = Duration.FromMinutes(1),
            Snooze = new SnoozePolicy(Duration.FromMinutes(5), 1),
            Grace = Duration.FromMinutes(1),
            Early = Duration.FromMinutes(2),
            Metadata = new Metadata([new("a", "b")]),
        }),
        [typeof(Stretch)] = (new Stretch("s", "One", StretchStyle.Static, StartingPosition.Standing, Laterality.Bilateral), Catalog.HipFlexor with
        {
            Dose = new Dose { Reps = 3 },
            Phases = [new Phase("up"), new Phase("down")],
            Style = StretchStyle.Mobility,
            Metadata = new Metadata([new("a", "b")]),
            Easier = Catalog.Stretches.First(s => s.Easier is not null).Easier,
            Harder = Catalog.Stretches.First(s => s.Harder is not null).Harder,
        }),
        [typeof(Routine)] = (new Routine("r", "One", [Catalog.CatCamel.AsStep()]), new Routine("r", "Two", [Catalog.ChildsPose.AsStep()], Duration.FromSeconds(9))
        {
            Stretches = [Catalog.HipFlexor],
            Metadata = new Metadata([new("a", "b")]),
        }),
    };

    public static TheoryData<Type, string> Members
    {
        get
        {
            var members = new TheoryData<Type, string>();
            foreach (Type type in Pairs.Keys)
            {
                foreach (PropertyInfo property in Settable(type))
                    members.Add(type, property.Name);
            }

            return members;
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void What_can_be_set_has_a_member_that_sets_it_and_nothing_else(Type type, string name)
    {
        (object one, object other) = Pairs[type];
        MethodInfo with = type.GetMethods().Single(m => m.Name == $"With{name}" && m.GetParameters().Length == 1);
        object? value = name == nameof(ReminderRule.SlotId) ? "slot" : type.GetProperty(name)!.GetValue(other);

        object changed = with.Invoke(one, [value])!;

        type.GetProperty(name)!.GetValue(changed).Should().Be(value).And.NotBe(type.GetProperty(name)!.GetValue(one), "the two values differ in it");
        foreach (PropertyInfo same in Settable(type).Where(p => p.Name != name && !(name is "SlotId" && p.Name is "RoutineId")))
            same.GetValue(changed).Should().Be(same.GetValue(one), $"{same.Name} stays");
    }

    [Fact]
    public void A_rule_is_changed_in_one_line_and_keeps_its_place()
    {
        Plan hourly = Day.WithRule("desk", r => r with { Trigger = ((EveryTrigger)r.Trigger).WithInterval(TimeSpan.FromHours(1)) });

        hourly.Rules.Select(r => r.Id).Should().Equal("morning", "desk");
        hourly.FindRule("desk")!.Trigger.Should().Be(Trigger.Every(Duration.FromHours(1), "09:00", "17:30"));
        hourly.FindRule("morning").Should().BeSameAs(Day.FindRule("morning"));
    }

    [Fact]
    public void A_rule_that_is_not_there_is_told_with_those_that_are()
        => Day.Invoking(d => d.WithRule("dsk", r => r)).Should().Throw<ArgumentException>().WithMessage("There is no rule 'dsk'. The rules are: morning, desk.*");

    [Fact]
    public void A_rule_is_added_at_the_end_or_takes_the_place_of_the_one_with_its_id()
    {
        var noon = new ReminderRule("noon", "desk-break", Trigger.At("12:00"));

        Day.WithRule(noon).Rules.Select(r => r.Id).Should().Equal("morning", "desk", "noon");
        Day.WithRule(new ReminderRule("morning", "hips", Trigger.OnWaking())).Rules.Select(r => r.RoutineId).Should().Equal("hips", "desk-break");
        Day.WithoutRule("morning").Rules.Select(r => r.Id).Should().Equal("desk");
        Day.WithoutRule("noon").Should().BeSameAs(Day);
    }

    [Fact]
    public void What_the_constructor_of_a_plan_refuses_an_edit_refuses_too()
    {
        Day.Invoking(d => d.WithRule("desk", r => new ReminderRule("morning", "x", r.Trigger))).Should().Throw<ArgumentException>().WithMessage("*'morning' is there twice*");
        Day.Invoking(d => d.WithoutRule("desk").WithoutRule("morning")).Should().Throw<ArgumentException>();
        Day.Invoking(d => d with { Rules = [.. Enumerable.Range(0, 4).Select(i => new ReminderRule($"r{i}", "x", Trigger.Every(Duration.FromMinutes(1))))] })
            .Should().Throw<ArgumentException>().WithMessage("*more than 5000 occurrences a day*");
    }

    [Fact]
    public void What_the_constructor_of_a_routine_refuses_an_edit_refuses_too()
    {
        Routine routine = Catalog.DeskBreak;
        Stretch twin = Catalog.CatCamel with { Name = "Another" };

        routine.Invoking(r => r with { Steps = [] }).Should().Throw<ArgumentException>();
        routine.Invoking(r => r with { Steps = [Catalog.CatCamel.AsStep(), twin.AsStep()] }).Should().Throw<ArgumentException>().WithMessage("*'cat-camel'*");
        routine.Invoking(r => (r with { Stretches = [twin] }) with { Steps = [Catalog.CatCamel.AsStep()] }).Should().Throw<ArgumentException>().WithMessage("*'cat-camel'*");
        routine.Invoking(r => r with { Steps = [Step.Repeat(1000, Step.Repeat(2, Catalog.CatCamel.AsStep()))] }).Should().Throw<ArgumentException>();
        routine.Invoking(r => r with { Prepare = Duration.FromHours(25) }).Should().Throw<ArgumentException>();
        (routine with { Steps = [Catalog.CatCamel.AsStep()], Prepare = Duration.FromSeconds(1) })
            .Should().Be(new Routine(routine.Id, routine.Name, [Catalog.CatCamel.AsStep()], Duration.FromSeconds(1)) { Metadata = routine.Metadata });
    }

    [Fact]
    public void The_steps_of_a_routine_are_given_with_their_paths_and_how_often_they_are_done()
    {
        var routine = new Routine("r", "Nested",
        [
            Catalog.HipFlexor.AsStep(),
            Step.Repeat(2, Catalog.CatCamel.AsStep(), Step.Repeat(3, Catalog.ChildsPose.AsStep())),
        ]);

        routine.StretchSteps().Select(p => $"{p.Path} {p.Times} {p.Step.Stretch.Id}").Should().Equal(
            "$.steps[0] 1 hip-flexor", "$.steps[1].steps[0] 2 cat-camel", "$.steps[1].steps[1].steps[0] 6 childs-pose");
    }

    [Fact]
    public void A_step_is_changed_in_one_line()
    {
        StretchStep step = Catalog.HipFlexor.AsStep();

        step.WithDose(new Dose { Reps = 2 }).WithPrepare(Duration.FromSeconds(3)).Should().Be(new StretchStep(Catalog.HipFlexor, new Dose { Reps = 2 }, Duration.FromSeconds(3)));
        step.WithDose(new Dose { Reps = 2 }).WithDose(null).Should().Be(step);
    }

    [Fact]
    public void A_trigger_keeps_what_is_not_changed()
    {
        EveryTrigger every = Trigger.Every(Duration.FromHours(2), new LocalTime(9, 0), new LocalTime(17, 0), Duration.Zero, Restart.Session);

        every.WithInterval(Duration.FromHours(1)).Should().Be(Trigger.Every(Duration.FromHours(1), new LocalTime(9, 0), new LocalTime(17, 0), Duration.Zero, Restart.Session));
        every.WithWindow(null, new LocalTime(12, 0)).Should().Be(Trigger.Every(Duration.FromHours(2), null, new LocalTime(12, 0), Duration.Zero, Restart.Session));
    }

    private static IEnumerable<PropertyInfo> Settable(Type type) => type.GetProperties().Where(p => p.SetMethod is { IsPublic: true });
}
