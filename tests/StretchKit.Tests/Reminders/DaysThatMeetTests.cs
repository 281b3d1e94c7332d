using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Reminders;
using Xunit;

namespace StretchKit.Tests.Reminders;

/// <summary>Plan-days whose occurrences can come at one instant: only one stays, and each of the others says which.</summary>
public sealed class DaysThatMeetTests
{
    [Fact]
    public void Of_three_days_at_one_instant_the_earliest_holds_it_and_both_others_say_so()
    {
        Schedule schedule = Make(next: 0, late: 0);

        schedule.OnDay("2026-06-08").Lines().Should().Equal("late 07:00");
        Told(schedule, "now/2026-06-10/07:00").Should().Be("late/2026-06-08/sleep");
        Told(schedule, "next/2026-06-09/wake").Should().Be("late/2026-06-08/sleep");
        Told(schedule, "late/2026-06-08/sleep").Should().BeNull();
    }

    [Theory]
    [InlineData(5, 0, "next/2026-06-09/wake")]
    [InlineData(0, 5, "late/2026-06-08/sleep")]
    [InlineData(5, 9, "late/2026-06-08/sleep")]
    [InlineData(9, 5, "next/2026-06-09/wake")]
    [InlineData(-1, -1, "now/2026-06-10/07:00")]
    public void A_higher_priority_holds_it_whichever_its_day(int next, int late, string holder)
    {
        Schedule schedule = Make(next, late);
        Instant at = At.Utc("2026-06-10T07:00Z");

        schedule.Between(at, at + Duration.FromTicks(1)).Select(o => o.Name.ToString()).Should().Equal(holder);
        foreach (string name in new[] { "now/2026-06-10/07:00", "next/2026-06-09/wake", "late/2026-06-08/sleep" })
            Told(schedule, name).Should().Be(name == holder ? null : holder);
    }

    [Fact]
    public void What_a_limit_takes_away_afterwards_still_held_its_instant()
    {
        // Of the ninth, only "first" is left; "next" had taken the instant of "now" before, which does not come back.
        Schedule schedule = new Schedule(new Plan("p",
        [
            new ReminderRule("now", "routine", Trigger.At("07:00")),
            new ReminderRule("next", "routine", Trigger.OnWaking(Duration.FromDays(1))) { Priority = 1, On = DaysOfWeek.Tuesday },
            new ReminderRule("first", "routine", Trigger.At("12:00")) { Priority = 2, On = DaysOfWeek.Tuesday },
        ], DateTimeZone.Utc)
        { MinimumGap = Duration.Zero, DailyLimit = 1 });

        Instant at = At.Utc("2026-06-10T07:00Z");
        schedule.Between(at, at + Duration.FromTicks(1)).Should().BeEmpty();
        Told(schedule, "now/2026-06-10/07:00").Should().Be("next/2026-06-09/wake");
    }

    /// <summary>At 07:00 of a day come its own, that of the day before, and that of the day before that.</summary>
    private static Schedule Make(int next, int late) => new(new Plan("p",
    [
        new ReminderRule("now", "routine", Trigger.At("07:00")) { On = DaysOfWeek.Wednesday },
        new ReminderRule("next", "routine", Trigger.OnWaking(Duration.FromDays(1))) { Priority = next, On = DaysOfWeek.Tuesday },
        new ReminderRule("late", "routine", Trigger.BeforeSleep(-Duration.FromDays(1))) { Priority = late, On = DaysOfWeek.Monday },
    ], DateTimeZone.Utc)
    { MinimumGap = Duration.Zero, Awake = new WakingHours(new LocalTime(7, 0), new LocalTime(7, 0)) });

    private static string? Told(Schedule schedule, string name)
        => schedule.Explain(At.Name(name)).Steps.SingleOrDefault(s => s.Code == ExplanationCode.LostInstant)?.Other?.ToString();
}
