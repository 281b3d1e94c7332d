using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using StretchKit.Hosting;

namespace StretchKit.Benchmarks;

/// <summary>
/// Ten thousand people with a plan of their own each, in one process on the store in memory; one reminder to each of them at the same second.
/// <c>dotnet run -c Release --project tests/StretchKit.Benchmarks -- ten-thousand-people</c>
/// </summary>
internal static class TenThousandInMemory
{
    private const int People = 10_000;

    public static async Task RunAsync()
    {
        var sink = new CountingSink();
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton<IReminderSink>(sink);
        builder.Services.AddStretchReminders<CountingSink>();
        using IHost host = builder.Build();
        IReminders reminders = host.Services.GetRequiredService<IReminders>();
        await host.StartAsync();
        await reminders.SetPlanAsync("warm-up", PlanOf(0, new LocalDateTime(2020, 1, 1, 7, 0)));
        long before = GC.GetTotalMemory(forceFullCollection: true);

        Instant due = Instant.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + 30);
        LocalDateTime local = due.InUtc().LocalDateTime;
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < People; i++)
            await reminders.SetPlanAsync($"person-{i}", PlanOf(i, local));
        Console.WriteLine($"{Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms to give {People} people their plans");
        Console.WriteLine($"{(GC.GetTotalMemory(forceFullCollection: true) - before) / People} B on the heap for each, waiting");
        Console.WriteLine($"{ThreadPool.ThreadCount} threads in the pool, {Timer.ActiveCount} timers in the process");

        await sink.First.Task;
        start = Stopwatch.GetTimestamp();
        await sink.All.Task;
        Console.WriteLine($"{Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms from the first of {People} deliveries to the last; the latest {sink.Latest.TotalSeconds:0.0} s after its time");
        await host.StopAsync();
        Console.WriteLine($"{(GC.GetTotalMemory(forceFullCollection: true) - before) / People} B on the heap for each, after one delivery");
    }

    /// <summary>A plan that nobody else has: its ids, its times and its texts are objects of its own.</summary>
    private static Plan PlanOf(int i, LocalDateTime due)
        => Plan.Build($"plan-{i}", "UTC").Awake("00:00", "00:00")
            .Remind("once", Catalog.DeskBreak, Trigger.Dates(due), priority: 20)
            .Remind("desk", Catalog.DeskBreak, Trigger.Every(Duration.FromMinutes(60 + (i % 60))))
            .Remind("evening", Catalog.BackRelief, Trigger.At(new LocalTime(21, i % 60)), priority: 10).ToPlan();

    private sealed class CountingSink : IReminderSink
    {
        private readonly Lock _lock = new();
        private int _left = People;

        public TaskCompletionSource First { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource All { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Duration Latest { get; private set; }

        public ValueTask DeliverAsync(ReminderDelivery delivery, CancellationToken cancellation)
        {
            if (delivery.Occurrence.Rule.Id != "once")
                return ValueTask.CompletedTask;
            First.TrySetResult();
            lock (_lock)
            {
                Latest = Duration.Max(Latest, delivery.Lateness);
                if (--_left == 0)
                    All.SetResult();
            }

            return ValueTask.CompletedTask;
        }
    }
}
