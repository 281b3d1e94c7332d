using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using FluentAssertions;
using StretchKit.Validation;
using Xunit;

namespace StretchKit.Tests;

/// <summary>What there is to choose from, and that each of it hangs together.</summary>
public class CatalogBreadthTests
{
    [Theory]
    [InlineData("neck")]
    [InlineData("shoulders")]
    [InlineData("chest")]
    [InlineData("upper-back")]
    [InlineData("forearms")]
    [InlineData("wrists")]
    [InlineData("low-back")]
    [InlineData("hips")]
    [InlineData("glutes")]
    [InlineData("hip-flexors")]
    [InlineData("adductors")]
    [InlineData("hamstrings")]
    [InlineData("quadriceps")]
    [InlineData("calves")]
    [InlineData("ankles")]
    [InlineData("feet")]
    public void Every_region_has_two_stretches_at_least(string region)
        => Catalog.Find(new StretchFilter { Targets = [region] }).Should().HaveCountGreaterThanOrEqualTo(2);

    [Fact]
    public void There_are_55_on_the_floor_on_a_chair_and_standing()
    {
        Catalog.Stretches.Should().HaveCount(55);
        Catalog.Stretches.Select(s => s.StartingPosition).Distinct().Should().BeEquivalentTo(Enum.GetValues<StartingPosition>().Except([StartingPosition.Kneeling]));
        ILookup<bool, Stretch> offTheFloor = Catalog.Stretches.ToLookup(new StretchFilter { OffTheFloor = true }.Matches);
        offTheFloor[true].Should().HaveCountGreaterThan(20);
        offTheFloor[false].Should().HaveCountGreaterThan(12);
    }

    [Fact]
    public void What_it_needs_fits_where_it_begins()
    {
        foreach (Stretch stretch in Catalog.Stretches)
        {
            bool seated = stretch.StartingPosition == StartingPosition.Seated;
            bool floor = !seated && stretch.StartingPosition != StartingPosition.Standing;
            stretch.Equipment.Should().BeSubsetOf(["chair", "mat", "towel", "wall"], stretch.Id);
            stretch.Equipment.Contains("mat").Should().Be(floor, stretch.Id);
            if (seated)
                stretch.Equipment.Should().StartWith("chair", stretch.Id);
        }
    }

    [Fact]
    public void Every_stretch_has_a_property_of_its_name()
    {
        Dictionary<string, PropertyInfo> named = typeof(Catalog).GetProperties().Where(p => p.PropertyType == typeof(Stretch))
            .ToDictionary(p => ((Stretch)p.GetValue(null)!).Id);
        named.Keys.Should().BeEquivalentTo(Catalog.Stretches.Select(s => s.Id));
        foreach ((string id, PropertyInfo property) in named)
            string.Concat(id.Split('-').Select(w => char.ToUpperInvariant(w[0]) + w[1..])).Should().Be(property.Name);
    }

    [Fact]
    public void Easier_and_harder_work_the_same_region_most_and_never_lead_in_a_circle()
    {
        foreach (Stretch stretch in Catalog.Stretches)
        {
            foreach (string link in new[] { stretch.Easier!.StretchId, stretch.Harder!.StretchId }.OfType<string>())
                Catalog.FindStretch(link)!.Targets.Should().Contain(stretch.Targets[0], $"{stretch.Id} leads to {link}");
            Walk(stretch, s => s.Easier!.StretchId).Should().OnlyHaveUniqueItems();
            Walk(stretch, s => s.Harder!.StretchId).Should().OnlyHaveUniqueItems();
        }
    }

    // The five have the doses of the text they come from; the other held ones make up the day's 60 s at once.
    [Fact]
    public void Usual_doses_are_within_the_evidence()
    {
        foreach (Stretch stretch in Catalog.Stretches.Where(s => s.Style == StretchStyle.Static))
        {
            EffectiveDose dose = stretch.AsStep().EffectiveDose;
            dose.Hold!.Value.TotalSeconds.Should().BeInRange(10, 30, stretch.Id);
            if (stretch.Id is "childs-pose" or "hamstring")
                continue;
            dose.Reps.Should().BeInRange(2, 4, stretch.Id);
            (dose.Hold.Value.TotalSeconds * dose.Reps).Should().Be(60, stretch.Id);
        }

        Catalog.Stretches.Where(s => s.Style == StretchStyle.Mobility).Should().OnlyContain(s => !s.AsStep().EffectiveDose.IsOpen);
    }

    // Longest and shortest time, in seconds, that the name allows.
    [Theory]
    [InlineData("desk-break", 60, 120)]
    [InlineData("desk-2-min", 105, 120)]
    [InlineData("desk-5-min", 270, 300)]
    [InlineData("morning", 240, 600)]
    [InlineData("bedtime", 240, 600)]
    [InlineData("gentle-evening", 240, 600)]
    [InlineData("neck-and-shoulders", 240, 600)]
    [InlineData("hips", 300, 900)]
    [InlineData("after-running", 300, 900)]
    [InlineData("back-relief", 665, 665)]
    [InlineData("before-running", 120, 300)]
    [InlineData("on-a-chair", 600, 900)]
    public void A_routine_takes_what_its_name_says(string id, int least, int most)
    {
        Catalog.Routines.Should().HaveCount(12);
        Catalog.FindRoutine(id)!.ToTimeline().Total!.Value.TotalSeconds.Should().BeInRange(least, most);
    }

    [Theory]
    [InlineData("desk-break")]
    [InlineData("desk-2-min")]
    [InlineData("desk-5-min")]
    [InlineData("gentle-evening")]
    [InlineData("neck-and-shoulders")]
    [InlineData("after-running")]
    [InlineData("before-running")]
    [InlineData("on-a-chair")]
    public void These_need_no_floor(string id)
        => Catalog.FindRoutines(new StretchFilter { OffTheFloor = true, Equipment = ["chair", "towel", "wall"] }).Should().Contain(Catalog.FindRoutine(id)!);

    [Fact]
    public void The_evening_and_the_routine_on_a_chair_are_all_on_a_chair()
        => Catalog.FindRoutines(new StretchFilter { Positions = [StartingPosition.Seated] }).Select(r => r.Id).Should().Equal("gentle-evening", "on-a-chair");

    [Fact]
    public void Nothing_is_found_in_a_routine_even_for_somebody_who_runs_right_after()
        => Catalog.Routines.SelectMany(r => r.Validate(new ValidationContext { BeforePerformance = true }).Findings).Should().BeEmpty();

    [Fact]
    public void Nothing_is_found_in_the_chair_routine_for_older_adults()
        => Catalog.FindRoutine("on-a-chair")!.Validate(new ValidationContext { Audience = Audience.OlderAdults }).Findings.Should().BeEmpty();

    [Fact]
    public void Before_running_all_moves()
        => Catalog.FindRoutines(new StretchFilter { Style = StretchStyle.Mobility, OffTheFloor = true }).Select(r => r.Id).Should().Contain("before-running");

    private static IEnumerable<string> Walk(Stretch stretch, Func<Stretch, string?> next)
    {
        string? id = stretch.Id;
        for (int i = 0; id is not null && i < 50; i++)
        {
            yield return id;
            id = next(Catalog.FindStretch(id)!);
        }
    }
}
