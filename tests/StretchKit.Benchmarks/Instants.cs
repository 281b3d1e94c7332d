using System;
using System.Linq;
using NodaTime;

namespace StretchKit.Benchmarks;

/// <summary>The same thousand random instants of ten years for everybody who is measured.</summary>
public static class Instants
{
    public const int Count = 1_000;

    public static Instant[] Random { get; } = Make(42);

    public static DateTimeOffset[] RandomOffsets { get; } = [.. Random.Select(i => i.ToDateTimeOffset())];

    public static DateTime[] RandomUtc { get; } = [.. Random.Select(i => i.ToDateTimeUtc())];

    private static Instant[] Make(int seed)
    {
        var random = new Random(seed);
        Instant from = Instant.FromUtc(2020, 1, 1, 0, 0);
        return [.. Enumerable.Range(0, Count).Select(_ => from + Duration.FromSeconds(random.Next(10 * 365 * 86_400)))];
    }
}
