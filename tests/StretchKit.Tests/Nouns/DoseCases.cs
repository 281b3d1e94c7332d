using System.Collections.Generic;
using NodaTime;
using static StretchKit.Tests.Nouns.ValueCase;

namespace StretchKit.Tests.Nouns;

internal static class DoseCases
{
    private static readonly Duration Second = Duration.FromSeconds(1);
    private static readonly Duration Day = Duration.FromHours(24);
    private static readonly Duration Tick = Duration.FromNanoseconds(1);
    private static readonly Dose Held = Dose.HoldSeconds(5);
    private static readonly Dose Moving = Dose.TempoSeconds(5);

    public static IEnumerable<ValueCase> All { get; } =
    [
        Broken(() => Held with { Hold = Duration.Zero }),
        Broken(() => Held with { Hold = -Second }),
        Good(() => Held with { Hold = Tick }),
        Good(() => Held with { Hold = Day }),
        Broken(() => Held with { Hold = Day + Tick }),
        Broken(() => Held with { Tempo = Second }),
        Broken(() => Moving with { Hold = Second }),
        Broken(() => Moving with { Tempo = Duration.Zero }),
        Broken(() => Moving with { Tempo = -Second }),
        Good(() => Moving with { Tempo = Day }),
        Broken(() => Moving with { Tempo = Day + Tick }),
        Good(() => Moving with { Tempo = null, Hold = Second }),
        Broken(() => Held with { Reps = 0 }),
        Broken(() => Held with { Reps = -1 }),
        Good(() => Held with { Reps = Dose.MaxReps }),
        Broken(() => Held with { Reps = Dose.MaxReps + 1 }),
        Broken(() => Held with { Sets = 0 }),
        Good(() => Held with { Sets = Dose.MaxSets }),
        Broken(() => Held with { Sets = Dose.MaxSets + 1 }),
        Broken(() => Held with { Sides = (Sides)6 }),
        Broken(() => Held with { Sides = (Sides)(-1) }),
        Broken(() => Held with { Rest = null! }),
        Broken(() => Dose.HoldSeconds(0)),
        Broken(() => Dose.HoldSeconds(-1)),
        Broken(() => Dose.HoldSeconds(double.NaN)),
        Broken(() => Dose.HoldSeconds(double.PositiveInfinity)),
        Broken(() => Dose.HoldSeconds(1e300)),
        Broken(() => Dose.HoldSeconds(5, reps: 0)),
        Good(() => Dose.HoldSeconds(0.5)),
        Broken(() => Dose.TempoSeconds(0)),
        Broken(() => Dose.TempoSeconds(double.NaN)),
        Broken(() => Dose.TempoSeconds(-1e300)),
        Broken(() => Rests.Unstated with { Reps = -Second }),
        Broken(() => Rests.Unstated with { Sides = -Second }),
        Broken(() => Rests.Unstated with { Sets = -Second }),
        Broken(() => Rests.Unstated with { Reps = Day + Tick }),
        Broken(() => Rests.Unstated with { Sides = Day + Tick }),
        Broken(() => Rests.Unstated with { Sets = Day + Tick }),
        Good(() => new Rests { Reps = Duration.Zero, Sides = Day, Sets = Day }),
    ];
}
