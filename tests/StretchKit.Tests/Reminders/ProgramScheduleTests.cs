using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Programs;
using StretchKit.Reminders;
using Xunit;

namespace StretchKit.Tests.Reminders;

/// <summary>A rule with a slot reminds of what the program has on the day.</summary>
public class ProgramScheduleTests
{
    private static readonly LocalDate Start = new(2026, 1, 7);

    private static readonly TrainingProgram Program = new("p", "P",
    [
        new ProgramPhase(1, [new ProgramSlot("morning", "gentle"), new ProgramSlot("evening", "gentle")]),
        new ProgramPhase(2, [new ProgramSlot("evening", "firm")]),
        new ProgramPhase(1, [new ProgramSlot("morning", "full")]),
    ]);

    private static readonly Schedule Schedule = new Plan(
        "plan", [ReminderRule.ForSlot("am", "morning", Trigger.At("07:00")), ReminderRule.ForSlot("pm", "evening", Trigger.At("21:00"))], DateTimeZone.Utc)
    {
        Program = new FollowedProgram(Program, Start),
    }.ToSchedule();

    [Fact]
    public void Each_day_has_the_routines_of_its_phase()
    {
        var rows = Schedule.Between(Instant.FromUtc(2025, 1, 1, 0, 0), Instant.FromUtc(2027, 1, 1, 0, 0))
            .GroupBy(o => (o.Day - Start).Days / 7).ToDictionary(g => g.Key, g => g.Select(o => $"{o.RuleId} {o.RoutineId}").ToList());

        rows.Keys.Should().BeEquivalentTo([0, 1, 2, 3]);
        rows[0].Should().Equal(Enumerable.Repeat(new[] { "am gentle", "pm gentle" }, 7).SelectMany(r => r));
        rows[1].Should().Equal(Enumerable.Repeat("pm firm", 7));
        rows[2].Should().Equal(Enumerable.Repeat("pm firm", 7));
        rows[3].Should().Equal(Enumerable.Repeat("am full", 7));
    }

    [Fact]
    public void Next_goes_over_the_weeks_that_have_nothing()
        => Schedule.Next(Instant.FromUtc(2026, 1, 27, 21, 0))!.Value.Name.ToString().Should().Be("am/2026-01-28/07:00");

    [Fact]
    public void After_the_program_there_is_nothing()
        => Schedule.Next(Instant.FromUtc(2026, 2, 3, 7, 0)).Should().BeNull();

    [Fact]
    public void A_day_without_the_slot_is_explained()
        => Schedule.Explain(new OccurrenceName("am", new LocalDate(2026, 1, 20), Slot.At(new LocalTime(7, 0)))).Steps.Single().Code.Should().Be(ExplanationCode.NotInProgram);

    [Fact]
    public void Occurrences_of_one_rule_differ_where_the_program_has_other_routines()
    {
        Plan plan = Schedule.Plan;
        TrainingProgram other = new("p", "P", [new ProgramPhase(4, [new ProgramSlot("morning", "other")])]);
        Schedule changed = (plan with { Program = new FollowedProgram(other, Start) }).ToSchedule();
        Instant before = Instant.FromUtc(2026, 1, 7, 0, 0);

        changed.Next(before)!.Value.Name.Should().Be(Schedule.Next(before)!.Value.Name);
        changed.Next(before).Should().NotBe(Schedule.Next(before));
    }

    [Fact]
    public void A_rule_has_a_routine_or_a_slot_and_setting_one_takes_the_other()
    {
        ReminderRule slot = ReminderRule.ForSlot("r", "morning", Trigger.OnWaking());
        ReminderRule routine = slot with { RoutineId = "back-relief" };

        (routine.RoutineId, routine.SlotId).Should().Be(("back-relief", null));
        routine.Should().NotBe(slot).And.Be(new ReminderRule("r", "back-relief", Trigger.OnWaking()));
        (routine with { SlotId = "morning" }).Should().Be(slot);
    }
}
