using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using NodaTime;
using StretchKit.Playback;

namespace StretchKit.Benchmarks;

/// <summary>A frame of the largest timeline there may be, beside a bare search of an array of its starts.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class PlayerFrames
{
    private const int Count = 1_000;

    private readonly StretchKit.Player _player = Timelines.Make(10_000).Start();
    private readonly Timeline _timeline = Timelines.Make(10_000);
    private readonly long[] _starts = [.. Timelines.Make(10_000).Segments.Select(s => s.Start!.Value.ToInt64Nanoseconds())];
    private readonly Duration[] _times;
    private readonly long[] _nanoseconds;

    public PlayerFrames()
    {
        var random = new Random(7);
        _times = [.. Enumerable.Range(0, Count).Select(_ => Duration.FromNanoseconds(random.NextInt64(50_000_000_000_000)))];
        _nanoseconds = [.. _times.Select(t => t.ToInt64Nanoseconds())];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public long BareSearch()
    {
        long sum = 0;
        foreach (long time in _nanoseconds)
        {
            int found = Array.BinarySearch(_starts, time);
            sum += time - _starts[found >= 0 ? found : ~found - 1];
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public long Frame()
    {
        long sum = 0;
        foreach (Duration time in _times)
            sum += _player.At(time).SegmentIndex;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public double FrameWithAllItShows()
    {
        double sum = 0;
        foreach (Duration time in _times)
        {
            PlayerFrame frame = _player.At(time);
            sum += frame.Left!.Value.SubsecondNanoseconds + frame.TotalLeft!.Value.SubsecondNanoseconds
                + (frame.Next?.StepIndex ?? 0) + frame.RepProgress!.Value + frame.StepProgress!.Value + frame.RoutineProgress!.Value;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public long NextCue()
    {
        long sum = 0;
        foreach (Duration time in _times)
            sum += _player.NextCue(time)!.Value.SegmentIndex;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public long NextCueOfTimeline()
    {
        long sum = 0;
        foreach (Duration time in _times)
            sum += _timeline.NextCue(time)!.Value.SegmentIndex;
        return sum;
    }
}

/// <summary>Laying routines out: twice the segments, twice the time; below some ten thousand less, as long as the youngest generation of objects holds them all.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class PlayerTimeline
{
    private readonly Routine _small = Timelines.Make(1_000).Routine;
    private readonly Routine _half = Timelines.Make(5_000).Routine;
    private readonly Routine _large = Timelines.Make(10_000).Routine;

    [Benchmark]
    public int TenThousandSegments() => _small.ToTimeline().Segments.Count;

    [Benchmark(Baseline = true)]
    public int FiftyThousandSegments() => _half.ToTimeline().Segments.Count;

    [Benchmark]
    public int AHundredThousandSegments() => _large.ToTimeline().Segments.Count;
}

internal static class Timelines
{
    /// <summary>Ten sets of a movement of half a second.</summary>
    public static Timeline Make(int reps)
        => new Routine(
            "r",
            "R",
            [
                new Stretch("nod", "Nod", StretchStyle.Mobility, StartingPosition.Seated, Laterality.Bilateral)
                    .With(Dose.TempoSeconds(0.5, reps, sets: 10) with { Rest = new Rests { Sets = Duration.Zero } }),
            ],
            Duration.Zero).ToTimeline();
}
