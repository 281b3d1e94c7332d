using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FluentAssertions;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;
using StretchKit.Hosting;
using StretchKit.Tests.Hosting.Contract;
using StretchKit.Tests.Hosting.Delivery;
using Xunit;

namespace StretchKit.Tests.Hosting.Sqlite.Files;

/// <summary>What fails while the store is in use.</summary>
public sealed class FailureTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteReminderStore _store;

    public FailureTests() => _store = new SqliteReminderStore(_folder.Store, new SqliteReminderStoreOptions { BusyTimeout = TimeSpan.FromSeconds(1) });

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_full_disk_is_an_error_and_nothing_is_half_written()
    {
        await using var harness = new EmbeddedHarness(() => _store, Plans.Now);
        await harness.Reminders.SetPlanAsync("anna", Plans.Desk);
        StoredPerson before = (await _store.ReadAsync("anna", Instant.MinValue, default))!;
        _store.StoreFile.WriteBegun = connection => RawFile.Query(connection, "PRAGMA max_page_count = 1");
        (await FluentActions.Awaiting(() => harness.Reminders.RecordAsync("anna", Plans.SessionOf(5000)).AsTask())
            .Should().ThrowAsync<ReminderStoreException>().WithMessage("*no room*")).Which.Fault.Should().Be(ReminderStoreFault.Full);
        (await _store.ReadAsync("anna", Instant.MinValue, default)).Should().Be(before);
        (await _store.SessionsAsync("anna", Instant.MinValue, null, default)).Should().BeEmpty();

        _store.StoreFile.WriteBegun = null;
        (await harness.Reminders.RecordAsync("anna", Plans.SessionOf(5000))).Outcome.Should().Be(RecordOutcome.Recorded);
        (await _store.SessionsAsync("anna", Instant.MinValue, null, default)).Should().Equal(Plans.SessionOf(5000));
    }

    [Fact]
    public async Task A_write_that_fails_at_its_end_leaves_nothing_of_itself()
    {
        await _store.WriteAsync("anna", Plans.New, default);
        _store.StoreFile.Committing = () => throw new SqliteException("disk I/O error", 10);
        var change = new PersonChange(1, Instant.MaxValue, null, null) { Plan = Plans.Desk with { MinimumGap = Duration.Zero }, Event = ReminderEvent.Paused(Plans.Now), Session = Plans.SessionOf(1) };
        (await FluentActions.Awaiting(() => _store.WriteAsync("anna", change, default).AsTask()).Should().ThrowAsync<ReminderStoreException>())
            .Which.Fault.Should().Be(ReminderStoreFault.Unavailable);
        _store.StoreFile.Committing = null;
        (await _store.ReadAsync("anna", Instant.MinValue, default)).Should().Be(new StoredPerson(1, Plans.Desk, ReminderState.Empty, Plans.Now, Plans.Now, null));
        (await _store.SessionsAsync("anna", Instant.MinValue, null, default)).Should().BeEmpty();
        (await _store.WriteAsync("anna", change with { HandledUntil = Plans.Now }, default)).Should().BeTrue();
    }

    [Fact]
    public async Task A_delivery_whose_record_fails_comes_again_with_the_same_key()
    {
        await using var harness = new EmbeddedHarness(() => _store, Plans.Now);
        await harness.Reminders.SetPlanAsync("anna", Plans.Desk);
        harness.OnDelivery = _ =>
        {
            _store.StoreFile.Committing = () => throw new SqliteException("database or disk is full", 13);
            return Task.CompletedTask;
        };
        await FluentActions.Awaiting(() => harness.PassAsync(Duration.FromHours(4))).Should().ThrowAsync<ReminderStoreException>();
        _store.StoreFile.Committing = null;
        harness.OnDelivery = _ => Task.CompletedTask;
        await harness.PassAsync(Duration.FromHours(1));
        harness.Delivered.Select(d => (d.Key.ToString(), d.Attempt)).Should().Equal(("desk/2026-03-02/09:00 anna", 1), ("desk/2026-03-02/09:00 anna", 2));
        (await harness.Reminders.HistoryAsync("anna"))!.State.Events.Should().ContainSingle();
    }

    [Fact]
    public async Task An_event_that_contradicts_itself_is_refused_and_leaves_nothing()
    {
        await _store.WriteAsync("anna", Plans.New, default);
        await _store.WriteAsync("anna", new PersonChange(1, Plans.Now, null, null) { Event = ReminderEvent.Resumed(Plans.Now) }, default);
        foreach (ReminderEvent wrong in new[] { ReminderEvent.Completed("desk-break", Plans.Now, started: Plans.Now + Duration.FromTicks(1)), ReminderEvent.Paused(Plans.Now, Plans.Now - Duration.FromTicks(1)) })
            await FluentActions.Awaiting(() => _store.WriteAsync("anna", new PersonChange(2, Plans.Now, null, null) { Event = wrong }, default).AsTask()).Should().ThrowAsync<ArgumentException>();
        (await _store.ReadAsync("anna", Instant.MinValue, default))!.Revision.Should().Be(2);
        await FluentActions.Awaiting(() => _store.WriteAsync("nobody", new PersonChange(0, Plans.Now, null, null), default).AsTask()).Should().ThrowAsync<ArgumentException>();
    }

    [Fact]
    public async Task Who_writes_for_too_long_keeps_others_from_it_and_they_hear_of_it()
    {
        await _store.WriteAsync("anna", Plans.New, default);
        using (SqliteConnection other = RawFile.Open(_folder.Store))
        {
            RawFile.Query(other, "BEGIN IMMEDIATE");
            (await FluentActions.Awaiting(() => _store.WriteAsync("bert", Plans.New, default).AsTask()).Should().ThrowAsync<ReminderStoreException>().WithMessage("*another process*"))
                .Which.Fault.Should().Be(ReminderStoreFault.Unavailable);

            // Who reads does not wait.
            (await _store.ReadAsync("anna", Instant.MinValue, default)).Should().NotBeNull();
        }

        (await _store.WriteAsync("bert", Plans.New, default)).Should().BeTrue();
    }

    [Fact]
    public async Task Damage_that_is_found_in_use_is_an_error_seen_from_outside_and_nothing_is_overwritten()
    {
        await DamageInUseAsync();
        byte[] damaged = await File.ReadAllBytesAsync(_folder.Store);
        await using RunningHost host = await RunningHost.StartAsync(_store);
        (await FluentActions.Awaiting(() => host.Reminders.FindAsync("anna").AsTask()).Should().ThrowAsync<ReminderStoreException>().WithMessage("*damaged*"))
            .Which.Fault.Should().Be(ReminderStoreFault.Damaged);
        (await FluentActions.Awaiting(() => host.Reminders.SetPlanAsync("anna", Plans.Desk).AsTask()).Should().ThrowAsync<ReminderStoreException>())
            .Which.Fault.Should().Be(ReminderStoreFault.Damaged);
        await host.Time.WaitedForAsync(TimeSpan.FromMinutes(1));
        HealthReport health = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        health.Status.Should().Be(HealthStatus.Unhealthy);
        health.Entries.Single().Value.Exception.Should().BeOfType<ReminderStoreException>();
        (await File.ReadAllBytesAsync(_folder.Store)).Should().Equal(damaged);
    }

    [Fact]
    public async Task A_row_that_nobody_can_have_written_is_damage()
    {
        await _store.WriteAsync("anna", Plans.New, default);
        RawFile.Query(_folder.Store, "UPDATE people SET plan = '{}'");
        (await FluentActions.Awaiting(() => _store.ReadAsync("anna", Instant.MinValue, default).AsTask()).Should().ThrowAsync<ReminderStoreException>().WithMessage("*cannot be read*"))
            .Which.Message.Should().NotContain("anna", "messages get into logs");
    }

    [Fact]
    public async Task A_call_that_is_cancelled_does_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await FluentActions.Awaiting(() => _store.WriteAsync("anna", Plans.New, cancelled.Token).AsTask()).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => _store.ReadAsync("anna", Plans.Now, cancelled.Token).AsTask()).Should().ThrowAsync<OperationCanceledException>();
        (await _store.ReadAsync("anna", Plans.Now, default)).Should().BeNull();
    }

    [Fact]
    public async Task A_store_that_is_closed_says_so()
    {
        await _store.WriteAsync("anna", Plans.New, default);
        _store.Dispose();
        await FluentActions.Awaiting(() => _store.ReadAsync("anna", Plans.Now, default).AsTask()).Should().ThrowAsync<ObjectDisposedException>();
    }

    private async Task DamageInUseAsync()
    {
        using (var writer = new SqliteReminderStore(_folder.Store))
        {
            for (int i = 0; i < 200; i++)
                await writer.WriteAsync(i == 0 ? "anna" : $"p{i}", Plans.New, default);
        }

        // Opened, and nothing read yet that it could remember.
        _store.StoreFile.Committing = () => throw new SqliteException("", 1);
        await FluentActions.Awaiting(() => _store.WakeHandledAfterAsync(Instant.MaxValue, default).AsTask()).Should().ThrowAsync<ReminderStoreException>();
        _store.StoreFile.Committing = null;
        RawFile.Damage(_folder.Store, 8192);
    }
}
