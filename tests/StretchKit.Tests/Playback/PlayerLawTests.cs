using System;
using System.Linq;
using CsCheck;
using FluentAssertions;
using NodaTime;
using StretchKit.Playback;
using Xunit;
using static StretchKit.Tests.Playback.PlayerCommands;

namespace StretchKit.Tests.Playback;

public class PlayerLawTests
{
    private static readonly Instant Began = Instant.FromUtc(2026, 3, 8, 6, 30);

    private static readonly Gen<Duration> Length = Gen.Frequency((4, Gen.Long[0, 60_000_000_000]), (1, Gen.Long[0, 4_000_000_000_000])).Select(Duration.FromNanoseconds);

    private static readonly Gen<Duration> Zero = Gen.Int[-100_000, 100_000].Select(s => Duration.FromSeconds(s));

    [Fact]
    public void Pauses_change_nothing_but_the_time_that_it_takes()
        => Gen.Select(GenRoutine.Any, Gen.Select(Length, Length).Array[0, 8], Zero).Sample((routine, runs, zero) =>
        {
            Player paused = routine.ToTimeline().Start(zero);
            Duration time = zero;
            Duration active = Duration.Zero;
            foreach ((Duration run, Duration pause) in runs)
            {
                (time, active) = (time + run, active + run);
                paused = paused.Pause(time).Player;
                paused.At(time + pause).Elapsed.Should().Be(paused.At(time).Elapsed);
                time += pause;
                paused = paused.Resume(time).Player;
            }

            Player straight = routine.ToTimeline().Start(zero);
            paused.At(time).Should().Be(straight.At(zero + active));
            paused.ToSession(time, Began, Began).Should().Be(straight.ToSession(zero + active, Began, Began));
        });

    [Fact]
    public void Where_the_axis_has_its_zero_does_not_matter_nor_how_often_one_asks()
        => Gen.Select(GenRoutine.Any, Any, Zero, Length, Length).Sample((routine, commands, zero, first, second) =>
        {
            (Player here, Duration time) = routine.ToTimeline().After(commands, Duration.Zero);
            (Player there, Duration shifted) = routine.ToTimeline().After(commands, zero);
            there.At(shifted + first).Should().Be(here.At(time + first));
            there.At(shifted + first + second).Should().Be(here.At(time + first + second));
        });

    [Fact]
    public void A_command_that_is_refused_or_takes_no_time_splits_no_run()
        => Gen.Select(GenRoutine.Any, Any, Length, Length).Sample((routine, commands, first, second) =>
        {
            (Player player, Duration time) = routine.ToTimeline().After(commands, Duration.Zero);
            Player split = player.Pause(time + first).Player.Resume(time + first).Player;
            if (player.Pause(time + first).Success)
                split.At(time + first + second).Should().Be(player.At(time + first + second));
        });

    [Fact]
    public void Skipping_and_going_back_returns_to_the_same_segment()
        => Gen.Select(GenRoutine.Any, Any, Length).Sample((routine, commands, length) =>
        {
            (Player player, Duration time) = routine.ToTimeline().After(commands, Duration.Zero);
            time += length;
            PlayerResult skipped = player.Skip(time);
            if (!skipped.Success)
                return;
            PlayerFrame back = skipped.Player.Back(time).Player.At(time);
            back.SegmentIndex.Should().Be(player.At(time).SegmentIndex);
            back.Elapsed.Should().Be(Duration.Zero);
            back.Status.Should().Be(player.At(time).Status);
        });

    [Fact]
    public void Saving_and_loading_at_any_time_changes_nothing()
        => Gen.Select(GenRoutine.Any, Any, Any, Length, Zero).Sample((routine, before, after, length, zero) =>
        {
            (Player player, Duration time) = routine.ToTimeline().After(before, Duration.Zero);
            time += length;
            SavedPlayer saved = player.Save(time);
            SavedPlayer read = SavedPlayer.Parse(saved.ToString());
            read.Should().Be(saved);
            Player loaded = routine.ToTimeline().Load(read, zero)!;
            loaded.At(zero).Should().Be(player.At(time));
            if (loaded.At(zero).Status != PlayerStatus.Finished)
                (loaded.NextCue()?.At - zero).Should().Be(player.NextCue(time - Duration.Epsilon)?.At - time);
            Duration passed = Duration.Zero;
            foreach ((int wait, PlayerCommand command) in after)
            {
                passed += HalfSeconds(wait);
                PlayerResult one = player.Do(command, time + passed);
                PlayerResult other = loaded.Do(command, zero + passed);
                other.Refusal.Should().Be(one.Refusal);
                (player, loaded) = (one.Player, other.Player);
                loaded.At(zero + passed).Should().Be(player.At(time + passed));
            }

            loaded.ToSession(zero + passed, Began, Began).Should().Be(player.ToSession(time + passed, Began, Began));
        });

    [Fact]
    public void What_is_left_is_never_negative_nor_more_than_there_was_and_progress_is_a_share()
        => Gen.Select(GenRoutine.Any, Any, Zero, Length).Sample((routine, commands, any, length) =>
        {
            (Player player, Duration time) = routine.ToTimeline().After(commands, Duration.Zero);
            foreach (Duration asked in new[] { any, time + length, -Player.MaxTime, Player.MaxTime })
            {
                PlayerFrame frame = player.At(asked);
                (frame.Left >= Duration.Zero).Should().NotBe(frame.Segment is { IsOpen: true });
                if (frame.Segment?.Duration is { } planned)
                    (frame.Left > Duration.Zero && frame.Left <= planned && frame.Left + frame.Elapsed == planned).Should().BeTrue();
                (frame.TotalLeft < (frame.Left ?? Duration.Zero)).Should().BeFalse();
                frame.Elapsed.Should().BeGreaterThanOrEqualTo(Duration.Zero);
                foreach (double? share in new[] { frame.RepProgress, frame.StepProgress, frame.RoutineProgress })
                    (share is null or (>= 0 and <= 1)).Should().BeTrue();
            }
        });

    [Fact]
    public void A_refused_command_leaves_the_player_as_it_was_and_says_why()
        => Gen.Select(GenRoutine.Any, Any, Length).Sample((routine, commands, length) =>
        {
            (Player player, Duration time) = routine.ToTimeline().After(commands, Duration.Zero);
            foreach (PlayerCommand command in Enum.GetValues<PlayerCommand>())
            {
                PlayerResult played = player.Do(command, time + length);
                if (played.Success)
                    continue;
                played.Player.Should().Be(player);
                foreach (string language in new[] { "en", "de", "es" })
                    played.Refusal!.ToText(language).Should().EndWith(".");
            }
        });

    [Fact]
    public void A_time_before_the_last_command_counts_as_that_command()
        => Gen.Select(GenRoutine.Any, Any, Length).Sample((routine, commands, early) =>
        {
            (Player player, Duration time) = routine.ToTimeline().After(commands, Duration.Zero);
            PlayerResult last = player.Skip(time);
            if (!last.Success)
                return;
            player = last.Player;
            player.At(time - early).Should().Be(player.At(time));
            foreach (PlayerCommand command in Enum.GetValues<PlayerCommand>())
            {
                PlayerResult then = player.Do(command, time - early);
                then.Player.Should().Be(player.Do(command, time).Player);
                then.Refusal.Should().Be(player.Do(command, time).Refusal);
            }
        });
}
