using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static StretchKit.Tests.Nouns.ValueCase;

namespace StretchKit.Tests.Nouns;

internal static class RoutineCases
{
    private static readonly Duration Second = Duration.FromSeconds(1);
    private static readonly Duration Day = Duration.FromHours(24);
    private static readonly Stretch Both = new("both", "Both", StretchStyle.Static, StartingPosition.Supine, Laterality.Bilateral);
    private static readonly Stretch One = new("one", "One", StretchStyle.Static, StartingPosition.Supine, Laterality.Unilateral);
    private static readonly Step Step = Both.With(Dose.HoldSeconds(5));
    private static readonly Step Open = Both.AsStep();
    private static readonly Routine Routine = new("routine", "Routine", [Step]);

    public static IEnumerable<ValueCase> All { get; } =
    [
        Broken(() => new Stretch("", "A", StretchStyle.Static, StartingPosition.Supine, Laterality.Bilateral)),
        Broken(() => new Stretch("Upper", "A", StretchStyle.Static, StartingPosition.Supine, Laterality.Bilateral)),
        Broken(() => new Stretch("a b", "A", StretchStyle.Static, StartingPosition.Supine, Laterality.Bilateral)),
        Broken(() => new Stretch("-a", "A", StretchStyle.Static, StartingPosition.Supine, Laterality.Bilateral)),
        Broken(() => new Stretch("ä", "A", StretchStyle.Static, StartingPosition.Supine, Laterality.Bilateral)),
        Broken(() => new Stretch(new string('a', 65), "A", StretchStyle.Static, StartingPosition.Supine, Laterality.Bilateral)),
        Good(() => new Stretch(new string('a', 64), "A", StretchStyle.Static, StartingPosition.Supine, Laterality.Bilateral)),
        Good(() => new Stretch("0.a_b-c", "A", StretchStyle.Static, StartingPosition.Supine, Laterality.Bilateral)),
        Broken(() => new Stretch("a", " ", StretchStyle.Static, StartingPosition.Supine, Laterality.Bilateral)),
        Broken(() => new Stretch("a", "A", (StretchStyle)2, StartingPosition.Supine, Laterality.Bilateral)),
        Broken(() => new Stretch("a", "A", StretchStyle.Static, (StartingPosition)9, Laterality.Bilateral)),
        Broken(() => new Stretch("a", "A", StretchStyle.Static, StartingPosition.Supine, (Laterality)2)),
        Broken(() => Both with { Style = (StretchStyle)(-1) }),
        Broken(() => Both with { StartingPosition = (StartingPosition)(-1) }),
        Broken(() => Both with { Name = "" }),
        Broken(() => Both with { Phases = [] }),
        Broken(() => Both with { Phases = [null!] }),
        Good(() => Both with { Phases = ValueList.From(Enumerable.Range(0, Stretch.MaxPhases).Select(i => new Phase($"{i}"))) }),
        Broken(() => Both with { Phases = ValueList.From(Enumerable.Range(0, Stretch.MaxPhases + 1).Select(i => new Phase($"{i}"))) }),
        Broken(() => Both with { Instructions = [null!] }),
        Broken(() => Both with { Cautions = [null!] }),
        Broken(() => Both with { Targets = ["Low Back"] }),
        Broken(() => Both with { Targets = [null!] }),
        Broken(() => Both with { Equipment = ["yoga mat"] }),
        Broken(() => Both with { Dose = Dose.HoldSeconds(5, sides: Sides.Alternating) }),
        Broken(() => Both with { Dose = Dose.HoldSeconds(5, sides: Sides.Left) }),
        Good(() => Both with { Dose = Dose.HoldSeconds(5, sides: Sides.Both) }),
        Broken(() => One with { Dose = Dose.HoldSeconds(5, sides: Sides.Both) }),
        Good(() => One with { Dose = Dose.HoldSeconds(5, sides: Sides.Right) }),
        Broken(() => Both.With(Dose.HoldSeconds(5, sides: Sides.LeftThenRight))),
        Broken(() => One.With(Dose.HoldSeconds(5, sides: Sides.Both))),
        Broken(() => Both.With(Dose.Unstated, prepare: -Second)),
        Broken(() => Both.With(Dose.Unstated, prepare: Day + Second)),
        Good(() => Both.With(Dose.Unstated, prepare: Duration.Zero)),

        Broken(() => Step.Repeat(0, Step)),
        Broken(() => Step.Repeat(StepGroup.MaxRepeat + 1, Step)),
        Good(() => Step.Repeat(StepGroup.MaxRepeat, Step)),
        Broken(() => Step.Repeat(1)),
        Broken(() => Step.Repeat(1, Step, null!)),
        Broken(() => Step.Repeat(2, -Second, [Step])),
        Broken(() => Step.Repeat(2, Day + Second, [Step])),
        Good(() => Nested(4)),
        Broken(() => Nested(5)),

        Broken(() => new Routine("No", "A", [Step])),
        Broken(() => new Routine("a", "", [Step])),
        Broken(() => new Routine("a", "A", [])),
        Broken(() => new Routine("a", "A", [null!])),
        Broken(() => new Routine("a", "A", [Step], -Second)),
        Broken(() => new Routine("a", "A", [Step], Day + Second)),
        Good(() => new Routine("a", "A", Enumerable.Repeat(Open, Routine.MaxSteps))),
        Broken(() => new Routine("a", "A", Enumerable.Repeat(Open, Routine.MaxSteps + 1))),
        Good(() => new Routine("a", "A", [Step.Repeat(1_000, Open)])),
        Broken(() => new Routine("a", "A", [Step.Repeat(1_000, Open), Open])),
        Good(() => new Routine("a", "A", [Both.With(Dose.HoldSeconds(86_400))], Duration.Zero)),
        Broken(() => new Routine("a", "A", [Both.With(Dose.HoldSeconds(86_400))], Second)),
        Good(() => new Routine("a", "A", [Both.With(Short(sets: 10))], Duration.Zero)),
        Broken(() => new Routine("a", "A", [Both.With(Short(sets: 10))], Second)),
        Broken(() => new Routine("a", "A", [Both.With(Short(sets: 11))], Duration.Zero)),
        Broken(() => Routine with { Name = " " }),
        Broken(() => Routine with { Stretches = [null!] }),
    ];

    private static Dose Short(int sets)
        => Dose.HoldSeconds(0.1, reps: 10_000, sets: sets) with { Rest = new Rests { Sets = Duration.Zero } };

    private static Step Nested(int depth) => depth == 1 ? Step.Repeat(1, Step) : Step.Repeat(1, Nested(depth - 1));
}
