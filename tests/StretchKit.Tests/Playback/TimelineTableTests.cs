using System;
using System.IO;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace StretchKit.Tests.Playback;

/// <summary>
/// Every order of sides × reps × sets, written out by hand.
/// <para>
/// p prepare · L12 left side, set 1, rep 2 · B both · L1? an open movement of set 1 · &gt;R change to the right side ·
/// r rest between reps · s rest between sets, each without the change of sides that is its last part
/// </para>
/// </summary>
public class TimelineTableTests
{
    private const string Table = """
        sides          reps sets  with a hold or a tempo                                               open-ended
        Both            1    1    p B11                                                              | p B1?
        Both            2    1    p B11 r B12                                                        | p B1?
        Both            1    2    p B11 s B21                                                        | p B1? s B2?
        Both            2    2    p B11 r B12 s B21 r B22                                            | p B1? s B2?
        Left            1    1    p L11                                                              | p L1?
        Left            2    1    p L11 r L12                                                        | p L1?
        Left            1    2    p L11 s L21                                                        | p L1? s L2?
        Left            2    2    p L11 r L12 s L21 r L22                                            | p L1? s L2?
        Right           1    1    p R11                                                              | p R1?
        Right           2    1    p R11 r R12                                                        | p R1?
        Right           1    2    p R11 s R21                                                        | p R1? s R2?
        Right           2    2    p R11 r R12 s R21 r R22                                            | p R1? s R2?
        Alternating     1    1    p L11 >R R11                                                       | p L1? >R R1?
        Alternating     2    1    p L11 >R R11 r >L L12 >R R12                                       | p L1? >R R1?
        Alternating     1    2    p L11 >R R11 s >L L21 >R R21                                       | p L1? >R R1? s >L L2? >R R2?
        Alternating     2    2    p L11 >R R11 r >L L12 >R R12 s >L L21 >R R21 r >L L22 >R R22       | p L1? >R R1? s >L L2? >R R2?
        LeftThenRight   1    1    p L11 >R R11                                                       | p L1? >R R1?
        LeftThenRight   2    1    p L11 r L12 >R R11 r R12                                           | p L1? >R R1?
        LeftThenRight   1    2    p L11 >R R11 s >L L21 >R R21                                       | p L1? >R R1? s >L L2? >R R2?
        LeftThenRight   2    2    p L11 r L12 >R R11 r R12 s >L L21 r L22 >R R21 r R22               | p L1? >R R1? s >L L2? >R R2?
        RightThenLeft   1    1    p R11 >L L11                                                       | p R1? >L L1?
        RightThenLeft   2    1    p R11 r R12 >L L11 r L12                                           | p R1? >L L1?
        RightThenLeft   1    2    p R11 >L L11 s >R R21 >L L21                                       | p R1? >L L1? s >R R2? >L L2?
        RightThenLeft   2    2    p R11 r R12 >L L11 r L12 s >R R21 r R22 >L L21 r L22               | p R1? >L L1? s >R R2? >L L2?
        """;

    private static readonly Duration Prepare = Duration.FromSeconds(4);
    private static readonly Duration Hold = Duration.FromSeconds(5);
    private static readonly Duration Tempo = Duration.FromSeconds(6);
    private static readonly Duration RestReps = Duration.FromSeconds(8);
    private static readonly Duration RestSides = Duration.FromSeconds(3);
    private static readonly Duration RestSets = Duration.FromSeconds(13);

    public static TheoryData<Sides, int, int, string, string> Rows()
    {
        var rows = new TheoryData<Sides, int, int, string, string>();
        using var reader = new StringReader(Table);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            string[] columns = line.Split('|');
            string[] words = columns[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            rows.Add(
                Enum.Parse<Sides>(words[0]),
                int.Parse(words[1], null),
                int.Parse(words[2], null),
                string.Join(' ', words.Skip(3)),
                columns[1].Trim());
        }

        return rows;
    }

    [Fact]
    public void The_table_has_every_order_of_sides_with_one_and_two_reps_and_sets()
        => Rows().Select(r => (r[0], r[1], r[2])).Distinct().Should().HaveCount(Enum.GetValues<Sides>().Length * 4);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Holds_movements_and_open_movements_come_in_the_order_that_the_sides_say(
        Sides sides, int reps, int sets, string timed, string open)
    {
        Render(new Dose { Hold = Hold }, sides, reps, sets, SegmentKind.Hold).Should().Be(timed);
        Render(new Dose { Tempo = Tempo }, sides, reps, sets, SegmentKind.Move).Should().Be(timed);
        Render(new Dose(), sides, reps, sets, SegmentKind.Move).Should().Be(open);
    }

    private static string Render(Dose dose, Sides sides, int reps, int sets, SegmentKind work)
    {
        Laterality laterality = sides == Sides.Both ? Laterality.Bilateral : Laterality.Unilateral;
        var stretch = new Stretch("test", "Test", StretchStyle.Static, StartingPosition.Seated, laterality);
        Step step = stretch.With(dose with
        {
            Sides = sides,
            Reps = reps,
            Sets = sets,
            Rest = new Rests { Reps = RestReps, Sides = RestSides, Sets = RestSets },
        });
        Timeline timeline = new Routine("test", "Test", [step], Prepare).ToTimeline();
        timeline.Segments.Where(s => s.Set is not null).Should().OnlyContain(s => s.Kind == work && s.Reps == reps);
        return string.Join(' ', timeline.Segments.Select(Token));
    }

    private static string Token(Segment segment) => segment switch
    {
        { Kind: SegmentKind.Prepare } when segment.Duration == Prepare => "p",
        { Kind: SegmentKind.Rest } when segment.Duration == RestReps || (segment.Duration == RestReps - RestSides && segment.Step.EffectiveDose.Sides == Sides.Alternating) => "r",
        { Kind: SegmentKind.Rest } when segment.Duration == RestSets - (segment.Step.EffectiveDose.SidesPerSet == 1 ? Duration.Zero : RestSides) => "s",
        { Kind: SegmentKind.SwitchSides } when segment.Duration == RestSides => $">{Letter(segment)}",
        { Kind: SegmentKind.Hold } when segment.Duration == Hold => $"{Letter(segment)}{segment.Set}{segment.Rep}",
        { Kind: SegmentKind.Move, IsOpen: false } when segment.Duration == Tempo => $"{Letter(segment)}{segment.Set}{segment.Rep}",
        { Kind: SegmentKind.Move, IsOpen: true, Rep: null } => $"{Letter(segment)}{segment.Set}?",
        _ => $"unexpected({segment})",
    };

    private static char Letter(Segment segment) => segment.Side.ToString()![0];
}
