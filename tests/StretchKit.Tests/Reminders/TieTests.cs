using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Reminders;
using Xunit;

namespace StretchKit.Tests.Reminders;

/// <summary>Where two come at one instant, at one distance, or at the very end of a window or a gap: which it is, and that it is always the same.</summary>
public sealed class TieTests
{
    private static readonly Instant Midnight = At.Utc("2026-06-10T00:00Z");

    [Fact]
    public void Of_many_that_quiet_time_puts_on_one_instant_the_earliest_stays()
    {
        // Given out of order, and more than a sort leaves in their order by chance.
        Schedule schedule = Make(
            new AtTrigger(Enumerable.Range(0, 90).Reverse().Select(minute => new LocalTime(12, 0).PlusMinutes(minute))), QuietMode.Defer);

        schedule.OnDay("2026-06-10").Select(o => $"{o.Name} {o.Wall()}").Should().Equal("r/2026-06-10/12:00 2026-06-10T14:00");
    }

    [Fact]
    public void Of_two_times_that_a_clock_change_puts_on_one_instant_the_earlier_on_the_clock_stays()
    {
        Schedule schedule = new(new Plan("p", [Rule("r", new AtTrigger([new LocalTime(3, 30), new LocalTime(2, 30)]))], TimeZones.Find("America/New_York")));

        schedule.OnDay("2026-03-08").Select(o => o.Name.ToString()).Should().Equal("r/2026-03-08/02:30");
        schedule.Explain(At.Name("r/2026-03-08/03:30")).Steps[^1].Other.ToString().Should().Be("r/2026-03-08/02:30");
    }

    [Fact]
    public void What_jitter_takes_to_the_end_of_quiet_time_is_out_of_it()
    {
        // Of two choices, a second before the end and the end itself; only the second is kept.
        Schedule schedule = Make(Trigger.At("13:59:59"), QuietMode.Drop, jitter: 1);

        List<Occurrence> kept = [.. schedule.Between(Midnight, Midnight + Duration.FromDays(64))];
        kept.Should().OnlyContain(o => o.Local.TimeOfDay == new LocalTime(14, 0)).And.HaveCountGreaterThan(16).And.HaveCountLessThan(48);
    }

    [Fact]
    public void What_comes_before_its_midnight_is_not_held_by_later_quiet_time()
    {
        Schedule schedule = new(new Plan("p", [Rule("r", Trigger.OnWaking(-Duration.FromHours(1))) with { Jitter = Duration.FromSeconds(1) }], DateTimeZone.Utc)
        {
            Awake = new WakingHours(new LocalTime(0, 30), new LocalTime(20, 0)),
            Quiet = [QuietTime.Weekly(new LocalTime(12, 0), new LocalTime(14, 0))],
        });

        schedule.OnDay("2026-06-10").Should().ContainSingle().Which.Local.Date.Should().Be(new LocalDate(2026, 6, 9));
    }

    [Fact]
    public void A_waking_window_that_a_clock_change_leaves_no_length_has_no_waking()
    {
        Schedule schedule = new(new Plan("p", [Rule("r", Trigger.OnWaking())], TimeZones.Find("America/New_York"))
        {
            Awake = new WakingHours(new LocalTime(2, 30), new LocalTime(3, 30)),
        });

        schedule.OnDay("2026-03-07").Should().ContainSingle();
        schedule.OnDay("2026-03-08").Should().BeEmpty();
    }

    [Fact]
    public void Days_that_meet_at_one_instant_alone_have_one_occurrence_there()
    {
        Schedule schedule = new(new Plan("p",
        [
            Rule("now", Trigger.At("07:00")),
            Rule("late", Trigger.OnWaking(Duration.FromDays(1))),
        ], DateTimeZone.Utc)
        { MinimumGap = Duration.Zero, Awake = new WakingHours(new LocalTime(7, 0), new LocalTime(20, 0)) });

        schedule.Between(Midnight, Midnight + Duration.FromDays(3)).Select(o => o.Name.ToString())
            .Should().Equal("late/2026-06-09/wake", "late/2026-06-10/wake", "late/2026-06-11/wake");
    }

