using System;
using BenchmarkDotNet.Attributes;
using NodaTime;
using StretchKit.Recurrence;

namespace StretchKit.Benchmarks;

/// <summary>Whether cost grows with the age of a plan, with COUNT, or with old events; and what it costs to say "never".</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Age
{
    private static readonly Instant Now = Instant.FromUtc(2026, 6, 10, 12, 0);

    private readonly Schedule _fresh = Make("FREQ=DAILY;INTERVAL=3", new LocalDate(2026, 6, 1));
    private readonly Schedule _tenYears = Make("FREQ=DAILY;INTERVAL=3", new LocalDate(2016, 6, 1));
    private readonly Schedule _count = Make("FREQ=DAILY;INTERVAL=3;COUNT=5000", new LocalDate(2016, 6, 1));
    private readonly Schedule _never = Make("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", new LocalDate(2016, 6, 1));
    private readonly Cronos.CronExpression _cronosNever = Cronos.CronExpression.Parse("0 7 30 2 *");
    private readonly Schedule _plain = Make(null, default);
    private readonly ReminderState _oneYear;
    private readonly ReminderState _oneWeek;

    public Age()
    {
        _oneYear = States.Of(_plain, Now - Duration.FromDays(3_650), 3_650);
        _oneWeek = States.Of(_plain, Now - Duration.FromDays(7), 7);
    }

    [Benchmark(Baseline = true)]
    public Occurrence? Fresh() => _fresh.Next(Now);

    [Benchmark]
    public Occurrence? TenYearsOld() => _tenYears.Next(Now);

    [Benchmark]
    public Occurrence? TenYearsOldWithCount() => _count.Next(Now);

    [Benchmark]
    public Occurrence? StateOfAWeek() => _plain.Next(Now, _oneWeek);

    [Benchmark]
    public Occurrence? StateOfTenYears() => _plain.Next(Now, _oneYear);

    [Benchmark]
    public Occurrence? Never() => _never.Next(Now);

    [Benchmark]
    public DayRule NeverYearlyRuleRead() => new("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", new LocalDate(2016, 6, 1));

    [Benchmark]
    public DayRule NeverRuleRead() => new("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", new LocalDate(2016, 6, 1));

    [Benchmark]
    public object? CronosNever() => _cronosNever.GetNextOccurrence(Now.ToDateTimeUtc(), TimeZoneInfo.FindSystemTimeZoneById("America/New_York"));

    private static Schedule Make(string? rule, LocalDate from)
        => Plan.Build("age", "America/New_York")
            .Remind(new ReminderRule("seven", "routine", Trigger.At("07:00")) { Repeat = rule is null ? null : new DayRule(rule, from) })
            .ToPlan().ToSchedule();
}
