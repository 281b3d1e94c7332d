using System;
using System.Linq;
using CsCheck;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace StretchKit.Tests.Reminders;

public sealed class ReminderStateTests
{
    private readonly Schedule _schedule = (Catalog.BackReliefDay with { Zone = TimeZones.Find("Europe/Berlin") }).ToSchedule();

    [Fact]
    public void It_is_written_and_read_back_equal_and_the_same_to_the_byte()
    {
        var anyState =
            from drafts in EventGen.Drafts
            select new EngineTranscript(Case(drafts), EventGen.Happen(Case(drafts))).State;
        anyState.Sample(
            state =>
            {
                string json = Catalog.Writer.Write(state);
                ReadResult<ReminderState> read = Catalog.Reader.ReadState(json);
                read.Findings.Should().BeEmpty();
                read.Value.Should().Be(state);
                Catalog.Writer.Write(read.Value!).Should().Be(json);
            },
            iter: 60);
    }

    [Theory]
    [InlineData("""{ "kind": "resumed", "at": "2026-03-08T06:30:00+01:00" }""", "SK1040", "$.events[0].at")]
    [InlineData("""{ "kind": "resumed" }""", "SK1007", "$.events[0].at")]
    [InlineData("""{ "kind": "delivered", "at": "2026-03-08T06:30:00Z", "occurrence": "morning" }""", "SK1041", "$.events[0].occurrence")]
    [InlineData("""{ "kind": "delivered", "at": "2026-03-08T06:30:00Z" }""", "SK1007", "$.events[0].occurrence")]
    [InlineData("""{ "kind": "travelled", "at": "2026-03-08T06:30:00Z", "zone": "Europe/Berlni" }""", "SK4001", "$.events[0].zone")]
    [InlineData("""{ "kind": "done", "at": "2026-03-08T06:30:00Z" }""", "SK1020", "$.events[0].kind")]
    [InlineData("""{ "kind": "completed", "at": "2026-03-08T06:30:00Z", "routine": "Desk Break" }""", "SK1016", "$.events[0].routine")]
    public void What_is_wrong_with_an_event_is_found(string happened, string code, string path)
    {
        Finding finding = Catalog.Reader.ReadState($$"""{ "schemaVersion": 1, "events": [ {{happened}} ] }""").Findings.Should().ContainSingle().Subject;

        finding.Code.Should().Be(code);
        finding.Path.Should().Be(path);
    }

    [Fact]
    public void An_event_that_is_recorded_late_counts_from_when_it_happened()
    {
        Instant at = _schedule.Local("2026-06-10T09:00");
        ReminderState state = ReminderState.Empty.Apply(ReminderEvent.Resumed(at));

        ReminderState late = state.Apply(ReminderEvent.Paused(at - Duration.FromSeconds(1)));

        late.Events.Select(e => e.Kind).Should().Equal(ReminderEventKind.Paused, ReminderEventKind.Resumed);
        _schedule.Next(at, late).Should().Be(_schedule.Next(at));
    }

    [Fact]
    public void An_event_that_the_state_contains_changes_nothing()
    {
        Occurrence desk = _schedule.Named("desk/2026-06-10/11:00");
        ReminderState once = _schedule.After(ReminderEvent.Snoozed(desk, desk.At));

        ApplyResult again = _schedule.Apply(once, ReminderEvent.Snoozed(desk, desk.At));

        again.Success.Should().BeTrue();
        again.State.Should().BeSameAs(once);
        once.Events.Should().ContainSingle().Which.Until.Should().Be(desk.At + Duration.FromMinutes(10));
    }

    [Fact]
    public void Two_states_that_grow_from_one_do_not_disturb_each_other()
    {
        Instant at = _schedule.Local("2026-06-10T09:00");
        ReminderState common = ReminderState.Empty.Apply(ReminderEvent.Resumed(at));

        ReminderState left = common.Apply(ReminderEvent.Paused(at));
        ReminderState right = common.Apply(ReminderEvent.Completed("desk-break", at));

        left.Events.Select(e => e.Kind).Should().Equal(ReminderEventKind.Paused, ReminderEventKind.Resumed);
        right.Events.Select(e => e.Kind).Should().Equal(ReminderEventKind.Resumed, ReminderEventKind.Completed);
        common.Events.Should().HaveCount(1);
    }

    [Fact]
    public void Trimmed_it_answers_the_same_from_then_on()
    {
        Instant start = _schedule.Local("2026-06-10T00:00");
        EventGen.Drafts.Sample(
            drafts =>
            {
                ReminderState state = new EngineTranscript(Case(drafts), EventGen.Happen(Case(drafts))).State;
                Instant before = start + Duration.FromDays(1);
                ReminderState trimmed = state.Trim(before);
                trimmed.Events.Should().BeSubsetOf(state.Events);
                Instant from = before + Duration.FromDays(5);
                _schedule.Between(from, from + Duration.FromDays(5), trimmed)
                    .Should().Equal(_schedule.Between(from, from + Duration.FromDays(5), state));
            },
            iter: 60);
    }

