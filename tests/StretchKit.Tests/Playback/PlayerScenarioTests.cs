using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using StretchKit.Playback;
using Xunit;

namespace StretchKit.Tests.Playback;

/// <summary>What people complained about elsewhere, played out.</summary>
public class PlayerScenarioTests
{
    private static readonly Stretch Twist = new("twist", "Twist", StretchStyle.Static, StartingPosition.Supine, Laterality.Unilateral);

    private static readonly Timeline Sides45 = new Routine("sides", "Sides", [Twist.With(Dose.HoldSeconds(45))]).ToTimeline();

    private static readonly Instant Began = Instant.FromUtc(2026, 3, 8, 6, 30);

    [Fact]
    public void The_clock_on_the_wall_is_set_back_three_hours_and_five_minutes_are_left()
    {
        Player player = new Routine("long", "Long", [Twist.With(Dose.HoldSeconds(600))], Duration.Zero).ToTimeline().Start();
        player.At(Duration.FromMinutes(5)).Left.Should().Be(Duration.FromMinutes(5));
        Session session = player.ToSession(Duration.FromMinutes(5), Began, Began - Duration.FromHours(3));
        session.Ended.Should().Be(Began - Duration.FromHours(3));
        session.Started.Should().Be(session.Ended);
        session.Holds[0].Actual.Should().Be(Duration.FromMinutes(5));
    }

    [Fact]
    public void The_machine_sleeps_through_a_routine_with_an_axis_that_goes_on_and_it_is_finished()
    {
        Player player = Sides45.Start();
        PlayerFrame frame = player.At(Duration.FromMinutes(60));
        frame.Status.Should().Be(PlayerStatus.Finished);
        frame.Left.Should().Be(Duration.Zero);
        frame.TotalLeft.Should().Be(Duration.Zero);
    }

    [Fact]
    public void Whoever_notices_the_sleep_pauses_at_the_time_last_seen()
    {
        Player player = Sides45.Start();
        Duration lastSeen = Duration.FromSeconds(20);
        Duration awake = Duration.FromMinutes(60);
        player = player.Pause(lastSeen).Player;
        player.At(awake).Left.Should().Be(Duration.FromSeconds(30));
        player.Resume(awake).Player.At(awake + Duration.FromSeconds(29)).Left.Should().Be(Duration.FromSeconds(1));
    }

    [Fact]
    public void Sixty_seconds_of_a_hold_are_left_when_it_is_paused_and_after_a_sleep_still()
    {
        Player player = new Routine("r", "R", [Twist.With(Dose.HoldSeconds(90))], Duration.Zero).ToTimeline().Start()
            .Pause(Duration.FromSeconds(30)).Player;
        player.At(Duration.FromSeconds(35)).Left.Should().Be(Duration.FromSeconds(60));
    }

    [Fact]
    public void A_kill_in_the_middle_of_a_rest_goes_on_in_the_same_place()
    {
        Routine routine = new("r", "R", [Twist.With(Dose.HoldSeconds(10, sides: Sides.Left, sets: 2))]);
        string stored = routine.ToTimeline().Start(Duration.FromHours(7)).Save(Duration.FromHours(7) + Duration.FromSeconds(21.25)).ToString();
        Player player = routine.ToTimeline().Load(SavedPlayer.Parse(stored))!;
        player.At(Duration.Zero).Should().Match<PlayerFrame>(f => f.Segment!.Kind == SegmentKind.Rest && f.Left == Duration.FromSeconds(8.75));
        player.At(Duration.FromSeconds(8.75)).Segment.Should().Match<Segment>(s => s.Kind == SegmentKind.Hold && s.Set == 2);
    }

    [Fact]
    public void A_hold_of_45_seconds_each_side_is_45_switch_45()
    {
        Player player = Sides45.Start();
        foreach ((double at, string shown) in new[]
        {
            (5.0, "Hold, left, 45\u00A0s left"), (49.5, "Hold, left, 1\u00A0s left"), (50, "Switch sides: right, 3\u00A0s left"),
            (53, "Hold, right, 45\u00A0s left"), (97.9, "Hold, right, 1\u00A0s left"), (98, "Done"),
        })
        {
            player.At(Duration.FromSeconds(at)).ToString().Should().Be(shown);
        }
    }

