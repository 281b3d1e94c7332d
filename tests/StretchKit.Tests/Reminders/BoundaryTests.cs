using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Reminders;
using Xunit;

namespace StretchKit.Tests.Reminders;

/// <summary>The very ends of ranges, windows and graces: what belongs to them and what does not.</summary>
public sealed class BoundaryTests
{
    private static readonly Instant Nine = At.Utc("2026-06-10T09:00Z");

    private static readonly Duration Least = Duration.FromNanoseconds(1);

    private readonly Schedule _nine = Make(Trigger.At("09:00"));

    [Fact]
    public void Between_is_from_inclusive_to_exclusive_to_the_nanosecond()
    {
        _nine.Between(Nine, Nine + Least).Should().ContainSingle();
        _nine.Between(Nine - Least, Nine).Should().BeEmpty();
        _nine.Between(Nine + Least, Nine + Duration.FromHours(1)).Should().BeEmpty();
        _nine.Between(Nine, Nine).Should().BeEmpty();
        _nine.Between(Nine + Duration.FromDays(1), Nine - Duration.FromDays(1)).Should().BeEmpty();
    }

    [Fact]
    public void Next_is_strictly_after_to_the_nanosecond()
    {
        _nine.Next(Nine - Least)!.Value.At.Should().Be(Nine);
        _nine.Next(Nine)!.Value.At.Should().Be(Nine + Duration.FromDays(1));
    }

    [Fact]
    public void Missed_is_since_exclusive_now_inclusive_and_grace_inclusive()
    {
        _nine.Missed(Nine - Least, Nine).Should().ContainSingle();
        _nine.Missed(Nine, Nine + Duration.FromMinutes(1)).Should().BeEmpty();
        _nine.Missed(Nine - Duration.FromHours(1), Nine + Duration.FromMinutes(30)).Should().ContainSingle();
        _nine.Missed(Nine - Duration.FromHours(1), Nine + Duration.FromMinutes(30) + Least).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2026-06-10T00:00")]
    [InlineData("2026-06-10T23:59:59")]
    public void A_date_time_at_either_end_of_its_day_is_on_it(string time)
    {
        Schedule schedule = Make(new DatesTrigger([NodaTime.Text.LocalDateTimePattern.GeneralIso.Parse(time.Length == 16 ? time + ":00" : time).Value]));

        schedule.Next(Nine - Duration.FromDays(3))!.Value.Day.Should().Be(new LocalDate(2026, 6, 10));
        schedule.ExplainDay(new LocalDate(2026, 6, 10)).Single().ComesAt.Should().NotBeNull();
        schedule.ExplainDay(new LocalDate(2026, 6, 9)).Single().Steps[0].Code.Should().Be(ExplanationCode.NoDate);
        schedule.ExplainDay(new LocalDate(2026, 6, 11)).Single().Steps[0].Code.Should().Be(ExplanationCode.NoDate);
    }

    [Theory]
    [InlineData("08:59", "10:59 12:59 14:59")]
    [InlineData("09:00", "11:00 13:00 15:00")]
    [InlineData("09:01", "11:01 13:01 15:01")]
    public void A_session_at_the_instant_of_a_candidate_begins_the_interval_anew(string session, string walls)
    {
        Schedule schedule = Make(Trigger.Every(Duration.FromHours(2), new LocalTime(7, 0), new LocalTime(16, 0), restart: Restart.Session), grace: 0);
        ReminderState state = schedule.After(ReminderEvent.Completed("routine", At.Utc($"2026-06-10T{session}Z")));

        schedule.Between(Nine + Duration.FromMinutes(2), Nine + Duration.FromDays(0.5), state)
            .Select(o => o.Wall()[11..]).Should().Equal(walls.Split(' '));
    }

    [Theory]
    [InlineData("08:29", false)]
    [InlineData("08:30", true)]
    [InlineData("09:00", true)]
    [InlineData("09:30", true)]
    [InlineData("09:31", false)]
    public void A_session_answers_from_early_before_it_to_grace_after_it(string session, bool answers)
    {
        ReminderState state = _nine.After(ReminderEvent.Completed("routine", At.Utc($"2026-06-10T{session}Z"), "r"));

        _nine.Day(new LocalDate(2026, 6, 10), Nine + Duration.FromHours(8), state).Single().Status
            .Should().Be(answers ? DayReminderStatus.Done : DayReminderStatus.Missed);
    }

    [Theory]
    [InlineData("08:49:59", true)]
    [InlineData("08:50", true)]
    [InlineData("08:50:01", false)]
    [InlineData("09:00", false)]
    [InlineData("09:00:01", true)]
    public void A_session_of_another_routine_spares_from_its_start_to_the_gap_after_its_end(string session, bool comes)
    {
        ReminderState state = _nine.After(ReminderEvent.Completed("other", At.Utc($"2026-06-10T{session}Z")));

        (_nine.Explain(At.Name("r/2026-06-10/09:00"), state).ComesAt is not null).Should().Be(comes);
    }

    [Fact]
    public void The_first_session_answers_and_the_second_answers_nothing()
    {
        ReminderState state = _nine.After(
            ReminderEvent.Completed("routine", Nine - Duration.FromMinutes(9)), ReminderEvent.Completed("routine", Nine - Duration.FromMinutes(2)));

        _nine.Explain(At.Name("r/2026-06-10/09:00"), state).ToString().Should().Be("09:00 nominal → answered by the session that ended at 08:51");
    }

    [Theory]
    [InlineData(0, 10, false)]
    [InlineData(-5, 0, true)]
    [InlineData(-5, 1, false)]
    [InlineData(1, 10, true)]
    public void A_pause_is_half_open(int from, int until, bool comes)
    {
        ReminderState state = _nine.After(ReminderEvent.Paused(Nine + Duration.FromMinutes(from), Nine + Duration.FromMinutes(until)));

        _nine.Between(Nine, Nine + Least, state).Any().Should().Be(comes);
    }

    private static Schedule Make(Trigger trigger, int grace = 30)
        => new(new Plan("p", [new ReminderRule("r", "routine", trigger) { Grace = Duration.FromMinutes(grace) }], DateTimeZone.Utc));
}
