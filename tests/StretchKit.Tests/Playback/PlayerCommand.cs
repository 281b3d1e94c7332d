using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using NodaTime;

namespace StretchKit.Tests.Playback;

/// <summary>A command after a wait, for random performances.</summary>
internal enum PlayerCommand
{
    Pause,
    Resume,
    Skip,
    SkipStep,
    Back,
    RestartStep,
    Finish,
    Stop,
}

internal static class PlayerCommands
{
    private static readonly Gen<PlayerCommand> Command = Gen.Frequency(
        (5, Gen.Const(PlayerCommand.Pause)),
        (5, Gen.Const(PlayerCommand.Resume)),
        (5, Gen.Const(PlayerCommand.Skip)),
        (1, Gen.Const(PlayerCommand.SkipStep)),
        (3, Gen.Const(PlayerCommand.Back)),
        (2, Gen.Const(PlayerCommand.RestartStep)),
        (5, Gen.Const(PlayerCommand.Finish)),
        (1, Gen.Const(PlayerCommand.Stop)));

    /// <summary>Commands, each with the half seconds that pass before it.</summary>
    public static readonly Gen<(int Wait, PlayerCommand Command)[]> Any = Gen.Select(Gen.Frequency((3, Gen.Int[0, 20]), (1, Gen.Int[0, 300])), Command).Array[0, 25];

    public static Duration HalfSeconds(int count) => Duration.FromMilliseconds(500L * count);

    public static PlayerResult Do(this Player player, PlayerCommand command, Duration time) => command switch
    {
        PlayerCommand.Pause => player.Pause(time),
        PlayerCommand.Resume => player.Resume(time),
        PlayerCommand.Skip => player.Skip(time),
        PlayerCommand.SkipStep => player.SkipStep(time),
        PlayerCommand.Back => player.Back(time),
        PlayerCommand.RestartStep => player.RestartStep(time),
        PlayerCommand.Finish => player.Finish(time),
        PlayerCommand.Stop => player.Stop(time),
        _ => throw new ArgumentOutOfRangeException(nameof(command)),
    };

    /// <summary>The player after all commands, refused ones passed over, and the time of the last.</summary>
    public static (Player Player, Duration Time) After(this Timeline timeline, IEnumerable<(int Wait, PlayerCommand Command)> commands, Duration start)
        => commands.Aggregate((Player: timeline.Start(start), Time: start), (at, next) =>
        {
            Duration time = at.Time + HalfSeconds(next.Wait);
            return (at.Player.Do(next.Command, time).Player, time);
        });
}
