using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Programs;
using StretchKit.Recurrence;
using StretchKit.Validation;
using Xunit;

namespace StretchKit.Tests.Validation;

public class PlanRuleTests
{
    private static readonly LocalDate Monday = new(2026, 1, 5);

    private static readonly Routine Half = new("half", "Half", [Reports.Bilateral("bridge").With(Dose.HoldSeconds(30))]);

    private static readonly Routine Swing = new("swing", "Swing", [Reports.Bilateral("swing", StretchStyle.Mobility).With(Dose.HoldSeconds(5))]);

    private static readonly ValidationContext Context = new() { Routines = [Half, Swing], From = Monday };

    [Theory]
    [InlineData("07:00", 1, "SK3002 $.rules[0].routine")]
    [InlineData("07:00 19:00", 1, "")]
    [InlineData("07:00 07:05", 1, "SK3002 $.rules[0].routine SK4007 $.rules[0].trigger.times[1]")]
    [InlineData("07:00", 2, "")]
    public void A_static_stretch_is_advised_to_make_60_seconds_a_day(string times, int reps, string finding)
    {
        Routine routine = new("half", "Half", [Reports.Bilateral("bridge").With(Dose.HoldSeconds(30, reps))]);
        Plan plan = Plan.Build("p", "Europe/Berlin").Remind("a", routine, Trigger.At(times.Split(' '))).ToPlan();
        ValidationReport report = plan.Validate(Context with { Routines = [routine] });

        string.Join(" ", report.Places()).Should().Be(finding, "two reminders within the minimum gap are one");
    }

    [Fact]
    public void Each_side_is_to_have_its_60_seconds()
    {
        Stretch calf = Reports.Unilateral("calf");
        string Found(params Step[] steps)
        {
            var routine = new Routine("calves", "Calves", steps);
            Plan plan = Plan.Build("p", "Europe/Berlin").Remind("a", routine, Trigger.At("07:00")).ToPlan();
            return string.Join(" ", plan.Validate(Context with { Routines = [routine] }).Places("SK3002"));
        }

        Found(calf.With(Dose.HoldSeconds(30, 2, Sides.LeftThenRight))).Should().BeEmpty();
        Found(calf.With(Dose.HoldSeconds(30, 2, Sides.Left)), calf.With(Dose.HoldSeconds(29.5, 2, Sides.Right))).Should().Be("SK3002 $.rules[0].routine");
        Found(calf.With(Dose.HoldSeconds(30, 2, Sides.Left))).Should().BeEmpty("that the other side is missing is SK2001");
    }

    [Fact]
    public void Groups_sets_and_phases_are_counted_and_several_rules_add_up()
    {
        Stretch two = Reports.Bilateral("two") with { Phases = [new Phase("one"), new Phase("other")] };
        var morning = new Routine("morning", "Morning", [Step.Repeat(2, two.With(Dose.HoldSeconds(10)))]);
        var evening = new Routine("evening", "Evening", [two.With(Dose.HoldSeconds(9.5))]);
        Plan plan = Plan.Build("p", "Europe/Berlin").Remind("a", evening, Trigger.At("20:00")).Remind("b", morning, Trigger.At("07:00")).ToPlan();

        ValidationReport report = plan.Validate(Context with { Routines = [morning, evening] });
        report.Places("SK3002").Should().Equal("SK3002 $.rules[0].routine");
        report.Findings.Single(f => f.Code == "SK3002").Message.Should().StartWith("'two' is held for 59 s in total");
    }

    [Theory]
    [InlineData(DaysOfWeek.Monday, "SK3004 $.rules[0]")]
    [InlineData(DaysOfWeek.Monday | DaysOfWeek.Thursday, "")]
    [InlineData(DaysOfWeek.All, "")]
    public void A_routine_is_advised_for_two_days_a_week(DaysOfWeek on, string finding)
    {
        Plan plan = Plan.Build("p", "Europe/Berlin").Remind(new ReminderRule("a", "swing", Trigger.At("07:00")) { On = on }).ToPlan();
        string.Join(" ", plan.Validate(Context).Places()).Should().Be(finding);
    }

