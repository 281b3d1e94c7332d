using System.Linq;
using CsCheck;
using FluentAssertions;
using NodaTime;
using StretchKit.Programs;
using StretchKit.Recurrence;
using StretchKit.Tests.Reminders;
using StretchKit.Validation;
using Xunit;

namespace StretchKit.Tests.Validation;

public class NeverFiringRuleTests
{
    private static readonly LocalDate Monday = new(2026, 1, 5);

    private static readonly TrainingProgram Program = new("weeks", "Weeks", [new ProgramPhase(2, []), new ProgramPhase(1, [new ProgramSlot("morning", "x")])]);

    [Theory]
    [InlineData("PT9H", null, "09:00", "17:00", "$.rules[0].trigger.interval")]
    [InlineData("PT8H", null, "09:00", "17:00", "$.rules[0].trigger.interval")]
    [InlineData("PT7H59M59S", null, "09:00", "17:00", null)]
    [InlineData("PT1H", "PT8H", "09:00", "17:00", "$.rules[0].trigger.first")]
    [InlineData("PT9H", "PT0S", "09:00", "17:00", null)]
    [InlineData("PT15H", null, null, null, "$.rules[0].trigger.interval")]
    [InlineData("PT14H", null, null, null, null)]
    [InlineData("PT24H", null, "09:00", "09:00", "$.rules[0].trigger.interval")]
    public void A_chain_that_begins_after_its_window_never_fires(string interval, string? first, string? from, string? to, string? path)
    {
        var trigger = new EveryTrigger(Iso(interval), Time(from), Time(to), first is null ? null : Iso(first));
        Found(new ReminderRule("a", "x", trigger)).Should().Equal(path is null ? [] : [path]);
    }

    [Fact]
    public void One_weekday_with_a_longer_window_is_enough_if_the_rule_has_it()
    {
        Plan plan = Of(new ReminderRule("a", "x", Trigger.Every(Duration.FromHours(15)))) with
        {
            Awake = WakingHours.Default.On(IsoDayOfWeek.Sunday, to: new LocalTime(23, 0)),
        };
        Found(plan).Should().BeEmpty();
        Found(Of(plan.Rules[0] with { On = DaysOfWeek.All & ~DaysOfWeek.Sunday }) with { Awake = plan.Awake }).Should().Equal("$.rules[0].trigger.interval");
    }

    [Fact]
    public void A_chain_that_sessions_begin_anew_can_fire_after_one()
    {
        EveryTrigger Chain(int hours) => new(Duration.FromHours(hours), first: Duration.FromHours(20), restart: Restart.Session);
        Found(new ReminderRule("a", "x", Chain(14))).Should().BeEmpty();
        Found(new ReminderRule("a", "x", Chain(15))).Should().Equal("$.rules[0].trigger.first");
    }

