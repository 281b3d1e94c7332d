using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace StretchKit.Tests.Playback;

public class TimelineTests
{
    private static readonly Stretch CatCamel
        = new("cat-camel", "Cat-camel", StretchStyle.Mobility, StartingPosition.Quadruped, Laterality.Bilateral)
        {
            Phases = [new Phase("cat"), new Phase("camel")],
        };

    private static readonly Stretch March
        = new("march", "March", StretchStyle.Mobility, StartingPosition.Standing, Laterality.Bilateral);

    private static readonly Stretch Twist
        = new("twist", "Twist", StretchStyle.Static, StartingPosition.Supine, Laterality.Unilateral);

    [Fact]
    public void A_rep_holds_every_phase_in_turn()
        => Lines(new Routine("r", "R", [CatCamel.With(Dose.HoldSeconds(5, reps: 2))])).Should().Equal(
            "PT0S Prepare cat-camel PT5S",
            "PT5S Hold cat-camel PT5S Both set 1 rep 1/2 cat",
            "PT10S Hold cat-camel PT5S Both set 1 rep 1/2 camel",
            "PT15S Hold cat-camel PT5S Both set 1 rep 2/2 cat",
            "PT20S Hold cat-camel PT5S Both set 1 rep 2/2 camel");

    [Fact]
    public void With_a_tempo_a_rep_is_one_movement_whatever_its_phases()
        => Lines(new Routine("r", "R", [CatCamel.With(Dose.TempoSeconds(4, reps: 2))], Duration.Zero)).Should().Equal(
            "PT0S Move cat-camel PT4S Both set 1 rep 1/2",
            "PT4S Move cat-camel PT4S Both set 1 rep 2/2");

    [Fact]
    public void After_an_open_movement_neither_starts_nor_the_total_are_known()
    {
        var routine = new Routine("r", "R", [CatCamel.With(Dose.HoldSeconds(5)), March.With(new Dose { Reps = 12 }), CatCamel.With(Dose.HoldSeconds(5))]);
        Lines(routine).Should().Equal(
            "PT0S Prepare cat-camel PT5S",
            "PT5S Hold cat-camel PT5S Both set 1 rep 1/1 cat",
            "PT10S Hold cat-camel PT5S Both set 1 rep 1/1 camel",
            "PT15S Prepare march PT5S",
            "PT20S Move march open Both set 1",
            "? Prepare cat-camel PT5S",
            "? Hold cat-camel PT5S Both set 1 rep 1/1 cat",
            "? Hold cat-camel PT5S Both set 1 rep 1/1 camel");
        Timeline timeline = routine.ToTimeline();
        timeline.Total.Should().BeNull();
        timeline.Segments[4].Should().Match<Segment>(s => s.IsOpen && s.Duration == null && s.Rep == null && s.Reps == 12);
    }

    [Fact]
    public void A_group_rests_between_its_repeats_and_numbers_its_steps_on()
    {
        var routine = new Routine("r", "R", [Step.Repeat(2, Duration.FromSeconds(20), [March.With(Dose.TempoSeconds(1)), Twist.With(Dose.HoldSeconds(9, sides: Sides.Left))])]);
        Lines(routine).Should().Equal(
            "PT0S Prepare march PT5S",
            "PT5S Move march PT1S Both set 1 rep 1/1",
            "PT6S Prepare twist PT5S",
            "PT11S Hold twist PT9S Left set 1 rep 1/1 hold",
            "PT20S Rest march PT20S",
            "PT40S Prepare march PT5S",
            "PT45S Move march PT1S Both set 1 rep 1/1",
            "PT46S Prepare twist PT5S",
            "PT51S Hold twist PT9S Left set 1 rep 1/1 hold");
        routine.ToTimeline().Segments.Select(s => s.StepIndex).Should().Equal(0, 0, 1, 1, 2, 2, 2, 3, 3);
    }

    [Fact]
    public void Nested_groups_rest_once_between_any_two_steps()
    {
        Step inner = Step.Repeat(2, Duration.FromSeconds(1), [March.With(Dose.TempoSeconds(10))]);
        var routine = new Routine("r", "R", [Step.Repeat(2, Duration.FromSeconds(2), [inner])], Duration.Zero);
        Kinds(routine).Should().Equal("Move 10", "Rest 1", "Move 10", "Rest 2", "Move 10", "Rest 1", "Move 10");
    }

    [Fact]
    public void A_step_may_prepare_longer_than_its_routine_and_zero_leaves_it_out()
        => Kinds(new Routine("r", "R", [March.With(Dose.TempoSeconds(1), Duration.FromSeconds(30)), March.With(Dose.TempoSeconds(1), Duration.Zero)]))
            .Should().Equal("Prepare 30", "Move 1", "Move 1");

    [Fact]
    public void The_change_of_sides_names_the_coming_side_and_nothing_that_is_not_worked_has_set_rep_or_phase()
    {
        Timeline timeline = new Routine("r", "R", [Twist.With(Dose.HoldSeconds(5, reps: 2, Sides.RightThenLeft, sets: 2))]).ToTimeline();
        timeline.Segments.Where(s => s.Kind == SegmentKind.SwitchSides).Select(s => s.Side)
            .Should().Equal(Side.Left, Side.Right, Side.Left);
        timeline.Segments.Where(s => s.Kind != SegmentKind.Hold)
            .Should().OnlyContain(s => s.Set == null && s.Rep == null && s.Reps == null && s.Phase == null);
        timeline.Segments.Where(s => s.Kind is SegmentKind.Prepare or SegmentKind.Rest).Should().OnlyContain(s => s.Side == null);
    }

    [Fact]
    public void Timelines_of_equal_routines_are_equal()
    {
        Timeline first = new Routine("r", "R", [CatCamel.With(Dose.HoldSeconds(5))]).ToTimeline();
        Timeline same = new Routine("r", "R", [CatCamel.With(Dose.HoldSeconds(5))]).ToTimeline();
        Timeline other = new Routine("r", "R", [CatCamel.With(Dose.HoldSeconds(6))]).ToTimeline();
        same.Should().Be(first);
        same.GetHashCode().Should().Be(first.GetHashCode());
        same.Segments.Equals(first.Segments).Should().BeTrue();
        other.Should().NotBe(first);
        other.Segments.Equals(first.Segments).Should().BeFalse();
        first.ToString().Should().Be("r: PT15S in 3 segments");
    }

    [Fact]
    public void No_routine_has_no_timeline()
        => FluentActions.Invoking(() => ((Routine)null!).ToTimeline()).Should().Throw<ArgumentNullException>().WithParameterName("routine");

    private static string[] Lines(Routine routine)
        => [.. routine.ToTimeline().Segments.Select(s => s.Phase is { } phase ? $"{s} {phase.Name}" : s.ToString())];

    private static string[] Kinds(Routine routine)
        => [.. routine.ToTimeline().Segments.Select(s => $"{s.Kind} {s.Duration!.Value.TotalSeconds}")];
}
