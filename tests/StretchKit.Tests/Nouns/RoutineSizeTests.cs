using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CsCheck;
using FluentAssertions;
using NodaTime;
using StretchKit.Internal;
using Xunit;

namespace StretchKit.Tests.Nouns;

public class RoutineSizeTests
{
    private static readonly Stretch TwoPhases = new("cat-camel", "Cat-camel", StretchStyle.Mobility, StartingPosition.Quadruped, Laterality.Bilateral)
    {
        Phases = [new Phase("cat"), new Phase("camel")],
    };

    private static readonly Stretch OneSided = new("hip-flexor", "Hip flexor", StretchStyle.Static, StartingPosition.HalfKneeling, Laterality.Unilateral);

    [Fact]
    public void Held_phases_are_counted()
        => Size(TwoPhases.With(Dose.HoldSeconds(5, reps: 10))).Should().Be((1, 1 + 20, 5 + 100));

    [Fact]
    public void Alternating_sides_are_counted()
    // Two holds a rep, a change of sides between any two holds, and no rest of zero length.
        => Size(OneSided.With(Dose.HoldSeconds(5, reps: 10, Sides.Alternating))).Should().Be((1, 1 + 20 + 19, 5 + 100 + (19 * 3)));

    [Fact]
    public void Sets_of_one_side_after_the_other_are_counted()
        => Size(OneSided.With(Dose.HoldSeconds(30, reps: 2, sets: 3) with { Rest = new Rests { Reps = Duration.FromSeconds(1) } }))
            .Should().Be((1, 1 + 12 + 6 + 5 + 2, 5 + 360 + 6 + (3 * 3) + (2 * 15)));

    [Fact]
    public void A_movement_has_one_segment_a_rep_and_an_open_one_one_a_set()
    {
        Size(OneSided.With(Dose.TempoSeconds(2, reps: 8, Sides.Left))).Should().Be((1, 1 + 8, 5 + 16));
        Size(OneSided.With(new Dose { Reps = 8, Sets = 2, Sides = Sides.Left })).Should().Be((1, 1 + 2 + 1, 5 + 15));
    }

    [Fact]
    public void A_group_repeats_what_is_in_it_and_rests_between()
        => Size(Step.Repeat(3, Duration.FromSeconds(20), [TwoPhases.With(Dose.HoldSeconds(5))]))
            .Should().Be((3, (3 * 3) + 2, (3 * 15) + 40));

    [Fact]
    public Task The_largest_that_can_be_written_is_refused_at_no_cost()
    {
        // 4 levels of 1,000 repeats of 1,000 steps of 24-hour holds: more steps than a long can count.
        Step step = OneSided.With(Dose.HoldSeconds(86_400, reps: Dose.MaxReps, Sides.Alternating, sets: Dose.MaxSets));
        for (int depth = 0; depth < StepGroup.MaxDepth; depth++)
            step = new StepGroup(Enumerable.Repeat(step, Routine.MaxSteps), StepGroup.MaxRepeat, Dose.MaxTime);
        return RefusesAtOnce(Enumerable.Repeat(step, Routine.MaxSteps));
    }

    [Fact]
    public Task One_step_in_groups_repeated_to_the_end_is_refused()
    {
        Step step = OneSided.With(Dose.HoldSeconds(86_400, reps: Dose.MaxReps, Sides.Alternating, sets: Dose.MaxSets));
        for (int depth = 0; depth < StepGroup.MaxDepth; depth++)
            step = new StepGroup([step], StepGroup.MaxRepeat, Dose.MaxTime);
        return RefusesAtOnce([step]);
    }

    [Fact]
    public Task A_thousand_of_the_largest_steps_are_refused()
        => RefusesAtOnce(Enumerable.Repeat(OneSided.With(Dose.HoldSeconds(86_400, reps: Dose.MaxReps, sets: Dose.MaxSets)), Routine.MaxSteps));

    [Fact]
    public void Any_group_unrolls_to_the_sum_of_its_repeats()
        => Gen.Select(Gen.Int[1, 10], Gen.Int[1, 10], Gen.Int[1, 9]).Sample((outer, inner, count) =>
        {
            Step step = Step.Repeat(outer, Step.Repeat(inner, [.. Enumerable.Repeat(TwoPhases.With(Dose.HoldSeconds(1)), count)]));
            return Size(step).Steps == outer * inner * count;
        });

    private static async Task RefusesAtOnce(IEnumerable<Step> steps)
    {
        var refused = Task.Run(() => Record.Exception(() => new Routine("too-large", "Too large", steps)));
        (await refused.WaitAsync(TimeSpan.FromSeconds(10))).Should().BeAssignableTo<ArgumentException>();
    }

    private static (long Steps, decimal Segments, decimal Seconds) Size(Step step)
    {
        RoutineSize size = RoutineSize.Of([step], Routine.DefaultPrepare);
        return (size.Steps, size.Segments, size.Nanoseconds / 1_000_000_000m);
    }
}
