using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Tests.Json;
using Xunit;

namespace StretchKit.Tests;

public class CatalogTests
{
    [Theory]
    [InlineData("trunk-rotation", 100, Sides.Alternating, 10, 5)]
    [InlineData("childs-pose", 50, Sides.Both, 5, 10)]
    [InlineData("cat-camel", 100, Sides.Both, 10, 5)]
    [InlineData("hamstring", 100, Sides.LeftThenRight, 5, 10)]
    [InlineData("hip-flexor", 120, Sides.LeftThenRight, 2, 30)]
    public void The_five_have_their_doses(string id, int holdSeconds, Sides sides, int reps, int hold)
    {
        StretchStep step = Catalog.FindStretch(id)!.AsStep();

        (step.EffectiveDose.Sides, step.EffectiveDose.Reps, step.EffectiveDose.Sets).Should().Be((sides, reps, 1));
        step.EffectiveDose.Hold.Should().Be(Duration.FromSeconds(hold));
        HoldSeconds(step).Should().Be(holdSeconds);
    }

    [Fact]
    public void Back_relief_is_the_five_in_order()
    {
        Catalog.BackRelief.Steps.Should().Equal(
            Catalog.TrunkRotation.AsStep(),
            Catalog.ChildsPose.AsStep(),
            Catalog.CatCamel.AsStep(),
            Catalog.Hamstring.AsStep(),
            Catalog.HipFlexor.AsStep());
        Catalog.BackRelief.Steps.Sum(HoldSeconds).Should().Be(470);
        Catalog.CatCamel.Phases.Select(p => p.Name.ToString()).Should().Equal("round", "sink");
    }

    [Fact]
    public void The_desk_break_takes_one_to_two_minutes_and_no_floor()
    {
        Routine routine = Catalog.DeskBreak;
        decimal seconds = RoutineSize.Of(routine.Steps, routine.Prepare).Nanoseconds / 1_000_000_000m;

        seconds.Should().BeInRange(60, 120);
        routine.Steps.Cast<StretchStep>().Should().OnlyContain(s =>
            !s.EffectiveDose.IsOpen
            && (s.Stretch.StartingPosition == StartingPosition.Seated || s.Stretch.StartingPosition == StartingPosition.Standing)
            && !s.Stretch.Equipment.Contains("mat"));
    }

    [Fact]
    public void The_plan_is_the_template_that_the_format_page_describes()
        => Catalog.BackReliefDay.Should().Be(new Plan(
            "back-relief-day",
            [
                new("morning", "back-relief", Trigger.OnWaking()) { Priority = 10 },
                new("evening", "back-relief", Trigger.BeforeSleep(Duration.FromMinutes(30))) { Priority = 10 },
                new("desk", "desk-break", Trigger.Every(Duration.FromHours(2))),
            ])
        { MinimumGap = Duration.FromMinutes(45) });

    [Fact]
    public void Every_built_in_document_reads_without_a_finding()
    {
        foreach ((string name, byte[] utf8) in Documents.BuiltIn)
        {
            ReadResult<object> result = Catalog.Reader.ReadAny(utf8);
            result.Findings.Should().BeEmpty(name);
            string id = result.Value switch { Stretch s => s.Id, Routine r => r.Id, TrainingProgram p => p.Id, Plan p => p.Id, _ => "" };
            name.Should().EndWith($"/{id}.json");
        }
    }

    [Fact]
    public void Every_stretch_says_what_how_why_and_when_not()
        => Catalog.Stretches.Should().OnlyContain(s =>
            s.Summary != null && s.Purpose != null && s.Source != null && s.Source.Note != null
            && s.Easier != null && s.Harder != null
            && s.Instructions.Count >= 3 && s.Cautions.Count > 0 && s.Targets.Count > 0
            && s.Phases.All(p => p.Cue != null));

    [Fact]
    public void Lists_are_in_order_and_ids_find_their_entry()
    {
        Catalog.Stretches.Select(s => s.Id).Should().BeInAscendingOrder(StringComparer.Ordinal);
        Catalog.Stretches.Should().OnlyContain(s => ReferenceEquals(s, Catalog.FindStretch(s.Id)));
        Catalog.Routines.Select(r => r.Id).Should().BeInAscendingOrder(StringComparer.Ordinal);
        Catalog.Routines.Should().OnlyContain(r => ReferenceEquals(r, Catalog.FindRoutine(r.Id)));
        Catalog.Programs.Select(p => p.Id).Should().Equal("back-12-weeks");
        Catalog.Plans.Select(p => p.Id).Should().Equal("back-relief-day");
        Catalog.FindStretch("nope").Should().BeNull();
        Catalog.FindRoutine("nope").Should().BeNull();
        Catalog.FindProgram("nope").Should().BeNull();
        Catalog.FindPlan("nope").Should().BeNull();
    }

    [Fact]
    public void The_named_entries_are_there()
    {
        foreach (var property in typeof(Catalog).GetProperties())
            property.GetValue(null).Should().NotBeNull(property.Name);
    }

    private static double HoldSeconds(Step step)
    {
        var stretch = (StretchStep)step;
        EffectiveDose dose = stretch.EffectiveDose;
        int sides = dose.Sides is Sides.Both or Sides.Left or Sides.Right ? 1 : 2;
        return dose.Hold!.Value.TotalSeconds * dose.Reps * dose.Sets * sides * stretch.Stretch.Phases.Count;
    }
}
