using System;
using StretchKit.Figures;
using StretchKit.Internal;

namespace StretchKit;

public static partial class Catalog
{
    private static readonly Lazy<FigureFiles> Figures = new(() => new FigureFiles(FindStretch));

    /// <summary>
    /// What a stretch of the catalogue looks like, found by its id. A figure is read when it is first asked for, once.
    /// </summary>
    /// <param name="stretch">A stretch of the catalogue, or one of an application that has its id; its words describe the pictures.</param>
    /// <returns>The figure; null where there is none, or where the stretch has other phases or another laterality than the catalogue's.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stretch"/> is null.</exception>
    public static StretchFigure? FigureOf(Stretch stretch) => Figures.Value.Of(Guard.NotNull(stretch));
}
