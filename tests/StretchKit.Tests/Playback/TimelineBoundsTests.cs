using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Internal;
using Xunit;

namespace StretchKit.Tests.Playback;

public class TimelineBoundsTests
{
    private static readonly Stretch Nod
        = new("nod", "Nod", StretchStyle.Mobility, StartingPosition.Seated, Laterality.Bilateral);

    [Fact]
    public void A_hundred_thousand_segments_are_laid_out()
    {
        Timeline timeline = Reps(10_000, sets: 10).ToTimeline();
        timeline.Segments.Count.Should().Be(Routine.MaxSegments);
        timeline.Total.Should().Be(Duration.FromSeconds(50_000));
        timeline.Segments[^1].Start.Should().Be(Duration.FromSeconds(49_999.5));
    }

    [Fact]
    public void One_segment_more_is_refused()
        => FluentActions.Invoking(() => new Routine("r", "R", [.. Reps(10_000, sets: 10).Steps, Nod.With(new Dose())], Duration.Zero))
            .Should().Throw<ArgumentException>().WithMessage("*100,001 segments*100,000*");

    [Fact]
    public void A_thousand_steps_and_twenty_four_hours_are_allowed_and_no_more()
    {
        Timeline timeline = Times(1_000, 86.4).ToTimeline();
        timeline.Total.Should().Be(Routine.MaxTotal);
        timeline.Segments[^1].StepIndex.Should().Be(999);
        FluentActions.Invoking(() => Times(1_000, 86.400000001)).Should().Throw<ArgumentException>().WithMessage("*24 hours*");
        FluentActions.Invoking(() => new Routine("r", "R", [Step.Repeat(1_000, Nod.AsStep()), Nod.AsStep()]))
            .Should().Throw<ArgumentException>().WithMessage("*1,001 steps*1,000*");
    }

    [Fact]
    public void Groups_that_unroll_beyond_counting_are_refused_at_once()
    {
        Step all = Nod.With(new Dose { Hold = Dose.MaxTime, Reps = Dose.MaxReps, Sets = Dose.MaxSets });
        for (int depth = 0; depth < StepGroup.MaxDepth; depth++)
            all = new StepGroup(Enumerable.Repeat(all, Routine.MaxSteps), StepGroup.MaxRepeat);
        // Whoever counted them one by one would not live to see the end of this test.
        FluentActions.Invoking(() => new Routine("r", "R", Enumerable.Repeat(all, Routine.MaxSteps)))
            .Should().Throw<ArgumentException>().WithMessage("*steps*");
    }

    [Fact]
    public void The_largest_doses_are_counted_without_overflow()
    {
        Stretch phases = Nod with { Phases = ValueList.From(Enumerable.Range(0, Stretch.MaxPhases).Select(p => new Phase($"{p}"))) };
        Step step = phases.With(new Dose { Hold = Dose.MaxTime, Reps = Dose.MaxReps, Sets = Dose.MaxSets });
        RoutineSize size = RoutineSize.Of([Step.Repeat(1_000, step)], Duration.Zero);
        size.Segments.Should().BeGreaterThan(200_000_000_000);
        size.Excess.Should().Contain("segments");
    }

    private static Routine Reps(int reps, int sets) => new(
        "r", "R", [Nod.With(Dose.TempoSeconds(0.5, reps, sets: sets) with { Rest = new Rests { Sets = Duration.Zero } })], Duration.Zero);

    private static Routine Times(int times, double seconds)
        => new("r", "R", [Step.Repeat(times, Nod.With(new Dose { Hold = Duration.FromNanoseconds((long)Math.Round(seconds * 1e9)) }))], Duration.Zero);
}