    [Theory]
    [InlineData("FREQ=DAILY;INTERVAL=3", false)]
    [InlineData("FREQ=DAILY;INTERVAL=4", true)]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=1", true)]
    [InlineData("FREQ=DAILY;COUNT=2", false)]
    public void Recurrences_are_counted_as_they_come(string rule, bool isFound)
    {
        ReminderRule reminder = new("a", "swing", Trigger.At("07:00")) { Repeat = new DayRule(rule, Monday) };
        Plan.Build("p", "Europe/Berlin").Remind(reminder).ToPlan().Validate(Context).Places().Any(p => p == "SK3004 $.rules[0]").Should().Be(isFound);
    }

    [Fact]
    public void Rules_of_one_routine_count_together_and_holidays_do_not_count_as_time()
    {
        ReminderRule On(string id, DaysOfWeek day) => new(id, "swing", Trigger.At("07:00")) { On = day };
        Plan plan = Plan.Build("p", "Europe/Berlin").Remind(On("a", DaysOfWeek.Monday)).Remind(On("b", DaysOfWeek.Friday)).ToPlan()
            with
        { Except = [new DateInterval(new LocalDate(2026, 7, 6), new LocalDate(2026, 8, 30))] };

        plan.Validate(Context).Findings.Should().BeEmpty();
        (plan with { End = new LocalDate(2026, 1, 9) }).Validate(Context).Findings.Should().BeEmpty("of a plan that ends soon the days before count too");
    }

    [Fact]
    public void Dates_that_the_application_works_out_say_nothing_of_the_weeks_to_come()
        => Plan.Build("p", "Europe/Berlin").Remind("a", Half, Trigger.Dates(Monday.At(new LocalTime(7, 0)))).ToPlan()
            .Validate(Context).Places("SK3004").Should().BeEmpty();

    [Theory]
    [InlineData("12:00", QuietMode.Drop, "SK4003 $.rules[0]")]
    [InlineData("12:59:59", QuietMode.Drop, "SK4003 $.rules[0]")]
    [InlineData("13:00", QuietMode.Drop, "")]
    [InlineData("12:00", QuietMode.Defer, "")]
    [InlineData("12:00", QuietMode.Ignore, "")]
    [InlineData("21:30", QuietMode.Defer, "SK4003 $.rules[0]")]
    public void A_rule_that_is_always_dropped_by_quiet_time_is_found(string time, QuietMode quiet, string finding)
    {
        Plan plan = Plan.Build("p", "Europe/Berlin").Quiet("12:00", "13:00").Quiet("21:00", "06:00")
            .Remind(new ReminderRule("a", "swing", Trigger.At(time)) { Quiet = quiet }).ToPlan();
        ValidationReport report = plan.Validate(Context);

        string.Join(" ", report.Places()).Should().Be(finding);
        if (finding.Length > 0)
            report.Findings[0].Message.Should().Be("All that the rule 'a' has, first on 2026-01-05, falls into quiet time and is dropped.");
    }

    [Fact]
    public void One_weekday_without_quiet_time_is_enough()
        => Plan.Build("p", "Europe/Berlin").Quiet("12:00", "13:00", DaysOfWeek.All & ~(DaysOfWeek.Sunday | DaysOfWeek.Saturday))
            .Remind(new ReminderRule("a", "swing", Trigger.At("12:30"))).ToPlan().Validate(Context).Findings.Should().BeEmpty();

