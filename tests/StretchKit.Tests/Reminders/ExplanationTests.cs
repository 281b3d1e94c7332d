using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Recurrence;
using StretchKit.Reminders;
using Xunit;

namespace StretchKit.Tests.Reminders;

/// <summary>What is said of an occurrence, in words and as data; of what never was one, why.</summary>
public sealed class ExplanationTests
{
    private const string Day = "2026-06-10";

    private static readonly Schedule Full = Plan.Build("p", "UTC")
        .Between(new LocalDate(2026, 6, 1), new LocalDate(2026, 6, 30)).Except(new LocalDate(2026, 6, 20))
        .Quiet("12:00", "13:00").Quiet("21:00", "23:00").DailyLimit(5)
        .Remind(new ReminderRule("walk", "routine", Trigger.At("13:05")) { Priority = 9 })
        .Remind(new ReminderRule("lunch", "routine", Trigger.At("12:00", "13:06")) { Quiet = QuietMode.Defer, Priority = 5 })
        .Remind(new ReminderRule("bed", "routine", Trigger.At("21:30")) { Quiet = QuietMode.Defer })
        .Remind(new ReminderRule("noon", "routine", Trigger.At("12:30")))
        .Remind(new ReminderRule("many", "routine", Trigger.At("08:00", "09:00", "10:00", "11:00", "14:00")))
        .Remind(new ReminderRule("late", "routine", Trigger.OnWaking(Duration.FromHours(18))) { Priority = 7 })
        .Remind(new ReminderRule("shaken", "routine", Trigger.At("15:00")) { Jitter = Duration.FromMinutes(5), Priority = 1, On = DaysOfWeek.Monday })
        .Remind(new ReminderRule("weekend", "routine", Trigger.At("07:30")) { On = DaysOfWeek.Weekend })
        .Remind(new ReminderRule("third", "routine", Trigger.At("07:30")) { Repeat = new DayRule("FREQ=DAILY;INTERVAL=3", new LocalDate(2026, 6, 1)) })
        .Remind(new ReminderRule("dated", "routine", new DatesTrigger([new LocalDateTime(2026, 6, 11, 16, 0)])))
        .ToPlan().ToSchedule();

    [Theory]
    [InlineData("walk/2026-06-10/13:05", "13:05 nominal → comes at 13:05")]
    [InlineData("lunch/2026-06-10/12:00", "12:00 nominal → 13:00 after quiet 12:00–13:00 → absorbed by walk at 13:05")]
    [InlineData("lunch/2026-06-10/13:06", "13:06 nominal → absorbed by walk at 13:05")]
    [InlineData("bed/2026-06-10/21:30", "21:30 nominal → dropped: quiet 21:00–23:00 ends after the waking hours")]
    [InlineData("noon/2026-06-10/12:30", "12:30 nominal → dropped by quiet 12:00–13:00")]
    [InlineData("many/2026-06-10/11:00", "11:00 nominal → dropped: the day's limit is 5")]
    [InlineData("late/2026-06-10/wake", "2026-06-11 01:00 nominal → comes at 2026-06-11 01:00")]
    [InlineData("walk/2026-06-10/13:04", "the rule has no such time on this day")]
    [InlineData("walk/2026-06-10/wake", "the rule has no such time on this day")]
    [InlineData("run/2026-06-10/13:05", "the plan has no such rule")]
    [InlineData("walk/2026-05-31/13:05", "the day is before the plan begins")]
    [InlineData("walk/2026-06-01/13:05", "13:05 nominal → comes at 13:05")]
    [InlineData("walk/2026-06-30/13:05", "13:05 nominal → comes at 13:05")]
    [InlineData("walk/2026-07-01/13:05", "the day is after the plan ends")]
    [InlineData("walk/2026-06-20/13:05", "the plan leaves the day out")]
    [InlineData("weekend/2026-06-10/07:30", "the rule is not for this day of the week")]
    [InlineData("third/2026-06-11/07:30", "the rule's recurrence does not include the day")]
    [InlineData("dated/2026-06-10/16:00", "the rule names no time on this day")]
    public void It_is_told_step_by_step(string name, string told)
        => Full.Explain(At.Name(name)).ToString().Should().Be(told);

