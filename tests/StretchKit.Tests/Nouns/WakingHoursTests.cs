using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace StretchKit.Tests.Nouns;

public class WakingHoursTests
{
    private static readonly LocalTime Seven = new(7, 0);
    private static readonly LocalTime Eight = new(8, 0);
    private static readonly LocalTime Ten = new(22, 0);
    private static readonly LocalTime Late = new(0, 30);
    private static readonly IsoDayOfWeek[] Week = [.. Enum.GetValues<IsoDayOfWeek>().Where(d => d != IsoDayOfWeek.None)];

    [Fact]
    public void Without_more_every_day_is_seven_to_ten()
        => Week.Select(d => WakingHours.Default[d]).Should().AllBeEquivalentTo(new TimeWindow(Seven, Ten)).And.HaveCount(7);

    [Fact]
    public void A_weekday_inherits_the_time_that_it_leaves_out()
    {
        WakingHours hours = new WakingHours(Seven, Ten).On(IsoDayOfWeek.Saturday, from: Eight).On(IsoDayOfWeek.Sunday, to: Late);
        hours[IsoDayOfWeek.Saturday].Should().Be(new TimeWindow(Eight, Ten));
        hours[IsoDayOfWeek.Sunday].Should().Be(new TimeWindow(Seven, Late));
        hours[IsoDayOfWeek.Monday].Should().Be(new TimeWindow(Seven, Ten));
        hours.Stated(IsoDayOfWeek.Saturday).Should().Be((Eight, (LocalTime?)null));
    }

    [Fact]
    public void Every_weekday_is_its_own()
        => Week.Should().AllSatisfy(day =>
        {
            WakingHours hours = WakingHours.Default.On(day, Eight, Late);
            Week.Where(d => hours[d] != WakingHours.Default[d]).Should().Equal(day);
            hours[day].CrossesMidnight.Should().BeTrue();
        });

    [Fact]
    public void Saying_the_same_as_what_is_inherited_is_another_statement()
        => WakingHours.Default.On(IsoDayOfWeek.Monday, Seven, Ten).Should().NotBe(WakingHours.Default);

    [Fact]
    public void A_weekday_is_stated_anew_as_a_whole()
        => WakingHours.Default.On(IsoDayOfWeek.Monday, Eight).On(IsoDayOfWeek.Monday, to: Late)[IsoDayOfWeek.Monday]
            .Should().Be(new TimeWindow(Seven, Late));

    [Theory]
    [InlineData(22, 6, true)]
    [InlineData(7, 7, true)]
    [InlineData(7, 8, false)]
    public void A_window_whose_end_is_not_later_ends_on_the_next_day(int from, int to, bool crosses)
        => new TimeWindow(new LocalTime(from, 0), new LocalTime(to, 0)).CrossesMidnight.Should().Be(crosses);
}
