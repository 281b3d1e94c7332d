using System;
using System.Collections.Generic;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Playback;

namespace StretchKit;

/// <summary>
/// A routine laid out in time: segments from zero, each beginning where the one before it ends, none of zero length.
/// It depends on the routine alone, so two timelines are equal when their routines are. Immutable.
/// </summary>
public sealed record Timeline
{
    private readonly Lazy<ulong> _fingerprint;

    internal Timeline(Routine routine, ValueList<Segment> segments, Duration? total)
    {
        Routine = routine;
        Segments = segments;
        Total = total;
        Map = new TimelineMap(segments.Span);
        _fingerprint = new Lazy<ulong>(() => Playback.Fingerprint.Of(segments));
    }

    /// <summary>The routine that it lays out.</summary>
    public Routine Routine { get; }

    /// <summary>The segments, in order; at least one, at most <see cref="Routine.MaxSegments"/>.</summary>
    public ValueList<Segment> Segments { get; }

    /// <summary>The time of all segments together, at most 24 hours; null where a movement is open-ended.</summary>
    public Duration? Total { get; }

    internal TimelineMap Map { get; }

    internal ulong Fingerprint => _fingerprint.Value;

    /// <summary>Starts playing it: the first segment begins at once.</summary>
    /// <param name="time">
    /// When, on the monotonic axis that the caller owns; at most <see cref="Player.MaxTime"/> from its zero. Left out: at its zero.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is out of range.</exception>
    public Player Start(Duration time = default)
        => new(this, default, PlayerStatus.Running, Player.Axis(time), Performance.Nothing);

    /// <summary>Goes on where a saved player was, on a new axis. One that ran when it was saved runs.</summary>
    /// <param name="saved">What was saved.</param>
    /// <param name="time">The present on the new axis; at most <see cref="Player.MaxTime"/> from its zero. Left out: its zero.</param>
    /// <returns>The player; null where it was saved of another timeline, such as that of the routine before it was changed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="saved"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is out of range.</exception>
    public Player? Load(SavedPlayer saved, Duration time = default)
    {
        long axis = Player.Axis(time);
        return Guard.NotNull(saved).Fits(this) ? new Player(this, saved.Place, saved.Status, axis, saved.Performance) : null;
    }

    /// <summary>The first cue after a position. It costs the logarithm of the number of segments, and allocates nothing.</summary>
    /// <param name="after">
    /// Time from the beginning without pauses, which the cue comes strictly after; a negative one asks for the first cue. An open-ended
    /// movement goes on until the person ends it, so no position is behind one.
    /// </param>
    /// <returns>The cue; null where no other comes by itself.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="after"/> is more than <see cref="Player.MaxTime"/> from zero.</exception>
    public Cue? NextCue(Duration after)
    {
        long position = Player.Axis(after);
        Place from = position < 0 ? default : Map.Advance(default, position).Later();
        return CuePoints.TryNext(this, from, false, out Cue cue) ? cue : null;
    }

    /// <summary>All cues in order, computed while they are enumerated, also those behind open-ended movements.</summary>
    public IEnumerable<Cue> Cues()
    {
        for (Place from = default; CuePoints.TryNext(this, from, true, out Cue cue); from = cue.Place.Later())
            yield return cue;
    }

    /// <summary>Whether two timelines lay out equal routines.</summary>
    /// <param name="other">The other; null is equal to none.</param>
    public bool Equals(Timeline? other) => other is not null && Routine == other.Routine;

    /// <inheritdoc/>
    public override int GetHashCode() => Routine.GetHashCode();

    /// <summary>The routine, its total and the number of segments: <c>back-relief: PT10M30S in 75 segments</c>.</summary>
    public override string ToString()
        => $"{Routine}: {(Total is { } total ? IsoDuration.Format(total) : "open-ended")} in {Segments.Count} segments";
}
