using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Figures;
using StretchKit.Playback;
using StretchKit.Samples.Web.Client.Playing;
using Xunit;

namespace StretchKit.Tests.Browser;

/// <summary>What the player's page thinks with, without a browser.</summary>
public class PerformanceTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 2, 12, 0);

    private static readonly Timeline Timeline = Catalog.DeskBreak.ToTimeline();

    private Duration _now = Duration.FromHours(5);

    [Fact]
    public void Every_cue_comes_once_however_seldom_one_looks()
    {
        foreach (int step in new[] { 40, 900, 7_000 })
        {
            var performance = new Performance(Timeline, null, () => _now, 3);
            var heard = performance.Turn(out _).ToList();
            while (!performance.Frame.IsOver)
            {
                _now += Duration.FromMilliseconds(step);
                heard.AddRange(performance.Turn(out bool slept));
                slept.Should().BeFalse();
            }

            heard.Select(c => (c.Kind, c.Offset)).Should().Equal(Timeline.Cues().Select(c => (c.Kind, c.Offset)));
        }
    }

    [Fact]
    public void A_sleep_does_not_count()
    {
        var performance = new Performance(Timeline, null, () => _now);
        _now += Duration.FromSeconds(4);
        performance.Turn(out _);
        PlayerFrame before = performance.Frame;
        _now += Duration.FromHours(3);
        performance.Turn(out bool slept);

        slept.Should().BeTrue();
        performance.Frame.Status.Should().Be(PlayerStatus.Paused);
        (performance.Frame.SegmentIndex, performance.Frame.Left).Should().Be((before.SegmentIndex, before.Left));
        performance.Do(Command.Pause).Success.Should().BeTrue();
        performance.Frame.Status.Should().Be(PlayerStatus.Running);
    }

    [Fact]
    public void What_is_kept_is_found_again_and_anything_else_is_nothing()
    {
        var performance = new Performance(Timeline, null, () => _now);
        _now += Duration.FromSeconds(9);
        performance.Turn(out _);
        var kept = new Unfinished(performance.Player.Save(performance.Time), Noon, Noon + Duration.FromSeconds(9), "desk");

        Unfinished.Parse(kept.ToString()).Should().Be(kept);
        Player again = kept.On(Timeline)!;
        again.At(Duration.Zero).Left.Should().Be(performance.Frame.Left);
        kept.SessionOf(again).RuleId.Should().Be("desk");
        kept.On(Catalog.BackRelief.ToTimeline()).Should().BeNull("it is of another routine");
        (kept with { Place = Timeline.Start().Save(Duration.Zero) }).On(Timeline).Should().BeNull("nothing was begun");
        string text = kept.ToString();
        foreach (string other in Enumerable.Range(0, text.Length).Select(i => text[..i]).Where(t => t.Split('\n').Length < 4).Append("").Append("<script>").Append("a\nb\nc\nd"))
            Unfinished.Parse(other).Should().BeNull(other);
        Unfinished.Parse(null).Should().BeNull();
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(1)]
    [InlineData(1000)]
    public void The_figure_can_do_what_each_part_of_each_routine_asks(double speed)
    {
        foreach (Timeline timeline in Catalog.Routines.Select(r => r.ToTimeline()))
        {
            for (int i = 0; i < timeline.Segments.Count; i++)
            {
                Segment segment = timeline.Segments[i];
                FigureOfSegment shown = FigureOfSegment.Of(timeline, i, false, speed);
                var style = new FigureStyle { Side = shown.Side };
                Action draw = () => _ = style with { MoveTime = shown.MoveTime ?? style.MoveTime, HoldTime = shown.HoldTime ?? style.HoldTime };
                draw.Should().NotThrow();
                shown.Side.Should().Be(segment.Side ?? timeline.Segments.Skip(i).First(s => s.Kind is SegmentKind.Hold or SegmentKind.Move).Side);
                shown.Phase.Should().Be(segment.Phase is { } phase ? segment.Stretch.Phases.ToList().IndexOf(phase) : 0);
                FigureOfSegment.Of(timeline, i, true, speed).Moves.Should().BeFalse("what is paused stands still");
            }
        }
    }

    [Fact]
    public void The_summary_counts_every_hold_once()
    {
        Player player = Timeline.Start();
        player = player.Skip(Duration.FromSeconds(2)).Player;
        player = player.Stop(Duration.FromSeconds(30)).Player;
        Session session = player.ToSession(Duration.FromSeconds(30), Noon, Noon + Duration.FromSeconds(30));
        SessionRow together = SessionRow.Together(session);
        SessionRow[] rows = [.. SessionRow.Of(session, Timeline)];

        (together.Done + together.Partial + together.Skipped).Should().Be(session.Holds.Count);
        (rows.Sum(r => r.Done), rows.Sum(r => r.Partial), rows.Sum(r => r.Skipped)).Should().Be((together.Done, together.Partial, together.Skipped));
        rows.Select(r => r.Stretch).Should().OnlyHaveUniqueItems().And.Equal(Timeline.Segments.Select(s => s.Stretch).Distinct());
    }

    [Fact]
    public void What_can_be_played_is_a_routine_of_the_plan_or_the_catalogue_or_a_stretch()
    {
        Playable.Find("desk-2-min", null).Should().Be(Catalog.FindRoutine("desk-2-min"));
        Playable.Find("cat-camel", null)!.Steps.Should().ContainSingle();
        Playable.Find("nothing-like-it", null).Should().BeNull();
        Plan twelveWeeks = Catalog.BackTwelveWeeksDay(new LocalDate(2026, 3, 2));
        Routine own = twelveWeeks.Program!.Program.Routines[0];
        Playable.Find(own.Id, twelveWeeks).Should().Be(own);
    }
}
