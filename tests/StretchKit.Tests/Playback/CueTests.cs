using System.Collections.Generic;
using System.Linq;
using CsCheck;
using FluentAssertions;
using NodaTime;
using StretchKit.Playback;
using Xunit;
using static StretchKit.Tests.Playback.PlayerCommands;

namespace StretchKit.Tests.Playback;

public class CueTests
{
    private static readonly Stretch Twist = new("twist", "Twist", StretchStyle.Static, StartingPosition.Supine, Laterality.Unilateral);

    private static readonly Stretch March = new("march", "March", StretchStyle.Mobility, StartingPosition.Standing, Laterality.Bilateral);

    /// <summary>The kind of segment, its seconds, and when its cues come.</summary>
    [Theory]
    [InlineData(SegmentKind.Prepare, 4, "0 GetReady")]
    [InlineData(SegmentKind.Prepare, 5, "0 GetReady, 2 three, 3 two, 4 one")]
    [InlineData(SegmentKind.Prepare, 30, "0 GetReady, 27 three, 28 two, 29 one")]
    [InlineData(SegmentKind.Hold, 0.5, "0 Hold")]
    [InlineData(SegmentKind.Hold, 2, "0 Hold")]
    [InlineData(SegmentKind.Hold, 4.999, "0 Hold")]
    [InlineData(SegmentKind.Hold, 5, "0 Hold, 2 three, 3 two, 4 one")]
    [InlineData(SegmentKind.Hold, 7.5, "0 Hold, 4.5 three, 5.5 two, 6.5 one")]
    [InlineData(SegmentKind.Hold, 19.5, "0 Hold, 16.5 three, 17.5 two, 18.5 one")]
    [InlineData(SegmentKind.Hold, 20, "0 Hold, 10 Halfway, 17 three, 18 two, 19 one")]
    [InlineData(SegmentKind.Hold, 45, "0 Hold, 22.5 Halfway, 42 three, 43 two, 44 one")]
    [InlineData(SegmentKind.Move, 3, "0 Move")]
    [InlineData(SegmentKind.Move, 60, "0 Move, 30 Halfway, 57 three, 58 two, 59 one")]
    [InlineData(SegmentKind.SwitchSides, 3, "0 SwitchSides")]
    [InlineData(SegmentKind.SwitchSides, 40, "0 SwitchSides, 37 three, 38 two, 39 one")]
    [InlineData(SegmentKind.Rest, 15, "0 Rest, 12 three, 13 two, 14 one")]
    public void A_segment_has_these_cues(SegmentKind kind, double seconds, string cues)
    {
        var length = Duration.FromMilliseconds((long)(seconds * 1000));
        var dose = new Dose
        {
            Hold = kind == SegmentKind.Move ? null : kind == SegmentKind.Hold ? length : Duration.FromSeconds(1),
            Tempo = kind == SegmentKind.Move ? length : null,
            Reps = 2,
            Sides = Sides.Alternating,
            Rest = new Rests { Reps = kind == SegmentKind.Rest ? length : null, Sides = kind == SegmentKind.SwitchSides ? length : Duration.Zero },
        };
        Timeline timeline = new Routine("r", "R", [Twist.With(dose)], kind == SegmentKind.Prepare ? length : null).ToTimeline();
        timeline.Cues().GroupBy(c => c.SegmentIndex).First(s => s.First().Segment?.Kind == kind).Select(Shown)
            .Should().Equal(cues.Split(", "));
    }

    [Fact]
    public void A_hold_of_45_seconds_each_side_counts_down_each_side_in_seconds_of_their_own()
    {
        Timeline timeline = new Routine("r", "R", [Twist.With(Dose.HoldSeconds(45))]).ToTimeline();
        timeline.Segments.Select(s => (s.Kind, s.Side, s.Duration!.Value.TotalSeconds)).Should().Equal(
            (SegmentKind.Prepare, null, 5), (SegmentKind.Hold, Side.Left, 45), (SegmentKind.SwitchSides, Side.Right, 3), (SegmentKind.Hold, Side.Right, 45));
        timeline.Cues().Select(c => $"{c.At!.Value.TotalSeconds} {Kind(c)}").Should().Equal(
            "0 GetReady", "2 three", "3 two", "4 one",
            "5 Hold", "27.5 Halfway", "47 three", "48 two", "49 one",
            "50 SwitchSides",
            "53 Hold", "75.5 Halfway", "95 three", "96 two", "97 one",
            "98 Done");
    }

    [Fact]
    public void Cues_come_in_order_each_within_its_segment_and_numbers_a_second_apart_from_all_others_of_it()
        => GenRoutine.Any.Sample(routine =>
        {
            Timeline timeline = routine.ToTimeline();
            List<Cue> cues = [.. timeline.Cues()];
            cues.Select(c => (c.SegmentIndex, c.Offset)).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
            cues.Where(c => c.Offset == Duration.Zero).Select(c => c.SegmentIndex).Should().Equal(Enumerable.Range(0, timeline.Segments.Count + 1));
            foreach (Cue cue in cues.SkipLast(1))
            {
                (cue.Segment!.IsOpen ? cue.Offset == Duration.Zero : cue.Offset < cue.Segment.Duration).Should().BeTrue();
                cue.At.Should().Be(cue.Segment.Start + cue.Offset);
            }

            cues[^1].Should().Match<Cue>(c => c.Kind == CueKind.Done && c.Segment == null && c.At == timeline.Total);
            foreach ((Cue one, Cue next) in cues.Zip(cues.Skip(1)))
            {
                if (one.Kind == CueKind.Countdown || next.Kind == CueKind.Countdown)
                    (next.At - one.At < Duration.FromSeconds(1)).Should().BeFalse();
            }
        });

