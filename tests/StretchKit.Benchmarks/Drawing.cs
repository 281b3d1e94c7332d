using System.Text;
using BenchmarkDotNet.Attributes;
using StretchKit.Figures;

namespace StretchKit.Benchmarks;

/// <summary>Pictures of a stretch, against writing as many characters that are known already, number by number.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Drawing
{
    private readonly StretchFigure _figure = Catalog.FigureOf(Catalog.Hamstring)!;
    private readonly string[] _pieces;

    public Drawing() => _pieces = _figure.ToSvg().Split(' ');

    [Benchmark(Baseline = true)]
    public string Bare()
    {
        var text = new StringBuilder(4096);
        foreach (string piece in _pieces)
            text.Append(piece).Append(' ');
        return text.ToString();
    }

    [Benchmark]
    public string Still() => _figure.ToSvg();

    [Benchmark]
    public string Animation() => _figure.ToAnimation();

    [Benchmark]
    public string Characters() => _figure.ToText();
}