    [Fact]
    public void Every_hold_has_its_outcome()
    {
        Timeline timeline = new Routine("r", "R", [Twist.With(Dose.HoldSeconds(10, reps: 2)), Twist.With(new Dose { Reps = 5, Sides = Sides.Left })], Duration.Zero).ToTimeline();
        Player player = timeline.Start();
        player = player.Skip(Duration.FromSeconds(4)).Player;            // left, first rep: 4 s of 10
        player = player.Skip(Duration.FromSeconds(14)).Player;           // the second is done; the change of sides is left at once
        player = player.Skip(Duration.FromSeconds(14)).Player;           // right, first rep: not begun; the second is done, then the open one
        player = player.Finish(Duration.FromSeconds(60)).Player;
        Session session = player.ToSession(Duration.FromSeconds(99), Began, Began + Duration.FromMinutes(2), "morning");
        session.Holds.Select(h => (h.Side, h.Rep, h.Outcome, h.Actual.TotalSeconds)).Should().Equal(
            (Side.Left, 1, HoldOutcome.Partial, 4), (Side.Left, 2, HoldOutcome.Done, 10),
            (Side.Right, 1, HoldOutcome.Skipped, 0), (Side.Right, 2, HoldOutcome.Done, 10),
            (Side.Left, null, HoldOutcome.Done, 36));
        session.Should().Match<Session>(s => s.RoutineId == "r" && s.RuleId == "morning" && s.Started == Began);
        ReminderEvent.Completed(session).Should().Be(ReminderEvent.Completed("r", session.Ended, "morning", null, session.Started));
    }

    [Fact]
    public void Going_back_to_a_hold_and_leaving_it_again_does_not_undo_it()
    {
        Player player = Sides45.Start();
        player = player.Back(Duration.FromSeconds(51)).Player.Stop(Duration.FromSeconds(52)).Player;
        player.At(Duration.FromSeconds(52)).Segment!.Side.Should().Be(Side.Left);
        player.ToSession(Duration.FromSeconds(52), Began, Began).Holds.Select(h => h.Outcome).Should().Equal(HoldOutcome.Done, HoldOutcome.Skipped);
    }

    [Fact]
    public void A_stopped_player_stays_as_it_is_and_its_session_too()
    {
        Player player = Sides45.Start().Stop(Duration.FromSeconds(15)).Player;
        player.At(Duration.FromHours(9)).Should().Be(player.At(Duration.FromSeconds(15)));
        player.ToSession(Duration.FromHours(9), Began, Began).Holds.Select(h => (h.Outcome, h.Actual.TotalSeconds))
            .Should().Equal((HoldOutcome.Partial, 10), (HoldOutcome.Skipped, 0));
    }

    [Fact]
    public void Restarting_a_step_begins_with_its_preparation_and_not_with_the_rest_before_it()
    {
        Timeline timeline = new Routine("r", "R", [Step.Repeat(2, Duration.FromSeconds(20), [Twist.With(Dose.HoldSeconds(10, sides: Sides.Left))])]).ToTimeline();
        Player player = timeline.Start().RestartStep(Duration.FromSeconds(42)).Player;
        player.At(Duration.FromSeconds(42)).Should().Match<PlayerFrame>(f => f.SegmentIndex == 3 && f.Segment!.Kind == SegmentKind.Prepare);
        timeline.Start().RestartStep(Duration.FromSeconds(20)).Player.At(Duration.FromSeconds(20)).SegmentIndex.Should().Be(2);
        timeline.Start().RestartStep(Duration.FromSeconds(99)).Player.At(Duration.FromSeconds(99)).SegmentIndex.Should().Be(3);
    }

    [Fact]
    public void Progress_of_a_rep_begins_anew_with_each_of_sets_that_follow_each_other_without_a_rest()
    {
        Dose dose = Dose.HoldSeconds(10, sides: Sides.Left, sets: 2) with { Rest = new Rests { Sets = Duration.Zero } };
        Player player = new Routine("r", "R", [Twist.With(dose)], Duration.Zero).ToTimeline().Start();
        player.At(Duration.FromSeconds(15)).Should().Match<PlayerFrame>(f => f.Segment!.Set == 2 && f.RepProgress == 0.5 && f.StepProgress == 0.75);
    }

    [Fact]
    public void Times_beyond_a_hundred_years_are_refused()
    {
        Duration beyond = Player.MaxTime + Duration.Epsilon;
        Player player = Sides45.Start(-Player.MaxTime);
        player.At(Player.MaxTime).Status.Should().Be(PlayerStatus.Finished);
        foreach (Action act in new Action[] { () => player.At(beyond), () => player.Pause(-beyond), () => Sides45.Start(beyond), () => player.NextCue(beyond), () => Sides45.NextCue(beyond) })
            act.Should().Throw<ArgumentOutOfRangeException>();
    }
}