    [Fact]
    public void A_long_walk_through_days_that_meet_finds_what_each_day_has()
    {
        Schedule schedule = new(new Plan("p",
        [
            Rule("often", Trigger.Every(Duration.FromHours(5))) with { Jitter = Duration.FromHours(20) },
            Rule("late", Trigger.BeforeSleep(-Duration.FromHours(9))) with { On = DaysOfWeek.MondayToFriday },
        ], DateTimeZone.Utc));

        List<Occurrence> walk = [.. schedule.Between(Midnight, Midnight + Duration.FromDays(120))];
        List<Occurrence> byDay = [.. Enumerable.Range(0, 120).SelectMany(
            day => schedule.Between(Midnight + Duration.FromDays(day), Midnight + Duration.FromDays(day + 1)))];
        walk.Should().Equal(byDay).And.HaveCountGreaterThan(240);
    }

    [Theory]
    [InlineData("21:54", true)]
    [InlineData("21:55", false)]
    public void A_snooze_ends_before_the_waking_window_does(string at, bool accepted)
    {
        Schedule schedule = new(new Plan("p", [Rule("r", Trigger.At("21:00"))], DateTimeZone.Utc) { Awake = new WakingHours(new LocalTime(7, 0), new LocalTime(22, 0)) });

        ApplyResult applied = schedule.Apply(ReminderState.Empty, ReminderEvent.Snoozed(At.Name("r/2026-06-10/21:00"), At.Utc($"2026-06-10T{at}Z")));

        applied.Success.Should().Be(accepted);
    }

    [Fact]
    public void What_came_at_the_very_instant_of_a_journey_can_be_snoozed_after_it()
    {
        Schedule schedule = new(new Plan("p", [Rule("r", Trigger.At("09:00"))], DateTimeZone.Utc));
        Instant nine = Midnight + Duration.FromHours(9);

        ReminderState state = schedule.After(
            ReminderEvent.Travelled(nine, TimeZones.Find("Europe/London")), ReminderEvent.Snoozed(At.Name("r/2026-06-10/09:00"), nine + Duration.FromMinutes(1)));

        schedule.Next(nine, state)!.Value.At.Should().Be(nine + Duration.FromMinutes(6));
    }

    [Theory]
    [InlineData("08:57", "09:07", "early")]
    [InlineData("08:56", "09:07", "late")]
    [InlineData("08:57", "09:09", "early")]
    [InlineData("08:52", "09:12", null)]
    [InlineData("08:50", "09:12", null)]
    public void A_snoozed_one_is_held_back_by_the_nearest_of_higher_priority_and_of_two_as_near_by_the_earlier(string early, string late, string? by)
    {
        // It is snoozed at 08:50 to 09:02, a gap of ten minutes on both sides.
        Schedule schedule = new(new Plan("p",
        [
            Rule("low", Trigger.At("08:30")),
            Rule("early", Trigger.At(early)) with { Priority = 1 },
            Rule("late", Trigger.At(late)) with { Priority = 2 },
        ], DateTimeZone.Utc)
        { MinimumGap = Duration.FromMinutes(10) });
        OccurrenceName low = At.Name("low/2026-06-10/08:30");

        ApplyResult applied = schedule.Apply(ReminderState.Empty, ReminderEvent.Snoozed(low, At.Utc("2026-06-10T08:50Z"), At.Utc("2026-06-10T09:02Z")));

        (applied.HeldBackBy?.RuleId).Should().Be(by);
        (schedule.Explain(low, applied.State).Steps.SingleOrDefault(s => s.Code == ExplanationCode.HeldBack)?.Other?.RuleId).Should().Be(by);
        schedule.Explain(low, applied.State).ComesAt.HasValue.Should().Be(by is null);
    }

