using System;
using System.Collections.Generic;
using NodaTime;
using StretchKit.Playback;

namespace StretchKit.Samples.Web.Client.Playing;

/// <summary>
/// A player on a clock: its time is that of the clock, faster or slower. Each turn gives the cues that have come; how often one comes, and how late, changes nothing.
/// </summary>
public sealed class Performance
{
    /// <summary>Two turns that are further apart mean that the page, or the whole machine, was asleep: that time does not count.</summary>
    private static readonly Duration LongestGap = Duration.FromSeconds(10);

    private readonly Func<Duration> _now;
    private readonly double _speed;
    private readonly Duration _zero;
    private Duration _seen;
    private Cue? _next;

    /// <summary>Plays a timeline from its beginning, or from where it was saved.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="saved">Where to go on; it must be of this timeline. Null begins.</param>
    /// <param name="now">A clock that only rises.</param>
    /// <param name="speed">Seconds of the routine that pass in one of the clock, more than 0.</param>
    public Performance(Timeline timeline, SavedPlayer? saved, Func<Duration> now, double speed = 1)
    {
        (_now, _speed) = (now, speed);
        _zero = _seen = now();
        Player = saved is null ? timeline.Start() : timeline.Load(saved) ?? throw new ArgumentException("It was saved of another timeline.", nameof(saved));
        _next = Player.NextCue();
    }

    public Player Player { get; private set; }

    /// <summary>The time on the player's axis as of the last turn.</summary>
    public Duration Time => Duration.Min((_seen - _zero) * _speed, Player.MaxTime);

    public PlayerFrame Frame => Player.At(Time);

    /// <summary>Takes the time of the clock.</summary>
    /// <param name="slept">Whether the clock was seen to have gone on without us; the player is paused at the time last seen.</param>
    /// <returns>The cues since the last turn, in order.</returns>
    public IReadOnlyList<Cue> Turn(out bool slept)
    {
        Duration now = _now();
        slept = now - _seen > LongestGap && Frame.Status == PlayerStatus.Running && Do(Command.Pause).Success;
        _seen = now;
        var cues = new List<Cue>();
        for (; _next is { } cue && cue.At <= Time; _next = Player.NextCue(cue.At))
            cues.Add(cue);
        return cues;
    }

    /// <summary>Does what the person asks, at the time of the last turn.</summary>
    public PlayerResult Do(Command command)
    {
        PlayerResult played = command switch
        {
            Command.Pause => Frame.Status == PlayerStatus.Paused ? Player.Resume(Time) : Player.Pause(Time),
            Command.Skip => Player.Skip(Time),
            Command.Back => Player.Back(Time),
            Command.RestartStep => Player.RestartStep(Time),
            Command.Done => Player.Finish(Time),
            Command.Stop => Player.Stop(Time),
            _ => throw new ArgumentOutOfRangeException(nameof(command), command, "This asks nothing of the player."),
        };
        if (played.Success)
            (Player, _next) = (played.Player, played.Player.NextCue());
        return played;
    }
}
