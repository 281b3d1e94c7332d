using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Figures;
using StretchKit.Samples.Web.Client.Playing;
using Xunit;

namespace StretchKit.Tests.Browser;

/// <summary>What the player's page thinks with, without a browser.</summary>
public class PlayingTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 2, 12, 0);

    private static readonly Timeline Timeline = Catalog.DeskBreak.ToTimeline();

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
