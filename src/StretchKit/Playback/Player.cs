using System;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Playback;

namespace StretchKit;

/// <summary>
/// A performance of a timeline, as a value: a command gives a new player, and asking changes nothing. Every question and command takes the time on
/// a monotonic axis that the caller owns; where on it zero lies does not matter. Positions are computed from that time and never counted, so
/// that nothing drifts, however seldom or irregularly one asks. A time before the last command counts as the time of that command. Immutable,
/// equal by value and safe to share between threads.
/// </summary>
public sealed partial class Player : IEquatable<Player>
{
    /// <summary>How far from the axis's zero a time may be: 36,525 days, a hundred years.</summary>
    public static readonly Duration MaxTime = Duration.FromDays(36_525);

    private readonly Place _place;
    private readonly PlayerStatus _status;
    private readonly long _since;
    private readonly Performance _performance;

    internal Player(Timeline timeline, Place place, PlayerStatus status, long since, Performance performance)
    {
        Timeline = timeline;
        _place = place;
        _status = status;
        _since = since;
        _performance = performance;
    }

    /// <summary>What is performed.</summary>
    public Timeline Timeline { get; }

    /// <summary>Whether two players do the same at every time; both may be null.</summary>
    public static bool operator ==(Player? left, Player? right) => Equals(left, right);

    /// <summary>Whether two players differ.</summary>
    public static bool operator !=(Player? left, Player? right) => !Equals(left, right);

    /// <summary>What a screen shows at a time. It costs the logarithm of the number of segments, and allocates nothing.</summary>
    /// <param name="time">The time on the caller's axis, at most <see cref="MaxTime"/> from its zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is out of range.</exception>
    public PlayerFrame At(Duration time)
    {
        Place place = PlaceAt(Axis(time));
        return new PlayerFrame(Timeline, place, StatusIn(place));
    }

    /// <summary>
    /// The next cue that comes by itself, on the caller's axis. Ask with null after the start and after each command, and then with the time of the cue
    /// last heard; none is lost so, and none comes twice. It costs the logarithm of the number of segments, and allocates nothing.
    /// </summary>
    /// <param name="after">
    /// The time that the cue comes strictly after; null, or a time before the last command, asks for the first since that command, one at its
    /// very time included.
    /// </param>
    /// <returns>The cue; null where none comes without a command: while paused, in an open-ended movement, and at the end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="after"/> is more than <see cref="MaxTime"/> from the axis's zero.</exception>
    public Cue? NextCue(Duration? after = null)
    {
        if (StatusIn(_place) is PlayerStatus.Paused or PlayerStatus.Stopped)
            return null;
        Place from = after is { } given && Axis(given) is var axis && axis >= _since ? PlaceAt(axis).Later() : _place;
        return CuePoints.TryNext(Timeline, from, false, out Cue cue)
            ? cue.On(_since + (Timeline.Map.Position(cue.Place) - Timeline.Map.Position(_place)))
            : null;
    }

    /// <summary>
    /// The performance so far: planned against done for every hold and movement. Of several attempts at one, after going back, the best
    /// counts: played to its end, else the longest.
    /// </summary>
    /// <param name="time">The time on the caller's axis up to which it is looked at.</param>
    /// <param name="started">When it began.</param>
    /// <param name="ended">When it ended. Where this is before <paramref name="started"/>, because the clock was set back, it counts as that too.</param>
    /// <param name="ruleId">The id of the rule that reminded of it; null if the person began unasked.</param>
    /// <returns>The session, which <see cref="ReminderEvent.Completed(Session, OccurrenceName?)"/> takes.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is more than <see cref="MaxTime"/> from the axis's zero.</exception>
    /// <exception cref="ArgumentException"><paramref name="ruleId"/> is not an id.</exception>
    public Session ToSession(Duration time, Instant started, Instant ended, string? ruleId = null)
    {
        Player now = Settled(time);
        return new Session(
            Timeline.Routine.Id,
            Instant.Min(started, ended),
            ended,
            SessionHolds.Of(Timeline.Segments, now._place, now._performance),
            ruleId);
    }

    /// <summary>The performance so far, with times of the runtime's own type; see <see cref="ToSession(Duration, Instant, Instant, string)"/>.</summary>
    /// <param name="time">The time on the caller's axis up to which it is looked at.</param>
    /// <param name="started">When it began.</param>
    /// <param name="ended">When it ended.</param>
    /// <param name="ruleId">The id of the rule that reminded of it; null if the person began unasked.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is more than <see cref="MaxTime"/> from the axis's zero.</exception>
    /// <exception cref="ArgumentException"><paramref name="ruleId"/> is not an id.</exception>
    public Session ToSession(Duration time, DateTimeOffset started, DateTimeOffset ended, string? ruleId = null)
        => ToSession(time, Instant.FromDateTimeOffset(started), Instant.FromDateTimeOffset(ended), ruleId);

    /// <summary>What it takes to go on later, perhaps in another process: the place, whether it runs, and what was done so far.</summary>
    /// <param name="time">The time on the caller's axis at which it is saved.</param>
    /// <returns>The saved player, which <see cref="Timeline.Load"/> takes.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is more than <see cref="MaxTime"/> from the axis's zero.</exception>
    public SavedPlayer Save(Duration time)
    {
        Player now = Settled(time);
        return new SavedPlayer(Timeline.Routine.Id, Timeline.Fingerprint, _status, now._place, now._performance);
    }

    /// <inheritdoc/>
    public bool Equals(Player? other)
        => other is not null && _place == other._place && _status == other._status && _since == other._since
            && _performance == other._performance && Timeline == other.Timeline;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Player);

    /// <inheritdoc/>
    public override int GetHashCode() => (_place, _status, _since).GetHashCode();

    /// <summary>The routine, and what it does since the last command: <c>back-relief: Paused: Hold, left, rep 1 of 10, 3 s left</c>.</summary>
    public override string ToString() => $"{Timeline.Routine}: {new PlayerFrame(Timeline, _place, StatusIn(_place))}";

    /// <summary>A time on the caller's axis in nanoseconds; two of them are less than 292 years apart.</summary>
    internal static long Axis(Duration time) => Guard.InRange(time, -MaxTime, MaxTime).ToInt64Nanoseconds();

    private Place PlaceAt(long axis)
        => _status == PlayerStatus.Running ? Timeline.Map.Advance(_place, axis - _since) : _place;

    private PlayerStatus StatusIn(Place place)
        => place.Index == Timeline.Map.Count ? PlayerStatus.Finished : _status;
}
