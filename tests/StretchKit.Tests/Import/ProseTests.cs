using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Import;
using Xunit;

namespace StretchKit.Tests.Import;

/// <summary>What is read from prose, a row for each rule, and what looks alike and is not read.</summary>
public class ProseTests
{
    [Theory]
    [InlineData("Hold for 10-20 seconds.", 10, "Hold for 10-20 seconds")]
    [InlineData("Keep still and hold for 10 to 15 seconds, then relax.", 10, "hold for 10 to 15 seconds")]
    [InlineData("Hold this position for about 30 secs.", 30, "Hold this position for about 30 secs")]
    [InlineData("Hold 1 minute.", 60, "Hold 1 minute")]
    [InlineData("Hold the stretch for ten seconds.", 10, "Hold the stretch for ten seconds")]
    [InlineData("Hold one foot for thirty seconds.", 30, "Hold one foot for thirty seconds")]
    [InlineData("Hold for 10 or more seconds.", 10, "Hold for 10 or more seconds")]
    [InlineData("Breathe during the 20 second hold.", 20, "20 second hold")]
    [InlineData("Hold for 20 seconds, turn, and hold for 20 seconds.", 20, "Hold for 20 seconds")]
    public void A_hold(string words, int seconds, string readFrom)
    {
        ImportRecord record = Exercise.Import(words, options: Exercise.Lenient);

        record.Stretch!.Dose.Hold.Should().Be(Duration.FromSeconds(seconds));
        Check(record, "dose.hold", ImportOrigin.Inferred, readFrom);
        record.Stretch.Style.Should().Be(StretchStyle.Static, "what is held is static");
    }

    [Theory]
    [InlineData("Squeeze against your partner for 10-20 seconds.", ImportReason.NotStated)]
    [InlineData("Hold on. After 10 seconds relax.", ImportReason.NotStated)]
    [InlineData("Hold your breath.", ImportReason.NotStated)]
    [InlineData("Hold for 0 seconds.", ImportReason.NotUnderstood)]
    [InlineData("Hold for 10 seconds, rest, and hold for 30 seconds.", ImportReason.Ambiguous)]
    public void No_hold(string words, ImportReason reason)
    {
        ImportRecord record = Exercise.Import(words, options: Exercise.Lenient);

        record.Stretch!.Dose.Hold.Should().BeNull();
        record.Member("dose.hold")!.Reason.Should().Be(reason);
    }

    [Theory]
    [InlineData("Repeat for 10-20 repetitions.", 10, null, "10-20 repetitions")]
    [InlineData("Do 8 reps.", 8, null, "8 reps")]
    [InlineData("Swing your arms 5-10 times.", 5, null, "5-10 times")]
    [InlineData("Repeat three times on each leg.", 3, null, "three times")]
    [InlineData("Do 3 sets of 12.", 12, 3, "sets of 12")]
    public void Reps(string words, int reps, int? sets, string readFrom)
    {
        ImportRecord record = Exercise.Import(words, options: Exercise.Lenient);

        record.Stretch!.Dose.Should().Be(new Dose { Reps = reps, Sets = sets });
        Check(record, "dose.reps", ImportOrigin.Inferred, readFrom);
        record.Stretch.Style.Should().Be(StretchStyle.Mobility, "what is repeated and not held moves");
    }

    [Theory]
    [InlineData("One circle equals 1 repetition.")]
    [InlineData("Twist about 3 times as far as you can.")]
    [InlineData("Do this 2 times a day.")]
    [InlineData("Repeat for the recommended amount of repetitions.")]
    public void No_reps(string words) => Exercise.Import(words, options: Exercise.Lenient).Stretch!.Dose.Reps.Should().BeNull();

    [Theory]
    [InlineData("Lie flat on your back.", StartingPosition.Supine)]
    [InlineData("Lie down with your back pressed to the floor.", StartingPosition.Supine)]
    [InlineData("Lie face down.", StartingPosition.Prone)]
    [InlineData("Lying on your stomach, lift a foot.", StartingPosition.Prone)]
    [InlineData("Lay on your right side.", StartingPosition.SideLying)]
    [InlineData("Get on your hands and knees.", StartingPosition.Quadruped)]
    [InlineData("On all fours, round the back.", StartingPosition.Quadruped)]
    [InlineData("Kneel and bring your right knee up.", StartingPosition.HalfKneeling)]
    [InlineData("Kneel on a mat.", StartingPosition.Kneeling)]
    [InlineData("Sit with your legs extended.", StartingPosition.LongSitting)]
    [InlineData("Sit on a chair.", StartingPosition.Seated)]
    [InlineData("Seat yourself on the floor.", StartingPosition.Seated)]
    [InlineData("Stand with feet apart.", StartingPosition.Standing)]
    [InlineData("Lie on your back, your partner kneeling beside you, then stand.", StartingPosition.Supine)]
    public void A_position_is_the_first_that_is_spoken_of(string words, StartingPosition position)
    {
        ImportRecord record = Exercise.Import(words, options: Exercise.Lenient);

        record.Stretch!.StartingPosition.Should().Be(position);
        record.Member("startingPosition")!.Origin.Should().Be(ImportOrigin.Inferred);
    }

