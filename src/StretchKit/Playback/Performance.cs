using System;

namespace StretchKit.Playback;

/// <summary>
/// What has been done of a timeline so far, as a value. Segments before the frontier were played through, save those that have an attempt:
/// they were left early, or are open-ended. Of several attempts the best counts.
/// </summary>
internal sealed record Performance(int Frontier, AttemptMap Attempts)
{
    public static readonly Performance Nothing = new(0, AttemptMap.Empty);

    /// <summary>The segments in [<paramref name="from"/>, <paramref name="to"/>) were played to their ends.</summary>
    public Performance Through(int from, int to)
        => from == to ? this : new Performance(Math.Max(Frontier, to), Attempts.Without(from, to));

    /// <summary>A segment was left, early or because an open-ended one is done.</summary>
    public Performance Left(Segment segment, int index, Attempt attempt)
    {
        AttemptMap attempts = Attempts;
        if (segment.IsWork && Best(index, attempt) is { } best)
            attempts = attempts.With(index, best);
        return new Performance(Math.Max(Frontier, index + 1), attempts);
    }

    /// <summary>What counts of a segment and one more attempt at it; null where it was played to its end.</summary>
    public Attempt? Best(int index, Attempt attempt)
        => Attempts.TryGet(index, out Attempt before) ? before.OrBetter(attempt)
            : index < Frontier ? null
            : attempt;
}
