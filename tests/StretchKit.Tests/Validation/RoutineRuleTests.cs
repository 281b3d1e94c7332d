using System.Linq;
using FluentAssertions;
using StretchKit.Validation;
using Xunit;

namespace StretchKit.Tests.Validation;

public class RoutineRuleTests
{
    private static readonly Stretch Static = Reports.Bilateral("bridge");

    [Theory]
    [InlineData(9.999, "SK3001 $.steps[0].dose.hold")]
    [InlineData(10, "")]
    [InlineData(30, "")]
    [InlineData(30.001, "SK3001 $.steps[0].dose.hold")]
    public void A_static_hold_is_advised_to_take_10_to_30_seconds(double seconds, string finding)
        => string.Join(" ", Reports.RoutineOf(Static.With(Dose.HoldSeconds(seconds))).Validate().Places()).Should().Be(finding);

    [Theory]
    [InlineData(29.999, "SK3001 $.steps[0].dose.hold")]
    [InlineData(30, "")]
    [InlineData(60, "")]
    [InlineData(60.001, "SK3001 $.steps[0].dose.hold")]
    public void For_older_adults_30_to_60_seconds(double seconds, string finding)
        => string.Join(" ", Reports.RoutineOf(Static.With(Dose.HoldSeconds(seconds)))
            .Validate(new ValidationContext { Audience = Audience.OlderAdults }).Places()).Should().Be(finding);

    [Fact]
    public void What_is_not_static_or_not_held_has_no_advised_hold()
        => Reports.RoutineOf(
            Reports.Bilateral("mobility", StretchStyle.Mobility).With(Dose.HoldSeconds(2)),
            Static.With(Dose.TempoSeconds(2)),
            Static.With(new Dose { Reps = 3 })).Validate().Findings.Should().BeEmpty();

    [Fact]
    public void A_hold_of_the_stretch_itself_counts_and_a_group_is_on_the_path()
    {
        Stretch brief = Reports.Bilateral("brief") with { Dose = Dose.HoldSeconds(4) };
        ValidationReport report = Reports.RoutineOf(Static.With(Dose.HoldSeconds(20)), Step.Repeat(3, Step.Repeat(2, brief.AsStep()))).Validate();

        report.Places().Should().Equal("SK3001 $.steps[1].steps[0].steps[0].dose.hold");
        report.Findings[0].Message.Should().Be("'brief' is held for 4 s; for adults consider holds of 10 to 30 seconds.");
        report.Findings[0].Severity.Should().Be(Severity.Advice);
    }

    [Theory]
    [InlineData(59.999, "")]
    [InlineData(60, "SK3003 $.steps[0].dose.hold")]
    public void Long_holds_are_advised_against_right_before_performance(double seconds, string finding)
    {
        Routine routine = Reports.RoutineOf(Static.With(Dose.HoldSeconds(seconds)));
        ValidationRules rules = ValidationRules.Default.Without("SK3001");

        string.Join(" ", routine.Validate(new ValidationContext { BeforePerformance = true }, rules).Places()).Should().Be(finding);
        routine.Validate(null, rules).Findings.Should().BeEmpty();
    }

    [Fact]
    public void One_side_only_is_found_at_the_first_step_of_the_stretch()
    {
        Stretch calf = Reports.Unilateral("calf");
        Routine routine = Reports.RoutineOf(
            Static.With(Dose.HoldSeconds(20)), Step.Repeat(2, calf.With(Dose.HoldSeconds(20, sides: Sides.Right))), calf.With(Dose.HoldSeconds(20, sides: Sides.Right)));

        ValidationReport report = routine.Validate();
        report.Places().Should().Equal("SK2001 $.steps[1].steps[0]");
        report.Findings[0].Message.Should().Be("'calf' is worked on the right side only; consider the other side too.");
        report.Findings[0].Evidence.Should().BeNull();
    }

    [Theory]
    [InlineData(Sides.Left, Sides.Right)]
    [InlineData(Sides.Left, Sides.LeftThenRight)]
    [InlineData(Sides.Alternating, Sides.Right)]
    public void One_side_in_one_step_and_the_other_in_another_is_both(Sides first, Sides second)
    {
        Stretch calf = Reports.Unilateral("calf");
        Reports.RoutineOf(calf.With(Dose.HoldSeconds(20, sides: first)), Static.With(Dose.HoldSeconds(20)), calf.With(Dose.HoldSeconds(20, sides: second)))
            .Validate().Findings.Should().BeEmpty();
    }

    [Fact]
    public void Sides_of_two_stretches_do_not_make_up_for_each_other()
        => Reports.RoutineOf(
            Reports.Unilateral("calf").With(Dose.HoldSeconds(20, sides: Sides.Left)),
            Reports.Unilateral("thigh").With(Dose.HoldSeconds(20, sides: Sides.Right)))
            .Validate().Places().Should().Equal("SK2001 $.steps[0]", "SK2001 $.steps[1]");

    [Fact]
    public void Equipment_that_is_missing_is_said_once_at_the_first_step_that_needs_it()
    {
        var routine = new Routine("r", "R", [.. Catalog.BackRelief.Steps.Take(3), Catalog.SeatedHamstring.AsStep(), Catalog.HipFlexor.AsStep()]);

        routine.Validate().Findings.Should().BeEmpty("nothing is stated about equipment");
        routine.Validate(new ValidationContext { Equipment = ["chair", "mat"] }).Findings.Should().BeEmpty();
        ValidationReport report = routine.Validate(new ValidationContext { Equipment = [] });
        report.Places().Should().Equal("SK2003 $.steps[0]", "SK2003 $.steps[3]");
        report.Findings.Select(f => f.Message).Should().Equal(
            "'trunk-rotation' needs 'mat', which is not among the equipment at hand.",
            "'seated-hamstring' needs 'chair', which is not among the equipment at hand.");
        routine.Validate(new ValidationContext { Equipment = ["mat"] }).Places().Should().Equal("SK2003 $.steps[3]");
    }

    [Fact]
    public void More_findings_than_are_kept_are_counted()
    {
        Stretch needy = Static with { Equipment = ValueList.From(Enumerable.Range(0, 1_200).Select(i => $"thing-{i}")) };
        ValidationReport report = Reports.RoutineOf(needy.With(Dose.HoldSeconds(5))).Validate(new ValidationContext { Equipment = [] });

        report.Findings.Should().HaveCount(1_001);
        report.Findings[1_000].Should().Be(new Finding(FindingCodes.MoreFindings, "$", "201") { Severity = Severity.Warning });
    }
}
