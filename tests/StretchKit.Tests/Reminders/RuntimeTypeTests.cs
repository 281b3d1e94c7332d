using System;
using FluentAssertions;
using NodaTime;
using StretchKit.Reminders;
using Xunit;

namespace StretchKit.Tests.Reminders;

/// <summary>The same answers for those who do not know NodaTime.</summary>
public class RuntimeTypeTests
{
    private static readonly DateTimeOffset When = new(2026, 3, 8, 7, 0, 0, TimeSpan.FromHours(-4));
    private static readonly Instant Same = Instant.FromUtc(2026, 3, 8, 11, 0);
    private static readonly OccurrenceName Name = new("r", new LocalDate(2026, 3, 8), Slot.Wake);

    public static TheoryData<ReminderEvent, ReminderEvent> Events => new()
    {
        { ReminderEvent.Delivered(Name, When), ReminderEvent.Delivered(Name, Same) },
        { ReminderEvent.Skipped(Name, When), ReminderEvent.Skipped(Name, Same) },
        { ReminderEvent.Snoozed(Name, When), ReminderEvent.Snoozed(Name, Same) },
        { ReminderEvent.Completed("x", When, "r"), ReminderEvent.Completed("x", Same, "r") },
        { ReminderEvent.Paused(When), ReminderEvent.Paused(Same) },
        { ReminderEvent.Paused(When, When.AddHours(1)), ReminderEvent.Paused(Same, Same + Duration.FromHours(1)) },
        { ReminderEvent.Resumed(When), ReminderEvent.Resumed(Same) },
        { ReminderEvent.Travelled(When, DateTimeZone.Utc), ReminderEvent.Travelled(Same, DateTimeZone.Utc) },
    };

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_has_the_same_instant(ReminderEvent runtime, ReminderEvent noda) => runtime.Should().Be(noda);

    [Fact]
    public void An_occurrence_may_be_meant_by_itself()
    {
        Occurrence next = Catalog.BackReliefDay.ToSchedule("America/New_York").Next(When - TimeSpan.FromHours(1))!.Value;
        ReminderEvent.Delivered(next, When).Should().Be(ReminderEvent.Delivered(next.Name, Same));
        ReminderEvent.Skipped(next, When).Should().Be(ReminderEvent.Skipped(next.Name, Same));
        ReminderEvent.Snoozed(next, When).Should().Be(ReminderEvent.Snoozed(next.Name, Same));
    }

    [Fact]
    public void A_template_gets_its_zone_in_each_way_that_a_zone_can_be_named()
    {
        DateTimeZone zone = TimeZones.Find("America/New_York");
        Occurrence expected = (Catalog.BackReliefDay with { Zone = zone }).ToSchedule().Next(Same)!.Value;

        Catalog.BackReliefDay.ToSchedule(zone).Next(Same).Should().Be(expected);
        Catalog.BackReliefDay.ToSchedule("America/New_York").Next(Same).Should().Be(expected);
        Catalog.BackReliefDay.ToSchedule(TimeZoneInfo.FindSystemTimeZoneById("America/New_York")).Next(Same).Should().Be(expected);
        FluentActions.Invoking(() => Catalog.BackReliefDay.ToSchedule("America/NewYork"))
            .Should().Throw<ArgumentException>().WithMessage("*'America/New_York'*");
    }

    [Fact]
    public void A_default_name_is_no_occurrence()
    {
        foreach (Func<OccurrenceName, Instant, ReminderEvent> make in (Func<OccurrenceName, Instant, ReminderEvent>[])
            [ReminderEvent.Delivered, ReminderEvent.Skipped, (name, at) => ReminderEvent.Snoozed(name, at)])
        {
            FluentActions.Invoking(() => make(default, Same)).Should().Throw<ArgumentException>();
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(86_400.5)]
    public void Seconds_of_a_dose_are_named_when_they_are_wrong(double seconds)
    {
        FluentActions.Invoking(() => Dose.HoldSeconds(seconds)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(seconds));
        FluentActions.Invoking(() => Dose.TempoSeconds(seconds)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(seconds));
    }
}
