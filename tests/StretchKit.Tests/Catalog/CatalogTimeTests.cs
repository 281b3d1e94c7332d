using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace StretchKit.Tests;

/// <summary>There is time to let go, to change sides and to get from one position to the next.</summary>
public class CatalogTimeTests
{
    private static readonly HashSet<string> OfTheLegs = ["hamstrings", "quadriceps", "calves", "adductors", "hip-flexors", "glutes", "hips"];

    private enum Place
    {
        Standing,
        Chair,
        Floor,
    }

    public static TheoryData<string> Stretches => [.. Catalog.Stretches.Select(s => s.Id)];

    public static TheoryData<string> Routines => [.. All.Select(r => r.Id)];

    private static IEnumerable<Routine> All => Catalog.Routines.Concat(Catalog.Programs.SelectMany(p => p.Routines));

    // Cat-camel goes from phase to phase, and an alternating stretch from side to side.
    [Theory]
    [MemberData(nameof(Stretches))]
    public void Between_the_reps_of_a_hold_there_is_time_to_let_go(string id)
    {
        Stretch stretch = Catalog.FindStretch(id)!;
        EffectiveDose dose = stretch.AsStep().EffectiveDose;
        double rest = dose.RestBetweenReps.TotalSeconds;
        if (dose.Hold is null || dose.Reps == 1 || stretch.Phases.Count > 1 || dose.Sides == Sides.Alternating)
            rest.Should().Be(0);
        else if (stretch.Style == StretchStyle.Static && (PlaceOf(stretch) == Place.Floor || stretch.Targets.Any(OfTheLegs.Contains)))
            rest.Should().Be(stretch.Id == "sole-stretch" ? 3 : 5, "one comes out of the position");
        else
            rest.Should().BeInRange(2, 4);
    }

    [Theory]
    [MemberData(nameof(Stretches))]
    public void Between_the_sides_there_is_time_to_change(string id)
    {
        Stretch stretch = Catalog.FindStretch(id)!;
        if (stretch.Laterality == Laterality.Bilateral)
            return;
        EffectiveDose dose = stretch.AsStep().EffectiveDose;
        double change = dose.RestBetweenSides.TotalSeconds;
        bool changesPlace = PlaceOf(stretch) == Place.Floor || stretch.Equipment.Any(e => e is "wall" or "towel")
            || (stretch.Style == StretchStyle.Static && stretch.Targets.Any(OfTheLegs.Contains));
        if (dose.Sides == Sides.Alternating)
            change.Should().BeInRange(2, 3);
        else if (changesPlace)
            change.Should().BeInRange(6, 10);
        else
            change.Should().BeInRange(3, 5);
        if (stretch.StartingPosition is StartingPosition.SideLying or StartingPosition.HalfKneeling || id is "doorway-chest" or "supine-hamstring" or "standing-hamstring")
            change.Should().Be(10, "one turns over, or changes the knee, the door or the strap");
    }

    [Theory]
    [MemberData(nameof(Routines))]
    public void Who_gets_up_or_down_has_fifteen_seconds_and_anybody_else_eight(string id)
    {
        Routine routine = Catalog.FindRoutine(id)!;
        Place? before = null;
        foreach (StretchStep step in routine.Steps.Cast<StretchStep>())
        {
            double prepare = (step.Prepare ?? routine.Prepare).TotalSeconds;
            Place place = PlaceOf(step.Stretch);
            if (before is not null && before != place)
                prepare.Should().BeInRange(15, 20, $"{step.Stretch.Id} comes after another place");
            else
                prepare.Should().BeInRange(place == Place.Floor ? 10 : 8, 20, step.Stretch.Id);
            before = place;
        }
    }

    [Theory]
    [MemberData(nameof(Routines))]
    public void Nobody_gets_down_twice(string id)
    {
        List<Place> places = [.. Catalog.FindRoutine(id)!.Steps.Cast<StretchStep>().Select(s => PlaceOf(s.Stretch))];
        IEnumerable<Place> visits = places.Where((place, i) => i == 0 || places[i - 1] != place);
        visits.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_five_for_the_back_are_all_on_the_floor()
        => Catalog.BackRelief.Steps.Cast<StretchStep>().Should().OnlyContain(s => PlaceOf(s.Stretch) == Place.Floor);

    private static Place PlaceOf(Stretch stretch) => stretch.StartingPosition switch
    {
        StartingPosition.Standing => Place.Standing,
        StartingPosition.Seated => Place.Chair,
        _ => Place.Floor,
    };
}
