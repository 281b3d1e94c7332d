using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using NodaTime;
using StretchKit.Hosting;
using Xunit;

namespace StretchKit.Tests.Hosting.Contract;

/// <summary>What every implementation of <see cref="IReminders"/> does. It begins on Monday, 2026-03-02 at 06:00 in New York.</summary>
public abstract class RemindersContract : IAsyncLifetime
{
    protected static readonly Instant Start = At("2026-03-02T11:00:00Z");

    /// <summary>Reminders at 09:00, 11:00, 13:00 and 15:00 local time.</summary>
    protected static readonly Plan Desk = Plan.Build("desk-day", "America/New_York")
        .Awake("07:00", "22:00")
        .Remind("desk", Catalog.DeskBreak, Trigger.At("09:00", "11:00", "13:00", "15:00"))
        .ToPlan();

    private IRemindersHarness _harness = null!;

    protected IRemindersHarness Harness => _harness;

    private IReminders Reminders => _harness.Reminders;

    private IEnumerable<string> Delivered => _harness.Delivered.Select(d => $"{d.PersonId} {d.Occurrence.Name} at {d.Occurrence.At + d.Lateness}");

    public async Task InitializeAsync() => _harness = await BeginAsync(Start);

    public async Task DisposeAsync() => await _harness.DisposeAsync();

    protected abstract Task<IRemindersHarness> BeginAsync(Instant now);

