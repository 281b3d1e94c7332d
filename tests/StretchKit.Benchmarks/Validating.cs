using System.Text;
using BenchmarkDotNet.Attributes;

namespace StretchKit.Benchmarks;

/// <summary>What it costs to apply the rules, beside what it costs to read.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Validating
{
    // As the catalogue's file has it.
    private static readonly byte[] BackRelief = Encoding.UTF8.GetBytes("""
        {
          "schemaVersion": 1,
          "id": "back-relief",
          "name": "Back pain relief",
          "prepare": "PT5S",
          "steps": [
            { "stretch": "trunk-rotation" },
            { "stretch": "childs-pose" },
            { "stretch": "cat-camel" },
            { "stretch": "hamstring" },
            { "stretch": "hip-flexor" }
          ]
        }
        """);

    private static readonly Routine Routine = Catalog.BackRelief;
    private static readonly Plan Day = Catalog.BackReliefDay with { Zone = TimeZones.Find("America/New_York") };
    private static readonly ValidationContext Everything = new() { Equipment = ["mat"], BeforePerformance = true };

    [Benchmark(Baseline = true)]
    public ReadResult<Routine> ReadRoutine() => Catalog.Reader.ReadRoutine(BackRelief);

    [Benchmark]
    public ValidationReport ValidateRoutine() => Routine.Validate();

    [Benchmark]
    public ValidationReport ValidateRoutineWithAFinding() => Routine.Validate(Everything);

    [Benchmark]
    public ValidationReport ValidatePlan() => Day.Validate();

    [Benchmark]
    public Schedule CompilePlan() => Day.ToSchedule();
}
