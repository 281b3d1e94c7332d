using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Recurrence;
using StretchKit.Reminders;
using Xunit;

namespace StretchKit.Tests.Reminders;

/// <summary>What users of break and reminder apps have complained about in public, one test each.</summary>
public sealed class ScenarioTests
{
    private const string NewYork = "America/New_York";

    [Fact]
    public void S01_A_plan_that_changes_its_zone_and_back_keeps_every_duration()
    {
        Plan plan = Plan.Build("p", "America/Los_Angeles").Remind("desk", Catalog.DeskBreak, Trigger.Every(Duration.FromMinutes(50))).ToPlan();

        Plan back = plan with { Zone = TimeZones.Find(NewYork) } with { Zone = TimeZones.Find("America/Los_Angeles") };

        back.Should().Be(plan);
        back.Rules.Should().Equal(plan.Rules);
    }

    [Fact]
    public void S03_A_day_without_a_midnight_has_its_reminders()
    {
        Schedule schedule = One("Africa/Cairo", Trigger.Every(Duration.FromHours(2)));

        schedule.OnDay("2025-04-25").Walls().Should().Equal(
            "2025-04-25T09:00", "2025-04-25T11:00", "2025-04-25T13:00", "2025-04-25T15:00", "2025-04-25T17:00", "2025-04-25T19:00", "2025-04-25T21:00");
    }

    [Theory]
    [InlineData("2026-03-01", "2026-03-15")]
    [InlineData("2026-10-25", "2026-11-08")]
    public void S04_Weekly_at_eight_in_the_evening_stays_at_eight(string from, string to)
    {
        Schedule schedule = Make(NewYork, b => b.Remind(Rule(Trigger.At("20:00")) with { On = DaysOfWeek.Sunday }));

        schedule.Between(schedule.Local(from + "T00:00"), schedule.Local(to + "T23:59"))
            .Select(o => o.Local.TimeOfDay).Should().HaveCount(3).And.OnlyContain(t => t == new LocalTime(20, 0));
    }

    [Fact]
    public void S05_Every_eight_hours_is_eight_real_hours_and_every_second_day_at_eight_is_at_eight()
    {
        Schedule hours = One(NewYork, Trigger.Every(Duration.FromHours(8), "20:00", "19:00"));
        hours.OnDay("2026-03-07").Select(o => o.At - hours.Local("2026-03-07T20:00"))
            .Should().Equal(Duration.FromHours(8), Duration.FromHours(16));

        Schedule days = Make(NewYork, b => b.Remind(
            Rule(Trigger.At("08:00")) with { Repeat = new DayRule("FREQ=DAILY;INTERVAL=2", new LocalDate(2026, 3, 5)) }));
        days.Upcoming(days.Local("2026-03-05T07:59"), 3).Walls()
            .Should().Equal("2026-03-05T08:00", "2026-03-07T08:00", "2026-03-09T08:00");
    }

    [Theory]
    [InlineData("2026-03-07T19:59", "2026-03-08T08:00")]
    [InlineData("2026-10-31T20:00", "2026-11-01T08:00")]
    public void S07_The_evening_before_a_change_the_next_is_at_eight(string asked, string next)
    {
        Schedule schedule = Make(NewYork, b => b.Awake("08:00", "20:00").Remind(Rule(Trigger.OnWaking())));

        schedule.Next(schedule.Local(asked))!.Value.Wall().Should().Be(next);
    }

    [Fact]
    public void S08_East_and_west_across_the_date_line_no_day_is_asked_for_twice()
    {
        // Done at nine in Auckland on the 10th; at noon a flight to Honolulu, where it is still the 9th.
        Schedule schedule = One("Pacific/Auckland", Trigger.At("09:00"));
        Occurrence tenth = schedule.Named("r/2026-06-10/09:00");
        ReminderState state = schedule.After(
            ReminderEvent.Delivered(tenth, tenth.At),
            ReminderEvent.Travelled(schedule.Local("2026-06-10T12:00"), TimeZones.Find("Pacific/Honolulu")));

        schedule.Upcoming(schedule.Local("2026-06-10T12:00"), 2, state).Select(o => $"{o.Name} {o.Wall()} {o.Zone}")
            .Should().Equal("r/2026-06-11/09:00 2026-06-11T09:00 Pacific/Honolulu", "r/2026-06-12/09:00 2026-06-12T09:00 Pacific/Honolulu");

        // One zone east, before nine: what is still to come moves along.
        Schedule chicago = One("America/Chicago", Trigger.At("09:00"));
        ReminderState east = chicago.After(ReminderEvent.Travelled(chicago.Local("2026-06-10T07:00"), TimeZones.Find(NewYork)));
        chicago.Next(chicago.Local("2026-06-10T07:00"), east)!.Value.At.Should().Be(chicago.Local("2026-06-10T08:00"));
    }

