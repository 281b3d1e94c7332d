using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Recurrence;
using Xunit;

namespace StretchKit.Tests.Reminders;

/// <summary>The next reminder is an answer that costs no memory.</summary>
public sealed class AllocationTests
{
    private static readonly Instant[] Hours =
        [.. Enumerable.Range(0, 3 * 8_766).Select(h => Instant.FromUtc(2025, 1, 1, 0, 0) + Duration.FromHours(h))];

    [Theory]
    [InlineData("07:00", null)]
    [InlineData("02:30", null)]
    [InlineData("07:00", "FREQ=DAILY;INTERVAL=3")]
    public void Asked_again_it_allocates_nothing(string time, string? repeat)
    {
        Schedule schedule = Plan.Build("p", "America/New_York").Quiet("12:00", "13:00")
            .Remind(new ReminderRule("r", "routine", Trigger.At(time))
            {
                Repeat = repeat is null ? null : new DayRule(repeat, new LocalDate(2020, 1, 1)),
            })
            .ToPlan().ToSchedule();

        Least(schedule).Should().Be(0);
    }

    [Fact]
    public void Nor_where_a_clock_change_brings_days_so_near_that_they_could_meet()
        => Least(Plan.Build("p", "America/New_York").Remind(new ReminderRule("r", "routine", Trigger.At("00:10", "23:50"))).ToPlan().ToSchedule())
            .Should().Be(0);

    /// <summary>The pool that lends memory may be emptied while this runs, so one round in five is enough.</summary>
    private static long Least(Schedule schedule) => Enumerable.Range(0, 5).Min(_ => AllocatedBy(schedule));

    private static long AllocatedBy(Schedule schedule)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (Instant hour in Hours)
            _ = schedule.Next(hour);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
