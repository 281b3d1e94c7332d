using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace StretchKit.Tests.Nouns;

public class DayCycleTests
{
    private static readonly LocalDate Monday = new(2026, 1, 5);

    [Theory]
    [InlineData(4, 2, "++++--++++--++")]
    [InlineData(1, 1, "+-+-+-+-+-+-+-")]
    [InlineData(1, 366, "+-------------")]
    [InlineData(366, 1, "++++++++++++++")]
    public void Days_on_and_days_off_follow_one_another(int on, int off, string days)
    {
        var cycle = new DayCycle(on, off, Monday);
        string.Concat(Enumerable.Range(0, days.Length).Select(d => cycle.Includes(Monday.PlusDays(d)) ? '+' : '-')).Should().Be(days);
        cycle.Includes(Monday.PlusDays(on - 1)).Should().BeTrue();
        cycle.Includes(Monday.PlusDays(on)).Should().BeFalse();
        cycle.Includes(Monday.PlusDays(on + off - 1)).Should().BeFalse();
        cycle.Includes(Monday.PlusDays(on + off)).Should().BeTrue();
    }

    [Fact]
    public void No_day_before_the_first_is_on()
        => Enumerable.Range(1, 800).Any(d => new DayCycle(366, 1, Monday).Includes(Monday.PlusDays(-d))).Should().BeFalse();

    [Fact]
    public void It_goes_on_to_the_calendars_end()
    {
        var cycle = new DayCycle(1, 1, new LocalDate(1, 1, 1));
        (cycle.Includes(LocalDate.MaxIsoValue) ^ cycle.Includes(LocalDate.MaxIsoValue.PlusDays(-1))).Should().BeTrue();
    }

    [Fact]
    public void It_says_what_it_is() => new DayCycle(4, 2, Monday).ToString().Should().Be("4 on, 2 off from 2026-01-05");
}