    [Fact]
    public void Jitter_is_a_step_of_its_own()
    {
        Explanation told = Full.Explain(At.Name("shaken/2026-06-08/15:00"));

        told.Steps.Select(s => s.Code).Should().Equal(ExplanationCode.Nominal, ExplanationCode.Jittered, ExplanationCode.Comes);
        told.Steps[1].At.Should().Be(told.ComesAt);
        (told.Steps[1].At > told.Steps[0].At).Should().BeTrue();
    }

    [Fact]
    public void A_day_is_told_rule_by_rule_and_each_rule_by_its_times()
        => Full.ExplainDay(new LocalDate(2026, 6, 10)).Select(e => $"{e.RuleId} {e.Slot}").Should().Equal(
            "walk 13:05", "lunch 12:00", "lunch 13:06", "bed 21:30", "noon 12:30", "many 08:00", "many 09:00", "many 10:00", "many 11:00", "many 14:00",
            "late wake", "shaken ", "weekend ", "third 07:30", "dated ");

    [Fact]
    public void A_day_that_is_none_of_the_plan_is_told_once_for_each_rule()
        => Full.ExplainDay(new LocalDate(2026, 6, 20)).Should().HaveCount(10)
            .And.OnlyContain(e => e.Slot == null && e.Steps.Single().Code == ExplanationCode.Excepted && e.ComesAt == null);

    [Theory]
    [InlineData("delivered 13:05", "walk/2026-06-10/13:05", "13:05 nominal → delivered")]
    [InlineData("skipped 13:05", "walk/2026-06-10/13:05", "13:05 nominal → skipped by you")]
    [InlineData("snoozed 13:06", "walk/2026-06-10/13:05", "13:05 nominal → snoozed to 13:16 → comes at 13:16")]
    [InlineData("snoozed 13:55", "many/2026-06-10/14:00", "14:00 nominal → held back by walk at 14:05")]
    [InlineData("completed 13:00", "walk/2026-06-10/13:05", "13:05 nominal → answered by the session that ended at 13:00")]
    [InlineData("paused 13:00", "walk/2026-06-10/13:05", "13:05 nominal → paused 13:00–…")]
    [InlineData("paused-an-hour 13:00", "walk/2026-06-10/13:05", "13:05 nominal → paused 13:00–14:00")]
    public void What_has_happened_is_told(string happened, string name, string told)
    {
        string[] words = happened.Split(' ');
        Instant at = At.Utc($"{Day}T{words[1]}Z");
        OccurrenceName walk = At.Name("walk/2026-06-10/13:05");
        ReminderEvent one = words[0] switch
        {
            "delivered" => ReminderEvent.Delivered(walk, at),
            "skipped" => ReminderEvent.Skipped(walk, at),
            "snoozed" => ReminderEvent.Snoozed(walk, at),
            "completed" => ReminderEvent.Completed("routine", at),
            "paused" => ReminderEvent.Paused(at),
            _ => ReminderEvent.Paused(at, at + Duration.FromHours(1)),
        };

        WithoutLimit.Explain(At.Name(name), WithoutLimit.After(one)).ToString().Should().Be(told);
    }

