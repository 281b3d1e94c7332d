using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FluentAssertions;
using NodaTime;
using StretchKit.Hosting;
using Xunit;

namespace StretchKit.Tests.Hosting.Delivery;

/// <summary>The background service: who is looked after when, and what may not hold it up.</summary>
public sealed class ReminderServiceTests
{
    [Fact]
    public async Task It_delivers_at_the_due_second()
    {
        await using RunningHost host = await RunningHost.StartAsync();
        await host.Reminders.SetPlanAsync("anna", RunningHost.DueAfter(100));
        ReminderDelivery delivery = await host.NextAsync();
        delivery.Lateness.Should().Be(Duration.Zero);
        delivery.Occurrence.At.Should().Be(RunningHost.Start + Duration.FromSeconds(100));
    }

    [Fact]
    public async Task A_plan_that_is_given_while_it_waits_wakes_it()
    {
        await using RunningHost host = await RunningHost.StartAsync();
        await host.Time.WaitedForAsync(new StretchReminderOptions().CheckEvery);
        await host.Reminders.SetPlanAsync("anna", RunningHost.DueAfter(3));
        await host.Time.WaitedForAsync(TimeSpan.FromSeconds(3));
        (await host.NextAsync()).Lateness.Should().Be(Duration.Zero);
    }

    [Fact]
    public async Task A_sink_that_hangs_on_one_person_holds_up_nobody_else()
    {
        await using RunningHost host = await RunningHost.StartAsync();
        var release = new TaskCompletionSource();
        host.OnDelivery = (delivery, _) => delivery.PersonId == "a" ? release.Task : Task.CompletedTask;
        foreach (string person in new[] { "a", "b", "c" })
            await host.Reminders.SetPlanAsync(person, RunningHost.DueAfter(5));
        string[] first = [(await host.NextAsync()).PersonId, (await host.NextAsync()).PersonId];
        first.Should().BeEquivalentTo("b", "c");
        release.SetResult();
        (await host.NextAsync()).PersonId.Should().Be("a");
    }

    [Fact]
    public async Task A_sink_that_does_not_come_back_has_failed_and_is_called_again()
    {
        await using RunningHost host = await RunningHost.StartAsync();
        int attempts = 0;
        host.OnDelivery = (_, _) => Interlocked.Increment(ref attempts) == 1 ? new TaskCompletionSource().Task : Task.CompletedTask;
        await host.Reminders.SetPlanAsync("anna", RunningHost.DueAfter(5));
        ReminderDelivery second = await host.NextAsync();
        second.Attempt.Should().Be(2);
        second.Lateness.Should().BeGreaterThanOrEqualTo(Duration.FromSeconds(30));
    }

    [Fact]
    public async Task No_more_are_under_way_than_may_be()
    {
        await using RunningHost host = await RunningHost.StartAsync(options: o => o.MaxConcurrentDeliveries = 3);
        int now = 0;
        var most = new List<int>();
        host.OnDelivery = async (_, _) =>
        {
            lock (most)
                most.Add(Interlocked.Increment(ref now));
            await Task.Yield();
            Interlocked.Decrement(ref now);
        };
        for (int i = 0; i < 40; i++)
            await host.Reminders.SetPlanAsync($"p{i}", RunningHost.DueAfter(5));
        for (int i = 0; i < 40; i++)
            await host.NextAsync();
        most.Max().Should().BeLessThanOrEqualTo(3);
    }

    [Fact]
    public async Task A_person_whose_row_cannot_be_read_holds_up_nobody_and_is_tried_again()
    {
        var store = new FailingStore(new InMemoryReminderStore());
        await using RunningHost host = await RunningHost.StartAsync(store);
        foreach (string person in new[] { "bad", "good" })
            await host.Reminders.SetPlanAsync(person, RunningHost.DueAfter(5));
        int reads = 0;
        store.Fails = (_, person) => person == "bad" && Interlocked.Increment(ref reads) > 0;
        (await host.NextAsync()).PersonId.Should().Be("good");
        Task later = Task.Run(async () =>
        {
            while (Volatile.Read(ref reads) < 3)
                await Task.Yield();
        });
        await host.Time.PassUntilAsync(later);
        host.Time.GetUtcNow().Should().BeAfter((RunningHost.Start + Duration.FromSeconds(30)).ToDateTimeOffset(), "it is not tried again at once");
        store.Fails = (_, _) => false;
        (await host.NextAsync()).PersonId.Should().Be("bad");
    }

