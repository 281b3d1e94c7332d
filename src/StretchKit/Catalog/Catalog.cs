using System;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>
/// The built-in stretches, routines, programs and plans, and the reader that knows them. It is loaded on first use, once, and is safe
/// to share between threads. General information, not medical advice; see <see cref="RedFlags"/>.
/// </summary>
public static partial class Catalog
{
    private static readonly Lazy<CatalogData> Loaded = new(CatalogData.Load);

    /// <summary>All stretches, in the order of their ids.</summary>
    public static ValueList<Stretch> Stretches => Loaded.Value.Stretches;

    /// <summary>All routines, in the order of their ids.</summary>
    public static ValueList<Routine> Routines => Loaded.Value.Routines;

    /// <summary>All programs, in the order of their ids.</summary>
    public static ValueList<TrainingProgram> Programs => Loaded.Value.Programs;

    /// <summary>All plans, in the order of their ids. They are templates without a zone.</summary>
    public static ValueList<Plan> Plans => Loaded.Value.Plans;

    /// <summary>Reads documents that name the stretches and routines, and may follow the programs, of the catalogue.</summary>
    public static DocumentReader Reader => Loaded.Value.Reader;

    /// <summary>Writes documents that <see cref="Reader"/> reads.</summary>
    public static DocumentWriter Writer => Loaded.Value.Writer;

    /// <summary>A stretch by its id; null where there is none.</summary>
    /// <param name="id">The id, such as <c>hamstring</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static Stretch? FindStretch(string id) => Loaded.Value.Stretch(Guard.NotNull(id));

    /// <summary>A routine by its id, also one that a program brings along; null where there is none.</summary>
    /// <param name="id">The id, such as <c>back-relief</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static Routine? FindRoutine(string id) => Loaded.Value.Routine(Guard.NotNull(id));

    /// <summary>A program by its id; null where there is none.</summary>
    /// <param name="id">The id, such as <c>back-12-weeks</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static TrainingProgram? FindProgram(string id) => Loaded.Value.Program(Guard.NotNull(id));

    /// <summary>A plan by its id; null where there is none.</summary>
    /// <param name="id">The id, such as <c>back-relief-day</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static Plan? FindPlan(string id) => Loaded.Value.Plan(Guard.NotNull(id));
}