    [Theory]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", DaysOfWeek.All, "$.rules[0].repeat.rule")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO", DaysOfWeek.Tuesday, "$.rules[0].on")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,TU", DaysOfWeek.Tuesday, null)]
    [InlineData("FREQ=DAILY;INTERVAL=7", DaysOfWeek.Weekend, "$.rules[0].on")]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", DaysOfWeek.Sunday, null)]
    [InlineData("FREQ=DAILY;COUNT=2", DaysOfWeek.Wednesday, "$.rules[0].on")]
    [InlineData("FREQ=DAILY;COUNT=3", DaysOfWeek.Wednesday, null)]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", DaysOfWeek.Friday, null)]
    [InlineData("FREQ=YEARLY;INTERVAL=97;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO", DaysOfWeek.Monday, null)]
    [InlineData("FREQ=DAILY;BYDAY=MO", DaysOfWeek.Weekend, "$.rules[0].on")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO;INTERVAL=5", DaysOfWeek.Tuesday, "$.rules[0].on")]
    [InlineData("FREQ=DAILY;INTERVAL=9996", DaysOfWeek.Weekend, "$.rules[0].on")]
    [InlineData("FREQ=DAILY;INTERVAL=9997", DaysOfWeek.Weekend, null)]
    public void Recurrence_and_weekdays_must_meet(string rule, DaysOfWeek on, string? path)
        => Found(new ReminderRule("a", "x", Trigger.OnWaking()) { Repeat = new DayRule(rule, Monday), On = on }).Should().Equal(path is null ? [] : [path]);

    [Theory]
    [InlineData(4, 3, DaysOfWeek.Sunday, null, "$.rules[0].on")]
    [InlineData(4, 2, DaysOfWeek.Sunday, null, null)]
    [InlineData(1, 1, DaysOfWeek.All, "FREQ=DAILY;INTERVAL=2", null)]
    [InlineData(1, 1, DaysOfWeek.All, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "$.rules[0].repeat")]
    [InlineData(1, 1, DaysOfWeek.All, "FREQ=WEEKLY;BYDAY=TU", null)]
    [InlineData(1, 365, DaysOfWeek.All, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", null)]
    public void A_cycle_must_meet_weekdays_and_recurrence(int on, int off, DaysOfWeek days, string? rule, string? path)
        => Found(new ReminderRule("a", "x", Trigger.OnWaking())
        {
            Cycle = new DayCycle(on, off, Monday),
            On = days,
            Repeat = rule is null ? null : new DayRule(rule, Monday),
        }).Should().Equal(path is null ? [] : [path]);

    [Fact]
    public void A_cycle_must_have_a_day_of_the_plan()
    {
        Plan plan = Of(new ReminderRule("a", "x", Trigger.OnWaking()) { Cycle = new DayCycle(2, 3, Monday) });
        Found(plan with { Start = Monday.PlusDays(2), End = Monday.PlusDays(5) }).Should().BeEmpty();
        Found(plan with { Start = Monday.PlusDays(2), End = Monday.PlusDays(4) }).Should().Equal("$.rules[0].cycle");
        Found(plan with { End = Monday.PlusDays(-1) }).Should().Equal("$.rules[0].cycle");
    }

    [Fact]
    public void A_date_beyond_thousands_of_others_is_found()
    {
        // One Tuesday behind ten thousand Mondays.
        LocalDateTime[] mondays = [.. Enumerable.Range(0, DatesTrigger.MaxDates - 1).Select(week => Monday.PlusWeeks(week).At(new LocalTime(7, 0)))];
        LocalDateTime tuesday = Monday.PlusWeeks(DatesTrigger.MaxDates).PlusDays(1).At(new LocalTime(7, 0));
        Found(new ReminderRule("a", "x", Trigger.Dates([.. mondays, tuesday])) { On = DaysOfWeek.Tuesday }).Should().BeEmpty();
        Found(new ReminderRule("a", "x", Trigger.Dates(mondays)) { On = DaysOfWeek.Tuesday }).Should().Equal("$.rules[0].on");
    }

    [Fact]
    public void Days_left_out_for_centuries_are_gone_past()
    {
        var rule = new ReminderRule("a", "x", Trigger.OnWaking()) { Repeat = new DayRule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", Monday) };
        DateInterval[] leapDays =
        [
            .. Enumerable.Range(2028 / 4, (9_996 / 4) - (2028 / 4) + 1).Select(q => 4 * q).Where(CalendarSystem.Iso.IsLeapYear)
                .Select(y => new DateInterval(new LocalDate(y, 2, 29), new LocalDate(y, 2, 29))),
        ];
        Found(Of(rule) with { Except = ValueList.From(leapDays) }).Should().Equal("$.rules[0].repeat");
        Found(Of(rule) with { Except = ValueList.From(leapDays.SkipLast(1)) }).Should().BeEmpty();
    }

    [Fact]
    public void A_recurrence_that_ends_before_its_first_date_may_still_have_an_instant()
    {
        // 2026-01-04T23:00Z is noon of 5 January in Auckland.
        var rule = new ReminderRule("a", "x", Trigger.At("07:00")) { Repeat = new DayRule("FREQ=DAILY;UNTIL=20260104T230000Z", Monday) };
        Plan plan = new("p", [rule], TimeZones.Find("Pacific/Auckland"));
        Found(plan).Should().BeEmpty();
        plan.ToSchedule().Next(Instant.FromUtc(2026, 1, 1, 0, 0)).Should().NotBeNull();
        Found(Of(rule with { Repeat = new DayRule("FREQ=DAILY;UNTIL=20260102T230000Z", Monday) })).Should().Equal("$.rules[0].repeat.rule");
    }

    [Fact]
    public void Dates_must_be_days_of_the_plan()
    {
        Plan plan = Of(new ReminderRule("a", "x", Trigger.Dates(Monday.At(new LocalTime(7, 0)), Monday.PlusDays(7).At(new LocalTime(7, 0)))));

        Found(plan).Should().BeEmpty();
        Found(plan with { Start = Monday.PlusDays(7) }).Should().BeEmpty();
        Found(plan with { Start = Monday.PlusDays(8) }).Should().Equal("$.rules[0].trigger.at");
        Found(plan with { End = Monday.PlusDays(-1) }).Should().Equal("$.rules[0].trigger.at");
        Found(plan with { Except = [new DateInterval(Monday, Monday), new DateInterval(Monday.PlusDays(7), Monday.PlusDays(9))] }).Should().Equal("$.rules[0].trigger.at");
        Found(plan with { Except = [new DateInterval(Monday, Monday)] }).Should().BeEmpty();
    }

    [Fact]
    public void A_recurrence_must_have_a_day_of_the_plan()
    {
        Plan plan = Of(new ReminderRule("a", "x", Trigger.OnWaking()) { Repeat = new DayRule("FREQ=DAILY;UNTIL=20260110", Monday) });
        Found(plan with { Start = new LocalDate(2026, 1, 10) }).Should().BeEmpty();
        Found(plan with { Start = new LocalDate(2026, 1, 11) }).Should().Equal("$.rules[0].repeat");
    }

    [Fact]
    public void A_plan_without_a_day_is_said_once()
    {
        Plan plan = Of(new ReminderRule("a", "x", Trigger.OnWaking()), new ReminderRule("b", "x", Trigger.At("12:00")));
        Found(plan with { Start = Monday, End = Monday.PlusDays(-1) }).Should().Equal("$.end");
        Found(plan with { Start = Monday, End = Monday }).Should().BeEmpty();
        Found(plan with { Start = Monday, End = Monday.PlusDays(3), Except = [new DateInterval(Monday.PlusDays(-1), Monday), new DateInterval(Monday.PlusDays(1), Monday.PlusDays(9))] })
            .Should().Equal("$.except");
        Found(plan with { Start = Monday, End = Monday.PlusDays(3), Except = [new DateInterval(Monday, Monday.PlusDays(2))] }).Should().BeEmpty();
        Found(Of(plan.Rules[0] with { On = DaysOfWeek.Weekend }) with { Start = Monday, End = Monday.PlusDays(4) }).Should().Equal("$.rules[0].on");
    }

    [Fact]
    public void A_slot_must_be_one_of_the_program_on_a_day_of_the_plan()
    {
        Plan plan = Of(ReminderRule.ForSlot("a", "morning", Trigger.OnWaking()));
        Found(plan).Should().Equal("$.rules[0].slot");
        plan = plan with { Program = new FollowedProgram(Program, Monday) };
        Found(plan).Should().BeEmpty();
        Found(plan with { Start = Monday.PlusDays(20) }).Should().BeEmpty();
        Found(plan with { Start = Monday.PlusDays(21) }).Should().Equal("$.rules[0].slot");

        Finding misspelt = (Of(ReminderRule.ForSlot("a", "mornin", Trigger.OnWaking())) with { Program = plan.Program }).Validate().Findings.Should().ContainSingle().Subject;
        (misspelt.Code, misspelt.Path, misspelt.Suggestion).Should().Be(("SK4002", "$.rules[0].slot", "morning"));
        misspelt.Message.Should().Be("The rule 'a' can never fire: no phase of the program 'weeks' has the slot 'mornin'.");
    }

    [Fact]
    public void What_is_said_to_be_lost_never_comes()
    {
        Gen<(Plan Plan, LocalDate Date)> plans = from place in PlanGen.Place
                                                 from plan in PlanGen.Plan(DateTimeZone.Utc, place.Date)
                                                 select (plan, place.Date.PlusDays(-14));
        int flagged = 0;
        plans.Sample(
            c =>
            {
                string[] lost = [.. c.Plan.Validate(new ValidationContext { From = c.Date }).Findings
                    .Where(f => f.Code is "SK4002" or "SK4003" or "SK4005")
                    .SelectMany(f => f.Path.StartsWith("$.rules[") ? [c.Plan.Rules[f.Path[8] - '0'].Id] : c.Plan.Rules.Select(r => r.Id))];
                System.Threading.Interlocked.Add(ref flagged, lost.Length);
                Instant from = c.Date.AtMidnight().InUtc().ToInstant();
                c.Plan.ToSchedule().Between(from, from + Duration.FromDays(200)).Select(o => o.RuleId).Intersect(lost).Should().BeEmpty();
            },
            iter: 500);
        flagged.Should().BeGreaterThan(100);
    }

    private static Plan Of(params ReminderRule[] rules) => new("p", rules);

    private static string[] Found(ReminderRule rule) => Found(Of(rule));

    private static string[] Found(Plan plan) => [.. plan.Validate().Findings.Where(f => f.Code == "SK4002").Select(f => f.Path)];

    private static LocalTime? Time(string? text) => text is null ? null : NodaTime.Text.LocalTimePattern.ExtendedIso.Parse(text + ":00").Value;

    private static Duration Iso(string text) => NodaTime.Text.PeriodPattern.NormalizingIso.Parse(text).Value.ToDuration();
}
