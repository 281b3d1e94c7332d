using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StretchKit.Figures;
using StretchKit.Internal;

namespace StretchKit;

public static partial class Catalog
{
    // Where each figure's text is; the text of a figure is read when it is first asked for.
    private static readonly Lazy<Dictionary<string, Lazy<byte[]>>> FigureFiles = new(() => CatalogData.Resources("figures")
        .ToDictionary(f => Path.GetFileNameWithoutExtension(f.Name), f => new Lazy<byte[]>(f.Read), StringComparer.Ordinal));

    /// <summary>The figure of a stretch, found by its id; null where there is none, or where the stretch has other phases.</summary>
    /// <param name="stretch">A stretch of the catalogue, or one that has its id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stretch"/> is null.</exception>
    public static StretchFigure? FigureOf(Stretch stretch)
        => FigureFiles.Value.TryGetValue(Guard.NotNull(stretch).Id, out Lazy<byte[]>? file) ? FigureReader.Read(stretch, file.Value) : null;
}
