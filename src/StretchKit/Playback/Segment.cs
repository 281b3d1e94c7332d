using System.Globalization;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Playback;

namespace StretchKit;

/// <summary>
/// One stretch of time on a <see cref="Timeline"/>, in which the person does one thing. Immutable and equal by value.
/// </summary>
public sealed record Segment
{
    // A timeline may have a hundred thousand segments, so what may be missing is kept as 0 where it is, and the kinds as a byte each.
    private readonly long _knownStart;
    private readonly long _duration;
    private readonly int _set;
    private readonly int _rep;
    private readonly byte _kind;
    private readonly byte _side;
    private readonly bool _followsOpen;

    /// <summary>Makes a segment of a step; what a kind does not have is left out.</summary>
    /// <param name="kind">What it asks of the person.</param>
    /// <param name="step">The step that it belongs to.</param>
    /// <param name="stepIndex">That step's place, from 0.</param>
    /// <param name="knownStart">Nanoseconds of known duration before it.</param>
    /// <param name="duration">Its own nanoseconds; negative for an open one.</param>
    /// <param name="followsOpen">Whether an open segment comes before it.</param>
    internal Segment(SegmentKind kind, StretchStep step, int stepIndex, long knownStart, long duration, bool followsOpen)
    {
        _kind = (byte)kind;
        Step = step;
        StepIndex = stepIndex;
        _knownStart = knownStart;
        _duration = duration;
        _followsOpen = followsOpen;
    }

    /// <summary>What it asks of the person.</summary>
    public SegmentKind Kind => (SegmentKind)_kind;

    /// <summary>
    /// When it begins, measured from the beginning of the timeline without pauses; null where an open-ended movement
    /// comes before it.
    /// </summary>
    public Duration? Start => _followsOpen ? null : KnownStart;

    /// <summary>How long it lasts, always more than zero; null for an open-ended movement, which the person ends.</summary>
    public Duration? Duration => IsOpen ? null : NodaTime.Duration.FromNanoseconds(_duration);

    /// <summary>Whether the person says when it is done.</summary>
    public bool IsOpen => _duration < 0;

    /// <summary>The step that it belongs to; for a preparation, a rest or a change of sides, the one it leads to.</summary>
    public StretchStep Step { get; }

    /// <summary>That step's place in the routine after groups are unrolled, from 0.</summary>
    public int StepIndex { get; }

    /// <summary>The stretch that is done, or that comes.</summary>
    public Stretch Stretch => Step.Stretch;

    /// <summary>The position that is held; null unless this is a hold.</summary>
    public Phase? Phase { get; internal init; }

    /// <summary>The side worked by a hold or a movement, or the coming one while sides are changed; null otherwise.</summary>
    public Side? Side { get => _side == 0 ? null : (Side)(_side - 1); internal init => _side = (byte)(value is { } side ? (int)side + 1 : 0); }

    /// <summary>The set that a hold or a movement belongs to, from 1; null otherwise.</summary>
    public int? Set { get => _set == 0 ? null : _set; internal init => _set = value ?? 0; }

    /// <summary>The rep within the set and side, from 1; null unless this is a hold or a movement with a tempo.</summary>
    public int? Rep { get => _rep == 0 ? null : _rep; internal init => _rep = value ?? 0; }

    /// <summary>How many reps the set has on each side that it works; null unless this is a hold or a movement.</summary>
    public int? Reps => IsWork ? Step.EffectiveDose.Reps : null;

    /// <summary>
    /// The known time before it, open-ended movements counted as nothing: <see cref="Start"/> where that is known. It
    /// never decreases along a timeline, so it can be searched.
    /// </summary>
    internal Duration KnownStart => NodaTime.Duration.FromNanoseconds(_knownStart);

    /// <summary>Whether it is done rather than waited through: a hold or a movement.</summary>
    internal bool IsWork => Kind is SegmentKind.Hold or SegmentKind.Move;

    /// <summary>How long it lasts; negative for an open-ended movement.</summary>
    internal long Nanoseconds => _duration;

    /// <summary>What it is, in words for a screen: <c>Hold: round, left, set 1 of 2, rep 1 of 10</c>; how long it lasts is not among them.</summary>
    /// <param name="language">A BCP 47 tag: <c>en</c>, <c>de</c> and <c>es</c> are known; null and others give English. Names are taken from the routine.</param>
    public string ToText(string? language = null) => SegmentWords.Shown(this, language);

    /// <summary>One line for a log or the debugger: <c>PT5S Hold trunk-rotation PT5S Left set 1 rep 3/10</c>.</summary>
    public override string ToString()
        => string.Format(
            CultureInfo.InvariantCulture,
            "{0} {1} {2} {3}{4}{5}{6}",
            Start is { } start ? IsoDuration.Format(start) : "?",
            Kind,
            Stretch.Id,
            Duration is { } duration ? IsoDuration.Format(duration) : "open",
            Side is { } side ? $" {side}" : "",
            Set is { } set ? $" set {set}" : "",
            Rep is { } rep ? $" rep {rep}/{Reps}" : "");
}
