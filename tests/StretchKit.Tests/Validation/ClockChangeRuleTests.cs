using System.Collections.Generic;
using System.Linq;
using CsCheck;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using StretchKit.Recurrence;
using StretchKit.Tests.Reminders;
using StretchKit.Validation;
using Xunit;

namespace StretchKit.Tests.Validation;

public class ClockChangeRuleTests
{
    private static readonly ValidationContext From2026 = new() { From = new LocalDate(2026, 1, 1) };

    [Fact]
    public void Both_changes_of_the_year_are_told_with_what_happens()
    {
        Plan plan = Berlin(Trigger.At("07:00", "02:30")).ToPlan();
        ValidationReport report = plan.Validate(From2026);

        report.Places("SK4006").Should().Equal("SK4006 $.rules[0].trigger.times[1]", "SK4006 $.rules[0].trigger.times[1]");
        report.Findings.Where(f => f.Code == "SK4006").Select(f => f.Message).Should().Equal(
            "On 2026-03-29 02:30 does not exist in Europe/Berlin, where the clocks go forward: 03:30 takes its place.",
            "On 2026-10-25 02:30 comes twice in Europe/Berlin, where the clocks go back: the first of the two counts.");
    }

    [Theory]
    [InlineData("01:59:59", 0)]
    [InlineData("02:00", 2)]
    [InlineData("02:59:59", 2)]
    [InlineData("03:00", 0)]
    public void The_hour_itself_is_told_and_not_the_hours_around_it(string time, int count)
        => Berlin(Trigger.At(time)).ToPlan().Validate(From2026).Places("SK4006").Should().HaveCount(count);

    [Fact]
    public void Only_days_that_the_rule_has_in_the_coming_year_count()
    {
        Plan plan = Berlin(Trigger.At("02:30")).ToPlan();
        int Count(Plan of, ValidationContext? context) => of.Validate(context).Places("SK4006").Count();

        Count(plan, From2026).Should().Be(2);
        Count(plan, null).Should().Be(0, "the year is not known");
        Count(plan with { Start = new LocalDate(2026, 3, 1) }, null).Should().Be(2);
        Count(plan with { Start = new LocalDate(2026, 3, 30) }, null).Should().Be(2, "the next spring's change is within a year of it");
        Count(plan with { Start = new LocalDate(2026, 3, 30) }, From2026).Should().Be(1);
        Count(plan with { End = new LocalDate(2026, 3, 29) }, From2026).Should().Be(1);
        Count(plan with { Except = [new DateInterval(new LocalDate(2026, 10, 25), new LocalDate(2026, 10, 25))] }, From2026).Should().Be(1);
        Count(plan, new ValidationContext { From = new LocalDate(2026, 10, 26) }).Should().Be(1);
        Count(plan with { Zone = null }, From2026).Should().Be(0, "a template has no clocks");
        Count(plan with { Zone = DateTimeZoneProviders.Tzdb["Asia/Kolkata"] }, From2026).Should().Be(0);
        Count(new Plan("p", [plan.Rules[0] with { On = DaysOfWeek.MondayToFriday }], plan.Zone), From2026).Should().Be(0, "it is a Sunday");
        Count(new Plan("p", [plan.Rules[0] with { Repeat = new DayRule("FREQ=MONTHLY;BYMONTHDAY=29", new LocalDate(2026, 1, 1)) }], plan.Zone), From2026).Should().Be(1);
    }

    [Fact]
    public void A_rule_that_skips_gaps_is_told_so()
        => Plan.Build("p", "Europe/Berlin").Remind(new ReminderRule("a", "x", Trigger.At("02:30")) { Gap = GapMode.Skip }).ToPlan()
            .Validate(From2026).Findings[0].Message.Should().EndWith("that day is skipped.");

    [Fact]
    public void Dates_and_the_ends_of_windows_are_told_at_their_own_places()
    {
        Berlin(Trigger.Dates(new LocalDateTime(2026, 3, 28, 2, 30), new LocalDateTime(2026, 3, 29, 2, 30))).ToPlan()
            .Validate(From2026).Places("SK4006").Should().Equal("SK4006 $.rules[0].trigger.at[1]");
        Berlin(Trigger.Every(Duration.FromMinutes(30), new LocalTime(22, 0), new LocalTime(2, 30))).ToPlan()
            .Validate(From2026).Places("SK4006").Should().Equal("SK4006 $.rules[0].trigger.to", "SK4006 $.rules[0].trigger.to");
        Berlin(Trigger.OnWaking()).Awake("02:15", "20:00").Quiet("19:00", "02:45", DaysOfWeek.Saturday).ToPlan()
            .Validate(From2026).Places("SK4006").Should().Equal(
                "SK4006 $.awake.from", "SK4006 $.awake.from", "SK4006 $.quiet[0].to", "SK4006 $.quiet[0].to");
        Berlin(Trigger.OnWaking()).Quiet("19:00", "02:45", DaysOfWeek.Sunday).ToPlan().Validate(From2026).Places("SK4006")
            .Should().BeEmpty("that window ends on a Monday");
        (Berlin(Trigger.OnWaking()).ToPlan() with { Awake = WakingHours.Default.On(IsoDayOfWeek.Saturday, to: new LocalTime(2, 0)) })
            .Validate(From2026).Places("SK4006").Should().Equal("SK4006 $.awake.saturday.to", "SK4006 $.awake.saturday.to");
    }

    [Fact]
    public void A_change_at_midnight_moves_the_end_of_a_day()
        => Plan.Build("p", "America/Santiago").Awake("07:00", "00:00").Remind("a", Catalog.DeskBreak, Trigger.BeforeSleep()).ToPlan()
            .Validate(From2026).Findings.Where(f => f.Code == "SK4006").Select(f => f.Message).Should().ContainSingle()
            .Which.Should().Be("On 2026-09-06 00:00 does not exist in America/Santiago, where the clocks go forward: 01:00 takes its place.");

    [Fact]
    public void In_every_zone_the_days_are_those_on_which_the_zone_has_the_time_not_once()
    {
        (from place in PlanGen.Place
         from half in Gen.Int[0, 47]
         select (place.Zone, From: place.Date.PlusDays(-40), Time: LocalTime.Midnight.PlusMinutes(30 * half))).Sample(
            c =>
            {
                Plan plan = new("p", [new ReminderRule("a", "x", Trigger.At(c.Time))], c.Zone);
                IEnumerable<string> found = plan.Validate(new ValidationContext { From = c.From }).Findings
                    .Where(f => f.Code == "SK4006" && f.Path.StartsWith("$.rules")).Select(f => f.Arguments[0]).Distinct();
                IEnumerable<string> expected = Enumerable.Range(0, 365).Select(d => c.From.PlusDays(d))
                    .Where(d => c.Zone.MapLocal(d.At(c.Time)).Count != 1).Select(LocalDatePattern.Iso.Format);
                found.Should().Equal(expected);
            },
            iter: 300);
    }

    private static PlanBuilder Berlin(Trigger trigger) => Plan.Build("p", "Europe/Berlin").Remind(new ReminderRule("a", "x", trigger));
}
