using System.Linq;

namespace StretchKit.Samples.Web.Client.Playing;

/// <summary>What the player can play.</summary>
public static class Playable
{
    /// <summary>A routine of the plan's programme or of the catalogue, or a stretch by itself.</summary>
    /// <param name="id">The id of a routine or of a stretch.</param>
    /// <param name="plan">The visitor's plan; null where it is not known.</param>
    /// <returns>The routine; null where there is none of this id.</returns>
    public static Routine? Find(string id, Plan? plan)
        => plan?.Program?.Program.Routines.FirstOrDefault(r => r.Id == id)
            ?? Catalog.FindRoutine(id)
            ?? (Catalog.FindStretch(id) is { } stretch ? new Routine(stretch.Id, stretch.Name, [stretch.AsStep()]) : null);
}