    [Theory]
    [InlineData("07:09:59", "SK4005 $.rules[1]")]
    [InlineData("07:10", "")]
    public void A_rule_that_is_always_absorbed_is_found(string time, string finding)
    {
        Plan plan = Plan.Build("p", "Europe/Berlin").Remind("first", Half, Trigger.At("07:00"), priority: 1).Remind("second", Half, Trigger.At(time)).ToPlan();
        ValidationReport report = plan.Validate(Context);

        string.Join(" ", report.Places("SK4003", "SK4005")).Should().Be(finding);
        if (finding.Length > 0)
            report.Findings.Single(f => f.Code == "SK4005").Message.Should().Be("All that the rule 'second' has, first on 2026-01-05, gives way: it comes too near 'first'.");
    }

    [Fact]
    public void What_quiet_time_drops_is_left_aside_when_the_rest_gives_way()
        => Plan.Build("p", "Europe/Berlin").Quiet("12:00", "13:00")
            .Remind("first", Half, Trigger.At("07:00"), priority: 1).Remind("second", Half, Trigger.At("07:05", "12:30")).ToPlan()
            .Validate(Context).Places("SK4003", "SK4005").Should().Equal("SK4005 $.rules[1]");

    [Fact]
    public void A_rule_that_the_daily_limit_always_leaves_out_is_found()
    {
        PlanBuilder builder = Plan.Build("p", "Europe/Berlin")
            .Remind(new ReminderRule("a", "swing", Trigger.At("07:00", "09:00")) { Priority = 1 })
            .Remind(new ReminderRule("b", "swing", Trigger.At("11:00")));

        ValidationReport report = (builder.ToPlan() with { DailyLimit = 2 }).Validate(Context);
        report.Places().Should().Equal("SK4005 $.rules[1]");
        report.Findings[0].Message.Should().EndWith("the day has its 2 reminders without it.");
        (builder.ToPlan() with { DailyLimit = 3 }).Validate(Context).Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("09:00", "03:00", false)]
    [InlineData("09:00", "03:00:01", true)]
    [InlineData("09:00", "04:00", true)]
    [InlineData("09:00", "09:00", true)]
    [InlineData("04:00", "23:00", false)]
    [InlineData("05:00", "00:00", false)]
    [InlineData("00:00", "00:00", false)]
    public void A_window_past_midnight_of_more_than_18_hours_is_found(string from, string to, bool isFound)
    {
        PlanBuilder Builder() => Plan.Build("p").Remind("a", Half, Trigger.At("12:00", "13:00"));
        LocalTime fromTime = Time(from);
        LocalTime toTime = Time(to);
        string[] Places(Plan plan) => [.. plan.Validate(Context).Places("SK4004")];

        Places(Builder().Awake(from, to).ToPlan()).Should().Equal(isFound ? ["SK4004 $.awake"] : []);
        Places(Builder().Quiet("01:00", "02:00").Quiet(from, to).ToPlan()).Should().Equal(isFound ? ["SK4004 $.quiet[1]"] : []);
        Places(Plan.Build("p").Remind("a", Half, Trigger.Every(Duration.FromHours(2), fromTime, toTime)).ToPlan())
            .Should().Equal(isFound ? ["SK4004 $.rules[0].trigger"] : []);
        Places(Builder().ToPlan() with { Awake = WakingHours.Default.On(IsoDayOfWeek.Saturday, fromTime, toTime) })
            .Should().Equal(isFound ? ["SK4004 $.awake.saturday"] : []);
    }

    [Fact]
    public void A_window_of_a_rule_that_takes_one_end_from_the_waking_hours_is_looked_at_on_each_of_its_weekdays()
    {
        Plan plan = Plan.Build("p").Remind(new ReminderRule("a", "swing", Trigger.Every(Duration.FromHours(2), to: new LocalTime(2, 0)))).ToPlan()
            with
        { Awake = WakingHours.Default.On(IsoDayOfWeek.Sunday, from: new LocalTime(6, 0)) };

        ValidationReport report = plan.Validate(Context);
        report.Places("SK4004").Should().Equal("SK4004 $.rules[0].trigger");
        report.Findings.Single(f => f.Code == "SK4004").Message.Should().Be("The window 07:00–02:00 goes past midnight and is PT19H long; was another time meant?");
    }

