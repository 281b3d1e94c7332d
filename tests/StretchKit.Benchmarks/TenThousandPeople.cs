using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using StretchKit.Hosting;

namespace StretchKit.Benchmarks;

/// <summary>
/// Ten thousand people in one SQLite file on the disk that is given, measured once and printed: no benchmark harness, since each write waits for the disk.
/// <c>dotnet run -c Release --project tests/StretchKit.Benchmarks -- ten-thousand-people FOLDER</c>
/// </summary>
internal static class TenThousandPeople
{
    private const int People = 10_000;
    private const int Deliveries = 1_000;

    public static async Task RunAsync(string folder)
    {
        string path = Path.Combine(folder, $"ten-thousand-{Guid.NewGuid():N}.db");
        Plan plan = Catalog.BackReliefDay with { Zone = DateTimeZoneProviders.Tzdb["America/New_York"] };
        Instant now = Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());
        var store = new SqliteReminderStore(path);
        await TimeAsync("giving a plan, one after the other", 1_000, i => SetAsync(i));
        for (int i = 1_000; i < People; i += 100)
            await Task.WhenAll(Enumerable.Range(i, 100).Select(p => SetAsync(p)));
        await TimeAsync("who is next (NextWakeAsync)", 5_000, async _ => await store.NextWakeAsync(default));
        await TimeAsync("who is due, nobody (DueAsync)", 5_000, async _ => await store.DueAsync(now, 32, default));
        await TimeAsync("reading a person without events", 5_000, async i => await store.ReadAsync($"person-{i}", now, default));
        await TimeAsync("recording an event (one commit)", 500, async i => await store.WriteAsync(
            $"person-{i}", new PersonChange(1, now, null, null) { Event = ReminderEvent.Resumed(now) }, default));
        await YearAsync(store, plan, now);
        store.Dispose();
        Console.WriteLine($"{new FileInfo(path).Length / 1e6:0.0} MB the file of {People} people, one of them with a year of events");

        using var opened = new SqliteReminderStore(path);
        await TimeAsync("opening it, looked through for damage", 1, async _ => await opened.NextWakeAsync(default));
        await DeliverAsync(opened);
        opened.Dispose();
        foreach (string file in Directory.GetFiles(folder, Path.GetFileName(path) + "*"))
            File.Delete(file);

        async Task SetAsync(int i) => await store.WriteAsync(
            $"person-{i}", new PersonChange(0, now, now + Duration.FromDays(1) + Duration.FromSeconds(i), null) { Plan = plan }, default);
    }

    /// <summary>What a person with a year of events costs who is asked for the last days.</summary>
    private static async Task YearAsync(SqliteReminderStore store, Plan plan, Instant now)
    {
        List<Occurrence> year = [.. plan.ToSchedule().Between(now - Duration.FromDays(365), now)];
        await store.WriteAsync("year", new PersonChange(0, now, null, null) { Plan = plan }, default);
        for (int i = 0; i < year.Count; i++)
            await store.WriteAsync("year", new PersonChange(i + 1, now, null, null) { Event = ReminderEvent.Delivered(year[i], year[i].At) }, default);
        await TimeAsync($"reading two weeks of a year of {year.Count} events", 1_000, async _ => await store.ReadAsync("year", now - Duration.FromDays(14), default));
        await TimeAsync("reading all of them", 20, async _ => await store.ReadAsync("year", Instant.MinValue, default));
    }

    /// <summary>A running application to which a thousand of the people come due at once.</summary>
    private static async Task DeliverAsync(SqliteReminderStore store)
    {
        Instant due = Instant.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds());
        Plan once = Plan.Build("now", "UTC").Awake("00:00", "00:00").Remind("r", Catalog.DeskBreak, Trigger.Dates(due.InUtc().LocalDateTime)).ToPlan();
        for (int i = 0; i < Deliveries; i++)
        {
            StoredPerson person = (await store.ReadAsync($"person-{i}", due, default))!;
            await store.WriteAsync(
                $"person-{i}", new PersonChange(person.Revision, due - Duration.FromSeconds(1), due, null) { Plan = once }, default);
        }

        var sink = new CountingSink();
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton<IReminderSink>(sink);
        builder.Services.AddSingleton<IReminderStore>(store);
        builder.Services.AddStretchReminders<CountingSink>();
        using IHost host = builder.Build();
        GC.Collect();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long start = Stopwatch.GetTimestamp();
        await host.StartAsync();
        await sink.All.Task;
        Console.WriteLine($"{Deliveries / Stopwatch.GetElapsedTime(start).TotalSeconds:0} deliveries a second, claimed and recorded (two commits each)");
        await host.StopAsync();
        using Process self = Process.GetCurrentProcess();
        Console.WriteLine($"{(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:0.0} MB more on the heap after them; {self.WorkingSet64 / 1e6:0} MB the whole process");
    }

    private static async Task TimeAsync(string what, int times, Func<int, Task> go)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < times; i++)
            await go(i);
        Console.WriteLine($"{Stopwatch.GetElapsedTime(start).TotalMicroseconds / times:0.0} µs {what}");
    }

    private sealed class CountingSink : IReminderSink
    {
        private int _left = Deliveries;

        public TaskCompletionSource All { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ValueTask DeliverAsync(ReminderDelivery delivery, CancellationToken cancellation)
        {
            if (Interlocked.Decrement(ref _left) == 0)
                All.SetResult();
            return ValueTask.CompletedTask;
        }
    }
}
