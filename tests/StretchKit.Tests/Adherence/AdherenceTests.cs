using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Adherence;
using StretchKit.Tests.Reminders;
using Xunit;

namespace StretchKit.Tests.Adherence;

public class AdherenceTests
{
    // Awake 07:00 to 00:30; 08:00, 12:00 and 23:30 on weekdays, nothing at the weekend. In 2026 the clocks change on Sunday 8 March.
    private static readonly Schedule NewYork = Plan.Build("p", "America/New_York")
        .Awake("07:00", "00:30")
        .Remind(new ReminderRule("desk", "desk-break", new AtTrigger([new LocalTime(8, 0), new LocalTime(12, 0)])) { On = DaysOfWeek.MondayToFriday })
        .Remind(new ReminderRule("evening", "back-relief", new AtTrigger([new LocalTime(23, 30)])) { On = DaysOfWeek.MondayToFriday, Grace = Duration.FromMinutes(59) })
        .ToPlan().ToSchedule();

    private static readonly LocalDate Thursday = new(2026, 3, 5);

    /// <summary>Sessions as local time, routine and outcomes of its holds (x done, / partial, o skipped); the days until Monday 9 March, 23:00.</summary>
    [Theory]
    [InlineData("", "Missed 0/3, Missed 0/3, NothingPlanned 0/0, NothingPlanned 0/0, Unfinished 0/3")]
    [InlineData("2026-03-05T08:05 desk-break xxxxx; 2026-03-05T12:01 desk-break xxxxo", "Done 2/3, Missed 0/3, NothingPlanned 0/0, NothingPlanned 0/0, Unfinished 0/3")]
    [InlineData("2026-03-05T08:05 desk-break xxxxx; 2026-03-05T12:01 desk-break xxxoo", "Partial 1/3, Missed 0/3, NothingPlanned 0/0, NothingPlanned 0/0, Unfinished 0/3")]
    [InlineData("2026-03-05T08:05 desk-break ////; 2026-03-06T08:05 desk-break oooo", "Partial 0/3, Missed 0/3, NothingPlanned 0/0, NothingPlanned 0/0, Unfinished 0/3")]
    // Three desk breaks answer two reminders; the third is extra.
    [InlineData("2026-03-05T08:05 desk-break x; 2026-03-05T12:05 desk-break x; 2026-03-05T12:15 desk-break x", "Done 2/3+1, Missed 0/3, NothingPlanned 0/0, NothingPlanned 0/0, Unfinished 0/3")]
    // After midnight, in the waking window: still Thursday, and Friday's window reaches into Saturday.
    [InlineData("2026-03-05T12:00 desk-break x; 2026-03-06T00:29 back-relief x; 2026-03-06T08:00 desk-break x; 2026-03-07T00:10 back-relief x", "Done 2/3, Done 2/3, NothingPlanned 0/0, NothingPlanned 0/0, Unfinished 0/3")]
    // At 00:30 the window and the grace have ended: a session of Friday that answers nothing.
    [InlineData("2026-03-06T00:30 back-relief x; 2026-03-06T12:00 desk-break x", "Missed 0/3, Partial 1/3+1, NothingPlanned 0/0, NothingPlanned 0/0, Unfinished 0/3")]
    // Done at the weekend, when nothing was planned; the day of the clock change is one of them.
    [InlineData("2026-03-07T10:00 back-relief x; 2026-03-08T03:30 back-relief x", "Missed 0/3, Missed 0/3, NothingPlanned 0/0+1, NothingPlanned 0/0+1, Unfinished 0/3")]
    // The present day counts as soon as enough is done.
    [InlineData("2026-03-09T08:00 desk-break x; 2026-03-09T12:00 desk-break x", "Missed 0/3, Missed 0/3, NothingPlanned 0/0, NothingPlanned 0/0, Done 2/3")]
    public void Days_are_what_was_done_of_what_was_planned(string sessions, string days)
        => string.Join(", ", Report(sessions, NewYork.Local("2026-03-09T23:00")).Days.Select(Shown)).Should().Be(days);

