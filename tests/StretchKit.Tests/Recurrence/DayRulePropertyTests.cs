using System.Collections.Generic;
using System.Linq;
using CsCheck;
using FluentAssertions;
using NodaTime;
using StretchKit.Recurrence;
using Xunit;

namespace StretchKit.Tests.Recurrence;

public class DayRulePropertyTests
{
    private const int Years = 20;

    [Fact]
    public void A_rule_has_the_dates_that_looking_at_every_date_finds()
        => SlowRuleGen.Any.Sample(
            slow =>
            {
                LocalDate last = slow.From.PlusYears(Years);
                var rule = new DayRule(slow.ToString(), slow.From);
                List<LocalDate> expected = slow.DatesUntil(last);
                Dates(slow.From.PlusDays(-40), last).Where(rule.Includes).Should().Equal(expected, "{0} from {1}", slow, slow.From);
            },
            iter: 300);

    [Fact]
    public void Next_is_the_first_date_included_that_is_not_before()
        => Gen.Select(SlowRuleGen.Any, Gen.Int[-40, 365 * Years])
            .Sample(
                (slow, days) =>
                {
                    var rule = new DayRule(slow.ToString(), slow.From);
                    LocalDate onOrAfter = slow.From.PlusDays(days);
                    LocalDate last = onOrAfter.PlusYears(10);
                    LocalDate[] included = [.. Dates(onOrAfter, last).Where(rule.Includes).Take(1)];
                    LocalDate? expected = included.Length == 0 ? null : included[0];
                    rule.NextOnOrAfter(onOrAfter, last).Should().Be(expected);
                    LocalDate? unbounded = rule.NextOnOrAfter(onOrAfter);
                    if (expected is not null)
                        unbounded.Should().Be(expected);
                    else
                        (unbounded is null || unbounded > last).Should().BeTrue();
                },
                iter: 500);

    [Fact]
    public void A_rule_goes_on_the_same_whichever_date_it_is_asked_from()
        => Gen.Select(SlowRuleGen.Any, Gen.Int[0, 365 * 3000], Gen.Int[0, 400])
            .Sample(
                (slow, days, earlier) =>
                {
                    var rule = new DayRule(slow.ToString(), slow.From);
                    LocalDate onOrAfter = slow.From.PlusDays(days);
                    if (rule.NextOnOrAfter(onOrAfter.PlusDays(-earlier)) is { } next && next >= onOrAfter)
                        rule.NextOnOrAfter(onOrAfter).Should().Be(next);
                },
                iter: 5_000);

    [Fact]
    public void A_rule_that_never_occurs_has_no_date_and_any_other_has_its_first()
        => SlowRuleGen.Any.Sample(
            slow =>
            {
                var rule = new DayRule(slow.ToString(), slow.From);
                LocalDate? first = rule.NextOnOrAfter(LocalDate.MinIsoValue);
                rule.NeverOccurs.Should().Be(first is null);
                if (first is { } date)
                    rule.Includes(date).Should().BeTrue();
            },
            iter: 1_000);

    [Fact]
    public void The_canonical_text_is_a_rule_equal_to_the_one_it_was_made_of()
        => SlowRuleGen.Any.Sample(
            slow =>
            {
                var rule = new DayRule(slow.ToString(), slow.From);
                var again = new DayRule(rule.ToString(), slow.From);
                again.Should().Be(rule);
                again.ToString().Should().Be(rule.ToString());
                again.GetHashCode().Should().Be(rule.GetHashCode());
            },
            iter: 1_000);

    [Fact]
    public void Any_text_is_a_rule_or_has_faults_that_lie_in_it()
    {
        Gen<string> text = Gen.OneOf(
            Gen.String,
            Gen.String[Gen.Char["FREQ=DAILYBMOTHSUNVC;,-0129:"], 0, 60],
            Gen.Select(SlowRuleGen.Any, Gen.Int[0, 200], Gen.Char, (slow, at, character) =>
            {
                string rule = slow.ToString();
                return rule.Insert(at % (rule.Length + 1), character.ToString());
            }),
            Gen.Select(SlowRuleGen.Any, Gen.Int[0, 200], (slow, at) =>
            {
                string rule = slow.ToString();
                return rule.Remove(at % rule.Length, 1);
            }));
        text.Sample(
            given =>
            {
                DayRuleParseResult result = DayRule.Read(given, new LocalDate(2026, 1, 5));
                result.Success.Should().Be(result.Faults.All(fault => fault.IsWarning));
                result.Faults.All(fault =>
                    fault.Position >= 0 && fault.Length >= 0 && fault.Position + fault.Length <= given.Length && fault.Message.Length > 0).Should().BeTrue();
                result.Faults.Select(fault => fault.Position).Should().BeInAscendingOrder();
            },
            iter: 5_000);
    }

    private static IEnumerable<LocalDate> Dates(LocalDate first, LocalDate last)
        => Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays);
}
