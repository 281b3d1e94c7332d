using System.Collections.Generic;
using NodaTime;

namespace StretchKit.Playback;

/// <summary>Planned against done: a line for every hold and movement of a timeline.</summary>
internal static class SessionHolds
{
    public static IEnumerable<SessionHold> Of(ValueList<Segment> segments, Place place, Performance performance)
    {
        for (int index = 0; index < segments.Count; index++)
        {
            Segment segment = segments[index];
            if (!segment.IsWork)
                continue;
            var attempt = new Attempt(index == place.Index ? place.Elapsed : 0, false);
            (long actual, HoldOutcome outcome) = performance.Best(index, attempt) is { } best
                ? (best.Elapsed, best.Finished ? HoldOutcome.Done : best.Elapsed > 0 ? HoldOutcome.Partial : HoldOutcome.Skipped)
                : (segment.Nanoseconds, HoldOutcome.Done);
            yield return new SessionHold(
                segment.StepIndex, segment.Stretch.Id, segment.Side!.Value, segment.Duration, Duration.FromNanoseconds(actual), outcome)
            {
                Phase = segment.Phase?.Name.ToString(),
                Set = segment.Set!.Value,
                Rep = segment.Rep,
            };
        }
    }
}