    [Fact]
    public void Without_a_gap_a_snoozed_one_and_another_on_its_instant_say_which_of_them_comes()
    {
        Schedule schedule = new(new Plan("p",
        [
            Rule("low", Trigger.At("08:55")),
            Rule("high", Trigger.At("09:00")) with { Priority = 1 },
        ], DateTimeZone.Utc)
        { MinimumGap = Duration.Zero });
        OccurrenceName low = At.Name("low/2026-06-10/08:55");

        ReminderState state = schedule.After(ReminderEvent.Snoozed(low, At.Utc("2026-06-10T08:55Z")));

        schedule.Between(Midnight, Midnight + Duration.FromDays(1), state).Select(o => o.RuleId).Should().Equal("high");
        schedule.Explain(low, state).Steps[^1].Code.Should().Be(ExplanationCode.InstantTaken);
        schedule.Explain(low, state).Steps[^1].Other.ToString().Should().Be("high/2026-06-10/09:00");
    }

    [Fact]
    public void Of_two_on_one_instant_a_session_answers_the_one_that_was_planned_first()
    {
        // A night shift: 23:50 is the earlier, though its name is the later one. Snoozed, it comes with the other.
        Schedule schedule = new(new Plan("p", [Rule("r", Trigger.At("23:50", "00:10"))], DateTimeZone.Utc)
        { MinimumGap = Duration.FromMinutes(1), Awake = new WakingHours(new LocalTime(20, 0), new LocalTime(6, 0)) });
        OccurrenceName first = At.Name("r/2026-06-10/23:50");

        ReminderState state = schedule.After(
            ReminderEvent.Snoozed(first, At.Utc("2026-06-10T23:50Z"), At.Utc("2026-06-11T00:10Z")),
            ReminderEvent.Completed("routine", At.Utc("2026-06-11T00:10Z")));

        schedule.Day(new LocalDate(2026, 6, 10), At.Utc("2026-06-11T01:00Z"), state)
            .Where(r => r.Status == DayReminderStatus.Done).Select(r => r.Name).Should().Equal(first);
    }

    [Fact]
    public void A_snooze_comes_after_the_one_of_its_instant_that_ends_before_it()
    {
        // Two devices snooze at 08:00: one to 08:20; the other by five minutes, which quiet time makes 09:00.
        Schedule schedule = new(new Plan("p", [Rule("r", Trigger.At("07:50")) with { Snooze = new SnoozePolicy(Duration.FromMinutes(5), 2) }], DateTimeZone.Utc)
        {
            Awake = new WakingHours(new LocalTime(7, 0), new LocalTime(8, 10)),
            Quiet = [QuietTime.Weekly(new LocalTime(8, 2), new LocalTime(9, 0))],
        });
        OccurrenceName name = At.Name("r/2026-06-10/07:50");
        ReminderState state = ReminderState.From([ReminderEvent.Snoozed(name, At.Utc("2026-06-10T08:00Z"), At.Utc("2026-06-10T08:20Z"))]);

        ApplyResult applied = schedule.Apply(state, ReminderEvent.Snoozed(name, At.Utc("2026-06-10T08:00Z")));

        applied.Success.Should().BeTrue("the earlier one has taken it past the waking window already");
        schedule.Next(Midnight, applied.State)!.Value.At.Should().Be(At.Utc("2026-06-10T09:00Z"));
    }

    [Fact]
    public void A_snooze_in_quiet_time_that_never_ends_is_refused_also_if_another_device_has_moved_the_reminder_past_waking()
    {
        Schedule schedule = new(new Plan("p", [Rule("r", Trigger.At("07:50")), Rule("free", Trigger.At("12:00")) with { Quiet = QuietMode.Ignore }], DateTimeZone.Utc)
        {
            Awake = new WakingHours(new LocalTime(7, 0), new LocalTime(20, 0)),
            Quiet = [QuietTime.Weekly(LocalTime.Midnight, LocalTime.Midnight)],
        });
        OccurrenceName name = At.Name("r/2026-06-10/07:50");
        ReminderState state = ReminderState.From([ReminderEvent.Snoozed(name, At.Utc("2026-06-10T08:00Z"), At.Utc("2026-06-10T21:00Z"))]);

        ApplyResult applied = schedule.Apply(state, ReminderEvent.Snoozed(name, At.Utc("2026-06-10T21:01Z")));

        (applied.Refusal?.Code).Should().Be(RefusalCode.PastWaking);
    }

