using System.Linq;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace StretchKit.Benchmarks;

/// <summary>
/// Recording an event after ten years of events, at the end and a month back: by the state alone, by the schedule, which checks it against the plan, and followed by
/// Next. States are immutable, so each call starts from the same ten years.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Recording
{
    private const int Days = 3_652;

    private readonly Schedule _schedule;
    private readonly ReminderState _tenYears;
    private readonly Instant _now;
    private readonly ReminderEvent _delivered;
    private readonly ReminderEvent _snoozed;
    private readonly ReminderEvent _late;
    private readonly ReminderEvent _lateSession;

    public Recording()
    {
        _schedule = (Catalog.BackReliefDay with { Zone = TimeZones.Find("America/New_York") }).ToSchedule();
        Instant start = Instant.FromUtc(2016, 1, 1, 0, 0);
        _tenYears = States.Of(_schedule, start, Days);
        Occurrence next = _schedule.Next(_tenYears.Events[^1].At, _tenYears)!.Value;
        _now = next.At + Duration.FromMinutes(1);
        _delivered = ReminderEvent.Delivered(next, next.At);
        _snoozed = ReminderEvent.Snoozed(next, _now);
        Occurrence monthBack = _schedule.Between(_now - Duration.FromDays(30), _now).First();
        _late = ReminderEvent.Skipped(monthBack, monthBack.At + Duration.FromMinutes(2));
        _lateSession = ReminderEvent.Completed(
            monthBack.RoutineId, monthBack.At + Duration.FromMinutes(3), monthBack.RuleId, started: monthBack.At + Duration.FromMinutes(1));

        // What the schedule computes once for a state is not part of recording.
        _schedule.Next(_now, _tenYears);
    }

    [Benchmark(Baseline = true)]
    public ReminderState StateAtTheEnd() => _tenYears.Apply(_delivered);

    [Benchmark]
    public ApplyResult ScheduleAtTheEnd() => _schedule.Apply(_tenYears, _delivered);

    [Benchmark]
    public ApplyResult ScheduleSnoozeAtTheEnd() => _schedule.Apply(_tenYears, _snoozed);

    [Benchmark]
    public Occurrence? ScheduleAtTheEndThenNext() => _schedule.Next(_now, _schedule.Apply(_tenYears, _delivered).State);

    [Benchmark]
    public Occurrence? ScheduleSnoozeAtTheEndThenNext() => _schedule.Next(_now, _schedule.Apply(_tenYears, _snoozed).State);

    [Benchmark]
    public ReminderState StateAMonthBack() => _tenYears.Apply(_late);

    [Benchmark]
    public ApplyResult ScheduleAMonthBack() => _schedule.Apply(_tenYears, _late);

    [Benchmark]
    public Occurrence? ScheduleAMonthBackThenNext() => _schedule.Next(_now, _schedule.Apply(_tenYears, _late).State);

    [Benchmark]
    public Occurrence? ScheduleSessionAMonthBackThenNext() => _schedule.Next(_now, _schedule.Apply(_tenYears, _lateSession).State);
}