    [Fact]
    public void Routines_that_a_plan_names_are_validated_where_it_names_them()
    {
        Routine routine = new("own", "Own", [Reports.Unilateral("calf").With(Dose.HoldSeconds(20, 3, Sides.Left))]);
        Plan plan = Plan.Build("p", "Europe/Berlin").Remind("a", Catalog.DeskBreak, Trigger.Every(Duration.FromHours(2)))
            .Remind("b", routine, Trigger.OnWaking()).Remind("c", routine, Trigger.BeforeSleep()).ToPlan();

        plan.Validate().Findings.Should().BeEmpty("only the routines of the catalogue are known");
        Finding finding = plan.Validate(new ValidationContext { Routines = [routine, Catalog.DeskBreak] }).Findings.Should().ContainSingle().Subject;
        finding.ToString().Should().Be("warning SK2001 $.rules[1].routine: In routine 'own' at $.steps[0]: 'calf' is worked on the left side only; consider the other side too.");
        plan.Validate(new ValidationContext { Equipment = ["wall"] }).Places().Should().Equal("SK2003 $.rules[0].routine");
    }

    [Theory]
    [InlineData("08:00 08:05 12:00", "", QuietMode.Drop, "SK4007 $.rules[0].trigger.times[1]")]
    [InlineData("08:00 08:10 12:00", "", QuietMode.Drop, "")]
    [InlineData("12:00 08:05 08:00", "", QuietMode.Drop, "SK4007 $.rules[0].trigger.times[1]")]
    [InlineData("08:00 12:30", "12:00 13:00", QuietMode.Drop, "SK4007 $.rules[0].trigger.times[1]")]
    [InlineData("08:00 12:30", "12:00 13:00", QuietMode.Defer, "")]
    [InlineData("08:00 12:30 13:05", "12:00 13:00", QuietMode.Defer, "SK4007 $.rules[0].trigger.times[2]")]
    [InlineData("08:00 20:30", "20:00 23:00", QuietMode.Defer, "SK4007 $.rules[0].trigger.times[1]")]
    [InlineData("08:00 08:05 10:05", "", QuietMode.Ignore, "SK4007 $.rules[0].trigger.times[1] SK4007 $.rules[0].trigger.times[2]")]
    [InlineData("12:30", "12:00 13:00", QuietMode.Drop, "")]
    [InlineData("12:30 12:45", "12:00 13:00", QuietMode.Drop, "")]
    public void A_single_time_that_never_comes_is_found(string times, string window, QuietMode mode, string findings)
    {
        PlanBuilder builder = Builder(new ReminderRule("a", "half", Trigger.At(times.Split(' '))) { Quiet = mode })
            .Remind(new ReminderRule("b", "half", Trigger.At("10:00")) { Priority = 1 });
        if (window.Length > 0)
            builder.Quiet(window[..5], window[6..]);
        string.Join(" ", builder.ToPlan().Validate(Context).Places("SK4007")).Should().Be(findings);
    }

    [Theory]
    [InlineData("08:00 08:05", 0, "The time 08:05 of the rule 'a' never comes: it comes too near its own 08:00.")]
    [InlineData("08:00 10:05", 0, "The time 10:05 of the rule 'a' never comes: it comes too near 'b'.")]
    [InlineData("08:00 12:05", 0, "The time 12:05 of the rule 'a' never comes: it falls into quiet time.")]
    [InlineData("08:00 15:00", 2, "The time 15:00 of the rule 'a' never comes: the day has its 2 reminders without it.")]
    public void It_says_why_the_time_never_comes(string times, int limit, string message)
    {
        Plan plan = Builder(new ReminderRule("a", "half", Trigger.At(times.Split(' '))), new ReminderRule("b", "half", Trigger.At("10:00")) { Priority = 1 })
            .Quiet("12:00", "13:00").ToPlan();
        (plan with { DailyLimit = limit > 0 ? limit : null }).Validate(Context).Findings.Single(f => f.Code == "SK4007").Message.Should().Be(message);
    }

