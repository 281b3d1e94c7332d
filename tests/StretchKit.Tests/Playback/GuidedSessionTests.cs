using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using FluentAssertions;
using NodaTime;
using StretchKit.Playback;
using Xunit;

namespace StretchKit.Tests.Playback;

/// <summary>A guided session on a clock that the test moves by hand.</summary>
public sealed class GuidedSessionTests
{
    private const long Frequency = 1_000;

    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 2, 12, 0);
    private static readonly Timeline Timeline = Catalog.DeskBreak.ToTimeline();
    private static readonly OccurrenceName Reminder = OccurrenceName.Parse("desk/2026-03-02/12:00");

    private long _milliseconds = 12_345;

    private PlayerClock Clock => new(() => _milliseconds, Frequency);

    [Fact]
    public void Every_cue_comes_once_and_in_time_however_seldom_one_looks()
        => Gen.Select(Gen.Int[1, 9_000].Array[1, 40], Gen.OneOf(Gen.Const(1.0), Gen.Const(0.5), Gen.Const(3.0)), Gen.OneOf(Gen.Const(Timeline), Gen.Const(Catalog.BackRelief.ToTimeline()))).Sample(
            (steps, speed, timeline) =>
            {
                long clock = 0;
                var guided = new GuidedSession(timeline, new PlayerClock(() => clock, Frequency), Noon, speed);
                List<Cue> heard = [.. guided.Turn().Cues];
                for (int i = 0; !guided.Frame.IsOver; i++)
                {
                    clock += steps[i % steps.Length];
                    GuidedTurn turn = guided.Turn();
                    turn.WasAsleep.Should().BeFalse();
                    turn.Cues.Where(c => c.At > Duration.FromMilliseconds(clock) * speed).Should().BeEmpty();
                    heard.AddRange(turn.Cues);
                }

                heard.Select(c => (c.Kind, c.Offset)).Should().Equal(timeline.Cues().Select(c => (c.Kind, c.Offset)));
                guided.ToSession(Noon).Holds.Should().OnlyContain(h => h.Outcome == HoldOutcome.Done);
            },
            iter: 60,
            threads: 1);

    [Fact]
    public void Nothing_changes_before_the_time_to_wait_is_over()
    {
        var guided = new GuidedSession(Timeline, Clock, Noon);
        guided.Turn();
        while (!guided.Frame.IsOver)
        {
            string shown = guided.Frame.ToText();
            long wait = (long)guided.Wait.TotalMilliseconds;
            wait.Should().BeInRange(10, 1_000);
            _milliseconds += wait - 1;
            guided.Turn().Cues.Should().BeEmpty();
            guided.Frame.ToText().Should().Be(shown);
            _milliseconds++;
            guided.Turn();
        }
    }

    [Theory]
    [InlineData(10_000, false)]
    [InlineData(10_001, true)]
    [InlineData(3 * 3_600_000, true)]
    public void Time_in_which_the_device_was_asleep_does_not_count(int milliseconds, bool wasAsleep)
    {
        var guided = new GuidedSession(Timeline, Clock, Noon);
        _milliseconds += 4_000;
        guided.Turn();
        PlayerFrame before = guided.Frame;
        _milliseconds += milliseconds;

        guided.Turn().WasAsleep.Should().Be(wasAsleep);
        if (!wasAsleep)
            return;
        guided.Frame.Status.Should().Be(PlayerStatus.Paused);
        (guided.Frame.SegmentIndex, guided.Frame.Left).Should().Be((before.SegmentIndex, before.Left));
        guided.PauseOrResume().Success.Should().BeTrue();
        _milliseconds += 1_000;
        guided.Turn().WasAsleep.Should().BeFalse();
        guided.Frame.Elapsed.Should().Be(before.SegmentIndex == guided.Frame.SegmentIndex ? before.Elapsed + Duration.FromSeconds(1) : guided.Frame.Elapsed);
    }

    [Fact]
    public void Longer_turns_can_be_allowed()
    {
        var guided = new GuidedSession(Timeline, Clock, Noon) { MaxTurn = Duration.FromMinutes(1) };
        _milliseconds += 30_000;
        guided.Turn().WasAsleep.Should().BeFalse();
        ((Action)(() => _ = new GuidedSession(Timeline, Clock, Noon) { MaxTurn = Duration.Zero })).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void An_app_that_was_ended_goes_on_where_it_was_seen_last_with_what_it_answers()
    {
        var guided = new GuidedSession(Timeline, Clock, Noon, ruleId: "desk", reminder: Reminder);
        _milliseconds += 9_000;
        guided.Turn();
        string kept = guided.Keep(Noon + Duration.FromSeconds(9)).ToString();
        kept.Should().NotContain("\n");

        _milliseconds += 86_400_000;
        GuidedSession resumed = GuidedSession.Resume(Timeline, UnfinishedSession.Parse(kept), Clock)!;
        resumed.Frame.Status.Should().Be(PlayerStatus.Paused, "nobody is in position");
        (resumed.Frame.SegmentIndex, resumed.Frame.Left).Should().Be((guided.Frame.SegmentIndex, guided.Frame.Left));
        (resumed.Started, resumed.RuleId, resumed.Reminder).Should().Be((Noon, "desk", Reminder));
        resumed.Resume().Success.Should().BeTrue();
        while (!resumed.Frame.IsOver)
        {
            _milliseconds += 900;
            resumed.Turn();
        }

        Session session = resumed.ToSession(Noon + Duration.FromDays(1));
        (session.Started, session.Ended, session.RuleId).Should().Be((Noon, Noon + Duration.FromDays(1), "desk"));
        session.Holds.Should().OnlyContain(h => h.Outcome == HoldOutcome.Done);
    }

    [Fact]
    public void What_cannot_go_on_is_nothing()
    {
        var guided = new GuidedSession(Timeline, Clock, Noon);
        UnfinishedSession unbegun = guided.Keep(Noon);
        _milliseconds += 9_000;
        guided.Turn();
        UnfinishedSession begun = guided.Keep(Noon);
        guided.Stop();
        UnfinishedSession over = guided.Keep(Noon);

        begun.FrameIn(Timeline).Should().Be(Timeline.Load(begun.Player)!.At(Duration.Zero));
        begun.ToSession(Timeline)!.Holds[0].Outcome.Should().NotBe(HoldOutcome.Skipped);
        GuidedSession.Resume(Catalog.BackRelief.ToTimeline(), begun, Clock).Should().BeNull("it is of another routine");
        GuidedSession.Resume(Timeline, unbegun, Clock).Should().BeNull("nothing was begun");
        GuidedSession.Resume(Timeline, over, Clock).Should().BeNull("it was stopped");
        unbegun.ToSession(Timeline).Should().BeNull();
    }

    [Fact]
    public void What_is_kept_reads_back_equal_and_a_part_of_it_is_nothing()
    {
        foreach ((string? rule, OccurrenceName? reminder) in (ReadOnlySpan<(string?, OccurrenceName?)>)[(null, null), ("desk", null), (null, Reminder), ("desk", Reminder)])
        {
            UnfinishedSession kept = new GuidedSession(Timeline, Clock, Noon, ruleId: rule, reminder: reminder).Keep(Noon + Duration.FromMilliseconds(5));
            string text = kept.ToString();
            UnfinishedSession.Parse(text).Should().Be(kept);
            for (int length = 0; length < text.Length; length++)
                UnfinishedSession.TryParse(text[..length], out _).Should().BeFalse(text[..length]);
        }

        UnfinishedSession.TryParse(null, out _).Should().BeFalse();
        ((Action)(() => UnfinishedSession.Parse("a b c d e f"))).Should().Throw<FormatException>();
    }

    [Fact]
    public void A_movement_that_nobody_can_end_is_skipped_as_if_it_had_not_begun()
    {
        var open = new Stretch("open", "Open", StretchStyle.Mobility, StartingPosition.Standing, Laterality.Bilateral) { Dose = new Dose { Reps = 2 } };
        var routine = new Routine("r", "Open", [open.AsStep(), Catalog.ChildsPose.AsStep()]);
        var guided = new GuidedSession(routine.ToTimeline(), Clock, Noon);
        guided.SkipOpenMovement().Should().BeNull("it is the preparation");
        _milliseconds += 9_000;
        guided.Turn();
        guided.Frame.Segment!.IsOpen.Should().BeTrue();

        guided.SkipOpenMovement()!.Success.Should().BeTrue();

        guided.Stop().Success.Should().BeTrue();
        guided.ToSession(Noon).Holds[0].Outcome.Should().Be(HoldOutcome.Skipped);
        guided.Stop().Refusal!.Code.Should().Be(PlayerRefusalCode.Stopped);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1001)]
    [InlineData(double.NaN)]
    public void A_speed_is_more_than_nothing_and_at_most_a_thousand(double speed)
        => ((Action)(() => _ = new GuidedSession(Timeline, Clock, Noon, speed))).Should().Throw<ArgumentOutOfRangeException>();
}