    [Fact]
    public async Task A_store_that_fails_is_asked_again()
    {
        var store = new FailingStore(new InMemoryReminderStore());
        await using RunningHost host = await RunningHost.StartAsync(store);
        await host.Reminders.SetPlanAsync("anna", RunningHost.DueAfter(40));
        int failures = 0;
        store.Fails = (call, _) => call == nameof(IReminderStore.DueAsync) && Interlocked.Increment(ref failures) < 4;
        (await host.NextAsync()).PersonId.Should().Be("anna");
        failures.Should().BeGreaterThanOrEqualTo(4);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_is_noticed()
    {
        var store = new FailingStore(new InMemoryReminderStore());
        await using RunningHost host = await RunningHost.StartAsync(store);
        Plan plan = Plan.Build("p", "UTC").Awake("00:00", "23:59").Remind("r", Catalog.DeskBreak, Trigger.At("11:30", "12:30", "15:00")).ToPlan();
        await host.Reminders.SetPlanAsync("anna", plan);
        (await host.NextAsync()).Occurrence.Slot.ToString().Should().Be("11:30");

        // Somebody sets the clock forward by mistake: 12:30 is caught up. Then back again.
        host.Time.AdjustTime((RunningHost.Start + Duration.FromMinutes(95)).ToDateTimeOffset());
        (await host.NextAsync()).Occurrence.Slot.ToString().Should().Be("12:30");
        host.Time.AdjustTime((RunningHost.Start - Duration.FromHours(2)).ToDateTimeOffset());
        (await host.NextAsync()).Occurrence.Slot.ToString().Should().Be("15:00", "the others have been delivered");
    }

    /// <summary>The clock was ahead, and what should come at its right time had been dealt with by the wrong one.</summary>
    [Fact]
    public async Task What_a_clock_that_was_ahead_passed_over_comes_at_its_time()
    {
        await using RunningHost host = await RunningHost.StartAsync();
        await host.Reminders.SetPlanAsync("anna", At("11:30", "15:00"));
        await host.Reminders.SetPlanAsync("bert", At("12:40"));
        host.Time.AdjustTime((RunningHost.Start + Duration.FromMinutes(95)).ToDateTimeOffset());
        (await host.NextAsync()).PersonId.Should().Be("bert");
        host.Time.AdjustTime((RunningHost.Start + Duration.FromMinutes(5)).ToDateTimeOffset());
        (await host.NextAsync()).Should().Match<ReminderDelivery>(d => d.PersonId == "anna" && d.Occurrence.Slot.ToString() == "11:30" && d.Lateness == Duration.Zero);

        static Plan At(params string[] times)
            => Plan.Build("p", "UTC").Awake("00:00", "23:59").Remind("r", Catalog.DeskBreak, Trigger.At(times)).ToPlan() with { CatchUp = CatchUp.None };
    }

    [Fact]
    public async Task A_clock_that_was_set_back_while_nothing_ran_is_noticed_at_the_start()
    {
        var store = new InMemoryReminderStore();
        Instant ahead = RunningHost.Start + Duration.FromMinutes(1);
        await store.WriteAsync("anna", new PersonChange(0, ahead, ahead + Duration.FromHours(1), null) { Plan = RunningHost.DueAfter(5) }, default);
        await using RunningHost host = await RunningHost.StartAsync(store);
        (await host.NextAsync()).Lateness.Should().Be(Duration.Zero);
    }

    [Fact]
    public async Task What_the_sink_has_shown_is_recorded_even_while_the_application_ends()
    {
        var store = new InMemoryReminderStore();
        await using RunningHost host = await RunningHost.StartAsync(store);
        var begun = new TaskCompletionSource();
        var shown = new TaskCompletionSource();
        host.OnDelivery = async (_, _) =>
        {
            begun.SetResult();
            await shown.Task;
        };
        await host.Reminders.SetPlanAsync("anna", RunningHost.DueAfter(5));
        await host.Time.PassUntilAsync(begun.Task);
        Task stopping = host.StopAsync();
        shown.SetResult();
        await stopping;
        StoredPerson person = (await store.ReadAsync("anna", Instant.MinValue, default))!;
        person.Claim.Should().BeNull();
        person.State.Events.Should().ContainSingle();
    }

    [Fact]
    public async Task What_the_sink_has_not_shown_when_the_application_ends_waits_for_the_next_start()
    {
        var store = new InMemoryReminderStore();
        await using RunningHost host = await RunningHost.StartAsync(store);
        var begun = new TaskCompletionSource();
        host.OnDelivery = async (_, cancellation) =>
        {
            begun.SetResult();
            await Task.Delay(Timeout.Infinite, cancellation);
        };
        await host.Reminders.SetPlanAsync("anna", RunningHost.DueAfter(5));
        await host.Time.PassUntilAsync(begun.Task);
        await host.StopAsync();
        StoredPerson person = (await store.ReadAsync("anna", Instant.MinValue, default))!;
        person.State.Events.Should().BeEmpty();
        Instant now = Instant.FromDateTimeOffset(host.Time.GetUtcNow());
        (person.WakeAt <= now && person.Claim!.Until <= now).Should().BeTrue("it need not wait for the end of the lease");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task What_is_due_soon_does_not_wait_for_those_whose_rows_cannot_be_read(int bad)
    {
        var store = new FailingStore(new InMemoryReminderStore());
        await using RunningHost host = await RunningHost.StartAsync(store, options: o => o.MaxConcurrentDeliveries = 1);
        for (int i = 0; i < bad; i++)
            await host.Reminders.SetPlanAsync($"bad {i}", RunningHost.DueAfter(5));
        await host.Reminders.SetPlanAsync("good", RunningHost.DueAfter(8));
        store.Fails = (_, person) => person?.StartsWith("bad", StringComparison.Ordinal) == true;
        ReminderDelivery delivery = await host.NextAsync();
        delivery.PersonId.Should().Be("good");
        delivery.Lateness.Should().Be(Duration.Zero);
    }

    [Fact]
    public async Task A_sink_that_blocks_its_thread_has_failed_and_is_called_again()
    {
        await using RunningHost host = await RunningHost.StartAsync();
        using var release = new ManualResetEventSlim();
        var begun = new TaskCompletionSource();
        host.OnDelivery = (_, _) =>
        {
            if (begun.TrySetResult())
                release.Wait(TimeSpan.FromSeconds(20), CancellationToken.None);
            return Task.CompletedTask;
        };
        await host.Reminders.SetPlanAsync("anna", RunningHost.DueAfter(5));
        await host.Time.PassUntilAsync(begun.Task);
        host.Time.Advance(new StretchReminderOptions().DeliveryTimeout);
        ReminderDelivery second = await host.NextAsync();
        release.Set();
        second.Attempt.Should().Be(2);
    }

    [Fact]
    public async Task A_store_that_fails_while_the_application_ends_does_not_cut_a_sink_off()
    {
        var store = new FailingStore(new InMemoryReminderStore());
        await using RunningHost host = await RunningHost.StartAsync(store);
        var begun = new TaskCompletionSource();
        var shown = new TaskCompletionSource();
        host.OnDelivery = async (_, _) =>
        {
            begun.SetResult();
            await shown.Task;
        };
        await host.Reminders.SetPlanAsync("anna", RunningHost.DueAfter(5));
        await host.Time.PassUntilAsync(begun.Task);
        await host.Time.WaitedForAsync(new StretchReminderOptions().CheckEvery);
        Task stopping = Task.CompletedTask;
        var asked = new TaskCompletionSource();
        store.Fails = (call, _) =>
        {
            if (call != nameof(IReminderStore.DueAsync))
                return false;
            stopping = host.StopAsync();
            return asked.TrySetResult();
        };
        await host.Reminders.SetPlanAsync("bert", RunningHost.DueAfter(900));
        await asked.Task;
        stopping.IsCompleted.Should().BeFalse("a sink is at work");
        shown.SetResult();
        await stopping;
        (await store.ReadAsync("anna", Instant.MinValue, default))!.State.Events.Should().ContainSingle();
    }
}