    [Fact]
    public void The_next_cue_of_a_timeline_is_the_first_that_is_strictly_after()
        => Gen.Select(GenRoutine.Any, Gen.Int[-2, 2000]).Sample((routine, half) =>
        {
            Timeline timeline = routine.ToTimeline();
            Duration after = HalfSeconds(half);
            Cue? expected = timeline.Cues().Where(c => c.At is { } at && at > after).Select(c => (Cue?)c).FirstOrDefault();
            timeline.NextCue(after).Should().Be(expected);
        });

    [Fact]
    public void A_player_gives_each_cue_once_and_at_the_time_at_which_the_timeline_has_it()
        => Gen.Select(GenRoutine.Any, Gen.Int[-50, 50]).Sample((routine, zero) =>
        {
            Timeline timeline = routine.ToTimeline();
            Duration start = HalfSeconds(zero);
            Player player = timeline.Start(start);
            var heard = new List<Cue>();
            for (Cue? cue = player.NextCue(); cue is { } next; cue = player.NextCue(next.At))
                heard.Add(next);
            List<Cue> expected = [.. timeline.Cues().TakeWhile(c => c.At is not null)];
            heard.Select(c => (c.At - start, c.SegmentIndex, c.Offset, c.Kind)).Should().Equal(expected.Select(c => (c.At, c.SegmentIndex, c.Offset, c.Kind)));
        });

    [Fact]
    public void Wherever_a_player_stands_its_next_cue_is_that_of_the_place()
        => Gen.Select(GenRoutine.Any, Any, Gen.Int[0, 200]).Sample((routine, commands, wait) =>
        {
            Timeline timeline = routine.ToTimeline();
            (Player player, Duration time) = timeline.After(commands, Duration.Zero);
            time += HalfSeconds(wait);
            PlayerFrame frame = player.At(time);
            Cue? next = player.NextCue(time);
            if (frame.Status != PlayerStatus.Running)
            {
                if (wait > 0)
                    next.Should().BeNull();
                return;
            }

            // What comes by itself: the first later cue of the list, unless the person must end a movement before it.
            Cue? expected = timeline.Cues()
                .Where(c => c.SegmentIndex > frame.SegmentIndex || (c.SegmentIndex == frame.SegmentIndex && (wait == 0 ? c.Offset >= frame.Elapsed : c.Offset > frame.Elapsed)))
                .Select(c => (Cue?)c).First();
            if (wait == 0)
                next = player.NextCue(time - Duration.Epsilon);
            if (frame.Segment!.IsOpen && expected!.Value.SegmentIndex > frame.SegmentIndex)
                next.Should().BeNull();
            else
                (next?.SegmentIndex, next?.Offset, next?.Kind).Should().Be((expected?.SegmentIndex, expected?.Offset, expected?.Kind));
            if (next is { } cue && cue.SegmentIndex == frame.SegmentIndex)
                (cue.At - time).Should().Be(cue.Offset - frame.Elapsed);
            else if (next is { } later)
                (later.At - time).Should().Be(frame.Left!.Value + later.Offset);
        });

    [Fact]
    public void After_a_skip_the_new_segment_is_announced_at_once_and_after_a_pause_only_what_is_still_to_come()
    {
        Player player = new Routine("r", "R", [Twist.With(Dose.HoldSeconds(45))]).ToTimeline().Start();
        player.NextCue()!.Value.Kind.Should().Be(CueKind.GetReady);
        player = player.Skip(Duration.FromSeconds(1)).Player;
        player.NextCue().Should().Match<Cue?>(c => c!.Value.Kind == CueKind.Hold && c.Value.At == Duration.FromSeconds(1));
        player = player.Pause(Duration.FromSeconds(10)).Player;
        player.NextCue().Should().BeNull();
        player = player.Resume(Duration.FromSeconds(100)).Player;
        player.NextCue().Should().Match<Cue?>(c => c!.Value.Kind == CueKind.Halfway && c.Value.At == Duration.FromSeconds(113.5));
    }

    [Fact]
    public void A_cue_at_the_very_time_of_a_command_is_still_to_come()
    {
        Timeline timeline = new Routine("r", "R", [Twist.With(Dose.HoldSeconds(45))]).ToTimeline();
        foreach (Cue cue in timeline.Cues().SkipLast(1))
        {
            Duration resumed = cue.At!.Value + Duration.FromSeconds(100);
            Cue next = timeline.Start().Pause(cue.At.Value).Player.Resume(resumed).Player.NextCue()!.Value;
            (next.SegmentIndex, next.Kind, next.Offset, next.At).Should().Be((cue.SegmentIndex, cue.Kind, cue.Offset, resumed));
        }
    }

    [Fact]
    public void An_open_movement_has_one_cue_and_its_end_has_the_next_when_the_person_says_so()
    {
        Player player = new Routine("r", "R", [March.With(new Dose { Reps = 12 })], Duration.Zero).ToTimeline().Start();
        player.NextCue()!.Value.Kind.Should().Be(CueKind.Move);
        player.NextCue(Duration.Zero).Should().BeNull();
        player = player.Finish(Duration.FromSeconds(40)).Player;
        player.NextCue().Should().Match<Cue?>(c => c!.Value.Kind == CueKind.Done && c.Value.At == Duration.FromSeconds(40));
        player.NextCue(Duration.FromSeconds(40)).Should().BeNull();
        player.Timeline.Cues().Last().At.Should().BeNull();
    }

    private static string Shown(Cue cue) => $"{cue.Offset.TotalSeconds} {Kind(cue)}";

    private static string Kind(Cue cue) => cue.SecondsLeft switch { 3 => "three", 2 => "two", 1 => "one", _ => cue.Kind.ToString() };
}
