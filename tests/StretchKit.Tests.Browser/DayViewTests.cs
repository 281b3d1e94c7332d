using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Samples.Web.Client.Data;
using StretchKit.Samples.Web.Client.Days;
using Xunit;

namespace StretchKit.Tests.Browser;

/// <summary>What the page of the day thinks with, without a browser.</summary>
public class DayViewTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    private static readonly Schedule Schedule = (Catalog.BackReliefDay with { Zone = Berlin }).ToSchedule();

    [Fact]
    public void Each_reminder_of_the_day_stands_at_its_own_time_with_its_status()
    {
        Instant now = At(2, 11, 30);
        ReminderState state = ReminderState.From(Schedule.Between(At(2, 0, 0), now).Select(o => ReminderEvent.Delivered(o, o.At)));
        var session = new Session("desk-break", At(2, 9, 5), At(2, 9, 7), [Hold(HoldOutcome.Done), Hold(HoldOutcome.Skipped)]);

        DayView day = DayView.Of(Schedule, new MyDay(Schedule.Plan, state, [session], IsNew: false), now);

        (day.Day, day.Zone, day.Next!.Value.At).Should().Be((new LocalDate(2026, 3, 2), Berlin, At(2, 13, 0)));
        day.Reminders.Select(r => $"{Span.Clock(r.Local.TimeOfDay)} {r.RoutineId} {Words.Of(r, r.Name == day.Next?.Name, "en")}").Should().Equal(
            "07:00 back-relief reminded",
            "09:00 desk-break partly done",
            "11:00 desk-break reminded",
            "13:00 desk-break next",
            "15:00 desk-break to come",
            "17:00 desk-break to come",
            "19:00 desk-break to come",
            "21:00 desk-break gave way",
            "21:30 back-relief to come");
    }

    [Fact]
    public void The_words_say_what_became_of_a_reminder()
    {
        Instant now = At(2, 13, 1);
        Occurrence[] day = [.. Schedule.Between(At(2, 0, 0), At(3, 0, 0))];
        ReminderState state = ReminderState.From(
        [
            ReminderEvent.Completed("back-relief", At(2, 6, 50)),
            ReminderEvent.Skipped(day[1], At(2, 9, 0)),
            ReminderEvent.Delivered(day[3], At(2, 13, 0)),
        ]);
        state = Schedule.Apply(state, ReminderEvent.Snoozed(day[3], now)).State;

        DayReminder[] reminders = [.. DayView.Of(Schedule, new MyDay(Schedule.Plan, state, [], IsNew: false), now).Reminders];

        reminders.Take(4).Select(r => Words.Of(r, isNext: false, "en")).Should().Equal("done", "skipped", "missed", "snoozed to 13:11");
        reminders.Take(4).Select(r => Words.Of(r, isNext: false, "de")).Should().Equal("erledigt", "übersprungen", "verpasst", "verschoben auf 13:11");
        reminders.Take(4).Select(r => Words.Of(r, isNext: false, "es")).Should().Equal("hecho", "omitido", "perdido", "pospuesto a las 13:11");
    }

    [Fact]
    public void Every_status_has_words()
    {
        foreach (DayReminderStatus status in Enum.GetValues<DayReminderStatus>().Where(s => s != DayReminderStatus.Snoozed))
            Words.Of(status, "es").Should().NotBe(Words.Of(status, "en"));
    }

    [Fact]
    public void After_midnight_the_day_goes_on_while_its_waking_hours_last_and_a_time_zone_change_moves_it()
    {
        Plan late = Catalog.BackReliefDay with { Zone = Berlin, Awake = new WakingHours(new LocalTime(9, 0), new LocalTime(1, 30)) };
        DayView.Of(late.ToSchedule(), new MyDay(late, ReminderState.Empty, [], IsNew: false), At(3, 1, 29)).Day.Should().Be(new LocalDate(2026, 3, 2));
        DayView.Of(late.ToSchedule(), new MyDay(late, ReminderState.Empty, [], IsNew: false), At(3, 1, 30)).Day.Should().Be(new LocalDate(2026, 3, 3));

        DateTimeZone tokyo = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];
        ReminderState travelled = ReminderState.Empty.Apply(ReminderEvent.Travelled(At(2, 10, 0), tokyo));
        DayView there = DayView.Of(Schedule, new MyDay(Schedule.Plan, travelled, [], IsNew: false), At(2, 18, 0));
        (there.Zone, there.Day).Should().Be((tokyo, new LocalDate(2026, 3, 3)));
    }

    private static SessionHold Hold(HoldOutcome outcome)
        => new(0, "neck-side-bend", Side.Left, Duration.FromSeconds(10), outcome == HoldOutcome.Done ? Duration.FromSeconds(10) : Duration.Zero, outcome);

    private static Instant At(int day, int hour, int minute) => new LocalDateTime(2026, 3, day, hour, minute).InZoneStrictly(Berlin).ToInstant();
}
