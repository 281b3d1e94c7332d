using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using NodaTime;
using StretchKit.Hosting;
using StretchKit.Tests.Hosting.Contract;
using Xunit;

namespace StretchKit.Tests.Hosting.Delivery;

/// <summary>Deliveries that fail: when they are tried again, when they are given up, and what holds nothing up.</summary>
public sealed class PoisonTests : IAsyncDisposable
{
    private static readonly Instant Start = Instant.FromUtc(2026, 3, 2, 11, 0);

    private static readonly Plan Plan = Plan.Build("p", "UTC").Awake("00:00", "23:59")
        .Remind("r", Catalog.DeskBreak, Trigger.At("11:10", "11:30", "12:00")).ToPlan();

    private readonly InMemoryReminderStore _store = new();
    private readonly EmbeddedHarness _harness;

    public PoisonTests() => _harness = new EmbeddedHarness(() => _store, Start);

    public ValueTask DisposeAsync() => _harness.DisposeAsync();

    [Fact]
    public async Task Attempts_wait_twice_as_long_each_and_then_it_is_given_up()
    {
        var at = new List<Duration>();
        _harness.OnDelivery = delivery =>
        {
            if (delivery.Occurrence.Slot.ToString() != "11:10")
                return Task.CompletedTask;
            at.Add(_harness.Now - Start - Duration.FromMinutes(10));
            return Task.FromException(new InvalidOperationException("No."));
        };
        await _harness.Reminders.SetPlanAsync("anna", Plan);
        await _harness.PassAsync(Duration.FromHours(2));
        at.Should().Equal(new[] { 0, 5, 15, 35, 75 }.Select(s => Duration.FromSeconds(s)));
        _harness.GivenUp.Should().ContainSingle().Which.Failure!.Message.Should().Be("No.");
        _harness.Delivered.Select(d => d.Occurrence.Slot.ToString()).Should().Equal("11:30", "12:00");
        (await _harness.Reminders.FindAsync("anna"))!.State.Events.Should().HaveCount(2, "what was given up was not delivered");
    }

    [Fact]
    public async Task The_wait_has_a_longest()
    {
        await using var harness = new EmbeddedHarness(
            () => new InMemoryReminderStore(), Start, o => (o.MaxAttempts, o.RetryDelay, o.MaxRetryDelay) = (4, TimeSpan.FromSeconds(50), TimeSpan.FromSeconds(70)));
        var at = new List<Duration>();
        harness.OnDelivery = delivery =>
        {
            at.Add(harness.Now - delivery.Occurrence.At);
            return Task.FromException(new InvalidOperationException("No."));
        };
        await harness.Reminders.SetPlanAsync("anna", Plan with { DailyLimit = 1 });
        await harness.PassAsync(Duration.FromHours(2));
        at.Should().Equal(new[] { 0, 50, 120, 190 }.Select(s => Duration.FromSeconds(s)));
    }

    [Fact]
    public async Task Attempts_that_end_with_their_process_count()
    {
        await _harness.Reminders.SetPlanAsync("anna", Plan);
        for (int crash = 1; crash <= 5; crash++)
        {
            StoredPerson person = (await _store.ReadAsync("anna", Instant.MinValue, default))!;
            OccurrenceName name = Plan.ToSchedule().Next(Start)!.Value.Name;
            Instant until = Start + Duration.FromMinutes(10 + crash);
            var left = new DeliveryClaim(name, 0, crash, until - Duration.FromMinutes(1), until, Start + Duration.FromMinutes(10), "dead");
            await _store.WriteAsync("anna", new PersonChange(person.Revision, person.HandledUntil, until, left), default);
        }

        await _harness.PassAsync(Duration.FromMinutes(40));
        _harness.GivenUp.Should().ContainSingle().Which.Delivery.Attempt.Should().Be(5);
        _harness.Delivered.Select(d => d.Occurrence.Slot.ToString()).Should().Equal("11:30");
    }

    [Fact]
    public async Task A_delivery_that_another_process_has_begun_is_left_to_it_until_its_lease_ends()
    {
        await _harness.Reminders.SetPlanAsync("anna", Plan);
        OccurrenceName name = Plan.ToSchedule().Next(Start)!.Value.Name;
        Instant begun = Start + Duration.FromMinutes(10);
        var claim = new DeliveryClaim(name, 0, 1, begun, begun + Duration.FromMinutes(1), begun, "another");
        await _store.WriteAsync("anna", new PersonChange(1, Start, begun, claim), default);
        await _harness.PassAsync(Duration.FromMinutes(10) + Duration.FromSeconds(59));
        _harness.Attempts.Should().BeEmpty();
        await _harness.PassAsync(Duration.FromSeconds(1));
        _harness.Delivered.Should().ContainSingle().Which.Should().Match<ReminderDelivery>(d => d.Attempt == 2 && d.Occurrence.Name == name);
    }

    [Fact]
    public async Task What_another_process_has_taken_over_is_left_to_it()
    {
        await _harness.Reminders.SetPlanAsync("anna", Plan);
        DeliveryClaim? taken = null;
        _harness.OnDelivery = async _ =>
        {
            StoredPerson person = (await _store.ReadAsync("anna", Instant.MinValue, default))!;
            taken = person.Claim! with { Owner = "another", Attempt = 2, Until = person.Claim!.Until + Duration.FromMinutes(1) };
            await _store.WriteAsync("anna", new PersonChange(person.Revision, person.HandledUntil, taken.Until, taken), default);
        };
        await _harness.PassAsync(Duration.FromMinutes(10));
        StoredPerson left = (await _store.ReadAsync("anna", Instant.MinValue, default))!;
        left.Claim.Should().NotBeNull().And.Be(taken);
        left.State.Events.Should().BeEmpty("the other records it");
    }

