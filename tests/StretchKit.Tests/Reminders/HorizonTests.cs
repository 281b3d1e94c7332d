using FluentAssertions;
using NodaTime;
using Xunit;

namespace StretchKit.Tests.Reminders;

/// <summary>How far an answer looks: 1,827 days, and never beyond the calendar.</summary>
public sealed class HorizonTests
{
    private static readonly Instant Due = At.Utc("2031-06-11T09:00Z");

    private readonly Schedule _once = Plan.Build("p", "UTC")
        .Remind(new ReminderRule("r", "routine", new DatesTrigger([new LocalDateTime(2031, 6, 11, 9, 0)]))).ToPlan().ToSchedule();

    [Fact]
    public void Next_finds_what_comes_at_the_end_of_the_horizon_and_nothing_later()
    {
        Schedule.Horizon.Should().Be(Duration.FromDays(1_827));
        _once.Next(Due - Duration.FromDays(1_827))!.Value.At.Should().Be(Due);
        _once.Next(Due - Duration.FromDays(1_827) - Duration.FromTicks(1)).Should().BeNull();
        _once.Next(Due - Duration.FromTicks(1))!.Value.At.Should().Be(Due);
        _once.Next(Due).Should().BeNull();
    }

    [Fact]
    public void Upcoming_looks_as_far_from_each_to_the_next()
    {
        _once.Upcoming(Due - Duration.FromDays(1_827), 2).Should().ContainSingle();
        _once.Upcoming(Due - Duration.FromDays(1_828), 2).Should().BeEmpty();
        _once.Upcoming(Due - Duration.FromDays(1), 0).Should().BeEmpty();
        _once.Invoking(s => s.Upcoming(Due, -1)).Should().Throw<System.ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Between_looks_as_far_as_it_is_asked()
        => _once.Between(At.Utc("1900-01-01T00:00Z"), At.Utc("2100-01-01T00:00Z")).Should().ContainSingle().Which.At.Should().Be(Due);

    [Theory]
    [InlineData("America/New_York")]
    [InlineData("Pacific/Apia")]
    [InlineData("UTC")]
    public void At_the_ends_of_time_there_is_an_answer(string zone)
    {
        Schedule schedule = Plan.Build("p", zone).Quiet("12:00", "13:00")
            .Remind(new ReminderRule("r", "routine", Trigger.At("09:00"))).ToPlan().ToSchedule();

        // The first plan-day is that of the year one, the last of the year 9999, less ten days of room.
        schedule.Next(Instant.MinValue).Should().BeNull();
        schedule.Next(Instant.MaxValue).Should().BeNull();
        schedule.Next(Instant.FromUtc(-3, 1, 1, 0, 0))!.Value.Day.Should().Be(new LocalDate(1, 1, 1));
        schedule.Next(Instant.FromUtc(9999, 12, 19, 0, 0))!.Value.Day.Year.Should().Be(9999);
        schedule.Next(Instant.FromUtc(9999, 12, 31, 0, 0)).Should().BeNull();
    }
}
