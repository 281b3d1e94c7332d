using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using BenchmarkDotNet.Attributes;

namespace StretchKit.Benchmarks;

/// <summary>Reading a routine, with every check, and applying the rules to it, against filling plain classes by source-generated code, without any.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Reading
{
    /// <summary>As the catalogue's file has it.</summary>
    internal static readonly byte[] Short = Encoding.UTF8.GetBytes("""
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

    private static readonly byte[] WithDoses = Encoding.UTF8.GetBytes("""
        {
          "schemaVersion": 1, "id": "back-relief", "name": { "en": "Back pain relief", "de": "Rückenschmerzen lindern" },
          "prepare": "PT5S",
          "steps": [
            { "stretch": "trunk-rotation",
              "dose": { "hold": "PT5S", "reps": 10, "sides": "alternating", "rest": { "reps": "PT0S", "sides": "PT2S", "sets": "PT15S" } } },
            { "stretch": "childs-pose", "dose": { "hold": "PT10S", "reps": 5 } },
            { "kind": "group", "repeat": 2, "rest": "PT20S", "steps": [ { "stretch": "cat-camel", "dose": { "hold": "PT5S", "reps": 10 } } ] },
            { "stretch": "hamstring", "dose": { "hold": "PT10S", "reps": 5, "sides": "leftThenRight" }, "prepare": "PT8S" },
            { "stretch": "hip-flexor", "dose": { "hold": "PT30S", "reps": 2 }, "metadata": { "colour": "blue" } }
          ]
        }
        """);

    private readonly DocumentReader _reader = Catalog.Reader;
    private readonly Routine _routine = Catalog.Reader.ReadRoutine(Short).GetValueOrThrow();

    [Benchmark(Baseline = true)]
    public PlainRoutine? Plain() => JsonSerializer.Deserialize(Short, PlainJson.Default.PlainRoutine);

    [Benchmark]
    public Routine? BackRelief() => _reader.ReadRoutine(Short).Value;

    [Benchmark]
    public ValidationReport ValidateBackRelief() => _routine.Validate();

    [Benchmark]
    public PlainRoutine? PlainWithDoses() => JsonSerializer.Deserialize(WithDoses, PlainJson.Default.PlainRoutine);

    [Benchmark]
    public Routine? BackReliefWithDoses() => _reader.ReadRoutine(WithDoses).Value;
}

public sealed class PlainRoutine
{
    public int SchemaVersion { get; set; }
    public string? Id { get; set; }
    public JsonElement Name { get; set; }
    public string? Prepare { get; set; }
    public List<PlainStep>? Steps { get; set; }
}

public sealed class PlainStep
{
    public string? Kind { get; set; }
    public string? Stretch { get; set; }
    public PlainDose? Dose { get; set; }
    public string? Prepare { get; set; }
    public int? Repeat { get; set; }
    public string? Rest { get; set; }
    public List<PlainStep>? Steps { get; set; }
    public Dictionary<string, string>? Metadata { get; set; }
}

public sealed class PlainDose
{
    public string? Hold { get; set; }
    public int? Reps { get; set; }
    public string? Sides { get; set; }
    public PlainRests? Rest { get; set; }
}

public sealed class PlainRests
{
    public string? Reps { get; set; }
    public string? Sides { get; set; }
    public string? Sets { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainRoutine))]
internal sealed partial class PlainJson : JsonSerializerContext;
