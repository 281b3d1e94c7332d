using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using StretchKit.Hosting;
using StretchKit.Hosting.Telemetry;
using StretchKit.Tests.Hosting.Delivery;
using Xunit;

namespace StretchKit.Tests.Hosting.Telemetry;

/// <summary>What is seen from outside: the first attempt of a delivery fails, the second is taken; another is given up.</summary>
public sealed class TelemetryTests
{
    private const string Person = "anna@example.org";

    [Fact]
    public async Task Metrics_count_what_is_documented_and_name_nobody()
    {
        var counted = new ConcurrentDictionary<string, double>();
        var tags = new ConcurrentBag<string>();
        await RunAsync(services =>
        {
            IMeterFactory? ours = null;
            var listener = new MeterListener
            {
                InstrumentPublished = (instrument, me) =>
                {
                    if (instrument.Meter.Name == "StretchKit.Hosting" && instrument.Meter.Scope == ours)
                        me.EnableMeasurementEvents(instrument);
                },
            };
            listener.SetMeasurementEventCallback<long>((i, value, t, _) => Count(i, value, t));
            listener.SetMeasurementEventCallback<double>((i, value, t, _) => Count(i, value, t));
            services.AddSingleton(sp =>
            {
                ours = sp.GetRequiredService<IMeterFactory>();
                listener.Start();
                return listener;
            });
        });
        counted.Keys.Should().BeEquivalentTo(Documented("metrics"));
        counted["stretchkit.reminders.due"].Should().Be(2);
        counted["stretchkit.reminders.delivered"].Should().Be(1);
        counted["stretchkit.reminders.failed"].Should().Be(3);
        counted["stretchkit.reminders.retries"].Should().Be(2);
        counted["stretchkit.reminders.given_up"].Should().Be(1);
        counted["stretchkit.reminders.lateness"].Should().Be(5, "it was tried again after five seconds");
        tags.Should().BeEmpty();

        void Count(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> measured)
        {
            counted.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value);
            foreach (KeyValuePair<string, object?> tag in measured)
                tags.Add($"{tag}");
        }
    }

    [Fact]
    public async Task Activities_tell_each_attempt_and_name_nobody()
    {
        var ended = new ConcurrentBag<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "StretchKit.Hosting",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = ended.Add,
        };
        ActivitySource.AddActivityListener(listener);
        await RunAsync(_ => { });
        ended.Should().HaveCountGreaterThanOrEqualTo(4);
        ended.SelectMany(a => a.Tags.Select(t => t.Key)).Distinct().Should().BeSubsetOf(["stretchkit.attempt", "stretchkit.catch_up"]);
        ended.Select(a => a.OperationName).Distinct().Should().Equal("deliver reminder");
        ended.Count(a => a.Status == ActivityStatusCode.Error).Should().BeGreaterThanOrEqualTo(3);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Log_entries_have_the_documented_ids_and_name_people_only_where_they_may(bool namesPeople)
    {
        var log = new Entries();
        await RunAsync(services => services.AddSingleton<ILoggerProvider>(log), namesPeople);
        List<Entry> ours = [.. log.All.Where(e => e.Category.StartsWith("StretchKit.Hosting"))];
        ours.Select(e => $"{e.Id.Id} {e.Id.Name} {e.Level}").Distinct().Should().BeEquivalentTo(
            "1 DeliveryBegun Debug", "2 Delivered Information", "3 DeliveryFailed Warning", "4 DeliveryGivenUp Error");
        ours.Select(e => $"{e.Id.Id} {e.Id.Name} {e.Level}").Should().BeSubsetOf(Documented("log entries"));
        ours.Any(e => e.Text.Contains(Person)).Should().Be(namesPeople);
    }

    [Fact]
    public void Every_log_entry_is_documented()
        => typeof(ReminderLog).GetMethods().SelectMany(m => m.GetCustomAttributes(false).OfType<LoggerMessageAttribute>())
            .Select(a => $"{a.EventId} {a.EventName} {a.Level}").Should().BeEquivalentTo(Documented("log entries"));

    [Fact]
    public async Task Health_is_told()
    {
        var store = new FailingStore(new InMemoryReminderStore());
        await using RunningHost host = await RunningHost.StartAsync(store);
        await host.Time.WaitedForAsync(new StretchReminderOptions().CheckEvery);
        (await StatusAsync(host)).Should().Be(HealthStatus.Healthy);

        store.Fails = (call, _) => call == nameof(IReminderStore.DueAsync);
        await PassAsync(host, TimeSpan.FromSeconds(20));
        (await StatusAsync(host)).Should().Be(HealthStatus.Unhealthy);

        store.Fails = (_, _) => false;
        await PassAsync(host, TimeSpan.FromSeconds(20));
        (await StatusAsync(host)).Should().Be(HealthStatus.Healthy);

        host.OnDelivery = (_, _) => Task.FromException(new InvalidOperationException("No."));
        await host.Reminders.SetPlanAsync(Person, RunningHost.DueAfter(600));
        await PassAsync(host, TimeSpan.FromMinutes(20));
        (await StatusAsync(host)).Should().Be(HealthStatus.Degraded, "a reminder was given up");
        await PassAsync(host, TimeSpan.FromHours(1));
        (await StatusAsync(host)).Should().Be(HealthStatus.Healthy);

        await host.StopAsync();
        host.Time.Advance(TimeSpan.FromMinutes(10));
        (await StatusAsync(host)).Should().Be(HealthStatus.Unhealthy, "nobody looks for due reminders any more");
    }

    [Fact]
    public async Task Slow_sinks_on_all_slots_leave_the_health_as_it_is()
    {
        await using RunningHost host = await RunningHost.StartAsync(options: o => o.MaxConcurrentDeliveries = 4);
        for (int i = 0; i < 24; i++)
            await host.Reminders.SetPlanAsync($"p{i}", RunningHost.DueAfter(5));
        host.OnDelivery = (_, cancellation) => Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        for (int i = 0; i < 36; i++)
        {
            await PassAsync(host, TimeSpan.FromSeconds(5));
            HealthReport report = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
            report.Status.Should().NotBe(HealthStatus.Unhealthy, "{0} s have passed", 5 * (i + 1));
        }
    }

    [Fact]
    public async Task Health_is_degraded_while_nothing_can_be_written_although_it_can_be_read()
    {
        var store = new FailingStore(new InMemoryReminderStore());
        await using RunningHost host = await RunningHost.StartAsync(store);
        await host.Reminders.SetPlanAsync(Person, RunningHost.DueAfter(5));
        store.Fails = (call, _) => call == nameof(IReminderStore.WriteAsync);
        await PassAsync(host, TimeSpan.FromSeconds(50));
        (await StatusAsync(host)).Should().Be(HealthStatus.Degraded);

        store.Fails = (_, _) => false;
        await PassAsync(host, TimeSpan.FromMinutes(2));
        (await StatusAsync(host)).Should().Be(HealthStatus.Healthy);
    }

    /// <summary>The first column of the table under a heading of the guide, in which code stands between back ticks.</summary>
    private static IEnumerable<string> Documented(string table)
        => Guide.Text.Split($"## What is seen from outside: {table}\n")[1].Split("\n## ")[0].Split('\n')
            .Where(line => line.StartsWith("| `")).Select(line => line.Split('`')[1]);

    private static async Task PassAsync(RunningHost host, TimeSpan time)
    {
        DateTimeOffset end = host.Time.GetUtcNow() + time;
        while (host.Time.GetUtcNow() < end)
        {
            await host.Time.PassOnceAsync();
        }

        await host.Time.WaitedForAsync(new StretchReminderOptions().CheckEvery);
    }

    private static async Task<HealthStatus> StatusAsync(RunningHost host)
        => (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Status;

    private static async Task RunAsync(Action<IServiceCollection> configure, bool namesPeople = false)
    {
        await using RunningHost host = await RunningHost.StartAsync(
            configure: configure, options: o => (o.MaxAttempts, o.LogPersonIds) = (2, namesPeople));
        _ = host.Services.GetService<MeterListener>();
        var givenUp = new TaskCompletionSource();
        int attempts = 0;
        host.OnDelivery = (_, _) => ++attempts is 1 or 3 or 4 ? Task.FromException(new InvalidOperationException("No.")) : Task.CompletedTask;
        host.OnGivenUp = () => givenUp.TrySetResult();
        await host.Reminders.SetPlanAsync(Person, RunningHost.DueAfter(60));
        await host.NextAsync();
        await host.Reminders.SetPlanAsync(Person, RunningHost.DueAfter(1200));
        await host.Time.PassUntilAsync(givenUp.Task);
    }

    private sealed record Entry(string Category, EventId Id, LogLevel Level, string Text);

    private sealed class Entries : ILoggerProvider
    {
        public ConcurrentQueue<Entry> All { get; } = [];

        public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

        public void Dispose()
        {
        }

        private sealed class Logger(Entries entries, string category) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull
                => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
                => entries.All.Enqueue(new Entry(category, eventId, logLevel, formatter(state, exception)));
        }
    }
}
