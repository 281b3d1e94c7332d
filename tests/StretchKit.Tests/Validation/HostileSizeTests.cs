using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Recurrence;
using StretchKit.Validation;
using Xunit;

namespace StretchKit.Tests.Validation;

/// <summary>The largest values that there may be are validated at a bounded cost: days looked at, findings kept, bytes allocated.</summary>
public class HostileSizeTests
{
    private const long MostBytes = 100_000_000;

    private static readonly LocalDate Monday = new(2026, 1, 5);

    private static readonly ValidationContext Context = new() { Equipment = [], BeforePerformance = true, Routines = [Reports.RoutineOf(Reports.Bilateral("swing", StretchStyle.Mobility).With(Dose.HoldSeconds(5)))], From = Monday };

    [Fact]
    public void A_routine_of_a_thousand_steps_each_with_several_faults()
    {
        IEnumerable<Step> steps = Enumerable.Range(0, Routine.MaxSteps).Select(i => new StretchStep(
            new Stretch($"s{i}", "S", StretchStyle.Static, i % 2 == 0 ? StartingPosition.Supine : StartingPosition.Standing, Laterality.Unilateral) { Equipment = [$"e{i}"] },
            Dose.HoldSeconds(70, sides: Sides.Left),
            Duration.Zero));

        ValidationReport report = Bounded(() => new Routine("r", "R", steps).Validate(Context));

        report.Findings.Should().HaveCount(1_001);
        report.Findings[1_000].Should().Be(
            new Finding(FindingCodes.MoreFindings, "$", "3999") { Severity = Severity.Warning }, "five rules find a thousand each, but for the first step's position");
    }

    [Fact]
    public void A_plan_of_a_thousand_rules_that_are_in_each_others_way()
    {
        Plan plan = Of(Enumerable.Range(0, 1_000).Select(i => Trigger.At(LocalTime.FromSecondsSinceMidnight((7 * 3600) + i))));

        Bounded(() => plan.Validate(Context)).Places("SK4005").Should().HaveCount(998, "the first and the one ten minutes later are left");
    }

    [Fact]
    public void A_plan_of_very_many_reminders_is_looked_at_for_fewer_days()
    {
        // Who is never asleep has days that meet, so that none is like another.
        Plan plan = Of([Trigger.Every(Duration.FromMinutes(1)), Trigger.Every(Duration.FromMinutes(2))]) with
        {
            MinimumGap = Duration.FromMinutes(1),
            Awake = new WakingHours(new LocalTime(7, 0), new LocalTime(7, 0)),
        };

        Bounded(() => plan.Validate(Context)).Places("SK4005").Should().Equal("SK4005 $.rules[1]");
        new PlanSurvey(plan, Context).KeptDays.Count.Should().BeInRange(7, PlanSurvey.Days - 1);
    }

    [Fact]
    public void A_plan_of_ten_years_and_one_of_ten_thousand_dates()
    {
        Plan years = Of([Trigger.At("02:30")]) with { Start = Monday, End = Monday.PlusYears(10) };
        Plan dates = Of([Trigger.Dates(Enumerable.Range(0, 10_000).Select(i => Monday.At(new LocalTime(2, 30)).PlusDays(i)))]);

        new PlanSurvey(years, Context).KeptDays.Should().HaveCount(PlanSurvey.Days);
        Bounded(() => years.Validate(Context)).Places("SK4006").Should().Equal("SK4006 $.rules[0].trigger.times[0]", "SK4006 $.rules[0].trigger.times[0]");
        Bounded(() => dates.Validate(Context)).Places("SK4006").Should().HaveCount(2, "only the changes of one year are looked at");
    }

    [Fact]
    public void A_thousand_rules_of_recurrences_that_never_meet_the_plan()
    {
        DayRule leapDay = DayRule.Read("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", Monday).GetValueOrThrow();
        Plan plan = Of(Enumerable.Repeat(Trigger.At("07:00"), 1_000), leapDay) with { Start = Monday, End = new LocalDate(2027, 12, 31) };

        Bounded(() => plan.Validate(Context)).Places("SK4002").Should().HaveCount(1_000);
    }

    private static Plan Of(IEnumerable<Trigger> triggers, DayRule? repeat = null)
        => new("p", triggers.Select((t, i) => new ReminderRule($"r{i}", "routine", t) { Repeat = repeat }), TimeZones.Find("Europe/Berlin"));

    private static ValidationReport Bounded(Func<ValidationReport> validate)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        ValidationReport report = validate();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(MostBytes);
        return report;
    }
}
