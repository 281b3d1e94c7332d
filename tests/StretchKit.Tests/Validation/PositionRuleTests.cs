using System.Collections.Generic;
using System.Linq;
using CsCheck;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace StretchKit.Tests.Validation;

public class PositionRuleTests
{
    private static readonly Stretch Seated = Reports.Bilateral("seat");
    private static readonly Stretch Standing = Reports.Bilateral("stand", position: StartingPosition.Standing);
    private static readonly Duration Second = Duration.FromSeconds(1);

    // Few positions and mostly no time, so that every way of meeting comes up.
    private static readonly Gen<Step> AnyStretch =
        from standing in Gen.Bool
        from prepare in Gen.Int[-1, 1]
        select (Step)(standing ? Standing : Seated).With(Dose.HoldSeconds(20), prepare < 0 ? null : prepare * Second);

    private static readonly Gen<Routine> AnyRoutine =
        from steps in Steps(3).Array[1, 4]
        from prepare in Gen.Int[0, 3]
        select new Routine("random", "Random", steps, prepare == 3 ? Second : Duration.Zero);

    [Fact]
    public void No_time_between_positions_is_found_at_the_later_step()
    {
        ValidationReport report = Hurried(Seated.With(Dose.HoldSeconds(20)), Standing.With(Dose.HoldSeconds(20))).Validate();

        report.Places().Should().Equal("SK2002 $.steps[1].prepare");
        report.Findings[0].Message.Should().Be("There is no time to get from 'seat' (seated) to 'stand' (standing); consider some seconds of 'prepare'.");
    }

    [Fact]
    public void A_moment_of_its_own_or_the_same_position_is_enough()
    {
        Hurried(Seated.With(Dose.HoldSeconds(20)), Standing.With(Dose.HoldSeconds(20), Duration.FromNanoseconds(1))).Validate().Findings.Should().BeEmpty();
        Hurried(Seated.With(Dose.HoldSeconds(20)), Seated.With(Dose.HoldSeconds(20))).Validate().Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_group_that_begins_again_needs_time_too_and_its_rest_is_that()
    {
        Step[] steps = [Standing.With(Dose.HoldSeconds(20)), Seated.With(Dose.HoldSeconds(20), Second)];

        Hurried(new StepGroup(steps, 2)).Validate().Places().Should().Equal("SK2002 $.steps[0].steps[0].prepare");
        Hurried(new StepGroup(steps, 2, Second)).Validate().Findings.Should().BeEmpty();
        Hurried(new StepGroup(steps, 1)).Validate().Findings.Should().BeEmpty();
    }

    [Fact]
    public void It_is_found_exactly_where_the_timeline_has_no_time()
    {
        AnyRoutine.Sample(routine =>
        {
            bool found = routine.Validate().Places("SK2002").Any();
            found.Should().Be(Meets(routine));
        });
    }

    /// <summary>Whether two neighbouring steps of the timeline differ in position and nothing but work is between them.</summary>
    private static bool Meets(Routine routine)
    {
        List<List<Segment>> steps = [.. routine.ToTimeline().Segments.GroupBy(s => s.StepIndex).OrderBy(g => g.Key).Select(g => g.ToList())];
        return steps.Zip(steps.Skip(1)).Any(pair =>
            pair.First[^1].Stretch.StartingPosition != pair.Second[^1].Stretch.StartingPosition
            && pair.Second[0].Kind is not (SegmentKind.Prepare or SegmentKind.Rest));
    }

    private static Routine Hurried(params Step[] steps) => new("hurried", "Hurried", steps, Duration.Zero);

    private static Gen<Step> Steps(int depth)
        => depth == 0 ? AnyStretch : Gen.Frequency((3, AnyStretch), (1,
            from steps in Steps(depth - 1).Array[1, 3]
            from repeat in Gen.Int[1, 3]
            from rest in Gen.Int[0, 1]
            select (Step)new StepGroup(steps, repeat, rest * Second)));
}