    [Theory]
    [InlineData("Lie down on the floor.", ImportReason.Ambiguous)]
    [InlineData("Sit or stand with your feet apart.", ImportReason.Ambiguous)]
    [InlineData("Rest your hands in your lap if you're seated.", ImportReason.NotStated)]
    [InlineData("Understand the movement first.", ImportReason.NotStated)]
    public void No_position(string words, ImportReason reason)
        => Exercise.Import(words).Member("startingPosition")!.Reason.Should().Be(reason);

    [Fact]
    public void The_name_says_what_the_instructions_do_not()
    {
        ImportRecord record = Exercise.Import("Lean forward.", "Standing calf stretch", options: Exercise.Lenient);
        record.Stretch!.StartingPosition.Should().Be(StartingPosition.Standing);
        Check(record, "startingPosition", ImportOrigin.Inferred, "Standing");
        Exercise.Import("Kneel.", "Standing calf stretch", options: Exercise.Lenient).Stretch!.StartingPosition.Should().Be(StartingPosition.Kneeling);
    }

    [Theory]
    [InlineData("Keep both knees bent. Switch sides.", Laterality.Unilateral, "Switch sides")]
    [InlineData("Bend both knees and repeat with your other leg.", Laterality.Unilateral, "repeat with your other leg")]
    [InlineData("Twist both arms, then twist to the other side.", Laterality.Unilateral, "then twist to the other side")]
    [InlineData("Lift your legs, and repeat with the left leg.", Laterality.Unilateral, "repeat with the left leg")]
    [InlineData("Move your arms for each arm.", Laterality.Unilateral, "for each arm")]
    [InlineData("Stand on one leg, your arms up.", Laterality.Unilateral, "one leg")]
    [InlineData("Pull both knees to the chest.", Laterality.Bilateral, "both knees")]
    [InlineData("Raise your straight arms.", Laterality.Bilateral, "your straight arms")]
    public void Laterality_is_told_by_another_side_or_by_limbs(string words, Laterality laterality, string readFrom)
    {
        ImportRecord record = Exercise.Import(words, options: Exercise.Lenient with { UnknownLaterality = null });

        record.Stretch!.Laterality.Should().Be(laterality);
        Check(record, "laterality", ImportOrigin.Inferred, readFrom);
    }

    [Theory]
    [InlineData("Stand a few feet from it and lean.")]
    [InlineData("Tilt the head towards your shoulder.")]
    public void Laterality_that_is_not_told_is_not_made_up(string words)
        => Exercise.Import(words).Member("laterality")!.Reason.Should().Be(ImportReason.NotStated);

    [Theory]
    [InlineData("Lift a foot, and continue alternating for 5 reps. Switch sides.", Sides.Alternating)]
    [InlineData("Lift a foot. Switch sides.", null)]
    public void Sides_alternate_where_it_is_said(string words, Sides? sides)
        => Exercise.Import(words, options: Exercise.Lenient).Stretch!.Dose.Sides.Should().Be(sides);

    [Theory]
    [InlineData("Push against your partner.", "partner")]
    [InlineData("Sit on a chair.", "chair")]
    [InlineData("Lean against a wall.", "wall")]
    [InlineData("Loop a belt around a foot.", "strap")]
    [InlineData("Take a broomstick.", "stick")]
    [InlineData("Rest on a bench.", "bench")]
    public void Equipment(string words, string id)
    {
        ImportRecord record = Exercise.Import(words, equipment: "other", options: Exercise.Lenient);

        record.Stretch!.Equipment.Should().Equal(id);
        record.Member("equipment")!.Should().Be(record.Members.Single(m => m.Words == "other"));
        record.Member("equipment[0]")!.Origin.Should().Be(ImportOrigin.Inferred);
    }

    [Theory]
    [InlineData("static", StretchStyle.Static)]
    [InlineData("pull", StretchStyle.Mobility)]
    [InlineData("push", StretchStyle.Mobility)]
    public void The_force_tells_the_style_where_no_dose_does(string force, StretchStyle style)
    {
        ImportRecord record = Exercise.Import("Reach up.", force: force, options: Exercise.Lenient with { UnknownStyle = null });
        record.Stretch!.Style.Should().Be(style);
        Check(record, "style", ImportOrigin.Inferred, "force: " + force);
        Exercise.Import("Reach up 5 times.", force: "static", options: Exercise.Lenient).Stretch!.Style.Should().Be(StretchStyle.Mobility);
    }

    [Theory]
    [InlineData("Roll over the foam roller.")]
    [InlineData("Press with a muscle roller.")]
    public void Massage_is_no_stretch(string words)
    {
        ImportRecord record = Exercise.Import(words, options: Exercise.Lenient);
        (record.Stretch, record.Reason).Should().Be((null, ImportReason.SelfMassage));
    }

    private static void Check(ImportRecord record, string path, ImportOrigin origin, string words)
        => (record.Member(path)!.Origin, record.Member(path)!.Words).Should().Be((origin, words));
}
