using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Recurrence;
using Xunit;

namespace StretchKit.Tests.Recurrence;

/// <summary>What the standard takes from the first date, what it leaves open, and the ends of the calendar.</summary>
public class DayRuleTests
{
    [Theory]
    [InlineData("FREQ=DAILY;INTERVAL=2", "2026-01-05", "2026-01-05 2026-01-07 2026-01-09")]
    [InlineData("FREQ=WEEKLY", "2026-01-07", "2026-01-07 2026-01-14 2026-01-21")]
    [InlineData("FREQ=MONTHLY", "2026-01-31", "2026-01-31 2026-03-31 2026-05-31")]
    [InlineData("FREQ=MONTHLY;BYMONTH=2,3", "2026-01-30", "2026-03-30 2027-03-30 2028-03-30")]
    [InlineData("FREQ=YEARLY", "2024-02-29", "2024-02-29 2028-02-29 2032-02-29")]
    [InlineData("FREQ=YEARLY;BYMONTH=6,7", "2026-01-10", "2026-06-10 2026-07-10 2027-06-10")]
    [InlineData("FREQ=YEARLY;BYMONTHDAY=1,-1", "2026-02-10", "2026-02-28 2027-02-01 2027-02-28")]
    [InlineData("FREQ=YEARLY;BYMONTHDAY=1,2,-1;BYSETPOS=-1", "2026-02-10", "2026-02-28 2027-02-28 2028-02-29")]
    [InlineData("FREQ=YEARLY;BYMONTHDAY=13;BYDAY=FR", "2026-01-01", "2026-02-13 2026-03-13 2026-11-13")]
    [InlineData("FREQ=YEARLY;BYDAY=1MO,-1SU", "2026-01-01", "2026-01-05 2026-12-27 2027-01-04")]
    [InlineData("FREQ=YEARLY;BYMONTH=5;BYDAY=1MO,-1SU", "2026-01-01", "2026-05-04 2026-05-31 2027-05-03")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=1", "2025-12-31", "2025-12-31 2027-01-06 2028-01-05")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=20;BYMONTHDAY=12,13", "2026-01-06", "2026-05-12 2026-05-13 2030-05-13")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=20;BYYEARDAY=132,133", "2026-01-06", "2026-05-12 2026-05-13 2030-05-13")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=20;BYMONTHDAY=12;BYDAY=WE", "2026-01-06", "2032-05-12 2060-05-12 2088-05-12")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=20;BYMONTH=5", "2026-01-06", "2026-05-12 2027-05-18 2028-05-16")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=1;BYYEARDAY=366;BYDAY=MO,TU,WE", "2005-01-01", "2008-12-31 2012-12-31 2024-12-31")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=-1;BYYEARDAY=-366;BYDAY=FR,SA,SU", "2005-01-01", "2012-01-01 2016-01-01 2028-01-01")]
    [InlineData("FREQ=YEARLY;INTERVAL=2;BYWEEKNO=1;BYDAY=MO", "2024-12-30", "2024-12-30 2027-01-04 2029-01-01")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1", "2026-01-06", "2026-02-02 2026-03-02 2026-04-06")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2", "2026-01-06", "2026-01-12 2026-02-09 2026-03-09")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=2,3", "2026-01-08", "2026-01-09 2026-01-14 2026-01-16")]
    [InlineData("FREQ=WEEKLY;BYDAY=SU,MO;BYMONTH=3;BYSETPOS=1", "2026-02-20", "2026-03-01 2026-03-02 2026-03-09")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU", "2026-01-05", "2026-01-05 2026-01-18 2026-01-19")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=MO", "2026-01-05", "2026-01-05 2026-01-11 2026-01-19")]
    [InlineData("FREQ=DAILY;BYDAY=MO;BYSETPOS=-1", "2026-01-06", "2026-01-12 2026-01-19 2026-01-26")]
    [InlineData("FREQ=DAILY;INTERVAL=40", "2026-01-05", "2026-01-05 2026-02-14 2026-03-26")]
    [InlineData("FREQ=DAILY;COUNT=2;BYDAY=TU", "2026-01-05", "2026-01-06 2026-01-13")]
    [InlineData("FREQ=MONTHLY;COUNT=3;BYMONTHDAY=1,15", "2026-01-05", "2026-01-15 2026-02-01 2026-02-15")]
    [InlineData("FREQ=DAILY;UNTIL=20260106", "2026-01-05", "2026-01-05 2026-01-06")]
    public void A_rule_begins_with_these_dates(string text, string from, string dates)
    {
        string[] expected = dates.Split(' ');
        var rule = new DayRule(text, Date(from));
        LocalDate next = LocalDate.MinIsoValue;
        foreach (string date in expected)
        {
            rule.NextOnOrAfter(next).Should().Be(Date(date));
            rule.Includes(Date(date)).Should().BeTrue();
            next = Date(date).PlusDays(1);
        }

        if (expected.Length == 2)
            rule.NextOnOrAfter(next).Should().BeNull();
    }

    [Fact]
    public void A_bounded_search_ends_with_its_last_date()
    {
        var rule = new DayRule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", Date("2026-01-05"));
        rule.NextOnOrAfter(Date("2026-01-05"), Date("2028-02-28")).Should().BeNull();
        rule.NextOnOrAfter(Date("2026-01-05"), Date("2028-02-29")).Should().Be(Date("2028-02-29"));
        rule.NextOnOrAfter(Date("2029-01-05"), Date("2029-01-04")).Should().BeNull();
        rule.NextOnOrAfter(Date("2029-01-05"), Date("2029-03-04")).Should().BeNull();
        rule.NextOnOrAfter(Date("2028-02-29"), Date("2028-02-29")).Should().Be(Date("2028-02-29"));
    }

    [Theory]
    [InlineData("FREQ=DAILY")]
    [InlineData("FREQ=DAILY;INTERVAL=3;COUNT=100000")]
    [InlineData("FREQ=WEEKLY;WKST=SU;BYDAY=MO,TU,WE,TH,FR,SA,SU")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=1,31")]
    [InlineData("FREQ=YEARLY;BYMONTH=1,12;BYMONTHDAY=1,31")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=1,-1;BYDAY=MO,TU,WE,TH,FR,SA,SU")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=1,-1;BYDAY=MO,TU,WE,TH,FR,SA,SU;WKST=TH;INTERVAL=10000")]
    [InlineData("FREQ=YEARLY;INTERVAL=10000")]
    public void The_ends_of_the_calendar_are_no_trouble(string text)
    {
        LocalDate end = LocalDate.MaxIsoValue;
        foreach (LocalDate from in new[] { LocalDate.MinIsoValue, new(0, 12, 31), new(1, 1, 1), new(2026, 12, 31), end.PlusDays(-1), end })
        {
            var rule = new DayRule(text, from);
            rule.Includes(LocalDate.MinIsoValue).Should().Be(from == LocalDate.MinIsoValue);
            rule.NextOnOrAfter(LocalDate.MinIsoValue).Should().NotBeNull();
            LocalDate? last = rule.NextOnOrAfter(end);
            last.Should().Be(rule.Includes(end) ? end : null);
            rule.NextOnOrAfter(end.PlusDays(-3));
        }
    }

    [Fact]
    public void Dates_of_another_calendar_are_the_days_they_stand_for()
    {
        LocalDate julian = Date("2026-01-07").WithCalendar(CalendarSystem.Julian);
        var rule = new DayRule("FREQ=WEEKLY", julian);
        rule.From.Should().Be(Date("2026-01-07"));
        rule.Includes(julian.PlusWeeks(2)).Should().BeTrue();
        rule.NextOnOrAfter(julian.PlusDays(1)).Should().Be(Date("2026-01-14"));
        rule.Should().Be(new DayRule("FREQ=WEEKLY", Date("2026-01-07")));
    }

    [Fact]
    public void A_count_that_the_calendar_cannot_hold_goes_on_to_its_end()
        => new DayRule("FREQ=YEARLY;COUNT=100000;BYMONTH=12;BYMONTHDAY=31", Date("2026-01-05"))
            .Includes(LocalDate.MaxIsoValue).Should().BeTrue();

    [Fact]
    public void Asking_allocates_nothing()
    {
        var rules = new[] { "FREQ=DAILY;INTERVAL=2", "FREQ=WEEKLY;BYDAY=MO", "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=YEARLY;BYWEEKNO=3" }
            .Select(text => new DayRule(text, Date("2016-01-05"))).ToArray();
        LocalDate date = Date("2026-01-05");
        Ask();
        long before = System.GC.GetAllocatedBytesForCurrentThread();
        int found = Ask();
        (System.GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        found.Should().BePositive();

        int Ask()
        {
            int count = 0;
            foreach (DayRule rule in rules)
            {
                for (int days = 0; days < 400; days++)
                {
                    count += rule.Includes(date.PlusDays(days)) ? 1 : 0;
                    count += rule.NextOnOrAfter(date.PlusDays(days)) is null ? 0 : 1;
                }
            }

            return count;
        }
    }

    private static LocalDate Date(string text)
        => NodaTime.Text.LocalDatePattern.Iso.Parse(text).GetValueOrThrow();
}