    [Fact]
    public void One_whose_instant_a_snoozed_one_of_another_day_has_is_held_back_by_it()
    {
        // The evening's reminder of the ninth is snoozed to 07:00 of the tenth, when that day's own would come.
        Schedule schedule = Plan.Build("p", "UTC").Awake("08:00", "07:30").MinimumGap(Duration.Zero)
            .Remind(new ReminderRule("night", "routine", Trigger.At("23:00")) { Snooze = new SnoozePolicy(Duration.FromHours(8), 1) })
            .Remind(new ReminderRule("morning", "routine", Trigger.Dates(new LocalDateTime(2026, 6, 10, 7, 0))))
            .ToPlan().ToSchedule();

        ReminderState state = schedule.After(ReminderEvent.Snoozed(At.Name("night/2026-06-09/23:00"), At.Utc("2026-06-09T23:00Z")));

        Explanation told = schedule.Explain(At.Name("morning/2026-06-10/07:00"), state);
        told.ToString().Should().Be("07:00 nominal → held back by night at 07:00");
        told.Steps[^1].Other.Should().Be(At.Name("night/2026-06-09/23:00"));
        told.ComesAt.Should().BeNull();
        schedule.Explain(At.Name("night/2026-06-09/23:00"), state).ToString()
            .Should().Be("23:00 nominal → snoozed to 2026-06-10 07:00 → comes at 2026-06-10 07:00");
    }

    [Fact]
    public void After_a_journey_it_is_told_in_the_zone_where_it_was_decided()
    {
        Schedule schedule = Plan.Build("p", "Europe/London")
            .Remind(new ReminderRule("r", "routine", Trigger.At("08:00", "12:00", "20:00"))).ToPlan().ToSchedule();

        // At 13:00 in London it is 21:00 in Tokyo: all of that day is over there, but noon had come in London.
        ReminderState east = schedule.After(ReminderEvent.Travelled(At.Utc("2026-06-10T12:00Z"), TimeZones.Find("Asia/Tokyo")));
        Last("r/2026-06-10/08:00", east).Should().Be("comes at 08:00");
        Last("r/2026-06-10/12:00", east).Should().Be("comes at 12:00");
        Last("r/2026-06-10/20:00", east).Should().Be("before the time-zone change");
        Last("r/2026-06-11/08:00", east).Should().Be("comes at 08:00");

        // At 13:00 in London it is 02:00 in Honolulu: its morning is still to come, but has been in London.
        ReminderState west = schedule.After(ReminderEvent.Travelled(At.Utc("2026-06-10T12:00Z"), TimeZones.Find("Pacific/Honolulu")));
        Last("r/2026-06-10/08:00", west).Should().Be("comes at 08:00");
        Last("r/2026-06-10/20:00", west).Should().Be("comes at 20:00");
        schedule.Explain(At.Name("r/2026-06-10/20:00"), west).ComesAt.Should().Be(At.Utc("2026-06-11T06:00Z"));

        string Last(string name, ReminderState state) => schedule.Explain(At.Name(name), state).Steps[^1].ToString();
    }

    [Fact]
    public void What_a_journey_leaves_behind_is_told()
    {
        // At 23:00 of the tenth in Honolulu it is 18:00 of the eleventh in Tokyo: the tenth is over there, and its last reminder did not come.
        Schedule schedule = Plan.Build("p", "Pacific/Honolulu").Awake("07:00", "23:30")
            .Remind(new ReminderRule("r", "routine", Trigger.At("23:15"))).ToPlan().ToSchedule();

        ReminderState state = schedule.After(ReminderEvent.Travelled(At.Utc("2026-06-11T09:00Z"), TimeZones.Find("Asia/Tokyo")));

        schedule.Explain(At.Name("r/2026-06-10/23:15"), state).ToString()
            .Should().Be("23:15 nominal → dropped: the day was over in the new time zone");
    }

    [Fact]
    public void It_speaks_the_language_asked_for()
    {
        Explanation told = Full.Explain(At.Name("lunch/2026-06-10/12:00"));

        told.ToText("de").Should().Be("12:00 vorgesehen → 13:00 nach der Ruhezeit 12:00–13:00 → zusammengelegt mit walk um 13:05");
        told.ToText("es").Should().Be("12:00 prevista → 13:00 tras el horario de silencio 12:00–13:00 → absorbida por walk a las 13:05");
        told.ToText(null).Should().Be(told.ToString());
    }

    private static readonly Schedule WithoutLimit = new(Full.Plan with { DailyLimit = null });
}
