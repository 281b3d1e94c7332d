using System;
using System.Collections.Generic;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>One performance of a routine: planned against done, hold by hold. Immutable and equal by value.</summary>
public sealed record Session
{
    /// <summary>The longest that one hold of a session may have lasted: 366 days.</summary>
    internal static readonly Duration MaxActual = Duration.FromDays(366);

    /// <summary>Records a performance.</summary>
    /// <param name="routineId">The id of the routine that was done.</param>
    /// <param name="started">When it began.</param>
    /// <param name="ended">When it ended; not before <paramref name="started"/>.</param>
    /// <param name="holds">Every hold and movement of the routine, in order; at most <see cref="Routine.MaxSegments"/>.</param>
    /// <param name="ruleId">The id of the rule that reminded of it; null if the person began unasked.</param>
    /// <exception cref="ArgumentNullException"><paramref name="routineId"/> or <paramref name="holds"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// An id is not one, <paramref name="ended"/> is before <paramref name="started"/>, a hold is null, or there are too many.
    /// </exception>
    public Session(string routineId, Instant started, Instant ended, IEnumerable<SessionHold> holds, string? ruleId = null)
    {
        RoutineId = Guard.Id(routineId);
        Started = started;
        Ended = ended >= started ? ended : throw new ArgumentException("A session ends when it begins, or later.", nameof(ended));
        Holds = Guard.List(holds, 0, Routine.MaxSegments);
        RuleId = Guard.OptionalId(ruleId);
    }

    /// <summary>The id of the routine that was done.</summary>
    public string RoutineId { get; }

    /// <summary>The id of the rule that reminded of it; null if the person began unasked.</summary>
    public string? RuleId { get; }

    /// <summary>When it began.</summary>
    public Instant Started { get; }

    /// <summary>When it ended; not before <see cref="Started"/>. The time between them includes pauses.</summary>
    public Instant Ended { get; }

    /// <summary>Every hold and movement of the routine, in order.</summary>
    public ValueList<SessionHold> Holds { get; }

    /// <summary>The routine and when: <c>back-relief 2026-03-08T06:30:00Z</c>.</summary>
    public override string ToString() => $"{RoutineId} {Rfc3339.Format(Started)}";
}
