using System.Collections.Generic;
using System.Linq;
using CsCheck;
using FluentAssertions;
using NodaTime;
using StretchKit.Internal;
using Xunit;

namespace StretchKit.Tests.Playback;

public class TimelineProperties
{
    [Fact]
    public void Segments_are_those_of_a_slow_expansion()
        => GenRoutine.Any.Sample(routine =>
            routine.ToTimeline().Segments
                .Select(s => new Expected(s.Kind, s.Duration, s.StepIndex, s.Stretch.Id, s.Phase?.Name.ToString(), s.Side, s.Set, s.Rep, s.Reps))
                .Should().Equal(SlowTimeline.Of(routine)));

    [Fact]
    public void Segments_follow_one_another_from_zero_to_the_total_and_none_is_empty()
        => GenRoutine.Any.Sample(routine =>
        {
            Timeline timeline = routine.ToTimeline();
            Duration? at = Duration.Zero;
            foreach (Segment segment in timeline.Segments)
            {
                segment.Start.Should().Be(at);
                segment.Duration.Should().NotBe(Duration.Zero);
                (segment.Duration is null).Should().Be(segment.IsOpen);
                at += segment.Duration;
            }

            timeline.Total.Should().Be(at);
        });

    [Fact]
    public void Segments_and_their_time_are_as_many_as_arithmetic_says()
        => GenRoutine.Any.Sample(routine =>
        {
            Timeline timeline = routine.ToTimeline();
            RoutineSize size = RoutineSize.Of(routine.Steps, routine.Prepare);
            ((decimal)timeline.Segments.Count).Should().Be(size.Segments);
            timeline.Segments.Sum(s => (decimal)(s.Duration?.ToInt64Nanoseconds() ?? 0)).Should().Be(size.Nanoseconds);
            ((long)timeline.Segments[^1].StepIndex + 1).Should().Be(size.Steps);
        });

    [Fact]
    public void A_step_that_works_two_sides_works_them_alike()
        => GenRoutine.Any.Sample(routine =>
        {
            foreach (IGrouping<int, Segment> step in routine.ToTimeline().Segments.GroupBy(s => s.StepIndex))
            {
                Sides sides = step.First().Step.EffectiveDose.Sides;
                List<Segment> worked = [.. step.Where(s => s.Set is not null)];
                if (sides is Sides.Both or Sides.Left or Sides.Right)
                    worked.Select(s => s.Side.ToString()).Distinct().Should().Equal(sides.ToString());
                else
                    Tally(worked, Side.Left).Should().BeEquivalentTo(Tally(worked, Side.Right));
            }
        });

    [Fact]
    public void Every_step_and_so_the_routine_ends_with_work()
        => GenRoutine.Any.Sample(routine =>
            routine.ToTimeline().Segments.GroupBy(s => s.StepIndex)
                .Should().OnlyContain(step => step.Last().Kind == SegmentKind.Hold || step.Last().Kind == SegmentKind.Move));

    private static IEnumerable<(int?, int?, string?, Duration?)> Tally(IEnumerable<Segment> worked, Side side)
        => worked.Where(s => s.Side == side).Select(s => (s.Set, s.Rep, s.Phase?.Name.ToString(), s.Duration));
}
