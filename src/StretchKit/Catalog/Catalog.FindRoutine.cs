using System;
using System.Collections.Generic;
using System.Linq;
using StretchKit.Internal;

namespace StretchKit;

/// <content>Which routine a reminder means.</content>
public static partial class Catalog
{
    /// <summary>Finds the routine that an id means in a plan: one of the application's own, one of the program that the plan follows, or a built-in one.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="routineId">The id, such as <see cref="Occurrence.RoutineId"/>.</param>
    /// <param name="own">The application's own routines, which come first; or <c>null</c> for none.</param>
    /// <returns>The routine, or <c>null</c> if nothing has the id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="routineId"/> is <c>null</c>.</exception>
    /// <example><code>Routine? routine = plan.FindRoutine(occurrence.RoutineId, mine);</code></example>
    public static Routine? FindRoutine(this Plan plan, string routineId, IEnumerable<Routine>? own = null)
    {
        Guard.NotNull(plan);
        Guard.NotNull(routineId);
        return own?.FirstOrDefault(r => r.Id == routineId)
            ?? plan.Program?.Program.Routines.FirstOrDefault(r => r.Id == routineId)
            ?? FindRoutine(routineId);
    }
}
