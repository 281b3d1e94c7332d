using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Samples.Web.Client.Days;
using Xunit;

namespace StretchKit.Tests.Browser;

/// <summary>What the page of the day thinks with, without a browser.</summary>
public class DayViewTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    private static readonly Schedule Schedule = (Catalog.BackReliefDay with { Zone = Berlin }).ToSchedule();

    [Fact]
    public void Each_reminder_of_the_day_stands_at_its_own_time_with_what_has_become_of_it()
    {
        Instant now = At(2, 11, 30);
        ReminderState state = Schedule.Between(At(2, 0, 0), now).Aggregate(ReminderState.Empty, (s, o) => s.Apply(ReminderEvent.Delivered(o, o.At)));
        Occurrence next = Schedule.Next(now, state)!.Value;
        state = state.Apply(ReminderEvent.Completed("back-relief", At(2, 11, 20)));

        DayView day = DayView.Of(Schedule, state, now);

        (day.Day, day.Zone, day.Next).Should().Be((new LocalDate(2026, 3, 2), Berlin, next));
        day.Rows.Select(r => (Span.Clock(r.At.InZone(Berlin).TimeOfDay), r.RoutineId, r.Kind)).Should().Equal(
            ("07:00", "back-relief", DayRowKind.Shown),
            ("09:00", "desk-break", DayRowKind.Shown),
            ("11:00", "desk-break", DayRowKind.Shown),
            ("13:00", "desk-break", DayRowKind.Coming),
            ("15:00", "desk-break", DayRowKind.Coming),
            ("17:00", "desk-break", DayRowKind.Coming),
            ("19:00", "desk-break", DayRowKind.Coming),
            ("21:00", "desk-break", DayRowKind.GaveWay),
            ("21:30", "back-relief", DayRowKind.Coming));
    }

    [Fact]
    public void What_was_put_off_skipped_done_or_is_overdue_says_so()
    {
        Instant now = At(2, 13, 1);
        Occurrence[] day = [.. Schedule.Between(At(2, 0, 0), At(3, 0, 0))];
        ReminderState state = ReminderState.Empty
            .Apply(ReminderEvent.Completed("back-relief", At(2, 6, 50)))
            .Apply(ReminderEvent.Skipped(day[1], At(2, 9, 0)))
            .Apply(ReminderEvent.Delivered(day[3], At(2, 13, 0)))
            .Apply(ReminderEvent.Snoozed(day[3], now));

        DayRow[] rows = [.. DayView.Of(Schedule, state, now).Rows];

        rows[0].Kind.Should().Be(DayRowKind.Done);
        rows[1].Kind.Should().Be(DayRowKind.Skipped);
        rows[2].Kind.Should().Be(DayRowKind.Due, "nobody was told of it at eleven");
        (rows[3].Kind, rows[3].IsSnoozed, rows[3].At).Should().Be((DayRowKind.Coming, true, now + Duration.FromMinutes(10)));
    }

    [Fact]
    public void After_midnight_the_day_goes_on_while_its_waking_hours_last_and_a_journey_moves_it()
    {
        Plan late = Catalog.BackReliefDay with { Zone = Berlin, Awake = new WakingHours(new LocalTime(9, 0), new LocalTime(1, 30)) };
        DayView.Of(late.ToSchedule(), ReminderState.Empty, At(3, 1, 29)).Day.Should().Be(new LocalDate(2026, 3, 2));
        DayView.Of(late.ToSchedule(), ReminderState.Empty, At(3, 1, 30)).Day.Should().Be(new LocalDate(2026, 3, 3));

        DateTimeZone tokyo = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];
        ReminderState travelled = ReminderState.Empty.Apply(ReminderEvent.Travelled(At(2, 10, 0), tokyo));
        DayView there = DayView.Of(Schedule, travelled, At(2, 18, 0));
        (there.Zone, there.Day).Should().Be((tokyo, new LocalDate(2026, 3, 3)));
    }

    private static Instant At(int day, int hour, int minute) => new LocalDateTime(2026, 3, day, hour, minute).InZoneStrictly(Berlin).ToInstant();
}
