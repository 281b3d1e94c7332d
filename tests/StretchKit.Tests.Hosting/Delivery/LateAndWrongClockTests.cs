using System;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using NodaTime;
using StretchKit.Hosting;
using StretchKit.Tests.Hosting.Contract;
using Xunit;

namespace StretchKit.Tests.Hosting.Delivery;

/// <summary>What is late beside what is on time, and clocks that differ: the machine's that was wrong, and that of a person's own device.</summary>
public sealed class LateAndWrongClockTests : IAsyncDisposable
{
    private static readonly Instant Start = Instant.FromUtc(2026, 3, 2, 11, 0);

    private readonly EmbeddedHarness _harness = new(() => new InMemoryReminderStore(), Start);

    public ValueTask DisposeAsync() => _harness.DisposeAsync();

    [Theory]
    [InlineData(CatchUp.None, "11:20 11:20:20")]
    [InlineData(CatchUp.Latest, "11:10 11:20 11:20:20")]
    [InlineData(CatchUp.All, "11:05 11:10 11:20 11:20:20")]
    public async Task What_is_on_time_comes_whatever_is_caught_up(CatchUp catchUp, string slots)
    {
        Plan plan = Plan.Build("p", "UTC").Awake("00:00", "23:59")
            .Remind("low", Catalog.DeskBreak, Trigger.At("11:05", "11:20", "11:20:20"))
            .Remind("high", Catalog.DeskBreak, Trigger.At("11:10"), priority: 5).ToPlan() with
        { MinimumGap = Duration.Zero, CatchUp = catchUp };
        await _harness.Reminders.SetPlanAsync("anna", plan);
        await _harness.JumpToAsync(Start + Duration.FromMinutes(20) + Duration.FromSeconds(30));
        _harness.Delivered.Select(d => d.Occurrence.Slot.ToString()).Should().Equal(slots.Split(' '));
    }

    [Fact]
    public async Task A_snooze_by_a_device_whose_clock_is_slow_is_not_covered_up()
    {
        await _harness.Reminders.SetPlanAsync("anna", At("11:10"));
        _harness.OnDelivery = async delivery =>
        {
            if (delivery.Key.Snoozes == 0)
                (await _harness.Reminders.RecordAsync("anna", ReminderEvent.Snoozed(delivery.Occurrence, _harness.Now - Duration.FromMinutes(2)))).IsRecorded.Should().BeTrue();
        };
        await _harness.JumpToAsync(Start + Duration.FromMinutes(15));
        await _harness.PassAsync(Duration.FromHours(1));
        _harness.Delivered.Select(d => d.Key.Snoozes).Should().Equal(0, 1);
    }

    [Fact]
    public async Task A_skip_by_a_device_whose_clock_is_slow_is_not_covered_up()
    {
        await _harness.Reminders.SetPlanAsync("anna", At("11:10"));
        _harness.OnDelivery = async delivery
            => await _harness.Reminders.RecordAsync("anna", ReminderEvent.Skipped(delivery.Occurrence.Name, _harness.Now - Duration.FromMinutes(2)));
        await _harness.JumpToAsync(Start + Duration.FromMinutes(15));
        (await _harness.Reminders.HistoryAsync("anna"))!.State.Events.Select(e => e.Kind).Should().BeEquivalentTo([ReminderEventKind.Skipped, ReminderEventKind.Delivered]);
        await _harness.PassAsync(Duration.FromHours(1));
        _harness.Attempts.Should().ContainSingle();
    }

    [Fact]
    public async Task An_attempt_that_failed_under_a_wrong_clock_holds_nothing_up_once_the_clock_is_right()
    {
        await _harness.Reminders.SetPlanAsync("anna", At("11:10", "11:30"));
        bool works = false;
        _harness.OnDelivery = _ => works ? Task.CompletedTask : Task.FromException(new InvalidOperationException("No."));

        // The clock is a day ahead; the attempt fails, and the next one is to be a day from now.
        Instant wrong = Start + Duration.FromDays(1) + Duration.FromMinutes(10);
        _harness.Time.AdjustTime(wrong.ToDateTimeOffset());
        await _harness.SettleAsync();
        _harness.Attempts.Should().ContainSingle();
        works = true;
        await _harness.JumpToAsync(Start + Duration.FromMinutes(5));
        await _harness.PassAsync(Duration.FromHours(1));
        _harness.Delivered.Select(d => d.Occurrence.Name.ToString()).Should().Equal("r/2026-03-02/11:10", "r/2026-03-02/11:30");
    }

    [Fact]
    public async Task A_clock_that_is_set_back_while_the_sink_works_does_not_keep_the_delivery_from_being_recorded()
    {
        await _harness.Reminders.SetPlanAsync("anna", At("11:10"));
        _harness.OnDelivery = async _ =>
        {
            await _harness.Reminders.RecordAsync("anna", ReminderEvent.Resumed(_harness.Now));
            _harness.Time.AdjustTime((_harness.Now - Duration.FromMinutes(5)).ToDateTimeOffset());
        };
        await _harness.JumpToAsync(Start + Duration.FromMinutes(10));
        await _harness.PassAsync(Duration.FromHours(1));
        _harness.Attempts.Should().ContainSingle();
        (await _harness.Reminders.HistoryAsync("anna"))!.State.Events.Select(e => e.Kind).Should().Equal(ReminderEventKind.Resumed, ReminderEventKind.Delivered);
    }

    private static Plan At(params string[] times)
        => Plan.Build("p", "UTC").Awake("00:00", "23:59").Remind("r", Catalog.DeskBreak, Trigger.At(times)).ToPlan();
}