    [Fact]
    public void S09_Half_past_two_shifts_or_is_skipped_in_a_gap_and_comes_once_in_an_overlap()
    {
        Schedule shifts = One(NewYork, Trigger.At("02:30", "01:30"));
        shifts.OnDay("2026-03-08").Walls().Should().Equal("2026-03-08T01:30", "2026-03-08T03:30");
        shifts.OnDay("2026-11-01").Walls().Should().Equal("2026-11-01T01:30", "2026-11-01T02:30");

        Schedule skips = Make(NewYork, b => b.Remind(Rule(Trigger.At("02:30", "01:30")) with { Gap = GapMode.Skip }));
        skips.OnDay("2026-03-08").Walls().Should().Equal("2026-03-08T01:30");
    }

    [Theory]
    [InlineData("2026-06-10T00:30", "2026-06-10T06:00")]
    [InlineData("2026-06-10T06:00", "2026-06-11T06:00")]
    [InlineData("2026-06-10T23:00", "2026-06-11T06:00")]
    [InlineData("2026-03-07T23:00", "2026-03-08T06:00")]
    public void S10_Until_the_next_six_in_the_morning_is_the_next_six(string pressed, string until)
    {
        Schedule schedule = One(NewYork, Trigger.At("06:00", "06:20"));
        Instant at = schedule.Local(pressed);

        Instant end = schedule.NextTimeOfDay(new LocalTime(6, 0), at);

        end.Should().Be(schedule.Local(until));
        schedule.Next(at, schedule.After(ReminderEvent.Paused(at, end)))!.Value.Wall().Should().EndWith("06:00");
    }

    [Fact]
    public void S11_A_window_over_midnight_holds_the_evening()
        => Quieted("17:00", "05:30", DaysOfWeek.All, "22:14", "2026-06-10").Should().BeTrue();

    [Theory]
    [InlineData("2026-06-13", true)]
    [InlineData("2026-06-12", false)]
    public void S12_A_window_on_Fridays_holds_the_small_hours_of_Saturday(string day, bool inside)
        => Quieted("22:00", "06:00", DaysOfWeek.Friday, "02:00", day).Should().Be(inside);

    [Theory]
    [InlineData("17:59:59", true)]
    [InlineData("18:00", false)]
    public void S13_The_end_of_a_window_is_outside(string time, bool inside)
        => Quieted("09:00", "18:00", DaysOfWeek.All, time, "2026-06-10").Should().Be(inside);

    [Fact]
    public void S14_The_interval_counts_from_the_window_not_from_the_machine()
    {
        Schedule schedule = One(NewYork, Trigger.Every(Duration.FromMinutes(45), "14:00", "18:00"));

        schedule.Next(schedule.Local("2026-06-10T07:00"))!.Value.Wall().Should().Be("2026-06-10T14:45");
    }

    [Fact]
    public void S15_Between_two_windows_there_is_nothing()
    {
        Schedule schedule = Make(NewYork, b => b
            .Remind(Rule(Trigger.Every(Duration.FromMinutes(30), "09:00", "13:00"), "before"))
            .Remind(Rule(Trigger.Every(Duration.FromMinutes(30), "14:00", "18:00"), "after")));

        schedule.Between(schedule.Local("2026-06-10T13:00"), schedule.Local("2026-06-10T14:30")).Should().BeEmpty();
        schedule.Next(schedule.Local("2026-06-10T13:30"))!.Value.Wall().Should().Be("2026-06-10T14:30");
    }

    [Fact]
    public void S16_A_bedtime_reminder_may_be_exempt_from_quiet_time()
    {
        Schedule schedule = Make(NewYork, b => b.Quiet("22:00", "07:00")
            .Remind(Rule(Trigger.At("22:30"), "bed") with { Quiet = QuietMode.Ignore })
            .Remind(Rule(Trigger.At("23:30"), "other")));

        schedule.OnDay("2026-06-10").Lines().Should().Equal("bed 22:30");
    }

    [Fact]
    public void S18_Asked_why_nothing_comes_on_Sunday_the_reason_is_given()
    {
        Schedule schedule = Make(NewYork, b => b.Remind("desk", Catalog.DeskBreak, Trigger.At("09:00"), on: DaysOfWeek.MondayToFriday));

        Explanation why = schedule.ExplainDay(new LocalDate(2026, 6, 14)).Should().ContainSingle().Subject;

        why.Steps.Should().ContainSingle().Which.Code.Should().Be(ExplanationCode.NotOnWeekday);
        why.ToString().Should().Be("the rule is not for this day of the week");
        why.ComesAt.Should().BeNull();
    }

