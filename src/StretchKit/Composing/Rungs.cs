using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Validation;

namespace StretchKit.Composing;

/// <summary>
/// The doses in which a stretch may be taken, from least to most, each with the time it costs. Held stretches grow rep by rep until they reach the 60 s
/// that are advised for a day; movements from half their usual reps to all of them. Both sides are always worked.
/// </summary>
internal sealed class Rungs
{
    private const int MostReps = 20;

    private static readonly Duration Advised = Duration.FromSeconds(60);

    private readonly List<StretchStep> _steps;
    private readonly List<long> _costs;

    private Rungs(List<StretchStep> steps, Duration prepare)
    {
        _steps = steps;
        _costs = [.. steps.Select(s => RoutineSize.Of([s], prepare).Nanoseconds)];
    }

    public int Count => _steps.Count;

    /// <summary>The time of the least dose, in nanoseconds.</summary>
    public long Least => _costs[0];

    public StretchStep this[int rung] => _steps[rung];

    /// <summary>Of a stretch; without any where its time is not known.</summary>
    public static Rungs Of(Stretch stretch, RoutineRequest request)
    {
        Dose dose = stretch.Dose with { Sets = 1, Sides = BothSides(stretch) };
        (int from, int to) = (1, 1);
        if (stretch.Style == StretchStyle.Static)
        {
            dose = dose with { Tempo = null };
            dose = dose with { Hold = Held(stretch.Dose.Hold, request.Audience) };
            to = (int)Math.Ceiling(Advised.TotalSeconds / (dose.Hold!.Value.TotalSeconds * stretch.Phases.Count));
        }
        else if (dose.Hold is null && dose.Tempo is null)
        {
            to = 0;
        }
        else
        {
            to = Math.Min(dose.Reps ?? 1, MostReps);
            from = (to + 1) / 2;
        }

        return new Rungs([.. Enumerable.Range(from, to - from + 1).Select(reps => stretch.With(dose with { Reps = reps }))], request.Prepare);
    }

    /// <summary>What it costs to go up to a rung from the one below it, in nanoseconds.</summary>
    public long Rise(int rung) => rung == 0 ? Least : _costs[rung] - _costs[rung - 1];

    private static Duration Held(Duration? usual, Audience audience)
    {
        (int least, int most) = audience == Audience.OlderAdults ? (30, 60) : (10, 30);
        Duration hold = usual ?? Duration.FromSeconds(least);
        return Duration.Max(Duration.FromSeconds(least), Duration.Min(Duration.FromSeconds(most), hold));
    }

    private static Sides BothSides(Stretch stretch)
        => stretch.Laterality == Laterality.Bilateral ? Sides.Both
            : stretch.Dose.Sides is Sides.Alternating or Sides.RightThenLeft ? stretch.Dose.Sides.Value
            : Sides.LeftThenRight;
}
