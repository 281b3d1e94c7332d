using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Recurrence;
using StretchKit.Reminders;
using Xunit;

namespace StretchKit.Tests.Reminders;

/// <summary>
/// Plans as large as there may be, and made to be hard: each would take minutes if days were not known to be alike or were computed
/// again for each question.
/// </summary>
public sealed class LargePlanTests
{
    private static readonly Instant Now = At.Utc("2026-06-10T12:00Z");

    private static readonly LocalDate Today = new(2026, 6, 10);

    [Theory]
    [InlineData(QuietMode.Drop, 0)]
    [InlineData(QuietMode.Drop, 86_400)]
    [InlineData(QuietMode.Defer, 0)]
    [InlineData(QuietMode.Defer, 86_400)]
    public void A_plan_that_is_always_quiet_never_reminds(QuietMode mode, int jitter)
    {
        Schedule schedule = Make(Rules(1_440, mode, jitter), QuietTime.Weekly(LocalTime.Midnight, LocalTime.Midnight));

        schedule.Next(Now).Should().BeNull();
        schedule.ExplainDay(Today).Should().HaveCount(3 * 1_440)
            .And.OnlyContain(e => e.Steps[e.Steps.Count - 1].Code == (mode == QuietMode.Drop ? ExplanationCode.DroppedByQuiet : ExplanationCode.DeferredPastWaking));
    }

    [Fact]
    public void A_thousand_rules_of_days_far_apart_that_are_always_quiet_never_remind()
    {
        IEnumerable<ReminderRule> rules = Enumerable.Range(0, 1_000).Select(i => new ReminderRule($"r{i}", "routine", Trigger.At("10:00"))
        {
            Repeat = new DayRule("FREQ=DAILY;INTERVAL=997", new LocalDate(2020, 1, 1).PlusDays(i)),
            Jitter = Duration.FromHours(1),
        });

        Make(rules, QuietTime.Weekly(LocalTime.Midnight, LocalTime.Midnight)).Next(Now).Should().BeNull();
    }

    [Fact]
    public void The_one_second_of_a_week_that_is_not_quiet_is_found()
    {
        QuietTime[] quiet =
        [
            QuietTime.Weekly(LocalTime.Midnight, LocalTime.Midnight, DaysOfWeek.MondayToFriday | DaysOfWeek.Saturday),
            QuietTime.Weekly(LocalTime.Midnight, new LocalTime(12, 0), DaysOfWeek.Sunday),
            QuietTime.Weekly(new LocalTime(12, 0, 1), LocalTime.Midnight, DaysOfWeek.Sunday),
        ];
        Schedule schedule = Make(Rules(1_440, QuietMode.Drop, 30), quiet);

        Occurrence next = schedule.Next(Now)!.Value;

        next.Local.TimeOfDay.Should().Be(new LocalTime(12, 0));
        next.Day.DayOfWeek.Should().Be(IsoDayOfWeek.Sunday);
        for (LocalDate day = next.Day.PlusDays(-7); day > Today; day = day.PlusDays(-7))
            schedule.ExplainDay(day).Should().OnlyContain(e => e.ComesAt == null);
    }

    [Fact]
    public void All_days_meet_and_no_two_reminders_share_an_instant()
    {
        Schedule schedule = Make(Rules(1_440, QuietMode.Ignore, 86_400));

        List<Occurrence> day = [.. schedule.Between(Now, Now + Duration.FromDays(1))];

        day.Select(o => o.At).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        day.Select(o => o.Name).Should().OnlyHaveUniqueItems();
        IEnumerable<Explanation> told = Enumerable.Range(-2, 4).SelectMany(d => schedule.ExplainDay(Today.PlusDays(d)));
        told.Where(e => e.ComesAt >= Now && e.ComesAt < Now + Duration.FromDays(1)).Should().HaveCount(day.Count);
    }

    [Fact]
    public void A_pause_without_end_leaves_nothing_of_a_plan_with_jitter()
    {
        Schedule schedule = Make(Rules(1_440, QuietMode.Ignore, 86_400));

        schedule.Next(Now, ReminderState.Empty.Apply(ReminderEvent.Paused(Now))).Should().BeNull();
        schedule.Next(Now, ReminderState.Empty.Apply(ReminderEvent.Paused(Now, Now + Duration.FromDays(1_000))))!.Value.At
            .Should().BeGreaterThanOrEqualTo(Now + Duration.FromDays(1_000)).And.BeLessThan(Now + Duration.FromDays(1_001));
    }

    private static IEnumerable<ReminderRule> Rules(int times, QuietMode quiet, int jitter)
        => Enumerable.Range(0, 3).Select(i => new ReminderRule(
            $"r{i}", "routine", new AtTrigger(Enumerable.Range(0, times).Select(t => LocalTime.Midnight.PlusSeconds((60 * t) + i))))
        {
            Quiet = quiet,
            Jitter = Duration.FromSeconds(jitter),
        });

    private static Schedule Make(IEnumerable<ReminderRule> rules, params QuietTime[] quiet)
        => new(new Plan("p", rules, TimeZones.Find("America/New_York")) { MinimumGap = Duration.Zero, Quiet = ValueList.From(quiet) });
}
