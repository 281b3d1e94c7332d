using System.Collections.Generic;
using System.Linq;
using StretchKit.Figures;
using StretchKit.Samples.Terminal.Output;

namespace StretchKit.Samples.Terminal.Commands;

/// <summary>The picture of a stretch, one phase beside the other; nothing for a stretch that has none.</summary>
internal static class FigurePart
{
    private const int Columns = 30;
    private const int Between = 4;

    public static void Show(Stretch stretch, Screen screen)
    {
        if (Catalog.FigureOf(stretch) is not { } figure)
            return;
        FigureCharacters characters = screen.Unicode ? FigureCharacters.Braille : FigureCharacters.Ascii;
        string[][] phases = [.. Enumerable.Range(0, figure.Phases.Count).Select(phase => figure.ToText(Columns, characters, phase: phase).Split('\n'))];
        screen.Line();
        foreach (string line in SideBySide(phases))
            screen.Line("  " + line);
    }

    /// <summary>They stand on one floor: the shorter ones begin further down.</summary>
    private static IEnumerable<string> SideBySide(string[][] pictures)
    {
        int height = pictures.Max(p => p.Length);
        return Enumerable.Range(0, height)
            .Select(row => string.Concat(pictures.Select(p => (row - height + p.Length is var own and >= 0 ? p[own] : "").PadRight(Columns + Between))).TrimEnd());
    }
}
