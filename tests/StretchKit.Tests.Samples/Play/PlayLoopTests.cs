using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CsCheck;
using FluentAssertions;
using NodaTime;
using StretchKit.Samples.Terminal.Play;
using StretchKit.Samples.Terminal.Play.View;
using StretchKit.Samples.Terminal.Store;
using Xunit;

namespace StretchKit.Tests.Samples.Play;

/// <summary>The loop on a clock of ours: waiting moves it, and nothing else does.</summary>
public sealed class PlayLoopTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Every_cue_is_shown_once_at_its_time_and_nothing_else_wakes_the_loop_but_whole_seconds()
    {
        Timeline timeline = Catalog.BackRelief.ToTimeline();
        Stage stage = Played(timeline, 1, []);
        stage.Cues.Select(c => (c.Time, c.Cue.Kind, c.Cue.SegmentIndex)).Should().Equal(timeline.Cues().Select(c => (c.At!.Value, c.Kind, c.SegmentIndex)));
        stage.Times.Should().OnlyContain(t => t.SubsecondNanoseconds == 0, "all of this routine begins at whole seconds");
        stage.Times.Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void The_speed_scales_the_time_and_the_loop_is_not_busy(double speed)
    {
        Timeline timeline = Catalog.DeskBreak.ToTimeline();
        Stage stage = Played(timeline, speed, []);
        stage.Cues.Select(c => c.Cue.Kind).Should().Equal(timeline.Cues().Select(c => c.Kind));
        double seconds = timeline.Total!.Value.TotalSeconds / speed;
        stage.Clock.TotalSeconds.Should().BeInRange(seconds, seconds + 0.5);
        stage.Times.Count.Should().BeLessThan(2 + (int)(Math.Max(timeline.Total.Value.TotalSeconds, seconds) * 1.2));
        foreach ((Duration time, Cue cue) in stage.Cues)
            (time - cue.At!.Value).TotalSeconds.Should().BeInRange(0, 0.02 * speed, "a wait is of whole milliseconds, ten at least");
    }

    [Fact]
    public void Each_key_does_what_it_says()
    {
        Stage stage = Played(Routines.Mixed.ToTimeline(), 1,
        [
            (1, PlayKey.Done, "This part ends by itself."), (0, PlayKey.Skip, "Hold, left"), (2, PlayKey.Pause, "Paused"), (500, PlayKey.Pause, "Hold, left, 8 s"),
            (1, PlayKey.Back, "Get ready"), (0, PlayKey.Back, "This is the first part"), (4, PlayKey.RestartStep, "Get ready: Twist, 3 s left"),
            (0, PlayKey.Sound, "muted"), (0, PlayKey.Help, "helps"), (0, PlayKey.Skip, "Get ready: Twist"), (26, PlayKey.Other, "Get ready: March"),
            (40, PlayKey.Done, "Done"),
        ]);
        stage.Faults.Should().BeEmpty();
        stage.Result.Should().BeNull();
        stage.Session.Holds.Select(h => (h.Outcome, h.Actual.TotalSeconds)).Should().Equal((HoldOutcome.Done, 10), (HoldOutcome.Done, 10), (HoldOutcome.Done, 37));
    }

    [Fact]
    public void What_stood_still_was_paused_where_it_was_and_somebody_says_when_to_go_on()
    {
        Stage stage = Played(Routines.Mixed.ToTimeline(), 1, [(5, PlayKey.Other, "Hold, left, 8 s"), (-3600, PlayKey.Other, "Paused: Hold, left, 8 s"), (0, PlayKey.Pause, "Hold, left, 8 s"), (9, PlayKey.Quit, "Stopped")]);
        stage.Faults.Should().BeEmpty();
        stage.Notices.Should().Contain(PlayWords.Slept.For("en"));
        stage.Session.Holds[0].Outcome.Should().Be(HoldOutcome.Done);
        stage.Session.Holds[0].Actual.Should().Be(Duration.FromSeconds(10));
    }

    [Fact]
    public void Without_keys_it_goes_on_by_itself_after_standing_still_and_skips_what_nobody_can_end()
    {
        Stage stage = Played(Routines.Mixed.ToTimeline(), 1, [(5, PlayKey.Other, "Hold, left, 8 s"), (-3600, PlayKey.Other, "Hold, left, 8 s")], hasKeys: false);
        stage.Faults.Should().BeEmpty();
        stage.Notices.Should().Contain(PlayWords.NobodyThere.For("en"));
        stage.Session.Holds.Select(h => h.Outcome).Should().Equal(HoldOutcome.Done, HoldOutcome.Done, HoldOutcome.Skipped);
        stage.Clock.Should().BeLessThan(Duration.FromSeconds(3600 + 40));
    }

    [Fact]
    public void Whenever_it_is_asked_to_end_the_place_that_is_kept_is_the_one_shown()
        => Gen.Select(Gen.Int[0, 30_000], Gen.Int[0, 30_000], Gen.Bool).Sample((first, second, pauses) =>
        {
            Timeline timeline = Routines.Mixed.ToTimeline();
            Stage stage = Played(timeline, 1, [(first / 1000.0, pauses ? PlayKey.Pause : PlayKey.Skip, ""), (second / 1000.0, null, "")]);
            stage.Result.Should().Be(143);
            Unfinished kept = Unfinished.Read(_file)!;
            Frame loaded = timeline.Load(kept.Player)!.At(Duration.Zero);
            (stage.Last.Elapsed - loaded.Elapsed).Should().BeLessThan(Duration.FromSeconds(loaded.SegmentIndex == stage.Last.SegmentIndex ? 1 : 20));
            (loaded.SegmentIndex, loaded.Status).Should().Be((stage.Last.SegmentIndex, stage.Last.Status));
        }, threads: 1);

    [Fact]
    public void A_place_that_cannot_be_kept_is_said_and_the_routine_goes_on()
    {
        Directory.CreateDirectory(_file);
        try
        {
            Stage stage = Played(Catalog.DeskBreak.ToTimeline(), 10, []);
            stage.Notices.Should().Contain(n => n.StartsWith("Your place cannot be kept"));
            stage.Session.Holds.Should().OnlyContain(h => h.Outcome == HoldOutcome.Done);
        }
        finally
        {
            Directory.Delete(_file);
            File.Delete(_file + ".new");
        }
    }

    /// <summary>Plays with a script: seconds to wait (negative: that long at once, as asleep), a key or null for the end, and what must be shown then.</summary>
    private Stage Played(Timeline timeline, double speed, IEnumerable<(double Seconds, PlayKey? Key, string Shown)> script, bool hasKeys = true)
    {
        var stage = new Stage(hasKeys);
        long now = 77_000_000;
        var clock = new PlayerClock(() => now, 1_000_000_000);
        var wall = NodaTime.Testing.FakeClock(default);
        var playing = new Playing(timeline, null, clock, speed);
        stage.Reads(playing);
        Queue<(double Seconds, PlayKey? Key, string Shown)> left = new(script);
        long due = Due(0);
        PlayEvent? Take(TimeSpan wait)
        {
            stage.Check();
            long until = now + (wait.Ticks * 100);
            if (left.Count == 0 || until < due)
            {
                now = until;
                return null;
            }

            now = Math.Max(now, due);
            (_, PlayKey? key, string shown) = left.Dequeue();
            stage.Expect(shown);
            due = Due(now);
            return key is null ? new PlayEvent(Exit: 143) : new PlayEvent(key);
        }

        long Due(long from) => 0;
        stage.Result = new PlayLoop(playing, stage, new Bookmark(_file, default, wall, clock), null, "en").Run(Take);
        return stage;
    }
}
