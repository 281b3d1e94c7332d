using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Validation;
using Xunit;

namespace StretchKit.Tests.Validation;

public class ValidationRulesTests
{
    private static readonly FindingCode Long = new("ACME001", Severity.Warning, "A routine is long.", "The routine takes {0}.");

    private static readonly ValidationRule NotLong = ValidationRule.ForRoutines(Long, (routine, _) =>
        routine.ToTimeline().Total > Duration.FromMinutes(5) ? [new Finding(Long, "$.steps", "too long")] : []);

    private static readonly Routine Short = Reports.RoutineOf(Reports.Bilateral("bridge").With(Dose.HoldSeconds(5)));

    [Fact]
    public void Rules_are_switched_off_graded_anew_and_added()
    {
        Short.Validate(null, ValidationRules.Default.Without("SK3001")).Findings.Should().BeEmpty();
        Short.Validate(null, ValidationRules.Default.With("SK3001", Severity.Error)).IsValid.Should().BeFalse();
        Short.Validate(null, ValidationRules.Default.Without("SK3001").With("SK3001", Severity.Warning)).Findings.Single().Severity.Should().Be(Severity.Warning);
        Short.Validate().Findings.Single().Severity.Should().Be(Severity.Advice, "the default has not changed");

        ValidationRules own = ValidationRules.Default.Add(NotLong);
        Catalog.BackRelief.Validate(null, own).Findings.Select(f => f.ToString()).Should().Equal("warning ACME001 $.steps: The routine takes too long.");
        Short.Validate(null, own).Places().Should().Equal("SK3001 $.steps[0].dose.hold");
        Catalog.BackRelief.Validate(null, own.With("ACME001", Severity.Error)).IsValid.Should().BeFalse();
        Catalog.BackRelief.Validate(null, own.Without("ACME001")).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Rules_of_ones_own_see_plans_programs_and_their_routines()
    {
        FindingCode plans = new("ACME002", Severity.Advice, "A plan.", "A plan of {0} rules.");
        FindingCode programs = new("ACME003", Severity.Error, "A program.", "A program.");
        ValidationRules rules = ValidationRules.Default.Add(NotLong)
            .Add(ValidationRule.ForPlans(plans, (plan, context) => [new Finding(plans, "$", context.Routines is null ? "?" : $"{plan.Rules.Count}")]))
            .Add(ValidationRule.ForPrograms(programs, (_, _) => [new Finding(programs, "$.phases")]));

        Catalog.BackReliefDay.Validate(null, rules).Findings.Select(f => f.ToString()).Should().Equal(
            "warning ACME001 $.rules[0].routine: In routine 'back-relief' at $.steps: The routine takes too long.",
            "advice ACME002 $: A plan of 3 rules.");
        new TrainingProgram("p", "P", [new ProgramPhase(1, [new ProgramSlot("am", "back-relief")])]).Validate(null, rules).Places("ACME001", "ACME003")
            .Should().Equal("ACME001 $.phases[0].slots.am", "ACME003 $.phases");
    }

    [Theory]
    [InlineData("SK20003", "SK2003")]
    [InlineData("sk3001", "SK3001")]
    [InlineData("SK1001", "SK3001")]
    public void An_unknown_code_is_refused_with_the_nearest(string code, string nearest)
    {
        string meant = code == "SK1001" ? "Did you mean" : $"Did you mean '{nearest}'?";
        ValidationRules.Default.Invoking(r => r.Without(code)).Should().Throw<ArgumentException>().WithMessage($"There is no rule '{code}'.*{meant}*");
        ValidationRules.Default.Invoking(r => r.With(code, Severity.Error)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("SK2001")]
    [InlineData("SK9999")]
    [InlineData("sk1")]
    [InlineData(" ")]
    public void The_librarys_codes_are_not_to_be_defined_anew(string id)
    {
        FindingCode code = new(id, Severity.Error, "", "");
        FluentActions.Invoking(() => ValidationRule.ForRoutines(code, (_, _) => null)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ValidationRule.ForPlans(code, (_, _) => null)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ValidationRule.ForPrograms(code, (_, _) => null)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_rule_is_there_once_and_gives_findings_of_its_own_code()
    {
        ValidationRules.Default.Add(NotLong).Invoking(r => r.Add(NotLong)).Should().Throw<ArgumentException>().WithMessage("*ACME001*");
        ValidationRules wrong = ValidationRules.Default.Add(ValidationRule.ForRoutines(Long, (_, _) => [new Finding(FindingCodes.Syntax, "$")]));
        Short.Invoking(r => r.Validate(null, wrong)).Should().Throw<InvalidOperationException>().WithMessage("*ACME001*SK1001*");
        ValidationRules none = ValidationRules.Default.Add(ValidationRule.ForRoutines(Long, (_, _) => null));
        Catalog.BackRelief.Validate(null, none).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Rules_are_equal_by_value()
    {
        ValidationRules Make() => ValidationRules.Default.Without("SK3001", "SK3002").With("SK2001", Severity.Error).Add(NotLong);

        Make().Should().Be(Make());
        Make().GetHashCode().Should().Be(Make().GetHashCode());
        (Make() == Make()).Should().BeTrue();
        (Make() != Make().Without("SK2001")).Should().BeTrue();
        Make().Should().NotBe(Make().With("SK2001", Severity.Warning));
        ValidationRules.Default.Codes.Should().Equal(
            "SK1102", "SK2001", "SK2002", "SK2003", "SK3001", "SK3002", "SK3003", "SK3004", "SK4002", "SK4003", "SK4004", "SK4005", "SK4006", "SK4007", "SK4008", "SK4009");
        ValidationRules.Default.Without("SK1102", "SK2001").ToString().Should().StartWith("SK2002, ");
    }

    [Fact]
    public void A_context_refuses_what_is_broken_also_by_with()
    {
        ValidationContext context = ValidationContext.Default;
        context.Invoking(c => c with { Equipment = ["Yoga mat"] }).Should().Throw<ArgumentException>();
        context.Invoking(c => c with { Audience = (Audience)7 }).Should().Throw<ArgumentException>();
        context.Invoking(c => c with { Routines = [Short, Short] }).Should().Throw<ArgumentException>();
        context.Invoking(c => c with { From = new LocalDate(1400, 1, 1, CalendarSystem.Coptic) }).Should().Throw<ArgumentException>();
        (context with { Equipment = ["mat"] }).Should().Be(context with { Equipment = ["mat"] });
    }

    [Fact]
    public void Nothing_is_validated_without_a_value()
    {
        FluentActions.Invoking(() => ((Routine)null!).Validate()).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((Plan)null!).Validate()).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((TrainingProgram)null!).Validate()).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_report_throws_from_the_severity_asked_for_and_lists_everything()
    {
        Routine routine = Reports.RoutineOf(Short.Steps[0], Reports.Unilateral("calf").With(Dose.HoldSeconds(20, sides: Sides.Left)));
        ValidationReport report = routine.Validate();

        report.Invoking(r => r.ThrowIfErrors()).Should().NotThrow();
        report.Invoking(r => r.ThrowIf(Severity.Error)).Should().NotThrow();
        report.Invoking(r => r.ThrowIf(Severity.Warning)).Should().Throw<StretchKitValidationException>().Which.Message.Should().Be(
            "warning SK2001 $.steps[1]: 'calf' is worked on the left side only; consider the other side too.\n"
            + "advice SK3001 $.steps[0].dose.hold: 'bridge' is held for 5 s; for adults consider holds of 10 to 30 seconds.");
        Short.Validate().Invoking(r => r.ThrowIf(Severity.Warning)).Should().NotThrow();
        Short.Validate().Invoking(r => r.ThrowIf(Severity.Advice)).Should().Throw<StretchKitValidationException>();
        report.Invoking(r => r.ThrowIf((Severity)9)).Should().Throw<ArgumentException>();
    }
}
