using System.Linq;
using CsCheck;
using FluentAssertions;
using NodaTime;
using StretchKit.Playback;
using Xunit;
using static StretchKit.Tests.Playback.PlayerCommands;

namespace StretchKit.Tests.Playback;

/// <summary>The player and one that counts half seconds agree on frames, refusals and sessions, whatever is done to them.</summary>
public class PlayerAgainstSlowPlayerTests
{
    private static readonly Duration Start = Duration.FromHours(-3);

    [Fact]
    public void Frames_and_refusals_agree()
        => Gen.Select(GenRoutine.Any, Any).Sample((routine, commands) =>
        {
            Timeline timeline = routine.ToTimeline();
            Player player = timeline.Start(Start);
            var slow = new SlowPlayer(timeline);
            int now = 0;
            foreach ((int wait, PlayerCommand command) in commands)
            {
                for (int i = 0; i < wait; i++)
                {
                    Seen(player.At(Start + HalfSeconds(now))).Should().Be(slow.Frame());
                    slow.Tick();
                    now++;
                }

                PlayerResult played = player.Do(command, Start + HalfSeconds(now));
                PlayerRefusalCode? refusal = slow.Do(command);
                (played.Refusal?.Code).Should().Be(refusal);
                played.Success.Should().Be(played.Refusal is null);
                player = played.Player;
                Seen(player.At(Start + HalfSeconds(now))).Should().Be(slow.Frame());
            }
        });

    [Fact]
    public void Sessions_agree()
        => Gen.Select(GenRoutine.Any, Any, Gen.Int[0, 50]).Sample((routine, commands, last) =>
        {
            Timeline timeline = routine.ToTimeline();
            (Player player, Duration time) = timeline.After(commands, Start);
            var slow = new SlowPlayer(timeline);
            foreach ((int wait, PlayerCommand command) in commands.Append((last, PlayerCommand.Pause)))
            {
                for (int i = 0; i < wait; i++)
                    slow.Tick();
                slow.Do(command);
            }

            Instant end = Instant.FromUtc(2026, 3, 8, 7, 0);
            Session session = player.ToSession(time + HalfSeconds(last), end, end);
            session.Holds.Select(h => (h.StepIndex, h.Rep, h.Outcome, (int)(h.Actual.TotalMilliseconds / 500))).Should().Equal(slow.Holds());
            session.Holds.Select(h => (h.StepIndex, h.StretchId, h.Phase, (Side?)h.Side, (int?)h.Set, h.Rep, h.Planned)).Should().Equal(
                timeline.Segments.Where(s => s.Kind is SegmentKind.Hold or SegmentKind.Move)
                    .Select(s => (s.StepIndex, s.Stretch.Id, s.Phase?.Name.ToString(), s.Side, s.Set, s.Rep, s.Duration)));
        });

    private static ExpectedFrame Seen(PlayerFrame frame) => new(
        frame.Status,
        frame.SegmentIndex,
        Half(frame.Elapsed)!.Value,
        Half(frame.Left),
        Half(frame.TotalLeft),
        frame.Next is null ? null : frame.SegmentIndex + 1,
        frame.RepProgress,
        frame.StepProgress,
        frame.RoutineProgress);

    private static int? Half(Duration? length) => length is { } known ? (int)(known.TotalMilliseconds / 500) : null;
}
