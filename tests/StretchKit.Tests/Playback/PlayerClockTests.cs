using System;
using System.Diagnostics;
using FluentAssertions;
using NodaTime;
using StretchKit.Playback;
using Xunit;

namespace StretchKit.Tests.Playback;

public class PlayerClockTests
{
    [Theory]
    [InlineData(0, 0, 10_000_000, 0)]
    [InlineData(5, 15_000_005, 10_000_000, 1_500_000_000)]
    [InlineData(-7, -6, 3, 333_333_333)]
    [InlineData(100, 40, 10, -6_000_000_000)]
    [InlineData(0, 90_000_000_000_000_000, 1_000_000_000, 90_000_000_000_000_000)]
    [InlineData(long.MaxValue, long.MinValue + 9, 10, 1_000_000_000)]
    public void It_is_at_zero_when_it_is_made_and_rises_with_its_source(long first, long then, long frequency, long nanoseconds)
    {
        long timestamp = first;
        var clock = new PlayerClock(() => timestamp, frequency);
        clock.Now.Should().Be(Duration.Zero);
        timestamp = then;
        clock.Now.Should().Be(Duration.FromNanoseconds(nanoseconds));
    }

    [Fact]
    public void It_stands_on_the_runtimes_own_sources()
    {
        var ofProvider = new PlayerClock(TimeProvider.System.GetTimestamp, TimeProvider.System.TimestampFrequency);
        var ofStopwatch = new PlayerClock(Stopwatch.GetTimestamp, Stopwatch.Frequency);
        (ofProvider.Now >= Duration.Zero && ofStopwatch.Now >= Duration.Zero).Should().BeTrue();
    }

    [Fact]
    public void It_refuses_no_source_and_no_frequency()
    {
        FluentActions.Invoking(() => new PlayerClock(null!, 1)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new PlayerClock(() => 0, 0)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
