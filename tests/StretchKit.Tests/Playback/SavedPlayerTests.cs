using System.Linq;
using CsCheck;
using FluentAssertions;
using NodaTime;
using StretchKit.Playback;
using Xunit;
using static StretchKit.Tests.Playback.PlayerCommands;

namespace StretchKit.Tests.Playback;

public class SavedPlayerTests
{
    private static readonly Stretch Twist = new("twist", "Twist", StretchStyle.Static, StartingPosition.Supine, Laterality.Unilateral);

    private static readonly Stretch March = new("march", "March", StretchStyle.Mobility, StartingPosition.Standing, Laterality.Bilateral);

    private static readonly Timeline Timeline = new Routine("r", "R", [Twist.With(Dose.HoldSeconds(10)), March.With(new Dose { Reps = 12 })]).ToTimeline();

    private static readonly string Good = Timeline.Start().Skip(Duration.FromSeconds(6)).Player.Save(Duration.FromSeconds(7)).ToString();

    [Fact]
    public void Its_text_is_a_contract() => Good.Should().MatchRegex("^stretchkit-player/1 r [0-9a-f]{16} running 2 1000000000 2 1:1000000000 \\.$");

    [Fact]
    public void The_fingerprint_is_the_same_on_every_machine()
        => new Routine("r", "R", [Twist.With(Dose.HoldSeconds(10, sides: Sides.Left))], Duration.Zero).ToTimeline().Start().Save(Duration.Zero).ToString()
            .Should().Be("stretchkit-player/1 r 7f6321706c48b4f6 running 0 0 0 - .");

    [Fact]
    public void A_text_that_was_cut_off_is_none()
        => Enumerable.Range(0, Good.Length).Select(length => SavedPlayer.TryParse(Good[..length], out _)).Should().OnlyContain(isOne => !isOne);

    [Theory]
    [InlineData("running", "asleep")]
    [InlineData("stretchkit-player/1", "stretchkit-player/2")]
    [InlineData(" r ", " R ")]
    [InlineData(" 2 ", " -2 ")]
    [InlineData(" 2 ", " 100001 ")]
    [InlineData("1000000000 2", "99999999999999999999 2")]
    [InlineData("1:1000000000", "1:1000000000,1:5")]
    [InlineData("1:1000000000", "1:")]
    [InlineData("1:1000000000", "!")]
    [InlineData("1:1000000000", "")]
    [InlineData("1:1000000000", "1")]
    [InlineData(" .", "  .")]
    public void A_broken_text_is_none(string good, string broken)
    {
        SavedPlayer.TryParse(Good.Replace(good, broken), out _).Should().BeFalse();
        FluentActions.Invoking(() => SavedPlayer.Parse(Good.Replace(good, broken))).Should().Throw<System.FormatException>();
    }

    /// <summary>Texts that read well and could not have been saved of this timeline.</summary>
    [Theory]
    [InlineData("running 2 1000000000 2", "running 9 0 9")]
    [InlineData("running 2 1000000000 2", "running 2 3000000000 2")]
    [InlineData("running 2 1000000000 2", "running 2 1000000000 1")]
    [InlineData("running 2 1000000000 2", "running 2 1000000000 7")]
    [InlineData("1:1000000000", "0:1000000000")]
    [InlineData("1:1000000000", "1:10000000000")]
    [InlineData("1:1000000000", "1:1000000000!")]
    [InlineData("1:1000000000", "2:1000000000")]
    [InlineData(" r ", " other ")]
    public void What_could_not_have_been_is_not_loaded(string good, string broken)
        => Timeline.Load(SavedPlayer.Parse(Good.Replace(good, broken))).Should().BeNull();

    [Fact]
    public void Of_a_routine_that_was_changed_since_it_is_not_loaded_and_of_one_that_was_translated_it_is()
    {
        SavedPlayer saved = SavedPlayer.Parse(Good);
        saved.RoutineId.Should().Be("r");
        Timeline longer = new Routine("r", "R", [Twist.With(Dose.HoldSeconds(11)), March.With(new Dose { Reps = 12 })]).ToTimeline();
        Timeline swapped = new Routine("r", "R", [March.With(new Dose { Reps = 12 }), Twist.With(Dose.HoldSeconds(10))]).ToTimeline();
        Timeline other = new Routine("r", "R", [Twist.With(Dose.HoldSeconds(10, sides: Sides.RightThenLeft)), March.With(new Dose { Reps = 12 })]).ToTimeline();
        Timeline translated = new Routine("r", "Anders", [(Twist with { Name = "Drehung" }).With(Dose.HoldSeconds(10)), March.With(new Dose { Reps = 12 })]).ToTimeline();
        longer.Load(saved).Should().BeNull();
        swapped.Load(saved).Should().BeNull();
        other.Load(saved).Should().BeNull();
        translated.Load(saved).Should().NotBeNull();
    }

    [Fact]
    public void Random_damage_never_throws_and_what_is_loaded_shows_a_frame()
        => Gen.Select(GenRoutine.Any, Any, Gen.Int[0, 1000], Gen.Char["0123456789:,!-. rpa"]).Sample((routine, commands, at, c) =>
        {
            Timeline timeline = routine.ToTimeline();
            (Player player, Duration time) = timeline.After(commands, Duration.Zero);
            string text = player.Save(time).ToString();
            at %= text.Length;
            if (!SavedPlayer.TryParse(text[..at] + c + text[(at + 1)..], out SavedPlayer? damaged) || timeline.Load(damaged) is not { } loaded)
                return;
            _ = loaded.At(HalfSeconds(3)).ToString();
            loaded.ToSession(HalfSeconds(3), Instant.MinValue, Instant.MinValue).Holds.Should().NotBeEmpty();
        });

    [Fact]
    public void An_open_movement_that_was_left_without_a_word_of_it_was_never_saved()
    {
        var squats = new Stretch("squats", "Squats", StretchStyle.Mobility, StartingPosition.Standing, Laterality.Bilateral);
        Timeline timeline = new Routine("r", "R", [squats.With(new Dose { Reps = 10 })]).ToTimeline();
        Duration time = Duration.FromSeconds(9);
        string text = timeline.Start().Finish(time).Player.Save(time).ToString();
        timeline.Load(SavedPlayer.Parse(text)).Should().NotBeNull();
        text.Should().Contain(" 1:4000000000! .");
        timeline.Load(SavedPlayer.Parse(text.Replace("1:4000000000!", "-"))).Should().BeNull();
    }

    [Fact]
    public void Nothing_is_no_text_and_no_player()
    {
        FluentActions.Invoking(() => SavedPlayer.Parse(null!)).Should().Throw<System.ArgumentNullException>();
        FluentActions.Invoking(() => Timeline.Load(null!)).Should().Throw<System.ArgumentNullException>();
    }
}
