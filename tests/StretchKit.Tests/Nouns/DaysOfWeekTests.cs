using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Internal;
using Xunit;

namespace StretchKit.Tests.Nouns;

public class DaysOfWeekTests
{
    private static readonly IsoDayOfWeek[] Week = [.. Enum.GetValues<IsoDayOfWeek>().Where(d => d != IsoDayOfWeek.None)];

    [Fact]
    public void Each_day_includes_itself_alone()
        => Week.Should().AllSatisfy(day => Week.Where(d => Enum.Parse<DaysOfWeek>(day.ToString()).Includes(d)).Should().Equal(day));

    [Fact]
    public void Sets_include_their_days()
    {
        Week.Where(d => DaysOfWeek.All.Includes(d)).Should().Equal(Week);
        Week.Where(d => DaysOfWeek.None.Includes(d)).Should().BeEmpty();
        Week.Where(d => DaysOfWeek.Weekend.Includes(d)).Should().Equal(IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday);
        Week.Where(d => DaysOfWeek.MondayToFriday.Includes(d)).Should().Equal(Week[..5]);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(127, true)]
    [InlineData(128, false)]
    [InlineData(129, false)]
    [InlineData(-1, false)]
    public void A_set_has_a_day_and_nothing_but_days(int value, bool good)
    {
        Func<DaysOfWeek> check = () => ((DaysOfWeek)value).NotEmpty();
        if (good)
            check.Should().NotThrow();
        else
            check.Should().Throw<ArgumentOutOfRangeException>();
    }
}