    [Fact]
    public void S19_After_three_days_off_there_is_one_reminder_at_most_and_within_its_grace()
    {
        Schedule schedule = One(NewYork, Trigger.Every(Duration.FromHours(2)));
        Instant off = schedule.Local("2026-06-10T08:00");

        schedule.Missed(off, schedule.Local("2026-06-13T11:20")).Walls().Should().Equal("2026-06-13T11:00");
        schedule.Missed(off, schedule.Local("2026-06-13T11:30")).Walls().Should().Equal("2026-06-13T11:00");
        schedule.Missed(off, schedule.Local("2026-06-13T11:31")).Should().BeEmpty();
    }

    [Fact]
    public void S20_A_pause_of_an_hour_is_over_after_two_hours_of_sleep()
    {
        Schedule schedule = One(NewYork, Trigger.At("09:30", "11:30"));
        Instant at = schedule.Local("2026-06-10T09:00");
        ReminderState state = schedule.After(ReminderEvent.Paused(at, at + Duration.FromHours(1)));

        schedule.Next(at + Duration.FromHours(2), state)!.Value.Wall().Should().Be("2026-06-10T11:30");
        schedule.OnDay("2026-06-10", state).Should().ContainSingle();
    }

    [Fact]
    public void S21_A_pause_without_end_lasts_over_a_restart()
    {
        Schedule schedule = One(NewYork, Trigger.At("09:30"));
        Instant at = schedule.Local("2026-06-10T09:00");
        ReminderState reloaded = ReminderState.From(schedule.After(ReminderEvent.Paused(at)).Events);

        schedule.Next(at, reloaded).Should().BeNull();
        schedule.Next(at, reloaded.Apply(ReminderEvent.Resumed(at + Duration.FromDays(2))))!.Value.Wall().Should().Be("2026-06-12T09:30");
    }

    [Fact]
    public void S22_A_pause_ends_before_what_is_due_at_its_end()
    {
        Schedule schedule = One(NewYork, Trigger.At("09:30", "10:00", "10:30"));
        ReminderState state = schedule.After(ReminderEvent.Paused(schedule.Local("2026-06-10T09:30"), schedule.Local("2026-06-10T10:00")));

        schedule.OnDay("2026-06-10", state).Walls().Should().Equal("2026-06-10T10:00", "2026-06-10T10:30");
    }

    [Fact]
    public void S27_A_snoozed_small_break_comes_back_as_itself()
    {
        Schedule schedule = Make(NewYork, b => b
            .Remind("small", Catalog.DeskBreak, Trigger.At("10:00")).Remind("long", Catalog.BackRelief, Trigger.At("12:00")));
        Occurrence small = schedule.Named("small/2026-06-10/10:00");
        ReminderState state = schedule.After(ReminderEvent.Delivered(small, small.At), ReminderEvent.Snoozed(small, small.At));

        Occurrence back = schedule.Next(small.At, state)!.Value;

        back.Name.Should().Be(small.Name);
        back.RoutineId.Should().Be("desk-break");
        back.Wall().Should().Be("2026-06-10T10:10");
    }

    [Fact]
    public void S28_A_short_snooze_holds_back_what_is_due_meanwhile_and_a_long_one_lets_it_come()
    {
        Schedule schedule = Make(NewYork, b => b
            .MinimumGap(Duration.FromMinutes(1))
            .Remind(Rule(Trigger.At("10:00"), "first"))
            .Remind(Rule(Trigger.At("10:03", "10:20"), "second"))
            .Remind(Rule(Trigger.At("10:06"), "important") with { Priority = 5 }));
        Occurrence first = schedule.Named("first/2026-06-10/10:00");

        ReminderState shortly = schedule.After(ReminderEvent.Snoozed(first, first.At));
        ReminderState anHour = schedule.After(ReminderEvent.Snoozed(first, first.At, first.At + Duration.FromHours(1)));

        schedule.OnDay("2026-06-10", shortly).Lines().Should().Equal("important 10:06", "first 10:10", "second 10:20");
        schedule.Explain(At.Name("second/2026-06-10/10:03"), shortly).ToString().Should().Be("10:03 nominal → held back by first at 10:10");
        schedule.OnDay("2026-06-10", anHour).Lines().Should().Equal("second 10:03", "important 10:06", "second 10:20", "first 11:00");
    }

    [Fact]
    public void S29_The_fourth_snooze_of_three_is_refused_with_the_reason()
    {
        Schedule schedule = One(NewYork, Trigger.At("10:00"));
        OccurrenceName name = At.Name("r/2026-06-10/10:00");
        ReminderState state = schedule.After(
            ReminderEvent.Snoozed(name, schedule.Local("2026-06-10T10:00")),
            ReminderEvent.Snoozed(name, schedule.Local("2026-06-10T10:10")),
            ReminderEvent.Snoozed(name, schedule.Local("2026-06-10T10:20")));

        ApplyResult fourth = schedule.Apply(state, ReminderEvent.Snoozed(name, schedule.Local("2026-06-10T10:30")));

        fourth.Success.Should().BeFalse();
        fourth.State.Should().BeSameAs(state);
        fourth.Refusal!.Code.Should().Be(RefusalCode.SnoozeLimit);
        fourth.Refusal.ToText("de").Should().Be("Die Erinnerung lässt sich nicht noch einmal verschieben.");
    }