    [Fact]
    public async Task A_new_plan_does_not_wait_for_the_next_attempt_of_the_old_one()
    {
        _harness.OnDelivery = _ => _harness.Attempts.Count == 1 ? Task.FromException(new InvalidOperationException("No.")) : Task.CompletedTask;
        await _harness.Reminders.SetPlanAsync("anna", Plan);
        await _harness.PassAsync(Duration.FromMinutes(10));
        await _harness.Reminders.SetPlanAsync("anna", Plan with { DailyLimit = 5 });
        await _harness.SettleAsync();
        _harness.Attempts.Select(a => (a.Attempt, a.Lateness)).Should().Equal((1, Duration.Zero), (1, Duration.Zero));
    }

    [Fact]
    public async Task What_was_put_off_between_two_attempts_begins_anew_under_its_new_key()
    {
        await using var harness = new EmbeddedHarness(
            () => new InMemoryReminderStore(), Start, o => (o.RetryDelay, o.MaxRetryDelay) = (TimeSpan.FromMinutes(10.5), TimeSpan.FromMinutes(20)));
        harness.OnDelivery = _ => harness.Attempts.Count == 1 ? Task.FromException(new InvalidOperationException("No.")) : Task.CompletedTask;
        await harness.Reminders.SetPlanAsync("anna", Plan);
        await harness.PassAsync(Duration.FromMinutes(10));
        (await harness.Reminders.RecordAsync("anna", ReminderEvent.Snoozed(harness.Attempts[0].Occurrence, harness.Now))).IsRecorded.Should().BeTrue();
        await harness.PassAsync(Duration.FromMinutes(11));
        harness.Attempts.Select(a => (a.Key.Snoozes, a.Attempt)).Should().Equal((0, 1), (1, 1));
    }

    [Fact]
    public async Task What_has_the_longest_grace_and_outlives_it_is_given_up_and_told()
    {
        _harness.OnDelivery = delivery => Task.FromException(new InvalidOperationException("No."));
        await _harness.Reminders.SetPlanAsync(
            "anna", Plan.Build("p", "UTC").Awake("00:00", "23:59").Remind(Plan.Rules[0] with { Grace = Duration.FromDays(1), Trigger = Trigger.At("11:10") }).ToPlan());
        await _harness.PassAsync(Duration.FromMinutes(10));
        await _harness.JumpToAsync(Start + Duration.FromMinutes(10) + Duration.FromDays(1) + Duration.FromSeconds(30));
        _harness.GivenUp.Select(g => g.Delivery.Occurrence.Name.ToString()).Should().Equal("r/2026-03-02/11:10");
    }

    [Fact]
    public async Task A_claim_of_a_wrong_clock_holds_nothing_up()
    {
        await _harness.Reminders.SetPlanAsync("anna", Plan);
        Instant wrong = Start + Duration.FromDays(1);
        var claim = new DeliveryClaim(Plan.ToSchedule().Next(Start)!.Value.Name, 0, 1, wrong, wrong + Duration.FromMinutes(1), wrong, "another");
        await _store.WriteAsync("anna", new PersonChange(1, Start, wrong, claim), default);
        await _harness.RestartAsync();
        await _store.WriteAsync("anna", new PersonChange(2, Start, Start, claim), default);
        await _harness.PassAsync(Duration.FromMinutes(40));
        _harness.Delivered.Select(d => d.Occurrence.Slot.ToString()).Should().Equal("11:10", "11:30");
    }

    [Fact]
    public async Task A_reminder_whose_rule_is_gone_is_not_tried_again()
    {
        _harness.OnDelivery = delivery => delivery.Occurrence.Rule.Id == "r" ? Task.FromException(new InvalidOperationException("No.")) : Task.CompletedTask;
        await _harness.Reminders.SetPlanAsync("anna", Plan);
        await _harness.PassAsync(Duration.FromMinutes(10));
        await _harness.Reminders.SetPlanAsync("anna", Plan.Build("p", "UTC").Awake("00:00", "23:59").Remind("other", Catalog.DeskBreak, Trigger.At("11:20")).ToPlan());
        await _harness.PassAsync(Duration.FromHours(1));
        _harness.Attempts.Select(a => a.Occurrence.Rule.Id).Should().Equal("r", "other");
    }

    [Fact]
    public async Task What_is_not_worth_another_attempt_any_more_is_given_up_and_told()
    {
        Plan brief = Plan.Build("p", "UTC").Awake("00:00", "23:59").Remind(Plan.Rules[0] with { Grace = Duration.Zero }).ToPlan();
        _harness.OnDelivery = delivery => delivery.Occurrence.Slot.ToString() == "11:10"
            ? Task.FromException(new InvalidOperationException("No.")) : Task.CompletedTask;
        await _harness.Reminders.SetPlanAsync("anna", brief);
        await _harness.PassAsync(Duration.FromMinutes(40));
        _harness.Attempts.Count(a => a.Occurrence.Slot.ToString() == "11:10").Should().Be(4, "the fifth would come 75 s after the time");
        _harness.GivenUp.Should().ContainSingle().Which.Delivery.Occurrence.Slot.ToString().Should().Be("11:10");
        _harness.Delivered.Select(d => d.Occurrence.Slot.ToString()).Should().Equal("11:30");
    }
}
