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
    // Sums and products stop here: far beyond every bound, and two of them still make a long.
    private const long Most = long.MaxValue / 4;

    private RoutineSize(long steps, long segments, long nanoseconds)
    {
        Steps = steps;
        Segments = segments;
        Nanoseconds = nanoseconds;
    }

    /// <summary>Stretch steps after unrolling.</summary>
    public long Steps { get; }

    /// <summary>Segments, those of zero length left out.</summary>
    public long Segments { get; }

    /// <summary>The total of the segments whose duration is known.</summary>
    public long Nanoseconds { get; }

    /// <summary>What is over a bound, in words; null where nothing is.</summary>
    public string? Excess
        => Steps > Routine.MaxSteps ? Message("steps", Steps, Routine.MaxSteps)
            : Segments > Routine.MaxSegments ? Message("segments", Segments, Routine.MaxSegments)
            : Nanoseconds > Routine.MaxTotal.ToInt64Nanoseconds() ? "The routine takes more than 24 hours."
            : null;

    /// <summary>
    /// The size of steps in order. Beyond <see cref="Routine.MaxSteps"/> only the steps are counted, from what each group
    /// knows of itself: walking such groups could take for ever.
    /// </summary>
    public static RoutineSize Of(ValueList<Step> steps, Duration prepare)
    {
        long count = 0;
        foreach (Step step in steps)
            count = Plus(count, step.UnrolledCount);
        return count > Routine.MaxSteps ? new RoutineSize(count, 0, 0) : Total(steps, prepare);
    }

    public static RoutineSize operator +(RoutineSize a, RoutineSize b)
        => new(Plus(a.Steps, b.Steps), Plus(a.Segments, b.Segments), Plus(a.Nanoseconds, b.Nanoseconds));

    public static RoutineSize operator *(RoutineSize size, long times)
        => new(Times(size.Steps, times), Times(size.Segments, times), Times(size.Nanoseconds, times));

    private static RoutineSize Total(ValueList<Step> steps, Duration prepare, Duration? first = null)
    {
        RoutineSize sum = default;
        foreach (Step step in steps)
        {
            sum += Of(step, prepare, first);
            first = null;
        }

        return sum;
    }

    private static RoutineSize Of(Step step, Duration prepare, Duration? first) => step switch
    {
        StepGroup group => Of(group, prepare, first ?? group.Prepare),
        StretchStep stretch => Of(stretch.EffectiveDose, stretch.Stretch.Phases.Count)
            + Lasting(first ?? stretch.Prepare ?? prepare, 1) + new RoutineSize(1, 0, 0),
        _ => throw new InvalidOperationException("The hierarchy of steps is closed."),
    };

    /// <summary>The first repeat may begin with another preparation than the later ones.</summary>
    private static RoutineSize Of(StepGroup group, Duration prepare, Duration? first)
    {
        RoutineSize later = Total(group.Steps, prepare, group.LaterPrepare);
        RoutineSize once = first == group.LaterPrepare ? later : Total(group.Steps, prepare, first);
        return once + (later * (group.Repeat - 1)) + Lasting(group.Rest, group.Repeat - 1);
    }

    private static RoutineSize Of(EffectiveDose dose, int phases)
    {
        long sets = dose.Sets;
        long sides = dose.SidesPerSet;
        long reps = dose.IsOpen ? 1 : dose.Reps;
        long done = reps * sides * sets;
        RoutineSize work = dose.Hold is { } hold ? Lasting(hold, done * phases)
            : dose.Tempo is { } tempo ? Lasting(tempo, done)
            : new RoutineSize(0, done, 0);

        // Alternating works a pair of sides and then rests; otherwise each side has its reps with rests between them.
        long repRests = (dose.Sides == Sides.Alternating ? 1 : sides) * (reps - 1) * sets;
        long changes = sides == 1 ? 0
            : dose.Sides == Sides.Alternating ? (2 * reps * sets) - 1
            : (2 * sets) - 1;
        return work
            + Lasting(dose.Sides == Sides.Alternating ? dose.RestBeforeSwitch(dose.RestBetweenReps) : dose.RestBetweenReps, repRests)
            + Lasting(dose.RestBetweenSides, changes)
            + Lasting(sides == 1 ? dose.RestBetweenSets : dose.RestBeforeSwitch(dose.RestBetweenSets), sets - 1);
    }

    private static RoutineSize Lasting(Duration duration, long times)
        => times == 0 || duration == Duration.Zero ? default : new RoutineSize(0, times, Times(duration.ToInt64Nanoseconds(), times));

    private static long Plus(long a, long b) => Math.Min(Most, a + b);

    // A product that is near the end of long is far beyond Most, so that the rounding of double does not matter.
    private static long Times(long a, long b) => (double)a * b >= Most ? Most : a * b;

    private static string Message(string what, long count, int most)
        => string.Format(CultureInfo.InvariantCulture, "The routine has {0:N0} {1}; at most {2:N0} are allowed.", count, what, most);
}
