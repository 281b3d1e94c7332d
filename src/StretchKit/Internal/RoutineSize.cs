using System;
using System.Globalization;
using NodaTime;

namespace StretchKit.Internal;

/// <summary>
/// How large a routine's timeline would be, worked out by arithmetic without building it, so that a group that unrolls
/// to billions is refused at no cost.
/// </summary>
internal readonly struct RoutineSize
{
    // Far above every bound, and low enough that no product of one with reps, sets or repeats overflows.
    private const long MostSteps = 1_000_000_000_000_000;
    private const decimal Most = 1e18m;

    private RoutineSize(long steps, decimal segments, decimal nanoseconds)
    {
        Steps = Math.Min(steps, MostSteps);
        Segments = Math.Min(segments, Most);
        Nanoseconds = Math.Min(nanoseconds, Most);
    }

    /// <summary>Stretch steps after unrolling.</summary>
    public long Steps { get; }

    /// <summary>Segments, those of zero length left out.</summary>
    public decimal Segments { get; }

    /// <summary>The total of the segments whose duration is known.</summary>
    public decimal Nanoseconds { get; }

    /// <summary>What is over a bound, in words; null where nothing is.</summary>
    public string? Excess
        => Steps > Routine.MaxSteps ? Message("steps", Steps, Routine.MaxSteps)
            : Segments > Routine.MaxSegments ? Message("segments", Segments, Routine.MaxSegments)
            : Nanoseconds > (decimal)Routine.MaxTotal.ToInt64Nanoseconds() ? "The routine takes more than 24 hours."
            : null;

    public static RoutineSize Of(ValueList<Step> steps, Duration prepare)
    {
        RoutineSize sum = default;
        foreach (Step step in steps)
            sum += Of(step, prepare);
        return sum;
    }

    public static RoutineSize operator +(RoutineSize a, RoutineSize b)
        => new(a.Steps + b.Steps, a.Segments + b.Segments, a.Nanoseconds + b.Nanoseconds);

    public static RoutineSize operator *(RoutineSize size, long times)
        => new(size.Steps * times, size.Segments * times, size.Nanoseconds * times);

    private static RoutineSize Of(Step step, Duration prepare) => step switch
    {
        StepGroup group => (Of(group.Steps, prepare) * group.Repeat) + (Segment(group.Rest) * (group.Repeat - 1)),
        StretchStep stretch => Of(stretch.EffectiveDose, stretch.Stretch.Phases.Count)
            + Segment(stretch.Prepare ?? prepare) + new RoutineSize(1, 0, 0),
        _ => throw new InvalidOperationException("The hierarchy of steps is closed."),
    };

    private static RoutineSize Of(EffectiveDose dose, int phases)
    {
        long sets = dose.Sets;
        long sides = dose.SidesPerSet;
        long reps = dose.IsOpen ? 1 : dose.Reps;
        RoutineSize rep = dose.Hold is { } hold ? Segment(hold) * phases
            : dose.Tempo is { } tempo ? Segment(tempo)
            : new RoutineSize(0, 1, 0);

        // Alternating works a pair of sides and then rests; otherwise each side has its reps with rests between them.
        long repRests = (dose.Sides == Sides.Alternating ? 1 : sides) * (reps - 1) * sets;
        long changes = sides == 1 ? 0
            : dose.Sides == Sides.Alternating ? (2 * reps * sets) - 1
            : (2 * sets) - 1;
        return (rep * (reps * sides * sets))
            + (Segment(dose.RestBetweenReps) * repRests)
            + (Segment(dose.RestBetweenSides) * changes)
            + (Segment(dose.RestBetweenSets) * (sets - 1));
    }

    private static RoutineSize Segment(Duration duration)
        => duration == Duration.Zero ? default : new RoutineSize(0, 1, duration.ToInt64Nanoseconds());

    private static string Message(string what, decimal count, int most)
        => string.Format(CultureInfo.InvariantCulture, "The routine has {0:N0} {1}; at most {2:N0} are allowed.", count, what, most);
}