    [Fact]
    public void S30_Snoozed_into_quiet_time_it_comes_at_its_end()
    {
        Schedule schedule = Make(NewYork, b => b.Quiet("12:00", "13:00").Remind(Rule(Trigger.At("11:55"))));
        Occurrence due = schedule.Named("r/2026-06-10/11:55");

        schedule.OnDay("2026-06-10", schedule.After(ReminderEvent.Snoozed(due, due.At))).Walls().Should().Equal("2026-06-10T13:00");
    }

    [Fact]
    public void S31_A_time_that_was_moved_gives_exactly_one_reminder()
    {
        Schedule before = One(NewYork, Trigger.At("09:00", "16:00"));
        Occurrence nine = before.Named("r/2026-06-10/09:00");
        ReminderState state = before.After(ReminderEvent.Delivered(nine, nine.At));

        Schedule after = One(NewYork, Trigger.At("09:00", "17:50"));

        after.OnDay("2026-06-10", state).Walls().Should().Equal("2026-06-10T17:50");
    }

    [Fact]
    public void S32_A_small_break_and_a_full_routine_at_once_are_one_reminder_the_full_routine()
    {
        Schedule schedule = Make(NewYork, b => b
            .Remind("small", Catalog.DeskBreak, Trigger.At("10:00")).Remind("full", Catalog.BackRelief, Trigger.At("10:00:30"), priority: 10));

        schedule.OnDay("2026-06-10").Lines().Should().Equal("full 10:00:30");
        schedule.Explain(At.Name("small/2026-06-10/10:00")).ToString().Should().Be("10:00 nominal → absorbed by full at 10:00:30");
    }

    [Fact]
    public void S33_At_thirty_five_past_every_hour_without_drift()
    {
        Schedule schedule = Make(NewYork, b => b.Remind(Rule(new EveryTrigger(
            Duration.FromHours(1), new LocalTime(9, 7), new LocalTime(18, 0), Duration.FromMinutes(28)))));

        schedule.OnDay("2026-06-10").Select(o => o.Local.Minute).Should().HaveCount(9).And.OnlyContain(m => m == 35);
    }

    [Fact]
    public void S34_Done_five_minutes_early_the_reminder_does_not_come()
    {
        Schedule schedule = (Catalog.BackReliefDay with { Zone = TimeZones.Find(NewYork) }).ToSchedule();
        ReminderState state = schedule.After(ReminderEvent.Completed("back-relief", schedule.Local("2026-06-10T06:55"), "morning"));

        schedule.OnDay("2026-06-10", state).Lines().First().Should().Be("desk 09:00");
        schedule.Explain(At.Name("morning/2026-06-10/wake"), state).ToString()
            .Should().Be("07:00 nominal → answered by the session that ended at 06:55");
    }

    [Fact]
    public void S35_Settings_changed_while_waiting_count_at_once()
    {
        Plan plan = Make(NewYork, b => b.Remind(Rule(Trigger.At("10:00"), "kept")).Remind(Rule(Trigger.At("09:00"), "gone"))).Plan;
        ReminderState state = ReminderState.Empty.Apply(ReminderEvent.Delivered(At.Name("gone/2026-06-09/09:00"), At.Utc("2026-06-09T13:00Z")));

        Schedule changed = new Plan(plan.Id, plan.Rules.Where(r => r.Id != "gone"), plan.Zone).ToSchedule();

        changed.Next(At.Utc("2026-06-10T12:00Z"), state)!.Value.Name.ToString().Should().Be("kept/2026-06-10/10:00");
        changed.Between(At.Utc("2026-06-01T00:00Z"), At.Utc("2027-06-01T00:00Z"), state).Should().OnlyContain(o => o.RuleId == "kept");
    }

    private static bool Quieted(string from, string to, DaysOfWeek on, string time, string day)
        => !Make(NewYork, b => b.Quiet(from, to, on).Remind(Rule(Trigger.At(time)))).OnDay(day).Any();

    private static Schedule One(string zone, Trigger trigger) => Make(zone, b => b.Remind(Rule(trigger)));

    private static Schedule Make(string zone, Func<PlanBuilder, PlanBuilder> rules)
        => rules(Plan.Build("plan", zone)).ToPlan().ToSchedule();

    private static ReminderRule Rule(Trigger trigger, string id = "r") => new(id, "routine", trigger);
}
