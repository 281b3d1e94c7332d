using System;
using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Composing;

/// <summary>The order in which stretches are taken: one of each region in turn, so that a short routine is as varied as a long one.</summary>
internal static class Variety
{
    /// <summary>From standing down to lying, so that one goes down once.</summary>
    private static readonly StartingPosition[] Downwards =
    [
        StartingPosition.Standing, StartingPosition.Seated, StartingPosition.HalfKneeling, StartingPosition.Kneeling, StartingPosition.Quadruped,
        StartingPosition.LongSitting, StartingPosition.Prone, StartingPosition.SideLying, StartingPosition.Supine,
    ];

    /// <summary>Regions in the order asked for, or else in the order in which they are met; within a region in the order given.</summary>
    public static IEnumerable<Stretch> Order(IEnumerable<Stretch> stretches, ValueList<string> targets)
    {
        IEnumerable<IGrouping<string, Stretch>> regions = stretches.GroupBy(s => Region(s, targets), StringComparer.Ordinal);
        return regions
            .SelectMany(region => region.Select((stretch, turn) => (Stretch: stretch, Turn: turn, Place: Place(targets, region.Key))))
            .OrderBy(s => s.Turn).ThenBy(s => s.Place)
            .Select(s => s.Stretch);
    }

    /// <summary>How far down a position is.</summary>
    public static int Depth(StretchStep step) => Array.IndexOf(Downwards, step.Stretch.StartingPosition);

    /// <summary>The first region that a stretch names, among those asked for.</summary>
    private static string Region(Stretch stretch, ValueList<string> targets)
        => stretch.Targets.FirstOrDefault(t => targets.Count == 0 || targets.Contains(t)) ?? "";

    private static int Place(ValueList<string> targets, string region)
    {
        for (int i = 0; i < targets.Count; i++)
        {
            if (targets[i] == region)
                return i;
        }

        return targets.Count;
    }
}
