using System;
using System.IO;
using System.Linq;
using CsCheck;
using FluentAssertions;
using NodaTime;
using StretchKit.Playback;
using StretchKit.Samples.Terminal.Play;
using StretchKit.Samples.Terminal.Play.View;
using StretchKit.Samples.Terminal.Store;
using Xunit;

namespace StretchKit.Tests.Samples.Play;

/// <summary>The loop on a clock of ours, which only waiting moves.</summary>
public sealed class PlayLoopTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Every_cue_is_shown_once_at_its_time_and_only_whole_seconds_and_cues_wake_the_loop()
    {
        Timeline timeline = Catalog.BackRelief.ToTimeline();
        var stage = new ScriptedStage(hasKeys: true);
        Play(stage, timeline).Exit.Should().BeNull();
        stage.Cues.Select(c => (c.Time, c.Cue.Kind, c.Cue.SegmentIndex)).Should().Equal(timeline.Cues().Select(c => (c.At!.Value, c.Kind, c.SegmentIndex)));
        stage.Times.Should().Equal(Enumerable.Range(0, stage.Times.Count).Select(s => Duration.FromSeconds(s)), "all that this routine has begins at whole seconds");
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void The_speed_scales_the_time_and_the_loop_is_not_busy(double speed)
    {
        Timeline timeline = Catalog.DeskBreak.ToTimeline();
        var stage = new ScriptedStage(hasKeys: true);
        Play(stage, timeline, speed);
        stage.Cues.Select(c => c.Cue.Kind).Should().Equal(timeline.Cues().Select(c => c.Kind));
        double seconds = timeline.Total!.Value.TotalSeconds / speed;
        stage.Times[^1].TotalSeconds.Should().BeInRange(seconds, seconds + 0.02);
        stage.Times.Count.Should().BeLessThan(2 + (int)(Math.Max(timeline.Total.Value.TotalSeconds, seconds) * 1.2));
        stage.Cues.Should().OnlyContain(c => (c.Time - (c.Cue.At!.Value / speed)).TotalMilliseconds >= 0 && (c.Time - (c.Cue.At!.Value / speed)).TotalMilliseconds <= 11);
    }

    [Fact]
    public void Each_key_does_what_it_says()
    {
        var stage = new ScriptedStage(
            hasKeys: true,
            new Happening(1, PlayKey.Done),
            new Happening(0, PlayKey.Skip),
            new Happening(2, PlayKey.Pause),
            new Happening(500, PlayKey.Skip),
            new Happening(0, PlayKey.Back),
            new Happening(0, PlayKey.Pause),
            new Happening(1.5, PlayKey.RestartStep),
            new Happening(0, PlayKey.Back),
            new Happening(0, PlayKey.Sound),
            new Happening(0, PlayKey.Help),
            new Happening(0, PlayKey.Skip),
            new Happening(26, PlayKey.Sound),
            new Happening(40, PlayKey.Done));
        (int? exit, Session session) = Play(stage, Routines.Mixed.ToTimeline());
        stage.Shown.Should().Equal(
            "Get ready: Twist, 2\u00A0s left ! This part ends by itself.",
            "Hold, left, 10\u00A0s left",
            "Paused: Hold, left, 8\u00A0s left",
            "Paused: Switch sides: right, 3\u00A0s left",
            "Paused: Hold, left, 10\u00A0s left",
            "Hold, left, 10\u00A0s left",
            "Get ready: Twist, 3\u00A0s left",
            "Get ready: Twist, 3\u00A0s left ! This is the first part; there is nothing before it.",
            "Get ready: Twist, 3\u00A0s left (muted)",
            "Get ready: Twist, 3\u00A0s left (muted) (keys)",
            "Get ready: Twist, 3\u00A0s left (muted)",
            "Get ready: March, 3\u00A0s left",
            "Done");
        exit.Should().BeNull();
        session.Holds.Select(h => (h.Outcome, h.Actual.TotalSeconds)).Should().Equal((HoldOutcome.Done, 10), (HoldOutcome.Done, 10), (HoldOutcome.Done, 37));
    }

    [Fact]
    public void What_stood_still_is_paused_where_it_was_until_somebody_says_to_go_on()
    {
        var stage = new ScriptedStage(hasKeys: true, new Happening(5.5, Asleep: 3600), new Happening(60, PlayKey.Pause), new Happening(9, PlayKey.Quit));
        Session session = Play(stage, Routines.Mixed.ToTimeline()).Session;
        stage.Shown.Should().Equal($"Paused: Hold, left, 8\u00A0s left ! {PlayWords.Slept.For("en")}", "Hold, left, 8\u00A0s left", "Stopped");
        session.Holds.Select(h => h.Outcome).Should().Equal(HoldOutcome.Done, HoldOutcome.Skipped, HoldOutcome.Skipped);
    }

    [Fact]
    public void A_short_stutter_is_no_sleep()
    {
        var stage = new ScriptedStage(hasKeys: true, new Happening(5.5, Asleep: 3), new Happening(0));
        Play(stage, Catalog.DeskBreak.ToTimeline());
        stage.Shown[0].Should().Be("Hold, left, 10\u00A0s left");
    }

    [Fact]
    public void Where_nobody_can_press_a_key_it_goes_on_by_itself_and_skips_what_nobody_can_end()
    {
        var stage = new ScriptedStage(hasKeys: false, new Happening(5.5, Asleep: 3600));
        Session session = Play(stage, Routines.Mixed.ToTimeline()).Session;
        stage.Shown.Should().Equal("Hold, left, 8\u00A0s left");
        stage.Notices.Should().Contain(PlayWords.NobodyThere.For("en"));
        session.Holds.Select(h => h.Outcome).Should().Equal(HoldOutcome.Done, HoldOutcome.Done, HoldOutcome.Skipped);
        stage.Times[^1].Should().Be(Duration.FromSeconds(3600 + 0.5 + 3 + 10 + 3 + 10 + 3));
    }

    [Fact]
    public void When_it_is_asked_to_end_the_place_that_is_kept_is_at_most_a_second_old()
        => Gen.Select(Gen.Int[0, 25_000], Gen.Int[0, 30_000], Gen.Bool).Sample(
            (first, second, pauses) =>
            {
                Timeline timeline = Routines.Mixed.ToTimeline();
                var stage = new ScriptedStage(hasKeys: true, new Happening(first / 1000.0, pauses ? PlayKey.Pause : PlayKey.Skip), new Happening(second / 1000.0, Exit: 143));
                Play(stage, timeline).Exit.Should().Be(143);
                PlayerFrame kept = timeline.Load(Unfinished.Read(_file)!.Player)!.At(Duration.Zero);
                PlayerFrame shown = stage.Last.Frame;
                kept.Status.Should().Be(shown.Status);
                (Gone(shown, timeline) - Gone(kept, timeline)).TotalSeconds.Should().BeInRange(0, 1);
            },
            threads: 1);

    [Fact]
    public void A_place_that_cannot_be_kept_is_said_and_the_routine_goes_on()
    {
        var stage = new ScriptedStage(hasKeys: true);
        Session session = Play(stage, Catalog.DeskBreak.ToTimeline(), 10, file: Path.Combine(_file, "in", "no", "folder")).Session;
        stage.Notices.Should().Contain(n => n.StartsWith("Your place cannot be kept"));
        session.Holds.Should().OnlyContain(h => h.Outcome == HoldOutcome.Done);
    }

    private static Duration Gone(PlayerFrame frame, Timeline timeline)
        => frame.Elapsed + timeline.Segments.Take(frame.SegmentIndex).Aggregate(Duration.Zero, (sum, s) => sum + (s.Duration ?? Duration.Zero));

    private (int? Exit, Session Session) Play(ScriptedStage stage, Timeline timeline, double speed = 1, string? file = null)
    {
        stage.Begin();
        var guided = new GuidedSession(timeline, stage.Clock, default, speed);
        var bookmark = new Bookmark(file ?? _file, SystemClock.Instance, stage.Clock);
        int? exit = new PlayLoop(guided, stage, bookmark, null, "en").Run(stage.Take);
        return (exit, guided.ToSession(default));
    }
}
