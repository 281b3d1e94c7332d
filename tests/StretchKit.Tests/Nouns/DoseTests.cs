using CsCheck;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace StretchKit.Tests.Nouns;

public class DoseTests
{
    private static readonly Stretch Bilateral = new("both", "Both", StretchStyle.Static, StartingPosition.Supine, Laterality.Bilateral);
    private static readonly Stretch Unilateral = new("one", "One", StretchStyle.Static, StartingPosition.Supine, Laterality.Unilateral);

    private static readonly Gen<Dose> Doses =
        from time in Gen.Int[1, 100].Nullable()
        from held in Gen.Bool
        from reps in Gen.Int[1, 100].Nullable()
        from sets in Gen.Int[1, 100].Nullable()
        from sides in Gen.Enum<Sides>().Where(s => s != Sides.Both).Nullable()
        from rests in Gen.Int[0, 100].Nullable().Array[3]
        select new Dose
        {
            Hold = held ? Seconds(time) : null,
            Tempo = held ? null : Seconds(time),
            Reps = reps,
            Sets = sets,
            Sides = sides,
            Rest = new Rests { Reps = Seconds(rests[0]), Sides = Seconds(rests[1]), Sets = Seconds(rests[2]) },
        };

    [Fact]
    public void What_nobody_states_has_a_default()
    {
        EffectiveDose dose = Unilateral.AsStep().EffectiveDose;
        (dose.Hold, dose.Tempo, dose.Reps, dose.Sets, dose.Sides).Should().Be(((Duration?)null, (Duration?)null, 1, 1, Sides.LeftThenRight));
        (dose.RestBetweenReps, dose.RestBetweenSides, dose.RestBetweenSets)
            .Should().Be((Duration.Zero, Duration.FromSeconds(3), Duration.FromSeconds(15)));
        dose.IsOpen.Should().BeTrue();
        Bilateral.AsStep().EffectiveDose.Sides.Should().Be(Sides.Both);
    }

    [Fact]
    public void A_steps_tempo_takes_away_the_stretchs_hold_and_its_hold_the_tempo()
    {
        EffectiveDose moved = (Bilateral with { Dose = Dose.HoldSeconds(30, reps: 2) }).With(Dose.TempoSeconds(4)).EffectiveDose;
        (moved.Hold, moved.Tempo, moved.Reps).Should().Be(((Duration?)null, Duration.FromSeconds(4), 2));
        EffectiveDose held = (Bilateral with { Dose = Dose.TempoSeconds(4, reps: 2) }).With(Dose.HoldSeconds(30)).EffectiveDose;
        (held.Hold, held.Tempo, held.Reps).Should().Be((Duration.FromSeconds(30), (Duration?)null, 2));
    }

    [Fact]
    public void A_step_goes_over_its_stretch_member_by_member()
        => Gen.Select(Doses, Doses).Sample((own, usual) =>
        {
            EffectiveDose dose = (Unilateral with { Dose = usual }).With(own).EffectiveDose;
            return dose.Reps == (own.Reps ?? usual.Reps ?? 1)
                && dose.Sets == (own.Sets ?? usual.Sets ?? 1)
                && dose.Sides == (own.Sides ?? usual.Sides ?? Sides.LeftThenRight)
                && dose.Hold == (own.Hold ?? (own.Tempo is null ? usual.Hold : null))
                && dose.Tempo == (own.Tempo ?? (own.Hold is null ? usual.Tempo : null))
                && dose.RestBetweenReps == (own.Rest.Reps ?? usual.Rest.Reps ?? Rests.DefaultReps)
                && dose.RestBetweenSides == (own.Rest.Sides ?? usual.Rest.Sides ?? Rests.DefaultSides)
                && dose.RestBetweenSets == (own.Rest.Sets ?? usual.Rest.Sets ?? Rests.DefaultSets)
                && (dose.Hold is null || dose.Tempo is null);
        });

    [Fact]
    public void Stating_nothing_changes_nothing()
        => Doses.Sample(usual => Unilateral.With(usual).EffectiveDose == (Unilateral with { Dose = usual }).With(Dose.Unstated).EffectiveDose);

    private static Duration? Seconds(int? seconds) => seconds is { } given ? Duration.FromSeconds(given) : null;
}
