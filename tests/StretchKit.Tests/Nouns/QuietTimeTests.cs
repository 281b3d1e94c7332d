using FluentAssertions;
using NodaTime;
using Xunit;

namespace StretchKit.Tests.Nouns;

public class QuietTimeTests
{
    private static readonly LocalDateTime Two = new(2026, 2, 3, 14, 0);
    private static readonly LocalDateTime Three = new(2026, 2, 3, 15, 0);

    [Fact]
    public void Windows_that_occur_once_are_equal_by_both_ends()
    {
        QuietTime window = QuietTime.Once(Two, Three);
        (window == QuietTime.Once(Two, Three)).Should().BeTrue();
        (window != QuietTime.Once(Two.PlusMinutes(1), Three)).Should().BeTrue();
        (window != QuietTime.Once(Two, Three.PlusMinutes(1))).Should().BeTrue();
    }

    [Fact]
    public void A_weekly_window_is_none_that_occurs_once()
        => QuietTime.Weekly(Two.TimeOfDay, Three.TimeOfDay).Equals(QuietTime.Once(Two, Three)).Should().BeFalse();

    [Fact]
    public void Each_says_when_it_is()
    {
        QuietTime.Weekly(Two.TimeOfDay, Three.TimeOfDay).ToString().Should().Be("14:00–15:00");
        QuietTime.Once(Two, Three).ToString().Should().Be("2026-02-03T14:00–2026-02-03T15:00");
    }

    [Fact]
    public void The_early_time_of_an_interval_is_at_most_half_of_it()
    {
        Early(Trigger.Every(Duration.FromMinutes(50))).Should().Be(Duration.FromMinutes(25));
        Early(Trigger.Every(Duration.FromHours(2))).Should().Be(Duration.FromMinutes(30));
        Early(Trigger.At("07:00")).Should().Be(Duration.FromMinutes(30));
        (new ReminderRule("r", "x", Trigger.Every(Duration.FromMinutes(50))) { Early = Duration.FromHours(1) }).EffectiveEarly.Should().Be(Duration.FromHours(1));

        static Duration Early(Trigger trigger) => new ReminderRule("r", "x", trigger).EffectiveEarly;
    }
}
