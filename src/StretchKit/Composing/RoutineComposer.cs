using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit.Composing;

/// <summary>
/// Makes a routine that fits into a time. The same stretches and the same request always give the same routine; with more time it is never
/// shorter. A unilateral stretch is worked on both sides alike, and doses keep to the evidence that validation rests on.
/// </summary>
public static class RoutineComposer
{
    /// <summary>The most stretches of a composed routine.</summary>
    public const int MaxStretches = 50;

    // So many stretches are brought in and given a second rep before the next ones come.
    private const int Block = 6;

    /// <summary>Composes a routine.</summary>
    /// <param name="stretches">The stretches to choose from, in order of preference within a region; no id twice.</param>
    /// <param name="request">What it is to be like.</param>
    /// <returns>The routine, or why there is none.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A stretch is null, or an id is there twice.</exception>
    public static ComposeResult Compose(IEnumerable<Stretch> stretches, RoutineRequest request)
    {
        ValueList<Stretch> all = Guard.List(stretches);
        Guard.NoneTwice(all, s => s.Id, nameof(stretches));
        StretchFilter filter = Guard.NotNull(request).Filter;
        List<Stretch> matching = [.. all.Where(filter.Matches)];
        if (matching.Count == 0)
            return new ComposeResult(new CompositionRefusal(WhyNone(all, filter)));
        List<Rungs> ladders = [.. Variety.Order(matching, filter.Targets).Select(s => Rungs.Of(s, request)).Where(r => r.Count > 0)];
        if (ladders.Count == 0)
            return new ComposeResult(new CompositionRefusal(CompositionRefusalCode.OpenEnded));
        List<StretchStep> steps = [.. Climb(ladders, request.Time.ToInt64Nanoseconds()).OrderBy(Variety.Depth)];
        return steps.Count > 0
            ? new ComposeResult(new Routine(request.Id, request.Name, steps, request.Prepare))
            : new ComposeResult(new CompositionRefusal(CompositionRefusalCode.TooLittleTime, Duration.FromNanoseconds(ladders.Min(r => r.Least))));
    }

    /// <summary>
    /// Goes through all rises in an order that does not depend on the time, and takes each that still fits. Where a longer time takes
    /// a rise that a shorter one has to leave, the rise alone is more than the shorter one had left: so more time never gives less.
    /// </summary>
    private static IEnumerable<StretchStep> Climb(List<Rungs> ladders, long left)
    {
        int[] taken = new int[ladders.Count];
        int stretches = 0;
        foreach ((int ladder, int rung) in Rises(ladders))
        {
            if (taken[ladder] != rung || rung >= ladders[ladder].Count || ladders[ladder].Rise(rung) > left || (rung == 0 && stretches == MaxStretches))
                continue;
            left -= ladders[ladder].Rise(rung);
            taken[ladder]++;
            stretches += rung == 0 ? 1 : 0;
        }

        return ladders.Select((ladder, i) => (ladder, Rung: taken[i] - 1)).Where(l => l.Rung >= 0).Select(l => l.ladder[l.Rung]);
    }

    private static IEnumerable<(int Ladder, int Rung)> Rises(List<Rungs> ladders)
    {
        int most = ladders.Max(r => r.Count);
        for (int first = 0; first < ladders.Count; first += Block)
        {
            for (int rung = 0; rung < 2; rung++)
            {
                for (int i = first; i < Math.Min(first + Block, ladders.Count); i++)
                    yield return (i, rung);
            }
        }

        for (int rung = 2; rung < most; rung++)
        {
            for (int i = 0; i < ladders.Count; i++)
                yield return (i, rung);
        }
    }

    private static CompositionRefusalCode WhyNone(ValueList<Stretch> all, StretchFilter filter)
        => all.Count == 0 ? CompositionRefusalCode.NoStretches
            : !all.Any(filter.HasTarget) ? CompositionRefusalCode.NoTarget
            : !all.Any(filter.HasPosition) ? CompositionRefusalCode.NoPosition
            : !all.Any(filter.HasEquipment) ? CompositionRefusalCode.NoEquipment
            : !all.Any(filter.HasStyle) ? CompositionRefusalCode.NoStyle
            : !all.Any(filter.IsShort) ? CompositionRefusalCode.NoneAsShort
            : CompositionRefusalCode.NotTogether;
}
