using System.Collections.Generic;
using System.Linq;
using System.Text;
using StretchKit.Figures;

namespace StretchKit.Tests.Figures;

/// <summary>The gallery: a page and its pictures, by their paths in docs. The command writes them, a test holds them to it.</summary>
internal static class GalleryPages
{
    public static IEnumerable<(string Path, string Text)> All()
    {
        List<StretchFigure> figures = [.. Catalog.Stretches.Select(Catalog.FigureOf).OfType<StretchFigure>()];
        yield return ("gallery.md", Page(figures));
        foreach (StretchFigure figure in figures)
        {
            string id = figure.Stretch.Id;
            yield return ($"gallery/{id}.svg", figure.ToSvg(new FigureStyle { Theme = FigureTheme.Light }));
            yield return ($"gallery/{id}-dark.svg", figure.ToSvg(new FigureStyle { Theme = FigureTheme.Dark, Side = Side.Left }));
            yield return ($"gallery/{id}-strip.svg", figure.ToStrip(new FigureStyle { Theme = FigureTheme.Light }));
            yield return ($"gallery/{id}-moving.svg", figure.ToAnimation(new FigureStyle { Theme = FigureTheme.Light }));
        }
    }

    private static string Page(List<StretchFigure> figures)
    {
        var page = new StringBuilder();
        page.Append("# Gallery\n\n");
        page.Append($"All {figures.Count} stretches of the catalogue as the library draws them: the first phase, the same in dark colours (of a stretch with sides the left\n");
        page.Append("one), the strip from the start through the phases, and the animation, which stands still where less motion is asked for. Made by\n");
        page.Append("`dotnet run --project tests/StretchKit.Gallery`; how an app shows them says [figures.md](figures.md).\n");
        foreach (StretchFigure figure in figures)
        {
            string id = figure.Stretch.Id;
            string name = figure.Stretch.Name.For("en");
            int strip = 180 * (figure.Phases.Count + 1);
            page.Append($"\n## {name}\n\n");
            page.Append($"`{id}`: {figure.Stretch.Summary?.For("en")}\n\n");
            page.Append($"<img src=\"gallery/{id}.svg\" width=\"180\" height=\"180\" alt=\"{name}\">\n");
            page.Append($"<img src=\"gallery/{id}-dark.svg\" width=\"180\" height=\"180\" alt=\"{name}, dark\">\n");
            page.Append($"<img src=\"gallery/{id}-strip.svg\" width=\"{strip}\" height=\"180\" alt=\"{name}, start and phases\">\n");
            page.Append($"<img src=\"gallery/{id}-moving.svg\" width=\"180\" height=\"180\" alt=\"{name}, moving\">\n");
        }

        return page.ToString();
    }
}
