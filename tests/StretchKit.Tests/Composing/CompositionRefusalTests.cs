using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Composing;
using StretchKit.Validation;
using Xunit;

namespace StretchKit.Tests.Composing;

/// <summary>Where nothing fits, the reason is said.</summary>
public class CompositionRefusalTests
{
    private static readonly Stretch Held = new("held", "Held", StretchStyle.Static, StartingPosition.Standing, Laterality.Bilateral)
    {
        Targets = ["neck"],
        Equipment = ["wall"],
        Dose = Dose.HoldSeconds(20, reps: 3),
    };

    private static readonly Stretch Lying = new("lying", "Lying", StretchStyle.Mobility, StartingPosition.Supine, Laterality.Bilateral) { Targets = ["hips"] };

    public static TheoryData<StretchFilter, int, CompositionRefusalCode> Cases => new()
    {
        { new StretchFilter { Targets = ["knees"] }, 600, CompositionRefusalCode.NoTarget },
        { new StretchFilter { Positions = [StartingPosition.Prone] }, 600, CompositionRefusalCode.NoPosition },
        { new StretchFilter { Positions = [StartingPosition.Supine], OffTheFloor = true }, 600, CompositionRefusalCode.NoPosition },
        { new StretchFilter { Targets = ["neck"], Equipment = [] }, 600, CompositionRefusalCode.NotTogether },
        { new StretchFilter { Longest = Duration.FromSeconds(59) }, 600, CompositionRefusalCode.NoneAsShort },
        { new StretchFilter { Targets = ["hips"], Positions = [StartingPosition.Standing] }, 600, CompositionRefusalCode.NotTogether },
        { new StretchFilter { Targets = ["hips"] }, 600, CompositionRefusalCode.OpenEnded },
        { StretchFilter.Any, 24, CompositionRefusalCode.TooLittleTime },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_reason_is_the_first_limit_that_leaves_nothing(StretchFilter filter, int seconds, CompositionRefusalCode code)
    {
        ComposeResult composition = RoutineComposer.Compose([Held, Lying], new RoutineRequest(Duration.FromSeconds(seconds)) { Filter = filter });

        composition.Routine.Should().BeNull();
        composition.Refusal!.Code.Should().Be(code);
    }

    [Fact]
    public void So_is_one_that_a_single_stretch_does_not_meet()
    {
        var request = new RoutineRequest(Duration.FromMinutes(10));
        Code([], request).Should().Be(CompositionRefusalCode.NoStretches);
        Code([Held], request with { Filter = new StretchFilter { Equipment = ["mat"] } }).Should().Be(CompositionRefusalCode.NoEquipment);
        Code([Held], request with { Filter = new StretchFilter { Style = StretchStyle.Mobility } }).Should().Be(CompositionRefusalCode.NoStyle);
    }

    [Fact]
    public void What_is_needed_is_said_and_is_enough()
    {
        CompositionRefusal refusal = RoutineComposer.Compose([Held], new RoutineRequest(Duration.FromSeconds(24.9))).Refusal!;

        refusal.Needed.Should().Be(Duration.FromSeconds(25));
        refusal.Message.Should().Be("There is too little time: the shortest stretch that matches takes 25\u00A0s.");
        refusal.ToText("de-CH").Should().Be("Die Zeit reicht nicht: Die kürzeste passende Übung dauert 25\u00A0s.");
        RoutineComposer.Compose([Held], new RoutineRequest(Duration.FromSeconds(25))).Routine!.Steps.Should().Equal(
            Held.With(new Dose { Hold = Duration.FromSeconds(20), Reps = 1, Sets = 1, Sides = Sides.Both }));
    }

    [Fact]
    public void Every_reason_has_words_in_three_languages()
    {
        foreach (CompositionRefusalCode code in Enum.GetValues<CompositionRefusalCode>())
        {
            var refusal = new CompositionRefusal(code, Duration.FromSeconds(30));
            new[] { null, "de", "es" }.Select(refusal.ToText).Should().OnlyHaveUniqueItems().And.OnlyContain(t => t.EndsWith('.') && !t.Contains('{'));
        }
    }

    [Fact]
    public void What_is_no_request_is_refused_at_once()
    {
        FluentActions.Invoking(() => new RoutineRequest(Duration.Zero)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new RoutineRequest(Routine.MaxTotal + Duration.Epsilon)).Should().Throw<ArgumentOutOfRangeException>();
        var request = new RoutineRequest(Duration.FromMinutes(1));
        FluentActions.Invoking(() => request with { Prepare = Duration.Zero }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => request with { Id = "No id" }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => request with { Audience = (Audience)7 }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => request with { Filter = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => RoutineComposer.Compose([Held, Held], request)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => RoutineComposer.Compose([null!], request)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => RoutineComposer.Compose(null!, request)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => RoutineComposer.Compose([Held], null!)).Should().Throw<ArgumentNullException>();
    }

    private static CompositionRefusalCode Code(Stretch[] stretches, RoutineRequest request) => RoutineComposer.Compose(stretches, request).Refusal!.Code;
}
