using System;
using System.Linq;
using System.Text.Json;
using FluentAssertions;
using NodaTime;
using StretchKit.Reminders;
using Xunit;

namespace StretchKit.Tests.Reminders;

/// <summary>What every app asks: is it paused, until when, in which zone, which routine; and what an endpoint returns.</summary>
public sealed class PresentTests
{
    private static readonly Plan Day = Catalog.BackReliefDay with { Zone = TimeZones.Find("America/New_York") };
    private static readonly Schedule Schedule = Day.ToSchedule();
    private static readonly Instant Nine = At.Utc("2026-03-09T13:00Z");

    [Fact]
    public void Pauses_hold_from_their_first_instant_to_the_last_before_their_end()
    {
        ReminderState state = Schedule.After(
            ReminderEvent.Paused(Nine, Nine + Duration.FromHours(1)),
            ReminderEvent.Paused(Nine + Duration.FromMinutes(30), ruleId: Day.Rules[0].Id));

        Schedule.PausesAt(Nine - Duration.FromSeconds(1), state).Should().BeEmpty();
        Schedule.PausesAt(Nine, state).Should().Equal(new PauseInForce(Nine, Nine + Duration.FromHours(1), null));
        Schedule.PausesAt(Nine + Duration.FromMinutes(59), state).Select(p => (p.Until, p.RuleId)).Should()
            .Equal((Nine + Duration.FromHours(1), null), (null, Day.Rules[0].Id));
        Schedule.PausesAt((Nine + Duration.FromHours(1)).ToDateTimeOffset(), state).Should().ContainSingle().Which.RuleId.Should().Be(Day.Rules[0].Id);
        Schedule.PausesAt(Nine).Should().BeEmpty();
    }

    [Fact]
    public void The_zone_is_that_of_the_last_change_before_an_instant()
    {
        ReminderState state = Schedule.After(ReminderEvent.Travelled(Nine, TimeZones.Find("Asia/Tokyo")));

        Schedule.ZoneAt(Nine).Id.Should().Be("America/New_York");
        Schedule.ZoneAt(Nine, state).Id.Should().Be("America/New_York");
        Schedule.ZoneAt((Nine + Duration.FromSeconds(1)).ToDateTimeOffset(), state).Id.Should().Be("Asia/Tokyo");
    }

    [Fact]
    public void A_routine_is_found_among_ones_own_then_in_the_program_then_among_the_built_in()
    {
        Plan weeks = Catalog.BackTwelveWeeksDay(new LocalDate(2026, 3, 2));
        string inProgram = weeks.Program!.Program.Routines[0].Id;
        Routine own = Catalog.DeskBreak with { Name = "Mine" };

        weeks.FindRoutine(inProgram).Should().Be(weeks.Program.Program.Routines[0]);
        weeks.FindRoutine("desk-break").Should().BeSameAs(Catalog.DeskBreak);
        weeks.FindRoutine("desk-break", [own]).Should().BeSameAs(own);
        weeks.FindRoutine("nobody").Should().BeNull();
        foreach (Occurrence occurrence in weeks.ToSchedule("Europe/Berlin").Upcoming(Nine, 50))
            weeks.FindRoutine(occurrence.RoutineId).Should().NotBeNull();
    }

    [Fact]
    public void An_occurrence_made_for_a_test_is_equal_to_the_computed_one()
    {
        foreach (Occurrence occurrence in Schedule.Upcoming(Nine, 20))
            new Occurrence(Day, OccurrenceName.Parse(occurrence.Name.ToString()), occurrence.At, occurrence.Nominal).Should().Be(occurrence);

        ((Action)(() => new Occurrence(Day, OccurrenceName.Parse("nobody/2026-03-09/11:00"), Nine).ToString()))
            .Should().Throw<ArgumentException>().WithMessage("*does not have the rule 'nobody'*");
        ((Action)(() => OccurrenceName.Parse("desk"))).Should().Throw<FormatException>();
    }

    [Fact]
    public void An_event_at_another_instant_keeps_all_else()
    {
        ReminderEvent snoozed = ReminderEvent.Snoozed(At.Name("desk/2026-03-09/11:00"), Nine, Nine + Duration.FromHours(1));

        snoozed.WithAt(Nine + Duration.FromMinutes(1)).Should().Be(ReminderEvent.Snoozed(At.Name("desk/2026-03-09/11:00"), Nine + Duration.FromMinutes(1), Nine + Duration.FromHours(1)));
    }

