using System.Linq;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using StretchKit.Figures;

namespace StretchKit.Benchmarks;

/// <summary>Reading all figures out of the assembly, against taking out the same files and parsing them into elements without any check.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class LoadingTheFigures
{
    [Benchmark(Baseline = true)]
    public int Plain()
    {
        int properties = 0;
        foreach ((_, byte[] utf8) in CatalogData.Files("figures"))
        {
            using JsonDocument document = JsonDocument.Parse(utf8);
            properties += document.RootElement.EnumerateObject().Count();
        }

        return properties;
    }

    [Benchmark]
    public int Read()
    {
        var files = new FigureFiles(Catalog.FindStretch);
        return Catalog.Stretches.Count(s => files.Of(s) is not null);
    }
}
