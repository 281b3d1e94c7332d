using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace StretchKit.Figures;

/// <summary>The figures of the catalogue, each read when it is first asked for, once.</summary>
internal sealed class FigureFiles
{
    private readonly Dictionary<string, Lazy<StretchFigure?>> _figures;

    /// <param name="find">The stretch of an id; null where there is none.</param>
    public FigureFiles(Func<string, Stretch?> find)
        => _figures = CatalogData.Resources("figures").ToDictionary(
            f => Path.GetFileNameWithoutExtension(f.Name),
            f => new Lazy<StretchFigure?>(() => find(Path.GetFileNameWithoutExtension(f.Name)) is { } stretch ? FigureReader.Read(stretch, f.Read()) : null),
            StringComparer.Ordinal);

    /// <summary>The ids that there are files for.</summary>
    public IEnumerable<string> Ids => _figures.Keys;

    /// <summary>Whether the figure of an id has been read.</summary>
    public bool HasRead(string id) => _figures[id].IsValueCreated;

    /// <summary>The figure for a stretch; null where there is none of its id, or one of other phases or laterality.</summary>
    public StretchFigure? Of(Stretch stretch)
    {
        if (!_figures.TryGetValue(stretch.Id, out Lazy<StretchFigure?>? lazy) || lazy.Value is not { } figure)
            return null;
        if (figure.Stretch.Equals(stretch))
            return figure;
        return figure.Phases.Count == stretch.Phases.Count && figure.Stretch.Laterality == stretch.Laterality ? figure.For(stretch) : null;
    }
}