    [Fact]
    public void Of_two_as_near_the_one_that_was_snoozed_to_the_earlier_instant_is_given_way_to()
    {
        Schedule schedule = new(new Plan("p",
        [
            Rule("low", Trigger.At("08:30")),
            Rule("late", Trigger.At("09:07")) with { Priority = 1 },
            Rule("early", Trigger.At("08:45")) with { Priority = 1 },
        ], DateTimeZone.Utc)
        { MinimumGap = Duration.FromMinutes(10) });
        OccurrenceName low = At.Name("low/2026-06-10/08:30");

        ReminderState state = schedule.After(
            ReminderEvent.Snoozed(At.Name("early/2026-06-10/08:45"), At.Utc("2026-06-10T08:52Z")), ReminderEvent.Snoozed(low, At.Utc("2026-06-10T08:57Z")));

        (schedule.Explain(low, state).Steps[^1].Other?.RuleId).Should().Be("early");
    }

    [Fact]
    public void What_was_snoozed_to_a_gap_after_another_keeps_its_place()
    {
        Schedule schedule = new(new Plan("p",
        [
            Rule("one", Trigger.At("08:00")) with { Snooze = new SnoozePolicy(Duration.FromMinutes(15), 1) },
            Rule("other", Trigger.At("08:30")),
        ], DateTimeZone.Utc)
        { MinimumGap = Duration.FromMinutes(10) });

        // The one is put off for a quarter of an hour, to 09:05; then the other for five minutes, to 08:55.
        ReminderState state = schedule.After(
            ReminderEvent.Snoozed(At.Name("one/2026-06-10/08:00"), At.Utc("2026-06-10T08:50Z")),
            ReminderEvent.Snoozed(At.Name("other/2026-06-10/08:30"), At.Utc("2026-06-10T08:50Z")));

        schedule.Explain(At.Name("one/2026-06-10/08:00"), state).ComesAt.Should().NotBeNull();
    }

    [Fact]
    public void What_a_plan_leaves_out_cannot_be_snoozed()
    {
        Schedule schedule = new(new Plan("p", [Rule("r", Trigger.At("09:00"))], DateTimeZone.Utc)
        {
            Except = [new DateInterval(new LocalDate(2026, 6, 10), new LocalDate(2026, 6, 10))],
        });

        schedule.Apply(ReminderState.Empty, ReminderEvent.Snoozed(At.Name("r/2026-06-10/09:00"), Midnight + Duration.FromHours(10)))
            .Refusal!.Code.Should().Be(RefusalCode.NoSuchOccurrence);
    }

    [Fact]
    public void Two_dates_of_one_weekday_have_each_its_own_time()
    {
        Schedule schedule = Make(new DatesTrigger([new LocalDateTime(2026, 6, 10, 9, 0), new LocalDateTime(2026, 6, 17, 11, 0)]), QuietMode.Ignore);

        schedule.Between(Midnight, Midnight + Duration.FromDays(30)).Walls().Should().Equal("2026-06-10T09:00", "2026-06-17T11:00");
    }

    [Fact]
    public void What_quiet_time_dropped_before_a_journey_is_told_as_dropped()
    {
        Schedule schedule = new(new Plan("p", [Rule("r", Trigger.At("20:00")) with { Quiet = QuietMode.Drop }], TimeZones.Find("Pacific/Honolulu"))
        {
            Quiet = [QuietTime.Weekly(new LocalTime(19, 0), new LocalTime(21, 0))],
        });

        // Noon of the tenth in Honolulu is the morning of the eleventh in Tokyo, where the evening of the tenth never comes.
        ReminderState state = schedule.After(ReminderEvent.Travelled(At.Utc("2026-06-10T22:00Z"), TimeZones.Find("Asia/Tokyo")));

        schedule.Explain(At.Name("r/2026-06-10/20:00"), state).Steps[^1].Code.Should().Be(ExplanationCode.DroppedByQuiet);
    }

