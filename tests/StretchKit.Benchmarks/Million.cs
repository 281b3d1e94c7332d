using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace StretchKit.Benchmarks;

/// <summary>Next answers over a thousand shapes of plan with states, against Quartz cron triggers of one rule each.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Million
{
    private const int Shapes = 1_000;

    private readonly Schedule[] _schedules;
    private readonly ReminderState[] _states;
    private readonly Quartz.CronExpression[] _quartz;

    // From the last day that the states know of to a month later, as an application asks.
    private readonly Instant[] _after =
        [.. Instants.Random.Select(i => Instant.FromUtc(2026, 3, 1, 0, 0) + Duration.FromSeconds(i.ToUnixTimeSeconds() % (31 * 86_400)))];

    private readonly DateTimeOffset[] _afterOffsets;

    public Million()
    {
        _afterOffsets = [.. _after.Select(i => i.ToDateTimeOffset())];
        var random = new Random(7);
        _schedules = [.. Enumerable.Range(0, Shapes).Select(_ => PlanShapes.Make(random).ToSchedule())];
        _states = [.. _schedules.Select(s => States.Of(s, Instant.FromUtc(2026, 1, 1, 0, 0), 60))];
        _quartz =
        [
            .. Enumerable.Range(0, Shapes).Select(_ => new Quartz.CronExpression(
                $"0 {random.Next(60)} {random.Next(24)} ? * {(random.Next(2) == 0 ? "*" : "MON-FRI")}",
                TimeZoneInfo.FindSystemTimeZoneById(PlanShapes.Zones[random.Next(PlanShapes.Zones.Length)]))),
        ];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Shapes * 10)]
    public long QuartzCron()
    {
        long sum = 0;
        for (int i = 0; i < Shapes * 10; i++)
            sum += _quartz[i % Shapes].GetNextValidTimeAfter(_afterOffsets[i * 7 % Instants.Count])!.Value.Ticks;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Shapes * 10)]
    public long StretchKit()
    {
        long sum = 0;
        for (int i = 0; i < Shapes * 10; i++)
            sum += _schedules[i % Shapes].Next(_after[i * 7 % Instants.Count], _states[i % Shapes])?.At.ToUnixTimeTicks() ?? 0;
        return sum;
    }
}