    /// <summary>Two desk breaks make a day; d done, - nothing, per weekday from Thursday 26 February on.</summary>
    [Theory]
    [InlineData("dd..ddddd..d", 8, 8)]
    [InlineData("dd..dd-dd..d", 3, 4)]
    [InlineData("dd..dd-dd..-", 2, 4)]
    [InlineData("--..-----..-", 0, 0)]
    [InlineData("-d..ddddd..-", 6, 6)]
    public void A_streak_passes_over_days_with_nothing_planned_and_over_the_present_one(string done, int current, int longest)
    {
        LocalDate first = new(2026, 2, 26);
        string sessions = string.Join("; ", done.SelectMany((c, i) => c != 'd' ? [] : new[] { $"{first.PlusDays(i):uuuu-MM-dd}T08:00 desk-break x", $"{first.PlusDays(i):uuuu-MM-dd}T12:00 desk-break x" }));
        AdherenceReport report = Report(sessions, NewYork.Local("2026-03-09T23:00"), first);
        (report.CurrentStreak, report.LongestStreak).Should().Be((current, longest));
        report.ToString().Should().Be($"streak {current}, longest {longest}");
    }

    [Fact]
    public void The_present_day_is_over_when_its_waking_window_ends_and_nothing_is_to_come()
    {
        Outcome("2026-03-06T00:29").Should().Be(DayOutcome.Unfinished);
        Outcome("2026-03-06T00:30").Should().Be(DayOutcome.Missed);

        static DayOutcome Outcome(string now) => Report("", NewYork.Local(now)).Days[0].Outcome;
    }

    [Fact]
    public void What_is_still_to_come_is_not_missed()
        => Report("", NewYork.Local("2026-03-05T12:00")).Days.Single().Should().Match<AdherenceDay>(d => d.Missed == 2 && d.ToCome == 1 && d.Planned == 3);

    [Fact]
    public void Weeks_are_those_of_ISO_and_add_up()
    {
        AdherenceReport report = Report("2026-03-05T08:05 desk-break x; 2026-03-05T12:01 desk-break x; 2026-03-06T12:01 desk-break /", NewYork.Local("2026-03-09T23:00"), new LocalDate(2025, 12, 29));
        report.Weeks[0].Should().Match<AdherenceWeek>(w => w.WeekYear == 2026 && w.Week == 1 && w.Monday == new LocalDate(2025, 12, 29) && w.Days.Count == 7);
        report.Weeks[^2].Should().Match<AdherenceWeek>(w => w.Week == 10 && w.Planned == 15 && w.Done == 2 && w.Partial == 1 && w.Missed == 12 && w.DaysDone == 1 && w.DaysPlanned == 5);
        report.Weeks[^1].Should().Match<AdherenceWeek>(w => w.Week == 11 && w.Days.Count == 1 && w.ToCome == 1 && w.Missed == 2);
        report.Weeks[^2].ToString().Should().Be("2026-W10 1/5 days");
    }

    [Fact]
    public void Paused_days_have_nothing_planned_and_skipped_reminders_are_missed()
    {
        ReminderState state = NewYork.After(
            ReminderEvent.Paused(NewYork.Local("2026-03-05T07:00"), NewYork.Local("2026-03-06T07:00")),
            ReminderEvent.Skipped(At.Name("desk/2026-03-06/08:00"), NewYork.Local("2026-03-06T08:01")));
        string.Join(", ", NewYork.Adherence([], Thursday, NewYork.Local("2026-03-07T09:00"), state).Days.Select(Shown))
            .Should().Be("NothingPlanned 0/0, Missed 0/3, NothingPlanned 0/0");
    }

    [Fact]
    public void A_reminder_that_a_session_spared_is_neither_done_nor_missed()
    {
        // The evening routine at 11:55 spares the reminder of 12:00 and answers none.
        Instant ended = NewYork.Local("2026-03-05T11:58");
        var session = new Session("back-relief", ended - Duration.FromMinutes(3), ended, []);
        NewYork.Adherence([session], Thursday, NewYork.Local("2026-03-06T00:30")).Days[0]
            .Should().Match<AdherenceDay>(d => d.Done == 0 && d.Missed == 2 && d.Extra == 1 && d.Planned == 2);
    }

