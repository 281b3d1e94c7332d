using System;
using System.Linq;
using StretchKit.Composing;
using StretchKit.Internal;

namespace StretchKit;

public static partial class Catalog
{
    /// <summary>The stretches that are looked for, in the order of their ids; none where nothing matches.</summary>
    /// <param name="filter">What is looked for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="filter"/> is null.</exception>
    public static ValueList<Stretch> Find(StretchFilter filter) => ValueList.From(Stretches.Where(Guard.NotNull(filter).Matches));

    /// <summary>The routines that are looked for, in the order of their ids; none where nothing matches.</summary>
    /// <param name="filter">What is looked for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="filter"/> is null.</exception>
    public static ValueList<Routine> FindRoutines(StretchFilter filter) => ValueList.From(Routines.Where(Guard.NotNull(filter).Matches));

    /// <summary>Composes a routine of the catalogue's stretches, as <see cref="RoutineComposer"/> does of any.</summary>
    /// <param name="request">What it is to be like.</param>
    /// <returns>The routine, or why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public static ComposeResult Compose(RoutineRequest request) => RoutineComposer.Compose(Stretches, request);
}
