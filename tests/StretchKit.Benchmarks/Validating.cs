using BenchmarkDotNet.Attributes;
using StretchKit.Validation;

namespace StretchKit.Benchmarks;

/// <summary>What it costs to apply the rules, beside what it costs to read.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Validating
{
    private static readonly Routine Routine = Catalog.BackRelief;
    private static readonly Plan Day = Catalog.BackReliefDay with { Zone = TimeZones.Find("America/New_York") };
    private static readonly ValidationContext Everything = new() { Equipment = ["mat"], BeforePerformance = true };

    [Benchmark(Baseline = true)]
    public ReadResult<Routine> ReadRoutine() => Catalog.Reader.ReadRoutine(Reading.Short);

    [Benchmark]
    public ValidationReport ValidateRoutine() => Routine.Validate();

    [Benchmark]
    public ValidationReport ValidateRoutineWithAFinding() => Routine.Validate(Everything);

    [Benchmark]
    public ValidationReport ValidatePlan() => Day.Validate();

    [Benchmark]
    public Schedule CompilePlan() => Day.ToSchedule();
}
