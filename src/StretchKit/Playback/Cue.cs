using System;
using NodaTime;

namespace StretchKit.Playback;

/// <summary>
/// Something to say to the person at a moment: data, from which a picture, a sound or a sentence is made. Each cue of a timeline has a moment
/// of its own.
/// </summary>
public readonly struct Cue : IEquatable<Cue>
{
    private readonly Timeline? _timeline;
    private readonly long _at;
    private readonly bool _hasAt;

    internal Cue(Timeline timeline, Place place, CueKind kind)
    {
        _timeline = timeline;
        Place = place;
        Kind = kind;
        _hasAt = timeline.Map.FirstOpen(0) >= place.Index;
        _at = timeline.Map.Position(place);
    }

    private Cue(in Cue cue, long at)
    {
        this = cue;
        _hasAt = true;
        _at = at;
    }

    /// <summary>What it says.</summary>
    public CueKind Kind { get; }

    /// <summary>
    /// When it comes, on the axis of whoever was asked: for a timeline, time from its beginning without pauses, null behind an open-ended
    /// movement; for a player, the caller's axis, never null.
    /// </summary>
    public Duration? At => _hasAt ? Duration.FromNanoseconds(_at) : null;

    /// <summary>The segment that it belongs to; null for <see cref="CueKind.Done"/>, which comes when the last one has ended.</summary>
    public Segment? Segment => _timeline is { } timeline && Place.Index < timeline.Segments.Count ? timeline.Segments[Place.Index] : null;

    /// <summary>That segment's place in the timeline, from 0; for <see cref="CueKind.Done"/> the number of segments.</summary>
    public int SegmentIndex => Place.Index;

    /// <summary>How long after the beginning of its segment it comes.</summary>
    public Duration Offset => Duration.FromNanoseconds(Place.Elapsed);

    /// <summary>The seconds that a <see cref="CueKind.Countdown"/> says are left: 3, 2 or 1; null for other kinds.</summary>
    public int? SecondsLeft
        => Kind == CueKind.Countdown && Segment is { } counted
            ? (int)((counted.Nanoseconds - Place.Elapsed) / NodaConstants.NanosecondsPerSecond)
            : null;

    internal Place Place { get; }

    /// <summary>Whether two cues are equal by value.</summary>
    public static bool operator ==(Cue left, Cue right) => left.Equals(right);

    /// <summary>Whether two cues differ.</summary>
    public static bool operator !=(Cue left, Cue right) => !left.Equals(right);

    /// <summary>What a screen shows: <c>Hold: round, left, rep 1 of 10, 5 s</c>.</summary>
    /// <param name="language">A BCP 47 tag: <c>en</c>, <c>de</c> and <c>es</c> are known; null and others give English. Names are taken from the routine.</param>
    public string ToText(string? language = null) => _timeline is null ? "" : CueText.Of(this, language);

    /// <summary>
    /// What a voice says, in words: <c>Hold: round, left side, 10 seconds</c>. It fits into the time before the next cue that is spoken, at 150 words a
    /// minute: it is shorter if there is little time, and "" if this cue would cut an earlier one off. A preparation of five seconds or more is
    /// followed by the cues of the stretch's phases if there is time for them. If it was not, the first hold of each side and phase is followed by its
    /// phase's cue, if the hold lasts ten seconds or more.
    /// </summary>
    /// <param name="language">A BCP 47 tag: <c>en</c>, <c>de</c> and <c>es</c> are known; null and others give English. Names are taken from the routine.</param>
    public string ToSpeech(string? language) => ToSpeech(language, SpokenLength.Usual);

    /// <summary>What a voice of a given speed says; see <see cref="ToSpeech(string)"/>.</summary>
    /// <param name="language">A BCP 47 tag: <c>en</c>, <c>de</c> and <c>es</c> are known; null and others give English. Names are taken from the routine.</param>
    /// <param name="wordsPerMinute">
    /// How many words the voice says in a minute of the timeline, 10 to 10,000. An application that plays twice as fast halves it.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="wordsPerMinute"/> is out of range.</exception>
    public string ToSpeech(string? language, double wordsPerMinute)
        => wordsPerMinute is not (>= 10 and <= 10_000)
            ? throw new ArgumentOutOfRangeException(nameof(wordsPerMinute), wordsPerMinute, "Must be from 10 to 10,000.")
            : _timeline is null ? "" : CueSpeech.Of(_timeline, this, language, wordsPerMinute);

    /// <inheritdoc/>
    public bool Equals(Cue other)
        => Kind == other.Kind && Place == other.Place && _hasAt == other._hasAt && _at == other._at && Equals(_timeline, other._timeline);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Cue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Place, Kind).GetHashCode();

    /// <summary>What a screen shows, in English.</summary>
    public override string ToString() => ToText(null);

    /// <summary>The same cue on another axis.</summary>
    internal Cue On(long at) => new(this, at);
}