    [Fact]
    public void The_record_that_names_the_reminder_answers_and_the_other_of_the_same_session_is_not_extra()
    {
        Instant started = NewYork.Local("2026-03-05T08:05");
        Session watch = new("desk-break", started, started + Duration.FromMinutes(2), []);
        Session phone = new("desk-break", started, started + Duration.FromSeconds(130), [], "desk");
        NewYork.Adherence([watch, phone], Thursday, NewYork.Local("2026-03-06T00:30")).Days.Select(Shown).First().Should().Be("Partial 1/3");
    }

    [Fact]
    public void An_edit_does_not_rewrite_the_past_and_before_the_first_plan_nothing_was_planned()
    {
        Plan first = NewYork.Plan;
        Plan second = Plan.Build("p", "America/New_York").Awake("07:00", "00:30")
            .Remind(new ReminderRule("desk", "desk-break", Trigger.At("09:00"))).ToPlan();
        PlanInForce[] history =
        [
            new(NewYork.Local("2026-03-06T10:00"), second),
            new(NewYork.Local("2026-03-04T11:00"), first),
        ];
        AdherenceReport report = history.Adherence([Session("2026-03-05T08:05 desk-break x")], new LocalDate(2026, 3, 3), NewYork.Local("2026-03-07T08:00"));

        // Signed up on Wednesday at 11:00; edited on Friday, which the second plan judges whole.
        report.Days.Select(Shown).Should().Equal("NothingPlanned 0/0", "Missed 0/2", "Partial 1/3", "Missed 0/1", "Unfinished 0/1");
    }

    [Fact]
    public void Flying_west_across_the_date_line_counts_no_day_twice_and_takes_none_back()
    {
        Schedule tokyo = Plan.Build("p", "Asia/Tokyo").Remind("morning", Catalog.DeskBreak, Trigger.OnWaking()).ToPlan().ToSchedule();
        Instant departs = tokyo.Local("2026-03-05T10:00");
        ReminderState state = tokyo.After(ReminderEvent.Travelled(departs, TimeZones.Find("Pacific/Honolulu")));
        var session = new Session("desk-break", tokyo.Local("2026-03-05T07:01"), tokyo.Local("2026-03-05T07:03"), []);
        AdherenceReport report = tokyo.Adherence([session], Thursday, departs + Duration.FromHours(1), state);
        report.Days.Select(Shown).Should().Equal("Done 1/1");
        report.CurrentStreak.Should().Be(1);
    }

    [Fact]
    public void Shares_are_whole_percents_from_one_to_a_hundred()
    {
        foreach (int percent in new[] { 0, 101 })
        {
            FluentActions.Invoking(() => new AdherenceGoal { DayPercent = percent }).Should().Throw<ArgumentOutOfRangeException>();
            FluentActions.Invoking(() => new AdherenceGoal { SessionPercent = percent }).Should().Throw<ArgumentOutOfRangeException>();
        }

        AdherenceGoal.Default.Should().Be(new AdherenceGoal { SessionPercent = 80, DayPercent = 50 });
    }

    [Fact]
    public void Ten_years_are_looked_at_and_no_more()
    {
        Instant now = NewYork.Local("2026-03-09T23:00");
        LocalDate first = new LocalDate(2026, 3, 9).PlusDays(1 - AdherenceExtensions.MaxDays);
        NewYork.Adherence([], first, now).Days.Should().HaveCount(AdherenceExtensions.MaxDays);
        FluentActions.Invoking(() => NewYork.Adherence([], first.PlusDays(-1), now)).Should().Throw<ArgumentOutOfRangeException>();
        NewYork.Adherence([], new LocalDate(2026, 3, 10), now).Days.Should().BeEmpty();
    }

    private static AdherenceReport Report(string sessions, Instant now, LocalDate? from = null)
        => NewYork.Adherence(sessions.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(Session), from ?? Thursday, now);

    private static Session Session(string line)
    {
        string[] words = line.Split(' ');
        Instant started = NewYork.Local(words[0]);
        return new Session(words[1], started, started + Duration.FromMinutes(2), words[2].Select((c, i) => new SessionHold(
            i, "twist", Side.Left, Duration.FromSeconds(10), Duration.Zero, c switch { 'x' => HoldOutcome.Done, '/' => HoldOutcome.Partial, _ => HoldOutcome.Skipped })));
    }

    private static string Shown(AdherenceDay day) => $"{day.Outcome} {day.Done}/{day.Planned}{(day.Extra > 0 ? $"+{day.Extra}" : "")}";
}
