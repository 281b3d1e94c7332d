using NodaTime;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>
/// One hold of a session, or one movement where a stretch is not held: what was planned and what was done. Immutable and
/// equal by value.
/// </summary>
public sealed record SessionHold
{
    /// <summary>Says what was planned and what was done.</summary>
    /// <param name="stepIndex">The step's place in the routine after groups are unrolled, from 0.</param>
    /// <param name="stretchId">The id of its stretch.</param>
    /// <param name="side">The side that was worked.</param>
    /// <param name="planned">How long it was meant to last, more than 0; null for an open-ended movement.</param>
    /// <param name="actual">How long it lasted, pauses left out, 0 or more.</param>
    /// <param name="outcome">How it went.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="stretchId"/> is null.</exception>
    /// <exception cref="System.ArgumentException">A value is out of range, or <paramref name="stretchId"/> is not an id.</exception>
    public SessionHold(int stepIndex, string stretchId, Side side, Duration? planned, Duration actual, HoldOutcome outcome)
    {
        StepIndex = stepIndex;
        StretchId = stretchId;
        Side = side;
        Planned = planned;
        Actual = actual;
        Outcome = outcome;
        Set = 1;
    }

    /// <summary>The step's place in the routine after groups are unrolled, from 0.</summary>
    public int StepIndex { get; init => field = Guard.InRange(value, 0, Routine.MaxSteps - 1); }

    /// <summary>The id of its stretch.</summary>
    public string StretchId { get; init => field = Guard.Id(value); }

    /// <summary>The name of the position that was held; null for a movement.</summary>
    public string? Phase { get; init; }

    /// <summary>The side that was worked.</summary>
    public Side Side { get; init => field = Guard.Defined(value); }

    /// <summary>The set, from 1. Default 1.</summary>
    public int Set { get; init => field = Guard.InRange(value, 1, Routine.MaxSegments); }

    /// <summary>The rep within its set and side, from 1; null for an open-ended movement.</summary>
    public int? Rep { get; init => field = value is { } rep ? Guard.InRange(rep, 1, Routine.MaxSegments) : null; }

    /// <summary>How long it was meant to last, more than 0 and at most 24 hours; null for an open-ended movement.</summary>
    public Duration? Planned { get; init => field = Guard.InRange(value, Duration.Epsilon, Routine.MaxTotal); }

    /// <summary>How long it lasted, pauses left out: 0 to a year.</summary>
    public Duration Actual { get; init => field = Guard.InRange(value, Duration.Zero, Session.MaxActual); }

    /// <summary>How it went.</summary>
    public HoldOutcome Outcome { get; init => field = Guard.Defined(value); }
}
