using System.Linq;
using CsCheck;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using StretchKit.Recurrence;
using Xunit;

namespace StretchKit.Tests.Recurrence;

/// <summary>An UNTIL with a time: its instant in a zone, and the dates that the rule has without one.</summary>
public class UntilWithTimeTests
{
    private static readonly LocalDate From = new(2026, 1, 5);

    [Theory]
    [InlineData("20260401T065959Z", "America/Los_Angeles", "2026-04-01T06:59:59Z")]
    [InlineData("20260401T065959Z", "Pacific/Auckland", "2026-04-01T06:59:59Z")]
    [InlineData("20260331T235959", "America/Los_Angeles", "2026-04-01T06:59:59Z")]
    [InlineData("20260401T000000", "Pacific/Auckland", "2026-03-31T11:00:00Z")]

    // 02:30 does not exist on that day, and 01:30 exists twice on the other.
    [InlineData("20260308T023000", "America/New_York", "2026-03-08T07:30:00Z")]
    [InlineData("20261101T013000", "America/New_York", "2026-11-01T05:30:00Z")]

    // Apia left out 30 December 2011.
    [InlineData("20111230T120000", "Pacific/Apia", "2011-12-30T22:00:00Z")]
    [InlineData("00010101T000000Z", "America/New_York", "0001-01-01T00:00:00Z")]
    [InlineData("00010101T000000", "Pacific/Kiritimati", "0001-01-01T10:29:20Z")]
    [InlineData("99991231T235959Z", "America/New_York", "9999-12-31T23:59:59Z")]
    public void It_names_an_instant(string until, string zone, string instant)
        => new DayRule("FREQ=DAILY;UNTIL=" + until, new LocalDate(1, 1, 1)).LastInstant(TimeZones.Find(zone))
            .Should().Be(InstantPattern.General.Parse(instant).Value);

    [Fact]
    public void At_the_calendars_end_it_is_no_earlier_than_any_instant()
    {
        var rule = new DayRule("FREQ=DAILY;UNTIL=99991231T235959", From);
        rule.LastInstant(TimeZones.Find("America/New_York")).Should().Be(Instant.MaxValue);
        rule.NextDayIgnoringUntilTime(Civil.LastDay, Civil.LastDay).Should().Be(Civil.LastDay);
    }

    [Theory]
    [InlineData("FREQ=DAILY")]
    [InlineData("FREQ=DAILY;COUNT=3")]
    [InlineData("FREQ=DAILY;UNTIL=20260110")]
    public void Other_rules_have_no_last_instant(string text)
        => new DayRule(text, From).LastInstant(DateTimeZone.Utc).Should().BeNull();

    [Theory]
    [InlineData("20260110T000000Z")]
    [InlineData("20260110T120000")]
    public void Without_a_zone_it_is_its_date(string until)
    {
        var rule = new DayRule("FREQ=DAILY;UNTIL=" + until, From);
        rule.Includes(new LocalDate(2026, 1, 10)).Should().BeTrue();
        rule.Includes(new LocalDate(2026, 1, 11)).Should().BeFalse();
        rule.NextOnOrAfter(new LocalDate(2026, 1, 11)).Should().BeNull();
        rule.IncludesIgnoringUntilTime(Civil.DayOf(new LocalDate(2026, 1, 12))).Should().BeTrue();
        rule.IncludesIgnoringUntilTime(Civil.DayOf(new LocalDate(2026, 1, 13))).Should().BeFalse();
    }

    [Fact]
    public void A_rule_that_starts_after_it_has_no_date_but_may_have_an_instant()
    {
        var rule = new DayRule("FREQ=DAILY;UNTIL=20260104T120000Z", From);
        rule.NeverOccurs.Should().BeTrue();
        rule.NextOnOrAfter(From).Should().BeNull();
        rule.NextDayIgnoringUntilTime(0, Civil.LastDay).Should().Be(Civil.DayOf(From));
        new DayRule("FREQ=DAILY;UNTIL=20260102T120000Z", From).NextDayIgnoringUntilTime(0, Civil.LastDay).Should().BeNull();
    }

    [Fact]
    public void Ignoring_its_time_a_rule_has_the_dates_of_one_that_ends_two_days_later()
        => Gen.Select(SlowRuleGen.Any.Where(slow => slow.Count is null), Gen.Int[0, 900], Gen.Bool).Sample(
            (slow, days, isUtc) =>
            {
                LocalDate until = slow.From.PlusDays(days);
                SlowRule with = slow.Ending(until);
                var rule = new DayRule($"{with}T{days % 24:00}3000{(isUtc ? "Z" : "")}", slow.From);
                int[] expected = [.. slow.Ending(until.PlusDays(2)).DatesUntil(until.PlusDays(9)).Select(Civil.DayOf)];
                int first = Civil.DayOf(slow.From) - 9;
                int last = Civil.DayOf(until) + 9;
                Enumerable.Range(first, last - first + 1).Where(rule.IncludesIgnoringUntilTime).Should().Equal(expected, "{0} from {1}", rule, slow.From);
                Enumerable.Range(first, last - first + 1).Where(rule.Includes)
                    .Should().Equal(with.DatesUntil(until.PlusDays(9)).Select(Civil.DayOf), "{0} from {1}", rule, slow.From);
                foreach (int day in new[] { first, Civil.DayOf(until) - 1, Civil.DayOf(until), Civil.DayOf(until) + 1, Civil.DayOf(until) + 2, last })
                {
                    rule.NextDayIgnoringUntilTime(day, last).Should().Be(expected.Where(d => d >= day).Cast<int?>().FirstOrDefault());
                    rule.NextDayIgnoringUntilTime(day, day).Should().Be(expected.Contains(day) ? day : null);
                }
            },
            iter: 300);
}
