using System;
using FluentAssertions;
using StretchKit.Hosting.Delivery;
using Xunit;

namespace StretchKit.Tests.Hosting.Delivery;

public sealed class ClockWatchTests
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(1);

    private readonly WatchedTime _time = new(new DateTimeOffset(2026, 3, 2, 11, 0, 0, TimeSpan.Zero), TimeSpan.FromSeconds(15));

    /// <summary>Clocks are put right by small steps all the time, and nothing is asked of the store for that.</summary>
    [Theory]
    [InlineData(0, false)]
    [InlineData(-60, false)]
    [InlineData(-61, true)]
    [InlineData(3600, false)]
    public void Less_than_the_tolerance_is_not_noticed(int seconds, bool noticed)
    {
        var watch = new ClockWatch(_time, Tolerance, startsUnknown: false);
        _time.Advance(TimeSpan.FromHours(2));
        _time.AdjustTime(_time.GetUtcNow() + TimeSpan.FromSeconds(seconds));
        watch.WasSetBack().Should().Be(noticed);
        watch.DealtWith();
        watch.WasSetBack().Should().BeFalse();
    }

    [Fact]
    public void A_clock_that_is_set_after_one_has_asked_is_noticed_the_next_time()
    {
        var watch = new ClockWatch(_time, Tolerance, startsUnknown: false);
        watch.WasSetBack().Should().BeFalse();
        _time.AdjustTime(_time.GetUtcNow() - TimeSpan.FromHours(1));
        watch.DealtWith();
        watch.WasSetBack().Should().BeTrue();
    }

    [Fact]
    public void At_the_start_nobody_knows_until_it_is_dealt_with()
    {
        var watch = new ClockWatch(_time, Tolerance, startsUnknown: true);
        watch.WasSetBack().Should().BeTrue();
        watch.DealtWith();
        watch.WasSetBack().Should().BeFalse();
    }
}