    [SkippableFact]
    public async Task What_comes_due_is_delivered_once_and_at_its_time()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        await _harness.PassAsync(Duration.FromHours(28));
        Delivered.Should().Equal(
            "anna desk/2026-03-02/09:00 at 2026-03-02T14:00:00Z",
            "anna desk/2026-03-02/11:00 at 2026-03-02T16:00:00Z",
            "anna desk/2026-03-02/13:00 at 2026-03-02T18:00:00Z",
            "anna desk/2026-03-02/15:00 at 2026-03-02T20:00:00Z",
            "anna desk/2026-03-03/09:00 at 2026-03-03T14:00:00Z");
        _harness.Delivered.Should().OnlyContain(d => d.Attempt == 1 && !d.IsCatchUp);
    }

    [SkippableFact]
    public async Task Each_person_has_reminders_of_their_own()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        await Reminders.SetPlanAsync("zoë in berlin", Desk with { Zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"] });
        await _harness.PassAsync(Duration.FromHours(4));
        Delivered.Should().Equal(
            "zoë in berlin desk/2026-03-02/13:00 at 2026-03-02T12:00:00Z",
            "anna desk/2026-03-02/09:00 at 2026-03-02T14:00:00Z",
            "zoë in berlin desk/2026-03-02/15:00 at 2026-03-02T14:00:00Z");
    }

    [SkippableFact]
    public async Task Across_a_clock_change_nothing_is_doubled_or_lost()
    {
        Plan night = Plan.Build("night", "America/New_York").Awake("00:00", "23:59")
            .Remind("n", Catalog.DeskBreak, Trigger.At("01:30", "02:30", "03:30")).ToPlan() with
        { MinimumGap = Duration.Zero };
        await Reminders.SetPlanAsync("anna", night);
        await _harness.JumpToAsync(At("2026-03-08T05:00:00Z"));
        await _harness.PassAsync(Duration.FromHours(6));

        // 02:30 does not exist that day and comes at 03:30, which is taken by the other one's instant.
        Delivered.Should().Equal("anna n/2026-03-08/01:30 at 2026-03-08T06:30:00Z", "anna n/2026-03-08/02:30 at 2026-03-08T07:30:00Z");
    }

    [SkippableFact]
    public async Task Next_is_strictly_after_the_present()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        (await Reminders.NextAsync("anna"))!.Value.At.Should().Be(At("2026-03-02T14:00:00Z"));
        await _harness.PassAsync(Duration.FromHours(3));
        (await Reminders.NextAsync("anna"))!.Value.At.Should().Be(At("2026-03-02T16:00:00Z"));
        (await Reminders.NextAsync("nobody")).Should().BeNull();
    }

    [SkippableFact]
    public async Task A_snoozed_reminder_comes_again_with_a_key_of_its_own()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        await _harness.PassAsync(Duration.FromHours(3) + Duration.FromMinutes(1));
        RecordResult result = await Reminders.RecordAsync("anna", ReminderEvent.Snoozed(_harness.Delivered[0].Occurrence, _harness.Now));
        result.Outcome.Should().Be(RecordOutcome.Recorded);
        result.Event!.Until.Should().Be(At("2026-03-02T14:11:00Z"));
        await _harness.PassAsync(Duration.FromHours(1));
        Delivered.Should().Equal(
            "anna desk/2026-03-02/09:00 at 2026-03-02T14:00:00Z",
            "anna desk/2026-03-02/09:00 at 2026-03-02T14:11:00Z");
        _harness.Delivered.Select(d => d.Key.ToString()).Should().Equal("desk/2026-03-02/09:00 anna", "desk/2026-03-02/09:00+1 anna");
    }

    [SkippableFact]
    public async Task Of_many_who_update_a_plan_at_once_nobody_loses()
    {
        await Reminders.SetPlanAsync("anna", Desk with { MinimumGap = Duration.Zero });
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(async () =>
            await Reminders.UpdatePlanAsync("anna", plan => plan! with { MinimumGap = plan.MinimumGap + Duration.FromMinutes(1) }))));
        (await Reminders.FindAsync("anna"))!.Plan.MinimumGap.Should().Be(Duration.FromMinutes(20));
    }

    [SkippableFact]
    public async Task A_plan_can_be_made_by_an_update_and_left_as_it_is()
    {
        (await Reminders.UpdatePlanAsync("anna", plan => plan ?? Desk)).Should().BeTrue();
        (await Reminders.UpdatePlanAsync("anna", plan => plan ?? throw new InvalidOperationException("There is one."))).Should().BeFalse();
        await _harness.PassAsync(Duration.FromHours(3));
        Delivered.Should().Equal("anna desk/2026-03-02/09:00 at 2026-03-02T14:00:00Z");
        await Reminders.Invoking(r => r.UpdatePlanAsync("anna", _ => null!).AsTask()).Should().ThrowAsync<ArgumentException>();
        await Reminders.Invoking(r => r.UpdatePlanAsync("anna", _ => Desk with { Zone = null }).AsTask()).Should().ThrowAsync<ArgumentException>();
        (await Reminders.FindAsync("anna"))!.Plan.Should().Be(Desk);
    }

    [SkippableFact]
    public async Task Sessions_of_a_range_are_given()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        Session[] sessions = [.. Enumerable.Range(-3, 3).Select(day => new Session("desk-break", Start + Duration.FromDays(day), Start + Duration.FromDays(day) + Duration.FromMinutes(2), []))];
        foreach (Session session in sessions.Reverse())
            (await Reminders.RecordAsync("anna", session)).Reason.Should().BeNull();
        (await Reminders.SessionsAsync("anna", Start - Duration.FromDays(3), Start - Duration.FromDays(1))).Should().Equal(sessions[0], sessions[1]);
        (await Reminders.SessionsAsync("anna", Start - Duration.FromDays(2))).Should().Equal(sessions[1], sessions[2]);
        (await Reminders.SessionsAsync("nobody", Start)).Should().BeEmpty();
    }

    [SkippableFact]
    public async Task An_operator_gets_people_page_by_page()
    {
        foreach (string person in new[] { "bert", "anna", "carl" })
            await Reminders.SetPlanAsync(person, Desk);
        (await Reminders.PeopleAsync(most: 2)).Should().Equal("anna", "bert");
        (await Reminders.PeopleAsync("bert", 2)).Should().Equal("carl");
        await Reminders.Invoking(r => r.PeopleAsync(most: 0).AsTask()).Should().ThrowAsync<ArgumentOutOfRangeException>();
    }

    [SkippableFact]
    public async Task What_is_not_recorded_says_why_in_words()
    {
        (await Reminders.RecordAsync("anna", ReminderEvent.Paused(_harness.Now))).Reason.Should().Contain("not known");
        await Reminders.SetPlanAsync("anna", Desk);
        (await Reminders.RecordAsync("anna", ReminderEvent.Paused(_harness.Now + Duration.FromDays(3)))).Reason.Should().Contain("MaxAhead");
        Occurrence next = (await Reminders.NextAsync("anna"))!.Value;
        RecordResult early = await Reminders.RecordAsync("anna", ReminderEvent.Skipped(next, _harness.Now + Duration.FromMinutes(1)));
        early.Reason.Should().Be(early.Refusal?.Message);
        (await Reminders.RecordAsync("anna", ReminderEvent.Snoozed(next, _harness.Now))).Reason.Should().NotBeNullOrWhiteSpace();
    }

    [SkippableFact]
    public async Task A_refused_event_says_why_and_changes_nothing()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        Occurrence next = (await Reminders.NextAsync("anna"))!.Value;
        RecordResult result = await Reminders.RecordAsync("anna", ReminderEvent.Snoozed(next, _harness.Now));
        result.Outcome.Should().Be(RecordOutcome.Refused);
        result.Refusal!.Code.Should().Be(RefusalCode.NotDue);
        (await Reminders.FindAsync("anna"))!.State.Should().Be(ReminderState.Empty);
    }

    [SkippableFact]
    public async Task An_event_is_recorded_once_however_often_it_is_sent()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        ReminderEvent pause = ReminderEvent.Paused(_harness.Now, _harness.Now + Duration.FromHours(4));
        (await Reminders.RecordAsync("anna", pause)).Outcome.Should().Be(RecordOutcome.Recorded);
        (await Reminders.RecordAsync("anna", pause)).Outcome.Should().Be(RecordOutcome.AlreadyRecorded);
        (await Reminders.HistoryAsync("anna"))!.State.Events.Should().Equal(pause);
    }

    [SkippableFact]
    public async Task Nobody_records_for_a_person_who_is_not_known()
    {
        (await Reminders.RecordAsync("nobody", ReminderEvent.Resumed(Start))).Should().Be(new RecordResult(RecordOutcome.UnknownPerson));
        (await Reminders.RecordAsync("nobody", Session(Start))).Should().Be(new RecordResult(RecordOutcome.UnknownPerson));
        (await Reminders.FindAsync("nobody")).Should().BeNull();
        (await Reminders.HistoryAsync("nobody")).Should().BeNull();
        (await Reminders.ForgetAsync("nobody")).Should().BeFalse();
    }

    [SkippableFact]
    public async Task A_session_answers_the_reminder_that_it_came_before()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        await _harness.PassAsync(Duration.FromHours(3) - Duration.FromMinutes(5));
        Session session = Session(_harness.Now - Duration.FromMinutes(4));
        (await Reminders.RecordAsync("anna", session)).Outcome.Should().Be(RecordOutcome.Recorded);
        (await Reminders.RecordAsync("anna", session)).Should().Be(new RecordResult(RecordOutcome.AlreadyRecorded));
        await _harness.PassAsync(Duration.FromHours(2) + Duration.FromMinutes(6));
        Delivered.Should().Equal("anna desk/2026-03-02/11:00 at 2026-03-02T16:00:00Z");
        PersonHistory history = (await Reminders.HistoryAsync("anna"))!;
        history.Sessions.Should().Equal(session);
        history.State.Events.Select(e => e.Kind).Should().Equal(ReminderEventKind.Completed, ReminderEventKind.Delivered);
    }

    [SkippableFact]
    public async Task A_snooze_ends_when_the_person_chooses_and_can_be_moved()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        await _harness.PassAsync(Duration.FromHours(3) + Duration.FromMinutes(1));
        OccurrenceName nine = _harness.Delivered[0].Occurrence.Name;
        Instant half = At("2026-03-02T14:30:00Z");
        RecordResult result = await Reminders.SnoozeAsync("anna", nine, half);
        result.Should().Be(new RecordResult(RecordOutcome.Recorded) { Event = ReminderEvent.Snoozed(nine, _harness.Now, half) });
        (await Reminders.SnoozeAsync("anna", nine, half)).Should().Be(result with { Outcome = RecordOutcome.AlreadyRecorded });
        await _harness.PassAsync(Duration.FromMinutes(4));
        await Reminders.SnoozeAsync("anna", nine, half + Duration.FromMinutes(15));
        await _harness.PassAsync(Duration.FromHours(1));
        Delivered.Skip(1).Should().Equal("anna desk/2026-03-02/09:00 at 2026-03-02T14:45:00Z");
        _harness.Delivered[^1].Key.Snoozes.Should().Be(2);
    }

    [SkippableFact]
    public async Task A_refused_snooze_says_why_in_words()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        Occurrence next = (await Reminders.NextAsync("anna"))!.Value;
        (await Reminders.SnoozeAsync("anna", next.Name)).Refusal!.Code.Should().Be(RefusalCode.NotDue);
        await _harness.PassAsync(Duration.FromHours(3));
        RecordResult late = await Reminders.SnoozeAsync("anna", next.Name, At("2026-03-03T03:00:00Z"));
        (late.Outcome, late.Refusal!.Code).Should().Be((RecordOutcome.Refused, RefusalCode.PastWaking));
        late.Refusal.Message.Should().NotBeEmpty();
        (await Reminders.SnoozeAsync("nobody", next.Name)).Should().Be(new RecordResult(RecordOutcome.UnknownPerson));
    }

    [SkippableFact]
    public async Task The_delay_of_a_recorded_snooze_is_not_changed_by_the_plan()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        await _harness.PassAsync(Duration.FromHours(3) + Duration.FromMinutes(1));
        ReminderEvent asked = ReminderEvent.Snoozed(_harness.Delivered[0].Occurrence, _harness.Now);
        RecordResult first = await Reminders.RecordAsync("anna", asked);
        (await Reminders.RecordAsync("anna", asked)).Should().Be(first with { Outcome = RecordOutcome.AlreadyRecorded });
        await Reminders.SetPlanAsync("anna", new Plan(Desk.Id, [Desk.Rules[0] with { Snooze = new SnoozePolicy(Duration.FromMinutes(30), 3) }]) { Zone = Desk.Zone });
        await _harness.PassAsync(Duration.FromHours(1));
        Delivered.Skip(1).Should().Equal("anna desk/2026-03-02/09:00 at 2026-03-02T14:11:00Z");
    }

    [SkippableFact]
    public async Task A_snooze_that_arrives_after_its_end_still_comes()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        await _harness.PassAsync(Duration.FromHours(3) + Duration.FromMinutes(20));
        ReminderEvent offline = ReminderEvent.Snoozed(_harness.Delivered[0].Occurrence, At("2026-03-02T14:01:00Z"));
        (await Reminders.RecordAsync("anna", offline)).IsRecorded.Should().BeTrue();
        await _harness.PassAsync(Duration.FromMinutes(1));
        _harness.Delivered.Select(d => d.Key.ToString()).Should().Equal("desk/2026-03-02/09:00 anna", "desk/2026-03-02/09:00+1 anna");
    }

    [SkippableFact]
    public async Task A_session_answers_the_reminder_that_it_was_started_from()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        await _harness.PassAsync(Duration.FromHours(5) + Duration.FromMinutes(5));
        OccurrenceName nine = _harness.Delivered[0].Occurrence.Name;
        RecordResult result = await Reminders.RecordAsync("anna", Session(_harness.Now - Duration.FromMinutes(4)), nine);
        result.Event!.Occurrence.Should().Be(nine);
        PersonReminders anna = (await Reminders.FindAsync("anna"))!;
        anna.Plan.ToSchedule().Day(nine.Day, _harness.Now, anna.State).Select(r => r.Status).Should().Equal(
            DayReminderStatus.Done, DayReminderStatus.Delivered, DayReminderStatus.Upcoming, DayReminderStatus.Upcoming);
    }

    [SkippableFact]
    public async Task A_session_that_arrives_late_counts_from_when_it_took_place()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        await _harness.PassAsync(Duration.FromHours(3) + Duration.FromMinutes(30));
        await Reminders.RecordAsync("anna", ReminderEvent.Resumed(_harness.Now));
        Session offline = Session(At("2026-03-02T14:02:00Z"));
        (await Reminders.RecordAsync("anna", offline)).Outcome.Should().Be(RecordOutcome.Recorded);
        PersonHistory history = (await Reminders.HistoryAsync("anna"))!;
        history.Sessions.Should().Equal(offline);
        history.State.Events.Select(e => e.Kind).Should().Equal(ReminderEventKind.Delivered, ReminderEventKind.Completed, ReminderEventKind.Resumed);
        history.Plan.ToSchedule().Day(new LocalDate(2026, 3, 2), _harness.Now, history.State)[0].Status.Should().Be(DayReminderStatus.Done);
    }

    [SkippableFact]
    public async Task A_pause_can_be_booked_limited_to_a_rule_and_called_off()
    {
        Plan two = Plan.Build("two", "America/New_York").Awake("07:00", "22:00")
            .Remind("desk", Catalog.DeskBreak, Trigger.At("09:00", "11:00")).Remind("walk", Catalog.DeskBreak, Trigger.At("10:00", "12:00")).ToPlan();
        await Reminders.SetPlanAsync("anna", two);
        Instant from = At("2026-03-02T13:00:00Z"), noon = At("2026-03-02T16:30:00Z");
        await Reminders.RecordAsync("anna", ReminderEvent.Paused(_harness.Now, from: from, ruleId: "desk"));
        await Reminders.RecordAsync("anna", ReminderEvent.Paused(_harness.Now, from: noon));
        (await Reminders.NextAsync("anna"))!.Value.Name.ToString().Should().Be("walk/2026-03-02/10:00");
        await Reminders.RecordAsync("anna", ReminderEvent.Resumed(_harness.Now + Duration.FromMinutes(1), pause: noon));
        await _harness.PassAsync(Duration.FromHours(7));
        Delivered.Should().Equal("anna walk/2026-03-02/10:00 at 2026-03-02T15:00:00Z", "anna walk/2026-03-02/12:00 at 2026-03-02T17:00:00Z");
    }

    [SkippableFact]
    public async Task What_happens_in_the_future_is_not_recorded()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        Instant ahead = _harness.Now + Duration.FromHours(1);
        Instant further = ahead + Duration.FromSeconds(1);
        var session = new Session("desk-break", _harness.Now, further, []);
        (await Reminders.RecordAsync("anna", ReminderEvent.Resumed(further))).Should().Be(new RecordResult(RecordOutcome.AheadOfClock));
        (await Reminders.RecordAsync("anna", session)).Should().Be(new RecordResult(RecordOutcome.AheadOfClock));
        PersonHistory history = (await Reminders.HistoryAsync("anna"))!;
        history.State.Should().Be(ReminderState.Empty);
        history.Sessions.Should().BeEmpty();
        (await Reminders.RecordAsync("anna", ReminderEvent.Resumed(ahead))).IsRecorded.Should().BeTrue();
    }

    [SkippableFact]
    public async Task After_a_clock_was_set_back_events_are_recorded_as_before()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        await Reminders.RecordAsync("anna", ReminderEvent.Paused(_harness.Now));
        Instant pause = _harness.Now;
        await _harness.JumpToAsync(pause - Duration.FromDays(3));
        (await Reminders.RecordAsync("anna", ReminderEvent.Resumed(_harness.Now))).Outcome.Should().Be(RecordOutcome.Recorded);
        (await Reminders.FindAsync("anna"))!.Plan.ToSchedule().Next(pause, (await Reminders.FindAsync("anna"))!.State).Should().BeNull("the pause starts later");

        // The pause can be ended although its start is ahead of the clock now.
        (await Reminders.RecordAsync("anna", ReminderEvent.Resumed(pause))).Outcome.Should().Be(RecordOutcome.Recorded);
        (await Reminders.FindAsync("anna"))!.Plan.ToSchedule().Next(pause, (await Reminders.FindAsync("anna"))!.State)!.Value.At.Should().Be(At("2026-03-02T14:00:00Z"));
    }

    [SkippableFact]
    public async Task A_plan_that_changes_is_followed_at_once()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        await _harness.PassAsync(Duration.FromHours(3) + Duration.FromMinutes(30));
        await Reminders.SetPlanAsync("anna", Plan.Build("desk-day", "America/New_York")
            .Remind("walk", Catalog.DeskBreak, Trigger.At("09:15", "09:45", "12:00")).ToPlan());
        await _harness.PassAsync(Duration.FromHours(4));

        // 09:15 was over when the plan came; the old rule never fires again.
        Delivered.Skip(1).Should().Equal(
            "anna walk/2026-03-02/09:45 at 2026-03-02T14:45:00Z",
            "anna walk/2026-03-02/12:00 at 2026-03-02T17:00:00Z");
    }

    [SkippableFact]
    public async Task The_same_plan_at_every_start_loses_nothing()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        await _harness.JumpToAsync(Start + Duration.FromHours(2.9));
        await _harness.RestartAsync();
        await Reminders.SetPlanAsync("anna", Desk);
        await _harness.PassAsync(Duration.FromHours(1));
        Delivered.Should().ContainSingle();
    }

    [SkippableFact]
    public async Task A_template_has_no_zone_and_is_refused()
        => await FluentActions.Awaiting(() => Reminders.SetPlanAsync("anna", Desk with { Zone = null }).AsTask())
            .Should().ThrowAsync<ArgumentException>();

    [SkippableTheory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a\nb")]
    [InlineData("\uD800")]
    public async Task What_cannot_name_a_person_is_refused(string id)
    {
        await FluentActions.Awaiting(() => Reminders.SetPlanAsync(id, Desk).AsTask()).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => Reminders.RecordAsync(id, ReminderEvent.Resumed(Start)).AsTask()).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => Reminders.NextAsync(id).AsTask()).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => Reminders.FindAsync(id).AsTask()).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => Reminders.HistoryAsync(id).AsTask()).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => Reminders.ForgetAsync(id).AsTask()).Should().ThrowAsync<ArgumentException>();
    }

    [SkippableFact]
    public async Task A_forgotten_person_gets_nothing_and_leaves_nothing()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        await Reminders.SetPlanAsync("bert", Desk);
        await Reminders.RecordAsync("anna", Session(_harness.Now - Duration.FromMinutes(4)));
        (await Reminders.ForgetAsync("anna")).Should().BeTrue();
        await _harness.PassAsync(Duration.FromHours(4));
        Delivered.Should().Equal("bert desk/2026-03-02/09:00 at 2026-03-02T14:00:00Z");
        (await Reminders.HistoryAsync("anna")).Should().BeNull();
        await Reminders.SetPlanAsync("anna", Desk);
        PersonHistory anew = (await Reminders.HistoryAsync("anna"))!;
        anew.State.Should().Be(ReminderState.Empty);
        anew.Sessions.Should().BeEmpty();
    }

    [SkippableFact]
    public async Task Who_is_forgotten_while_the_sink_works_stays_forgotten()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        _harness.OnDelivery = async _ => await Reminders.ForgetAsync("anna");
        await _harness.PassAsync(Duration.FromHours(8));
        _harness.Delivered.Should().ContainSingle();
        (await Reminders.FindAsync("anna")).Should().BeNull();
    }

    [SkippableFact]
    public async Task Everything_about_a_person_can_be_taken_away()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        await Reminders.RecordAsync("anna", Session(_harness.Now - Duration.FromMinutes(4)));
        await Reminders.RecordAsync("anna", ReminderEvent.Paused(_harness.Now));
        PersonHistory history = (await Reminders.HistoryAsync("anna"))!;
        System.Text.Json.Nodes.JsonNode export = System.Text.Json.Nodes.JsonNode.Parse(history.ToJson())!;
        export["person"]!.GetValue<string>().Should().Be("anna");
        Catalog.Reader.ReadPlan(export["plan"]!.ToJsonString()).Value.Should().Be(Desk);
        Catalog.Reader.ReadState(export["state"]!.ToJsonString()).Value.Should().Be(history.State);
        Catalog.Reader.ReadSession(export["sessions"]![0]!.ToJsonString()).Value.Should().Be(history.Sessions[0]);
    }

    [SkippableFact]
    public async Task After_three_days_away_one_reminder_comes_at_most()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        await _harness.JumpToAsync(At("2026-03-05T18:20:00Z"));
        await _harness.PassAsync(Duration.FromMinutes(30));
        Delivered.Should().Equal("anna desk/2026-03-05/13:00 at 2026-03-05T18:20:00Z");
        _harness.Delivered[0].IsCatchUp.Should().BeTrue();
    }

    [SkippableTheory]
    [InlineData(CatchUp.None, "14:00")]
    [InlineData(CatchUp.Latest, "13:40 14:00")]
    [InlineData(CatchUp.All, "13:20 13:40 14:00")]
    public async Task What_was_missed_is_caught_up_as_the_plan_says(CatchUp catchUp, string local)
    {
        Plan plan = Plan.Build("p", "America/New_York").Remind("r", Catalog.DeskBreak, Trigger.At("12:40", "13:00", "13:20", "13:40", "14:00")).ToPlan();
        await Reminders.SetPlanAsync("anna", plan with { CatchUp = catchUp });
        await _harness.JumpToAsync(At("2026-03-02T18:49:00Z"));
        await _harness.PassAsync(Duration.FromHours(1));
        _harness.Delivered.Select(d => d.Occurrence.Slot.ToString()).Should().Equal(local.Split(' '));
    }

    [SkippableFact]
    public async Task A_clock_that_was_wrong_for_a_while_costs_no_reminder()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        await _harness.JumpToAsync(At("2026-03-04T12:00:00Z"));
        await _harness.PassAsync(Duration.FromMinutes(5));
        await _harness.JumpToAsync(Start + Duration.FromMinutes(5));
        await _harness.PassAsync(Duration.FromHours(5));
        Delivered.Should().Equal(
            "anna desk/2026-03-02/09:00 at 2026-03-02T14:00:00Z",
            "anna desk/2026-03-02/11:00 at 2026-03-02T16:00:00Z");
    }

    [SkippableFact]
    public async Task A_clock_that_is_set_back_repeats_nothing()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        await _harness.PassAsync(Duration.FromHours(3.5));
        await _harness.JumpToAsync(Start + Duration.FromHours(2));
        await _harness.PassAsync(Duration.FromHours(4));
        Delivered.Should().Equal(
            "anna desk/2026-03-02/09:00 at 2026-03-02T14:00:00Z",
            "anna desk/2026-03-02/11:00 at 2026-03-02T16:00:00Z");
    }

    [SkippableFact]
    public async Task A_delivery_that_fails_is_tried_again_with_the_same_key()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        var keys = new List<DeliveryKey>();
        _harness.OnDelivery = delivery =>
        {
            keys.Add(delivery.Key);
            return keys.Count < 3 ? Task.FromException(new InvalidOperationException("The door is closed.")) : Task.CompletedTask;
        };
        await _harness.PassAsync(Duration.FromHours(4));
        keys.Should().HaveCount(3).And.OnlyContain(k => k == keys[0]);
        _harness.Delivered.Should().ContainSingle().Which.Attempt.Should().Be(3);
        (await Reminders.HistoryAsync("anna"))!.State.Events.Should().ContainSingle();
    }

    [SkippableFact]
    public async Task What_the_person_does_while_the_sink_works_is_not_covered_up()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        _harness.OnDelivery = async delivery =>
        {
            if (delivery.Key.Snoozes == 0)
                await Reminders.RecordAsync("anna", ReminderEvent.Snoozed(delivery.Occurrence, _harness.Now));
        };
        await _harness.PassAsync(Duration.FromHours(3.5));
        Delivered.Should().Equal(
            "anna desk/2026-03-02/09:00 at 2026-03-02T14:00:00Z",
            "anna desk/2026-03-02/09:00 at 2026-03-02T14:10:00Z");
    }

    [SkippableFact]
    public async Task A_restart_repeats_and_forgets_nothing()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        await _harness.PassAsync(Duration.FromHours(4));
        await _harness.RestartAsync();
        await _harness.PassAsync(Duration.FromHours(2));
        Delivered.Should().Equal(
            "anna desk/2026-03-02/09:00 at 2026-03-02T14:00:00Z",
            "anna desk/2026-03-02/11:00 at 2026-03-02T16:00:00Z");
    }

    [SkippableFact]
    public async Task Pauses_and_journeys_are_followed()
    {
        await Reminders.SetPlanAsync("anna", Desk);
        await Reminders.RecordAsync("anna", ReminderEvent.Paused(_harness.Now, _harness.Now + Duration.FromHours(6)));
        await _harness.PassAsync(Duration.FromHours(6.5));
        Delivered.Should().BeEmpty();
        await Reminders.RecordAsync("anna", ReminderEvent.Travelled(_harness.Now, DateTimeZoneProviders.Tzdb["America/Los_Angeles"]));
        await _harness.PassAsync(Duration.FromHours(4.5));

        // 11:00 was in New York, during the pause, and does not come back; 13:00 is the wall's in Los Angeles.
        Delivered.Should().Equal("anna desk/2026-03-02/13:00 at 2026-03-02T21:00:00Z");
    }

    protected static Instant At(string text) => NodaTime.Text.InstantPattern.ExtendedIso.Parse(text).Value;

    protected static Session Session(Instant started) => new("desk-break", started, started + Duration.FromMinutes(3), [], "desk");
}
