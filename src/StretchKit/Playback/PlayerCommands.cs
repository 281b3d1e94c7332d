using System;
using NodaTime;
using StretchKit.Playback;

namespace StretchKit;

public sealed partial class Player
{
    /// <summary>Time stops.</summary>
    /// <param name="time">When, on the caller's axis.</param>
    /// <returns>The paused player; refused where it is not running.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is more than <see cref="MaxTime"/> from the axis's zero.</exception>
    public PlayerResult Pause(Duration time)
    {
        Player now = Settled(time);
        return now.Status == PlayerStatus.Running ? new PlayerResult(now.With(PlayerStatus.Paused)) : Refused(now, PlayerRefusalCode.AlreadyPaused);
    }

    /// <summary>Time goes on from where it stopped.</summary>
    /// <param name="time">When, on the caller's axis.</param>
    /// <returns>The running player; refused where it is not paused.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is more than <see cref="MaxTime"/> from the axis's zero.</exception>
    public PlayerResult Resume(Duration time)
    {
        Player now = Settled(time);
        return now.Status == PlayerStatus.Paused ? new PlayerResult(now.With(PlayerStatus.Running)) : Refused(now, PlayerRefusalCode.NotPaused);
    }

    /// <summary>
    /// Leaves the segment and begins the next one; leaving the last one finishes. A hold or movement so left was done in part, or skipped
    /// where no time had passed in it. Paused, it stays paused.
    /// </summary>
    /// <param name="time">When, on the caller's axis.</param>
    /// <returns>The new player; refused when it is over.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is more than <see cref="MaxTime"/> from the axis's zero.</exception>
    public PlayerResult Skip(Duration time)
    {
        Player now = Settled(time);
        return now.IsOver ? Refused(now) : new PlayerResult(now.GoTo(now._place.Index + 1, false));
    }

    /// <summary>Leaves the step with all that is left of it, and begins the next one; leaving the last one finishes. Paused, it stays paused.</summary>
    /// <param name="time">When, on the caller's axis.</param>
    /// <returns>The new player; refused when it is over.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is more than <see cref="MaxTime"/> from the axis's zero.</exception>
    public PlayerResult SkipStep(Duration time)
    {
        Player now = Settled(time);
        if (now.IsOver)
            return Refused(now);
        (_, int end) = Timeline.Map.Step(now.Current.StepIndex);
        while (now._place.Index < end)
            now = now.GoTo(now._place.Index + 1, false);
        return new PlayerResult(now);
    }

    /// <summary>
    /// Begins the segment before this one again, however much of this one is over; at the end, the last one. What was done stays done.
    /// Paused, it stays paused.
    /// </summary>
    /// <param name="time">When, on the caller's axis.</param>
    /// <returns>The new player; refused in the first segment and when it was stopped.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is more than <see cref="MaxTime"/> from the axis's zero.</exception>
    public PlayerResult Back(Duration time)
    {
        Player now = Settled(time);
        return now.Status == PlayerStatus.Stopped ? Refused(now)
            : now._place.Index == 0 ? Refused(now, PlayerRefusalCode.AtStart)
            : new PlayerResult(now.GoTo(now._place.Index - 1, false));
    }

    /// <summary>
    /// Begins the step again, with its preparation; at the end, the last step. In the rest that a group puts before a step, that rest begins
    /// again. What was done stays done. Paused, it stays paused.
    /// </summary>
    /// <param name="time">When, on the caller's axis.</param>
    /// <returns>The new player; refused when it was stopped.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is more than <see cref="MaxTime"/> from the axis's zero.</exception>
    public PlayerResult RestartStep(Duration time)
    {
        Player now = Settled(time);
        if (now.Status == PlayerStatus.Stopped)
            return Refused(now);
        int index = Math.Min(now._place.Index, Timeline.Map.Count - 1);
        (int first, _) = Timeline.Map.Step(Timeline.Segments[index].StepIndex);
        if (Timeline.Segments[first].Kind == SegmentKind.Rest && index > first)
            first++;
        return new PlayerResult(now.GoTo(first, false));
    }

    /// <summary>The person is done with an open-ended movement. Paused, it stays paused.</summary>
    /// <param name="time">When, on the caller's axis.</param>
    /// <returns>The player in the next segment; refused in a segment that ends by itself, and when it is over.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is more than <see cref="MaxTime"/> from the axis's zero.</exception>
    public PlayerResult Finish(Duration time)
    {
        Player now = Settled(time);
        return !now.IsOver && now.Current.IsOpen
            ? new PlayerResult(now.GoTo(now._place.Index + 1, true))
            : Refused(now, PlayerRefusalCode.NotOpen);
    }

    /// <summary>Ends the performance before its end. What was not begun is skipped.</summary>
    /// <param name="time">When, on the caller's axis.</param>
    /// <returns>The stopped player; refused when it is over.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is more than <see cref="MaxTime"/> from the axis's zero.</exception>
    public PlayerResult Stop(Duration time)
    {
        Player now = Settled(time);
        return now.IsOver ? Refused(now) : new PlayerResult(now.With(PlayerStatus.Stopped));
    }

    private PlayerStatus Status => StatusIn(_place);

    private bool IsOver => Status is PlayerStatus.Finished or PlayerStatus.Stopped;

    private Segment Current => Timeline.Segments[_place.Index];

    /// <summary>This player with all that has happened by itself worked in.</summary>
    private Player Settled(Duration time)
    {
        long axis = Math.Max(Axis(time), _since);
        Place place = PlaceAt(axis);
        return new Player(Timeline, place, _status, axis, _performance.Through(_place.Index, place.Index));
    }

    private Player With(PlayerStatus status) => new(Timeline, _place, status, _since, _performance);

    /// <summary>Leaves the segment and begins another.</summary>
    private Player GoTo(int index, bool finished)
        => new(
            Timeline,
            new Place(index, 0),
            _status,
            _since,
            _place.Index == Timeline.Map.Count ? _performance : _performance.Left(Current, _place.Index, new Attempt(_place.Elapsed, finished)));

    /// <summary>This player, unchanged, and why: it is over, or else the reason given.</summary>
    private PlayerResult Refused(Player now, PlayerRefusalCode otherwise = default) => new(this, now.Status switch
    {
        PlayerStatus.Finished => PlayerRefusalCode.Finished,
        PlayerStatus.Stopped => PlayerRefusalCode.Stopped,
        _ => otherwise,
    });
}