    [Fact]
    public void A_time_that_comes_on_one_day_of_the_week_is_none_that_never_comes()
        => Builder(new ReminderRule("a", "half", Trigger.At("08:00", "12:30"))).Quiet("12:00", "13:00", DaysOfWeek.All & ~DaysOfWeek.Sunday).ToPlan()
            .Validate(Context).Places("SK4007").Should().BeEmpty();

    [Fact]
    public void What_an_interval_gives_way_to_is_no_single_time()
        => Builder(new ReminderRule("a", "half", Trigger.Every(Duration.FromHours(2))), new ReminderRule("b", "half", Trigger.At("11:05")) { Priority = 1 }).ToPlan()
            .Validate(Context).Places("SK4005", "SK4007").Should().BeEmpty();

    [Theory]
    [InlineData("21:55", 10, 3, "", "SK4008 $.rules[0].trigger.times[0]")]
    [InlineData("21:50", 10, 3, "", "SK4008 $.rules[0].trigger.times[0]")]
    [InlineData("21:49:59", 10, 3, "", "")]
    [InlineData("21:55", 4, 3, "", "")]
    [InlineData("21:55", 10, 0, "", "")]
    [InlineData("08:00 21:55", 10, 3, "", "SK4008 $.rules[0].trigger.times[1]")]
    [InlineData("22:00", 10, 3, "", "")]
    [InlineData("23:00", 10, 3, "", "")]
    [InlineData("21:00", 10, 3, "21:05 22:30", "SK4008 $.rules[0].trigger.times[0]")]
    [InlineData("21:00", 10, 3, "21:05 21:59", "")]
    [InlineData("21:00", 10, 3, "21:11 22:30", "")]
    [InlineData("08:00", 840, 3, "", "SK4008 $.rules[0].trigger.times[0]")]
    public void A_reminder_that_can_never_be_snoozed_is_found(string times, int minutes, int limit, string window, string finding)
    {
        ReminderRule rule = new("a", "half", Trigger.At(times.Split(' '))) { Snooze = new SnoozePolicy(Duration.FromMinutes(minutes), limit) };
        PlanBuilder builder = Builder(rule);
        if (window.Length > 0)
            builder.Quiet(window[..5], window[6..]);
        Plan plan = builder.ToPlan();
        string.Join(" ", plan.Validate(Context).Places("SK4008")).Should().Be(finding);

        // The engine is of the same mind.
        Schedule schedule = plan.ToSchedule();
        Instant from = Monday.AtStartOfDayInZone(plan.Zone!).ToInstant();
        foreach (Occurrence occurrence in schedule.Between(from, from + Duration.FromDays(1)).Where(o => limit > 0))
        {
            int time = ((AtTrigger)rule.Trigger).Times.ToList().IndexOf(occurrence.Slot.Time!.Value);
            schedule.Apply(ReminderState.Empty, ReminderEvent.Snoozed(occurrence, occurrence.At)).Success.Should().Be(!finding.EndsWith($"[{time}]"));
        }
    }

    [Theory]
    [InlineData(QuietMode.Drop, true)]
    [InlineData(QuietMode.Ignore, false)]
    public void Quiet_time_keeps_from_snoozing_what_heeds_it(QuietMode mode, bool isFound)
        => Builder(new ReminderRule("a", "half", Trigger.At("21:00")) { Quiet = mode }).Quiet("21:05", "06:00").ToPlan()
            .Validate(Context).Places("SK4008").Any().Should().Be(isFound);