    [Theory]
    [InlineData(0, 0, "late")]
    [InlineData(1, 0, "early")]
    [InlineData(0, 1, "late")]
    public void The_one_missed_that_is_caught_up_is_the_most_important_and_of_equals_the_latest(int early, int late, string caught)
    {
        Schedule schedule = new(new Plan("p",
        [
            Rule("early", Trigger.At("09:00")) with { Priority = early },
            Rule("late", Trigger.At("09:15")) with { Priority = late },
        ], DateTimeZone.Utc)
        { CatchUp = CatchUp.Latest });

        schedule.Missed(Midnight, Midnight + Duration.FromHours(9.4)).Select(o => o.RuleId).Should().Equal(caught);
    }

    [Fact]
    public void A_snooze_to_the_end_of_time_affects_what_is_near_its_ends_alone()
    {
        Schedule schedule = new(new Plan("p", [Rule("r", Trigger.At("09:00"))], DateTimeZone.Utc));
        ReminderState state = ReadSnooze("2026-06-10T09:05:00Z", "9999-12-31T09:20:00Z");

        foreach (string day in (string[])["2026-06-20", "3000-01-01", "9999-12-01"])
            schedule.OnDay(day, state).Select(o => o.Name.ToString()).Should().Equal($"r/{day}/09:00");

        schedule.OnDay("2026-06-11", state).Should().BeEmpty("the snooze holds back what is of its rule and within five days");
        schedule.Between(At.Utc("9999-12-31T09:01Z"), At.Utc("9999-12-31T23:00Z"), state).Select(o => o.Name.ToString()).Should().Equal("r/2026-06-10/09:00");
    }

    [Fact]
    public void A_snooze_of_a_document_that_ends_before_it_was_made_moves_to_where_it_was_made()
    {
        Schedule schedule = new(new Plan("p", [Rule("r", Trigger.At("09:00"))], DateTimeZone.Utc));

        schedule.OnDay("2026-06-10", ReadSnooze("2026-06-10T09:05:00Z", "2026-06-10T08:00:00Z")).Walls().Should().Equal("2026-06-10T09:05");
    }

    [Fact]
    public void A_snooze_of_a_document_without_an_end_and_the_same_one_with_it_are_one()
    {
        Schedule schedule = new(new Plan("p", [Rule("r", Trigger.At("09:00")) with { Snooze = new SnoozePolicy(Duration.FromMinutes(10), 2) }], DateTimeZone.Utc));
        ReminderState state = Catalog.Reader.ReadState("""
            { "schemaVersion": 1, "events": [
              { "kind": "snoozed", "at": "2026-06-10T09:05:00Z", "occurrence": "r/2026-06-10/09:00" },
              { "kind": "snoozed", "at": "2026-06-10T09:05:00Z", "occurrence": "r/2026-06-10/09:00", "until": "2026-06-10T09:15:00Z" } ] }
            """).GetValueOrThrow();

        schedule.Apply(state, ReminderEvent.Snoozed(At.Name("r/2026-06-10/09:00"), At.Utc("2026-06-10T09:15Z"))).Refusal.Should().BeNull("one of two snoozes is left");
    }

    private static ReminderState ReadSnooze(string at, string until)
        => Catalog.Reader.ReadState($$"""
            { "schemaVersion": 1, "events": [ { "kind": "snoozed", "at": "{{at}}", "occurrence": "r/2026-06-10/09:00", "until": "{{until}}" } ] }
            """).GetValueOrThrow();

    private static Schedule Make(Trigger trigger, QuietMode mode, int jitter = 0)
        => new(new Plan("p", [Rule("r", trigger) with { Quiet = mode, Jitter = Duration.FromSeconds(jitter) }], DateTimeZone.Utc)
        {
            Quiet = [QuietTime.Weekly(new LocalTime(12, 0), new LocalTime(14, 0))],
        });

    private static ReminderRule Rule(string id, Trigger trigger) => new(id, "routine", trigger) { Snooze = new SnoozePolicy(Duration.FromMinutes(5), 3) };
}
