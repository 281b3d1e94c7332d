using System.Collections.Generic;
using System.Linq;
using CsCheck;
using NodaTime;
using StretchKit.Composing;
using StretchKit.Validation;

namespace StretchKit.Tests.Composing;

/// <summary>Random requests, of the catalogue or of an application's own stretches, some of which nothing can meet.</summary>
internal static class GenRequest
{
    private static readonly string[] Regions = ["neck", "hips", "low-back", "calves", "shoulders", "knees"];

    private static readonly Gen<Duration> Times = Gen.OneOf(Gen.Int[1, 120], Gen.Int[120, 1_800], Gen.Int[1_800, 86_400]).Select(s => Duration.FromSeconds(s));

    private static readonly Gen<ValueList<string>> Targets = Gen.OneOf(
        Gen.Const(ValueList.From<string>([])), Gen.OneOf([.. Regions.Select(Gen.Const)]).HashSet[1, 3].Select(ValueList.From<string>));

    private static readonly Gen<ValueList<StartingPosition>> Positions = Gen.OneOf(
        Gen.Const(ValueList.From<StartingPosition>([])), Gen.Enum<StartingPosition>().HashSet[1, 5].Select(ValueList.From<StartingPosition>));

    private static readonly Gen<ValueList<string>?> Equipment = Gen.OneOf(
        Gen.Const((ValueList<string>?)null), Gen.OneOf(Gen.Const("mat"), Gen.Const("chair"), Gen.Const("wall")).HashSet[0, 3].Select(e => (ValueList<string>?)ValueList.From(e)));

    private static readonly Gen<StretchFilter> Filters = Gen.Select(
        Targets, Positions, Equipment, Gen.Int[0, 3], Gen.Int[0, 9],
        (targets, positions, equipment, style, longest) => new StretchFilter
        {
            Targets = targets,
            Positions = positions,
            OffTheFloor = style == 1,
            Equipment = equipment,
            Style = style switch { 2 => StretchStyle.Static, 3 => StretchStyle.Mobility, _ => null },
            Longest = longest == 0 ? Duration.FromSeconds(45) : null,
        });

    public static readonly Gen<RoutineRequest> Requests = Gen.Select(
        Times, Gen.OneOf(Gen.Const(StretchFilter.Any), Filters), Gen.Enum<Audience>(), Gen.Int[1, 20],
        (time, filter, audience, prepare) => new RoutineRequest(time)
        {
            Filter = filter,
            Audience = audience,
            Prepare = Duration.FromSeconds(prepare),
        });

    private static readonly Gen<Dose> Doses = Gen.Select(
        Gen.Int[0, 2], Gen.Double[0.5, 90], Gen.Int[0, 40], Gen.Int[0, 3], Gen.Int[0, 8],
        (kind, seconds, reps, sets, rest) => new Dose
        {
            Hold = kind == 0 ? Duration.FromSeconds(seconds) : null,
            Tempo = kind == 1 ? Duration.FromSeconds(seconds) : null,
            Reps = reps == 0 ? null : reps,
            Sets = sets == 0 ? null : sets,
            Rest = rest < 4 ? Rests.Unstated : new Rests { Reps = Duration.FromSeconds(rest), Sides = Duration.FromSeconds(rest - 4) },
        });

    private static readonly Gen<Stretch> Own = Gen.Select(
        Gen.Enum<StretchStyle>(), Gen.Enum<StartingPosition>(), Gen.Enum<Sides>(), Doses, Gen.OneOf([.. Regions.Select(Gen.Const)]).HashSet[0, 2], Gen.Int[1, 4],
        (style, position, sides, dose, targets, phases) =>
            new Stretch("own", "Own", style, position, sides == Sides.Both ? Laterality.Bilateral : Laterality.Unilateral)
            {
                Dose = dose with { Sides = sides },
                Targets = ValueList.From(targets),
                Equipment = phases == 4 ? ["mat"] : [],
                Phases = ValueList.From(Enumerable.Range(0, phases).Select(i => new Phase($"phase {i}"))),
            });

    /// <summary>The catalogue, or up to eighty stretches of an application.</summary>
    public static readonly Gen<IReadOnlyList<Stretch>> Sources = Gen.OneOf(
        Gen.Const<IReadOnlyList<Stretch>>(Catalog.Stretches),
        Own.List[0, 80].Select(all => (IReadOnlyList<Stretch>)[.. all.Select((s, i) => Renamed(s, $"own-{i}"))]));

    private static Stretch Renamed(Stretch stretch, string id)
        => new(id, stretch.Name, stretch.Style, stretch.StartingPosition, stretch.Laterality)
        {
            Dose = stretch.Dose,
            Targets = stretch.Targets,
            Equipment = stretch.Equipment,
            Phases = stretch.Phases,
        };
}
