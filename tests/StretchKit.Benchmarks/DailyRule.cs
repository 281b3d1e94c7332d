using System;
using BenchmarkDotNet.Attributes;
using NodaTime;
using NodaTime.TimeZones;

namespace StretchKit.Benchmarks;

/// <summary>Next of a daily wall-clock rule, 07:00 in New York, at random instants: a thousand answers an operation.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class DailyRule
{
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    private readonly Schedule _schedule = Plan.Build("daily", "America/New_York")
        .Remind(new ReminderRule("seven", "routine", Trigger.At("07:00"))).ToPlan().ToSchedule();

    private readonly Quartz.CronExpression _quartz = new("0 0 7 * * ?", NewYork);

    private readonly Cronos.CronExpression _cronos = Cronos.CronExpression.Parse("0 7 * * *");

    private readonly DateTimeZone _zone = DateTimeZoneProviders.Tzdb["America/New_York"];

    [Benchmark(Baseline = true, OperationsPerInvoke = Instants.Count)]
    public long QuartzCron()
    {
        long sum = 0;
        foreach (DateTimeOffset after in Instants.RandomOffsets)
            sum += _quartz.GetNextValidTimeAfter(after)!.Value.Ticks;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Instants.Count)]
    public long CronosCron()
    {
        long sum = 0;
        foreach (DateTime after in Instants.RandomUtc)
            sum += _cronos.GetNextOccurrence(after, NewYork)!.Value.Ticks;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Instants.Count)]
    public long StretchKit()
    {
        long sum = 0;
        foreach (Instant after in Instants.Random)
            sum += _schedule.Next(after)!.Value.At.ToUnixTimeTicks();
        return sum;
    }

    /// <summary>The floor: one rule written by hand on one zone interval, wrong near clock changes.</summary>
    [Benchmark(OperationsPerInvoke = Instants.Count)]
    public long ByHand()
    {
        const long day = TimeSpan.TicksPerDay;
        long sum = 0;
        foreach (Instant after in Instants.Random)
        {
            ZoneInterval interval = _zone.GetZoneInterval(after);
            long local = after.ToUnixTimeTicks() + interval.WallOffset.Ticks;
            long next = (local / day * day) + (7 * TimeSpan.TicksPerHour);
            sum += (next > local ? next : next + day) - interval.WallOffset.Ticks;
        }

        return sum;
    }
}
