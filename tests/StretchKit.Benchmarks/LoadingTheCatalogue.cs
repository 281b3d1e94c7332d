using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using StretchKit.Composing;

namespace StretchKit.Benchmarks;

/// <summary>
/// Reading everything that the catalogue's files have, with every check, against parsing the same bytes into elements without any. The readers
/// are warm; the files are taken from the assembly beforehand.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public class LoadingTheCatalogue
{
    private static readonly DocumentReader Alone = new(StretchSource.Empty);

    private static readonly Dictionary<string, List<byte[]>> Files = new[] { "stretches", "routines", "programs", "plans" }.ToDictionary(f => f, Bytes);

    [Benchmark(Baseline = true)]
    public int Plain()
    {
        int properties = 0;
        foreach (byte[] file in Files.Values.SelectMany(f => f))
        {
            using JsonDocument document = JsonDocument.Parse(file);
            properties += document.RootElement.EnumerateObject().Count();
        }

        return properties;
    }

    [Benchmark]
    public int Read()
    {
        List<Stretch> stretches = [.. Files["stretches"].Select(f => Alone.ReadStretch(f).Value!)];
        var routines = new DocumentReader(StretchSource.Of(stretches));
        List<Routine> read = [.. Files["routines"].Select(f => routines.ReadRoutine(f).Value!)];
        List<TrainingProgram> programs = [.. Files["programs"].Select(f => routines.ReadProgram(f).Value!)];
        var plans = new DocumentReader(StretchSource.Of(stretches), read.Select(r => r.Id), programs);
        return stretches.Count + read.Count + programs.Count + Files["plans"].Count(f => plans.ReadPlan(f).Value is not null);
    }

    [Benchmark]
    public Routine? ComposeTenMinutes() => Catalog.Compose(new RoutineRequest(NodaTime.Duration.FromMinutes(10))).Routine;

    private static List<byte[]> Bytes(string folder)
    {
        Assembly library = typeof(Catalog).Assembly;
        return [.. library.GetManifestResourceNames().Where(n => n.Replace('\\', '/').StartsWith(folder + "/")).Select(name =>
        {
            using Stream stream = library.GetManifestResourceStream(name)!;
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        })];
    }
}
