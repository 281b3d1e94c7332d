using System.Collections.Generic;
using StretchKit.Validation;

namespace StretchKit.Json;

/// <summary>Reads names of routines where an application may have others than are known here.</summary>
internal static class RoutineNames
{
    private const int Slip = 2;

    /// <summary>Reads the id of a routine. Which there are is the application's business; only what looks like a slip is worth a word.</summary>
    public static string? Read(Walk walk, ISet<string> known)
    {
        string? id = walk.Id();
        if (id is not null)
            Check(walk, id, walk.Here(), known);
        return id;
    }

    /// <summary>Says so where an id that is not known differs from a known one by a slip of the pen.</summary>
    public static void Check(Walk walk, string id, Walk.Spot spot, ISet<string> known)
    {
        if (!known.Contains(id) && walk.Near(id, known, Slip) is not null)
            walk.Fault(FindingCodes.UnknownRoutine, spot, id, known, id);
    }
}
