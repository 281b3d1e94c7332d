using System.Linq;
using CsCheck;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit.Tests.Playback;

/// <summary>Random routines of a size that a slow expansion can follow.</summary>
internal static class GenRoutine
{
    private static readonly Gen<Duration> Seconds = Gen.Int[0, 30].Select(s => Duration.FromSeconds(s));

    private static readonly Gen<Duration?> MaybeSeconds = Gen.Bool.SelectMany(given => given ? Seconds.Select(s => (Duration?)s) : Gen.Const(default(Duration?)));

    private static readonly Gen<Rests> Rests =
        from reps in MaybeSeconds
        from sides in MaybeSeconds
        from sets in MaybeSeconds
        select new Rests { Reps = reps, Sides = sides, Sets = sets };

    private static readonly Gen<StretchStep> Stretch =
        from phases in Gen.Int[1, 3]
        from sides in Gen.Enum<Sides>()
        from stated in Gen.Bool
        from how in Gen.Int[0, 4]
        from seconds in Gen.Int[1, 60]
        from reps in Gen.Int[1, 4]
        from sets in Gen.Int[1, 3]
        from rest in Rests
        from prepare in MaybeSeconds
        let laterality = sides == Sides.Both ? Laterality.Bilateral : Laterality.Unilateral
        select new Stretch($"stretch-{phases}-{(int)laterality}", "Stretch", StretchStyle.Static, StartingPosition.Seated, laterality)
        {
            Phases = ValueList.From(Enumerable.Range(1, phases).Select(p => new Phase($"phase {p}"))),
        }.With(
            new Dose
            {
                Hold = how <= 2 ? Duration.FromSeconds(seconds) : null,
                Tempo = how == 3 ? Duration.FromSeconds(seconds) : null,
                Reps = reps,
                Sets = sets,
                Sides = stated ? sides : null,
                Rest = rest,
            },
            prepare);

    public static readonly Gen<Routine> Any = Of(2);

    private static Gen<Routine> Of(int depth) =>
        from parts in Gen.Select(Steps(depth).Array[1, 4], MaybeSeconds).Where(FitsIntoADay)
        select new Routine("random", "Random", parts.Item1, parts.Item2);

    /// <summary>Groups of groups of long holds can be more than a routine may be.</summary>
    private static bool FitsIntoADay((Step[] Steps, Duration? Prepare) parts)
        => RoutineSize.Of(ValueList.From(parts.Steps), parts.Prepare ?? Routine.DefaultPrepare).Excess is null;

    private static Gen<Step> Steps(int depth)
    {
        Gen<Step> stretch = Stretch.Select(s => (Step)s);
        if (depth == 0)
            return stretch;
        Gen<Step> group =
            from steps in Steps(depth - 1).Array[1, 3]
            from repeat in Gen.Int[1, 3]
            from rest in Seconds
            from prepare in MaybeSeconds
            select (Step)new StepGroup(steps, repeat, rest) { Prepare = prepare };
        return Gen.Frequency((3, stretch), (1, group));
    }
}
