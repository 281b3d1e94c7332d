using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using NodaTime;
using Quartz;

namespace StretchKit.Benchmarks;

/// <summary>Next of the whole back-relief-day plan with quiet time and a state, against one rule of Quartz.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class WholePlan
{
    private readonly Schedule _schedule;
    private readonly ReminderState _state;
    private readonly Instant[] _lastDay;
    private readonly ITrigger _quartz;

    public WholePlan()
    {
        Plan plan = Catalog.BackReliefDay with
        {
            Zone = TimeZones.Find("America/New_York"),
            Quiet = [QuietTime.Weekly(new LocalTime(12, 0), new LocalTime(13, 30))],
        };
        _schedule = plan.ToSchedule();
        _state = States.AYearOf(_schedule, Instant.FromUtc(2019, 1, 1, 0, 0));
        Instant last = _state.Events[^1].At;
        _lastDay = [.. Instants.Random.Select(i => last - Duration.FromSeconds(i.ToUnixTimeSeconds() % 86_400))];
        _quartz = TriggerBuilder.Create()
            .StartAt(Instants.RandomOffsets[0].AddYears(-12))
            .WithDailyTimeIntervalSchedule(schedule => schedule
                .WithInterval(2, IntervalUnit.Hour)
                .OnEveryDay()
                .StartingDailyAt(new TimeOnly(7, 0))
                .EndingDailyAt(new TimeOnly(22, 0))
                .InTimeZone(TimeZoneInfo.FindSystemTimeZoneById("America/New_York")))
            .Build();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Instants.Count)]
    public long QuartzDailyTimeInterval()
    {
        long sum = 0;
        foreach (DateTimeOffset after in Instants.RandomOffsets)
            sum += _quartz.GetFireTimeAfter(after)!.Value.Ticks;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Instants.Count)]
    public long StretchKitWithState()
    {
        long sum = 0;
        foreach (Instant after in Instants.Random)
            sum += _schedule.Next(after, _state)!.Value.At.ToUnixTimeTicks();
        return sum;
    }

    /// <summary>At instants of the last day that the state knows of, where some reminders are delivered, snoozed or done.</summary>
    [Benchmark(OperationsPerInvoke = Instants.Count)]
    public long StretchKitWithinState()
    {
        long sum = 0;
        foreach (Instant after in _lastDay)
            sum += _schedule.Next(after, _state)!.Value.At.ToUnixTimeTicks();
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Instants.Count)]
    public long StretchKitWithoutState()
    {
        long sum = 0;
        foreach (Instant after in Instants.Random)
            sum += _schedule.Next(after)!.Value.At.ToUnixTimeTicks();
        return sum;
    }
}
