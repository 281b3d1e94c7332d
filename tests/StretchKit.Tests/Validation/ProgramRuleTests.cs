using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Validation;
using Xunit;

namespace StretchKit.Tests.Validation;

public class ProgramRuleTests
{
    private static readonly Routine Half = Held("half", 30);
    private static readonly Routine Whole = Held("whole", 30, 2);

    [Fact]
    public void Its_own_routines_are_validated_where_they_are_and_known_ones_where_they_are_named()
    {
        Routine own = new("own", "Own", [Whole.Steps[0], Reports.Unilateral("calf").With(Dose.HoldSeconds(20, 3, Sides.Left))]);
        Routine known = new("bridges", "Known", own.Steps);
        TrainingProgram program = new("p", "P", [new ProgramPhase(1, [new ProgramSlot("morning", "own"), new ProgramSlot("after-lunch", "bridges"), new ProgramSlot("late", "unknown")])])
        {
            Routines = [Whole, own],
        };

        program.Validate(new ValidationContext { Routines = [known] }).Places().Should().Equal("SK1102 $.phases[0].slots.late", "SK2001 $.routines[1].steps[1]", "SK2001 $.phases[0].slots['after-lunch']");
        program.Validate().Places().Should().Equal("SK2001 $.routines[1].steps[1]");
    }

    [Fact]
    public void Its_own_routine_goes_before_a_known_one_of_the_same_id()
        => new TrainingProgram("p", "P", [new ProgramPhase(1, [new ProgramSlot("morning", "half")])]) { Routines = [Held("half", 30, 2)] }
            .Validate(new ValidationContext { Routines = [Half] }).Findings.Should().BeEmpty();

    [Fact]
    public void Each_phase_is_advised_to_make_60_seconds_a_day_of_a_stretch()
    {
        ValidationReport Validate(params ProgramPhase[] phases)
            => new TrainingProgram("p", "P", phases) { Routines = [Half, Whole] }.Validate();
        var half = new ProgramPhase(2, [new ProgramSlot("morning", "half")]);
        var twice = new ProgramPhase(2, [new ProgramSlot("morning", "half"), new ProgramSlot("evening", "half")]);
        var whole = new ProgramPhase(2, [new ProgramSlot("morning", "whole")]);

        Validate(twice, whole).Findings.Should().BeEmpty();
        Validate(whole, half).Places().Should().Equal("SK3002 $.phases[0].slots.morning");
        Validate(half).Findings[0].Evidence.Should().Be(FindingCodes.LittleADay.Evidence);
    }

    [Fact]
    public void Weeks_without_anything_are_found()
        => new TrainingProgram("p", "P", [new ProgramPhase(2, [new ProgramSlot("morning", "x")]), new ProgramPhase(1, [])]).Validate()
            .Findings.Select(f => f.ToString()).Should().Equal(
                "advice SK3004 $.phases[1].slots: Phase 2 is planned for 0 days a week; consider 2 or 3 days at least, and every day for the most effect.");

    [Fact]
    public void A_plan_that_follows_it_counts_each_phase_by_itself()
    {
        var start = new LocalDate(2026, 1, 5);
        ValidationReport Validate(params ProgramPhase[] phases)
            => Plan.Build("p", "Europe/Berlin").Follow(new TrainingProgram("p", "P", phases) { Routines = [Half, Whole] }, start)
                .Remind(ReminderRule.ForSlot("a", "morning", Trigger.OnWaking())).Remind(ReminderRule.ForSlot("b", "evening", Trigger.BeforeSleep())).ToPlan().Validate();
        var slots = new ProgramSlot[] { new("morning", "half"), new("evening", "half") };

        Validate(new ProgramPhase(4, slots)).Findings.Should().BeEmpty();
        Validate(new ProgramPhase(2, slots), new ProgramPhase(2, [slots[1]])).Places().Should().Equal("SK3002 $.rules[0].slot");
        Validate(new ProgramPhase(2, slots), new ProgramPhase(2, [new ProgramSlot("evening", "whole")])).Findings.Should().BeEmpty();
    }

    private static Routine Held(string id, double seconds, int reps = 1)
        => new(id, id, [Reports.Bilateral("bridge").With(Dose.HoldSeconds(seconds, reps))]);
}
