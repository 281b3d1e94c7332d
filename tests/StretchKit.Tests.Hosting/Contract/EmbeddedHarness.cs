using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using StretchKit.Hosting;
using StretchKit.Hosting.Delivery;

namespace StretchKit.Tests.Hosting.Contract;

/// <summary>The embedded implementation on a store; deliveries run where the test calls them, not in the background, so that nothing has to be waited for.</summary>
public sealed class EmbeddedHarness : IRemindersHarness
{
    private readonly Func<IReminderStore> _open;
    private readonly Action<StretchReminderOptions>? _configure;
    private readonly List<ReminderDelivery> _delivered = [];
    private ServiceProvider _services;
    private Func<ReminderDelivery, Task> _onDelivery = _ => Task.CompletedTask;

    public EmbeddedHarness(Func<IReminderStore> open, Instant start, Action<StretchReminderOptions>? configure = null)
    {
        _open = open;
        _configure = configure;
        Time = new FakeTimeProvider(start.ToDateTimeOffset());
        _services = Start();
    }

    public FakeTimeProvider Time { get; }

    public IReminders Reminders => _services.GetRequiredService<IReminders>();

    public IReminderStore Store => _services.GetRequiredService<IReminderStore>();

    public Instant Now => Instant.FromDateTimeOffset(Time.GetUtcNow());

    public IReadOnlyList<ReminderDelivery> Delivered => _delivered;

    public Func<ReminderDelivery, Task> OnDelivery { set => _onDelivery = value; }

    public List<ReminderDelivery> Attempts { get; } = [];

    public List<(ReminderDelivery Delivery, Exception? Failure)> GivenUp { get; } = [];

    public async Task PassAsync(Duration time)
    {
        Instant end = Now + time;
        await SettleAsync();
        while (await Store.NextWakeAsync(default) is { } next && next <= end)
        {
            Time.Advance((next - Now).ToTimeSpan());
            await SettleAsync();
        }

        Time.Advance((end - Now).ToTimeSpan());
        await SettleAsync();
    }

    public async Task JumpToAsync(Instant wall)
    {
        bool back = wall < Now;
        Time.AdjustTime(wall.ToDateTimeOffset());
        if (back)
            await Store.WakeHandledAfterAsync(Now, default);
        await SettleAsync();
    }

    public async Task RestartAsync()
    {
        await _services.DisposeAsync();
        _services = Start();
        await Store.WakeHandledAfterAsync(Now, default);
        await SettleAsync();
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    /// <summary>Looks after everybody who is due now, until nobody is.</summary>
    public async Task SettleAsync()
    {
        while (await Store.DueAsync(Now, 100, default) is { Count: > 0 } due)
        {
            foreach (string personId in due)
                await _services.GetRequiredService<PersonDeliveries>().RunAsync(personId, CancellationToken.None);
        }
    }

    private ServiceProvider Start()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddMetrics();
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton(_ => _open());
        services.AddSingleton(this);
        services.AddStretchReminders<Sink>(_configure);
        return services.BuildServiceProvider();
    }

    private sealed class Sink(EmbeddedHarness harness) : IReminderSink
    {
        public async ValueTask DeliverAsync(ReminderDelivery delivery, CancellationToken cancellation)
        {
            harness.Attempts.Add(delivery);
            await harness._onDelivery(delivery);
            harness._delivered.Add(delivery);
        }

        public ValueTask GiveUpAsync(ReminderDelivery delivery, Exception? lastFailure, CancellationToken cancellation)
        {
            harness.GivenUp.Add((delivery, lastFailure));
            return ValueTask.CompletedTask;
        }
    }
}
