using System;
using System.Collections.Generic;
using NodaTime;
using StretchKit.Playback;

namespace StretchKit.Samples.Terminal.Play;

/// <summary>
/// A player on a clock: its time is that of the clock, faster or slower. Each turn gives the cues that have come, and says how long nothing will
/// change by itself.
/// </summary>
internal sealed class Playing
{
    /// <summary>Two turns that are further apart mean that the process, or the whole machine, stood still: that time does not count.</summary>
    private static readonly Duration LongestGap = Duration.FromSeconds(5);

    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    private readonly PlayerClock _clock;
    private readonly double _speed;
    private readonly Duration _zero;
    private Duration _seen;
    private Cue? _next;

    /// <summary>Plays a timeline from its beginning, or from where it was saved.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="saved">Where to go on; it must be of this timeline. Null begins.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="speed">Seconds of the routine that pass in one of the clock, more than 0.</param>
    public Playing(Timeline timeline, SavedPlayer? saved, PlayerClock clock, double speed)
    {
        (_clock, _speed) = (clock, speed);
        _zero = _seen = clock.Now;
        Player = saved is null ? timeline.Start(Time) : timeline.Load(saved, Time)!;
        _next = Player.NextCue();
    }

    /// <summary>Seconds of the routine that pass in one of the clock.</summary>
    public double Speed => _speed;

    public Player Player { get; private set; }

    /// <summary>The time on the player's axis, from zero, as of the last turn.</summary>
    public Duration Time => Duration.Min((_seen - _zero) * _speed, Player.MaxTime);

    public PlayerFrame Frame => Player.At(Time);

    /// <summary>How long nothing changes that anybody would see or hear: to the next cue, or the next whole second.</summary>
    public TimeSpan Wait
    {
        get
        {
            PlayerFrame frame = Frame;
            if (frame.Status != PlayerStatus.Running)
                return LongestWait;
            Duration change = Duration.FromNanoseconds(ToWholeSecond(frame));
            if (_next?.At - Time is { } cue && cue < change)
                change = cue;
            TimeSpan wait = TimeSpan.FromMilliseconds(Math.Ceiling(change.TotalMilliseconds / _speed));
            return wait < ShortestWait ? ShortestWait : wait > LongestWait ? LongestWait : wait;
        }
    }

    /// <summary>Takes the time of the clock.</summary>
    /// <param name="heldBack">Whether the clock was seen to have gone on without us; the player is paused at the time last seen.</param>
    /// <returns>The cues since the last turn, in order.</returns>
    public IReadOnlyList<Cue> Turn(out bool heldBack)
    {
        Duration now = _clock.Now;
        heldBack = now - _seen > LongestGap && Frame.Status == PlayerStatus.Running && Do(PlayKey.Pause).Success;
        _seen = now;
        var cues = new List<Cue>();
        for (; _next is { } cue && cue.At <= Time; _next = Player.NextCue(cue.At))
            cues.Add(cue);
        return cues;
    }

    /// <summary>Does what a key asks of the player, at the time of the last turn.</summary>
    public PlayerResult Do(PlayKey key)
    {
        PlayerResult played = key switch
        {
            PlayKey.Pause => Frame.Status == PlayerStatus.Paused ? Player.Resume(Time) : Player.Pause(Time),
            PlayKey.Skip => Player.Skip(Time),
            PlayKey.Back => Player.Back(Time),
            PlayKey.RestartStep => Player.RestartStep(Time),
            PlayKey.Done => Player.Finish(Time),
            PlayKey.Quit => Player.Stop(Time),
            _ => throw new ArgumentOutOfRangeException(nameof(key), key, "This key asks nothing of the player."),
        };
        return Accept(played);
    }

    /// <summary>Skips a movement that goes on until somebody ends it, at its very beginning.</summary>
    public bool SkipWhatHasNoEnd()
        => Frame is { Segment.IsOpen: true } frame && Accept(Player.Skip(Time - frame.Elapsed)).Success;

    private PlayerResult Accept(PlayerResult played)
    {
        if (played.Success)
            (Player, _next) = (played.Player, played.Player.NextCue());
        return played;
    }

    /// <summary>Nanoseconds to the next change of the seconds shown: those left rounded up, or those gone rounded down.</summary>
    private static long ToWholeSecond(PlayerFrame frame)
    {
        long part = (frame.Left ?? -frame.Elapsed).ToInt64Nanoseconds() % NodaConstants.NanosecondsPerSecond;
        return part > 0 ? part : NodaConstants.NanosecondsPerSecond + part;
    }
}