    [Fact]
    public void Trimmed_it_still_knows_the_zone_and_the_pause_in_force()
    {
        Instant at = _schedule.Local("2026-06-10T09:00");
        ReminderState state = _schedule.After(
            ReminderEvent.Travelled(at, TimeZones.Find("Asia/Tokyo")),
            ReminderEvent.Delivered(At.Name("desk/2026-06-09/09:00"), at),
            ReminderEvent.Paused(at + Duration.FromHours(1)),
            ReminderEvent.Resumed(at + Duration.FromDays(13)));

        ReminderState trimmed = state.Trim(at + Duration.FromDays(12));

        trimmed.Events.Select(e => e.Kind).Should().Equal(ReminderEventKind.Travelled, ReminderEventKind.Paused, ReminderEventKind.Resumed);
    }

    [Fact]
    public void An_occurrence_is_known_by_its_name_and_read_back_from_it()
    {
        Occurrence occurrence = _schedule.Named("desk/2026-06-10/11:00");

        OccurrenceName.TryParse(occurrence.Name.ToString(), out OccurrenceName name).Should().BeTrue();
        name.Should().Be(occurrence.Name);
        occurrence.ToString().Should().Be("2026-06-10T11:00:00+02:00 desk/2026-06-10/11:00");
        occurrence.ToDateTimeOffset().Should().Be(new DateTimeOffset(2026, 6, 10, 11, 0, 0, TimeSpan.FromHours(2)));
        _schedule.Next(occurrence.ToDateTimeOffset().AddSeconds(-1)).Should().Be(occurrence);
    }

    private EngineCase Case(EventGen.Draft[] drafts) => new(_schedule.Plan, null, new LocalDate(2026, 6, 10), drafts, []);

    [Theory]
    [InlineData("")]
    [InlineData("desk/2026-06-10")]
    [InlineData("desk/2026-06-31/11:00")]
    [InlineData("desk/2026-06-10/noon")]
    [InlineData("Desk/2026-06-10/07:00")]
    [InlineData("desk/2026-06-10/-PT4H")]
    [InlineData("desk/2026-06-10/PT4H/x")]
    public void What_is_no_name_is_not_read(string text) => OccurrenceName.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("America/New_York")]
    [InlineData("Pacific/Apia")]
    [InlineData("UTC")]
    public void The_ends_of_the_calendar_are_answered_too(string zone)
    {
        Schedule schedule = (Catalog.BackReliefDay with
        {
            Zone = TimeZones.Find(zone),
            Quiet = [QuietTime.Weekly(new LocalTime(12, 0), new LocalTime(13, 0))],
        }).ToSchedule();

        schedule.Next(Instant.MinValue).Should().BeNull("the first day is more than five years later");
        schedule.Next(Instant.FromUtc(1, 1, 2, 0, 0)).Should().NotBeNull();
        schedule.Next(Instant.FromUtc(9999, 12, 10, 0, 0)).Should().NotBeNull();
        schedule.Next(Instant.MaxValue).Should().BeNull();
        schedule.Between(Instant.MinValue, Instant.FromUtc(1, 1, 3, 0, 0)).Should().NotBeEmpty();
        schedule.Between(Instant.FromUtc(9999, 12, 1, 0, 0), Instant.MaxValue).Should().NotBeEmpty();
        schedule.Missed(Instant.MinValue, Instant.MaxValue).Should().BeEmpty();
        schedule.Next(Instant.FromUtc(2026, 1, 1, 0, 0), schedule.After(ReminderEvent.Paused(Instant.MinValue))).Should().BeNull();
        schedule.Next(
            Instant.FromUtc(2026, 1, 1, 0, 0), schedule.After(ReminderEvent.Travelled(Instant.MaxValue, TimeZones.Find("Asia/Tokyo"))))
            .Should().NotBeNull();
    }

    [Fact]
    public void A_snooze_to_the_very_end_of_the_waking_window_is_refused()
    {
        Schedule schedule = Plan.Build("p", "Europe/Berlin")
            .Remind(new ReminderRule("late", "routine", Trigger.At("21:40"))).ToPlan().ToSchedule();
        Occurrence late = schedule.Named("late/2026-06-10/21:40");

        schedule.Apply(ReminderState.Empty, ReminderEvent.Snoozed(late, schedule.Local("2026-06-10T21:49:59"))).Success.Should().BeTrue();
        schedule.Apply(ReminderState.Empty, ReminderEvent.Snoozed(late, schedule.Local("2026-06-10T21:50")))
            .Refusal!.Code.Should().Be(RefusalCode.PastWaking);
    }

    [Fact]
    public void A_journey_at_the_very_end_of_yesterdays_waking_window_leaves_yesterday_behind()
    {
        Schedule schedule = Plan.Build("p", "UTC").Awake("07:00", "01:00")
            .Remind(new ReminderRule("after", "routine", Trigger.BeforeSleep(Duration.FromMinutes(-30)))).ToPlan().ToSchedule();
        DateTimeZone london = TimeZones.Find("Europe/London");
        Instant end = At.Utc("2026-01-11T01:00Z");

        ReminderState atTheEnd = schedule.After(ReminderEvent.Travelled(end, london));
        ReminderState before = schedule.After(ReminderEvent.Travelled(end - Duration.FromSeconds(1), london));

        schedule.Next(end, before)!.Value.Name.ToString().Should().Be("after/2026-01-10/sleep");
        schedule.Next(end, atTheEnd)!.Value.Name.ToString().Should().Be("after/2026-01-11/sleep");
    }
}
