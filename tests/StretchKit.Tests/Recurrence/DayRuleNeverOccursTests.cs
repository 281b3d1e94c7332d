using System.Globalization;
using FluentAssertions;
using NodaTime;
using StretchKit.Recurrence;
using Xunit;

namespace StretchKit.Tests.Recurrence;

public class DayRuleNeverOccursTests
{
    [Theory]
    [InlineData("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=40")]
    [InlineData("FREQ=MONTHLY;BYDAY=6MO")]
    [InlineData("FREQ=MONTHLY;INTERVAL=12;BYMONTH=2")]
    [InlineData("FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31;BYMONTH=4,6,9,11")]
    [InlineData("FREQ=DAILY;INTERVAL=7;BYDAY=SU")]
    [InlineData("FREQ=DAILY;BYDAY=MO;BYSETPOS=2")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=3")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=-3;BYMONTH=1")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6")]
    [InlineData("FREQ=YEARLY;BYYEARDAY=366;BYMONTHDAY=30")]
    [InlineData("FREQ=YEARLY;BYYEARDAY=200;BYMONTH=2")]
    [InlineData("FREQ=YEARLY;INTERVAL=100;BYMONTH=2;BYMONTHDAY=29")]
    [InlineData("FREQ=YEARLY;INTERVAL=10000;BYMONTH=1;BYMONTHDAY=4")]
    [InlineData("FREQ=DAILY;UNTIL=20260104")]
    public void A_rule_without_any_date_says_so(string text)
    {
        var rule = new DayRule(text, new LocalDate(2026, 1, 5));
        rule.NeverOccurs.Should().BeTrue();
        rule.NextOnOrAfter(LocalDate.MinIsoValue).Should().BeNull();
        rule.NextOnOrAfter(new LocalDate(2026, 1, 5), LocalDate.MaxIsoValue).Should().BeNull();
        rule.Includes(rule.From).Should().BeFalse();
    }

    [Theory]
    [InlineData("FREQ=YEARLY;INTERVAL=97;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO", 2026, 1, 5, "2608-02-29")]
    [InlineData("FREQ=YEARLY;INTERVAL=97;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO", 9700, 1, 1, null)]
    [InlineData("FREQ=YEARLY;BYWEEKNO=53;BYMONTHDAY=3;BYDAY=SU", 2026, 1, 5, "2027-01-03")]
    [InlineData("FREQ=DAILY;INTERVAL=10000;BYMONTHDAY=29;BYMONTH=2", 2024, 2, 29, "2024-02-29")]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", 2097, 1, 1, "2104-02-29")]
    [InlineData("FREQ=YEARLY;INTERVAL=7975;BYMONTH=1;BYMONTHDAY=4", 2024, 1, 5, "9999-01-04")]
    [InlineData("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29", 9996, 2, 29, "9996-02-29")]
    [InlineData("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29", 9996, 3, 1, null)]
    public void A_rule_whose_dates_are_rare_has_its_first(string text, int year, int month, int day, string? first)
    {
        var rule = new DayRule(text, new LocalDate(year, month, day));
        rule.NeverOccurs.Should().Be(first is null);
        rule.NextOnOrAfter(LocalDate.MinIsoValue)?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture).Should().Be(first);
    }
}