    [Fact]
    public void Of_other_triggers_all_reminders_must_be_too_late()
    {
        Found(Trigger.BeforeSleep(Duration.FromMinutes(10))).Should().Equal("SK4008 $.rules[0].trigger");
        Found(Trigger.BeforeSleep(Duration.FromMinutes(11))).Should().BeEmpty();
        Found(Trigger.Every(Duration.FromHours(1), new LocalTime(9, 55), new LocalTime(22, 0))).Should().BeEmpty();
        Found(Trigger.Every(Duration.FromHours(1), new LocalTime(20, 55), new LocalTime(22, 0))).Should().Equal("SK4008 $.rules[0].trigger");
        Found(Trigger.Dates(Monday.At(new LocalTime(21, 55)), Monday.PlusDays(1).At(new LocalTime(12, 0)))).Should().BeEmpty();

        string[] Found(Trigger trigger) => [.. Builder(new ReminderRule("a", "half", trigger)).ToPlan().Validate(Context).Places("SK4008")];
    }

    [Fact]
    public void It_says_which_reminder_cannot_be_snoozed()
        => Builder(new ReminderRule("a", "half", Trigger.At("21:55")), new ReminderRule("b", "half", Trigger.BeforeSleep())).ToPlan()
            .Validate(Context).Findings.Where(f => f.Code == "SK4008").Select(f => f.Message).Should().Equal(
                "The reminder of the rule 'a' at 21:55 can never be snoozed: a delay of PT10M reaches past the waking hours. Consider an earlier time or a shorter delay.");

    [Theory]
    [InlineData("00:00", "00:00", DaysOfWeek.All, true)]
    [InlineData("00:00", "23:59:59", DaysOfWeek.All, false)]
    [InlineData("01:00", "01:00", DaysOfWeek.All, false)]
    [InlineData("00:00", "00:00", DaysOfWeek.Weekend, false)]
    public void Quiet_time_of_the_whole_day_is_found(string from, string to, DaysOfWeek on, bool isFound)
        => Plan.Build("p", "Europe/Berlin").Quiet("12:00", "13:00").Quiet(from, to, on).Remind("a", Half, Trigger.OnWaking()).ToPlan()
            .Validate(Context).Places("SK4009").Should().Equal(isFound ? ["SK4009 $.quiet[1]"] : []);

    [Fact]
    public void A_routine_that_is_not_known_is_found_in_plans_and_programs_made_in_code()
    {
        Plan plan = Builder(new ReminderRule("a", "half", Trigger.OnWaking()), new ReminderRule("b", "my-own", Trigger.BeforeSleep()), new ReminderRule("c", "haf", Trigger.At("12:00"))).ToPlan();
        plan.Validate(Context).Findings.Where(f => f.Code == "SK1102").Select(f => $"{f} {f.Suggestion}").Should().Equal(
            "warning SK1102 $.rules[1].routine: No routine 'my-own' is known here. ",
            "warning SK1102 $.rules[2].routine: No routine 'haf' is known here. Did you mean 'half'? half");

        Plan slip = Builder(new ReminderRule("a", "desk-braek", Trigger.OnWaking()), new ReminderRule("b", "my-own", Trigger.BeforeSleep())).ToPlan();
        slip.Validate().Places("SK1102").Should().Equal("SK1102 $.rules[0].routine");

        var program = new TrainingProgram("p", "P", [new ProgramPhase(1, [new ProgramSlot("am", "half"), new ProgramSlot("pm", "hlaf"), new ProgramSlot("late", "own")])])
        {
            Routines = [new Routine("own", "Own", Half.Steps)],
        };
        program.Validate(Context).Places("SK1102").Should().Equal("SK1102 $.phases[0].slots.pm");
        (Builder(ReminderRule.ForSlot("a", "am", Trigger.OnWaking())).ToPlan() with { Program = new FollowedProgram(program, Monday) })
            .Validate(Context).Places("SK1102").Should().BeEmpty("the slots are the program's");
    }

    private static PlanBuilder Builder(params ReminderRule[] rules)
    {
        PlanBuilder builder = Plan.Build("p", "Europe/Berlin");
        foreach (ReminderRule rule in rules)
            builder.Remind(rule);
        return builder;
    }

    private static LocalTime Time(string text) => NodaTime.Text.LocalTimePattern.ExtendedIso.Parse(text.Length == 5 ? text + ":00" : text).Value;
}
