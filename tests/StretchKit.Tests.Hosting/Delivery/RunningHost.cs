using System;
using System.Linq;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using StretchKit.Hosting;
using StretchKit.Hosting.Delivery;

namespace StretchKit.Tests.Hosting.Delivery;

/// <summary>An application with a Generic Host, its clock in the test's hand, and a sink that hands on what it gets.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private readonly IHost _host;
    private int _inSink;
    private readonly Channel<ReminderDelivery> _delivered = Channel.CreateUnbounded<ReminderDelivery>();

    private RunningHost(IReminderStore store, Action<IServiceCollection>? configure, Action<StretchReminderOptions>? options)
    {
        Time = new WatchedTime(Start.ToDateTimeOffset(), new StretchReminderOptions().CheckEvery);
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.Services.AddSingleton(store);
        builder.Services.AddSingleton(this);
        builder.Services.AddStretchReminders<Sink>(options);
        builder.Services.AddHealthChecks().AddStretchReminders();
        builder.Logging.SetMinimumLevel(LogLevel.Trace);
        configure?.Invoke(builder.Services);
        _host = builder.Build();
        ReminderService service = _host.Services.GetServices<IHostedService>().OfType<ReminderService>().Single();
        WakeSignal signal = _host.Services.GetRequiredService<WakeSignal>();
        Time.IsSettled = () => !signal.IsPending && service.UnderWay == Volatile.Read(ref _inSink);
    }

    public static Instant Start { get; } = Instant.FromUtc(2026, 3, 2, 11, 0);

    public WatchedTime Time { get; }

    public IServiceProvider Services => _host.Services;

    public IReminders Reminders => Services.GetRequiredService<IReminders>();

    /// <summary>What the sink does before it takes a delivery.</summary>
    public Func<ReminderDelivery, CancellationToken, Task> OnDelivery { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>What happens when the sink is told that a delivery is given up.</summary>
    public Action OnGivenUp { get; set; } = () => { };

    public static async Task<RunningHost> StartAsync(
        IReminderStore? store = null, Action<IServiceCollection>? configure = null, Action<StretchReminderOptions>? options = null)
    {
        var host = new RunningHost(store ?? new InMemoryReminderStore(), configure, options);
        await host._host.StartAsync();
        return host;
    }

    /// <summary>A plan with one reminder, so many seconds after the start.</summary>
    public static Plan DueAfter(int seconds)
        => Plan.Build("p", "UTC").Awake("00:00", "23:59")
            .Remind("r", Catalog.DeskBreak, Trigger.At(new LocalTime(11, 0).PlusSeconds(seconds))).ToPlan();

    /// <summary>The next delivery; time passes until it comes.</summary>
    public async Task<ReminderDelivery> NextAsync()
    {
        Task<ReminderDelivery> next = _delivered.Reader.ReadAsync().AsTask();
        await Time.PassUntilAsync(next);
        return await next;
    }

    public Task StopAsync() => _host.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }

    private sealed class Sink(RunningHost host) : IReminderSink
    {
        public async ValueTask DeliverAsync(ReminderDelivery delivery, CancellationToken cancellation)
        {
            Task work = host.OnDelivery(delivery, cancellation);

            // Only now: time may pass as soon as the sink is at work, and the test is to have what it waits for before that.
            Interlocked.Increment(ref host._inSink);
            int left = 0;
            using CancellationTokenRegistration leaving = cancellation.Register(Leave);
            try
            {
                await work;
            }
            finally
            {
                Leave();
            }

            await host._delivered.Writer.WriteAsync(delivery, CancellationToken.None);

            // Who is left behind counts as gone, whenever it comes back.
            void Leave()
            {
                if (Interlocked.Exchange(ref left, 1) == 0)
                    Interlocked.Decrement(ref host._inSink);
            }
        }

        public ValueTask GiveUpAsync(ReminderDelivery delivery, Exception? lastFailure, CancellationToken cancellation)
        {
            host.OnGivenUp();
            return ValueTask.CompletedTask;
        }
    }
}