    [Fact]
    public void A_queued_reminder_reads_back_equal()
    {
        foreach (QueuedReminder queued in Schedule.Upcoming(Nine, 20).Select(QueuedReminder.Of))
        {
            QueuedReminder.TryParse(queued.ToString(), out QueuedReminder read).Should().BeTrue();
            read.Should().Be(queued);
        }

        foreach (string bad in (string[])["", "desk/2026-03-09/11:00", "desk/2026-03-09/11:00@", "@2026-03-09T13:00:00Z", "desk/2026-03-09/11:00@2026-03-09T13:00:00Z@"])
            QueuedReminder.TryParse(bad, out _).Should().BeFalse();
        QueuedReminder.TryParse(null, out _).Should().BeFalse();
    }

    [Fact]
    public void Answers_are_JSON_that_a_page_can_use()
    {
        Occurrence next = Schedule.Next(Nine)!.Value;
        using JsonDocument json = JsonDocument.Parse(JsonSerializer.Serialize(new { next, day = Schedule.Day(Nine.ToDateTimeOffset()) }));

        JsonElement written = json.RootElement.GetProperty("next");
        written.GetProperty("name").GetString().Should().Be(next.Name.ToString());
        written.GetProperty("local").GetDateTimeOffset().Should().Be(next.ToDateTimeOffset());
        written.GetProperty("at").GetDateTimeOffset().Should().Be(next.ToDateTimeOffset());
        written.GetProperty("routine").GetString().Should().Be(next.RoutineId);
        json.RootElement.GetProperty("day").EnumerateArray().Select(r => r.GetProperty("name").GetString())
            .Should().Equal(Schedule.Day(Schedule.Today(Nine), Nine).Select(r => r.Name.ToString()));
        json.RootElement.GetProperty("day")[0].GetProperty("status").GetString().Should().Be("missed");

        JsonSerializer.Deserialize<OccurrenceName>(JsonSerializer.Serialize(next.Name)).Should().Be(next.Name);
        ((Action)(() => JsonSerializer.Deserialize<OccurrenceName>("\"desk\""))).Should().Throw<JsonException>();
        ((Action)(() => JsonSerializer.Deserialize<OccurrenceName>("7"))).Should().Throw<JsonException>();
        ((Action)(() => JsonSerializer.Deserialize<Occurrence>("{}"))).Should().Throw<NotSupportedException>();
    }

#if !NETSTANDARD_ASSET
    [Fact]
    public void Types_of_NET_mean_the_same_as_those_of_NodaTime()
    {
        DateTimeOffset now = Nine.ToDateTimeOffset();

        Schedule.Today(now).Should().Be(Schedule.Today(Nine));
        Schedule.Day(new DateOnly(2026, 3, 9), now).Select(r => r.ToString()).Should().Equal(Schedule.Day(new LocalDate(2026, 3, 9), Nine).Select(r => r.ToString()));
        Schedule.ExplainDay(new DateOnly(2026, 3, 9)).Select(e => e.ToText()).Should().Equal(Schedule.ExplainDay(new LocalDate(2026, 3, 9)).Select(e => e.ToText()));
        Schedule.NextTimeOfDay(new TimeOnly(6, 0), now).Should().Be(Schedule.NextTimeOfDay(new LocalTime(6, 0), Nine).ToDateTimeOffset());
        Schedule.NextTimeOfDay(new TimeOnly(6, 0), now).Offset.Should().Be(TimeSpan.FromHours(-4));
        Plan.Build("p", "Europe/Berlin").Awake(new TimeOnly(6, 30), new TimeOnly(21, 0)).Quiet(new TimeOnly(12, 0), new TimeOnly(13, 0), DaysOfWeek.MondayToFriday)
            .Between(new DateOnly(2026, 1, 1), null).Except(new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 2)).MinimumGap(TimeSpan.FromMinutes(20))
            .Remind("r", Catalog.DeskBreak, Trigger.Every(TimeSpan.FromMinutes(90), "09:00", "17:30")).ToPlan()
            .Should().Be(Plan.Build("p", "Europe/Berlin").Awake("06:30", "21:00").Quiet("12:00", "13:00", DaysOfWeek.MondayToFriday)
                .Between(new LocalDate(2026, 1, 1), null).Except(new LocalDate(2026, 3, 1), new LocalDate(2026, 3, 2)).MinimumGap(Duration.FromMinutes(20))
                .Remind("r", Catalog.DeskBreak, Trigger.Every(Duration.FromMinutes(90), "09:00", "17:30")).ToPlan());
    }
#endif
}
