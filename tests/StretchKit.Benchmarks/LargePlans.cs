using System.Linq;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace StretchKit.Benchmarks;

/// <summary>Next of plans as large as they may be, made by somebody who wants it to be slow.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class LargePlans
{
    private static readonly Instant Now = Instant.FromUtc(2026, 6, 10, 12, 0);

    private static readonly QuietTime AllDay = QuietTime.Weekly(LocalTime.Midnight, LocalTime.Midnight);

    private readonly Schedule _quiet = Make(3, 1_440, jitter: 0, priorities: false, AllDay);
    private readonly Schedule _quietWithJitter = Make(3, 1_440, jitter: 86_400, priorities: false, AllDay);
    private readonly Schedule _kept = Make(3, 1_440, jitter: 86_400, priorities: false);
    private readonly Schedule _keptByPriority = Make(1_000, 5, jitter: 86_400, priorities: true);
    private readonly Schedule _almostQuiet = Make(
        3, 1_440, jitter: 86_400, priorities: false, QuietTime.Weekly(new LocalTime(12, 0, 1), new LocalTime(12, 0)));

    [Benchmark]
    public Occurrence? AlwaysQuiet() => _quiet.Next(Now);

    [Benchmark]
    public Occurrence? AlwaysQuietWithJitter() => _quietWithJitter.Next(Now);

    [Benchmark]
    public Occurrence? QuietButForASecondADay() => _almostQuiet.Next(Now);

    [Benchmark]
    public Occurrence? AllKeptWithJitterOfADay() => _kept.Next(Now);

    [Benchmark]
    public Occurrence? AllKeptByAThousandPriorities() => _keptByPriority.Next(Now);

    private static Schedule Make(int rules, int times, int jitter, bool priorities, params QuietTime[] quiet)
        => new(new Plan("large", Enumerable.Range(0, rules).Select(i => new ReminderRule($"r{i}", "routine", Times(times, i))
        {
            Jitter = Duration.FromSeconds(jitter),
            Quiet = quiet.Length > 0 ? QuietMode.Drop : QuietMode.Ignore,
            Priority = priorities ? i : 0,
        }), DateTimeZoneProviders.Tzdb["America/New_York"])
        { MinimumGap = Duration.Zero, Quiet = ValueList.From(quiet) });

    private static AtTrigger Times(int count, int shift)
        => new(Enumerable.Range(0, count).Select(t => LocalTime.Midnight.PlusSeconds((t * (86_400 / count)) + (shift % 17))));
}
