using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace StretchKit.Samples.Web.Client.Playing;

/// <summary>What was planned of a stretch, and what was done.</summary>
/// <param name="Stretch">The stretch; null for all together.</param>
/// <param name="Done">Holds and movements that were done.</param>
/// <param name="Partial">Those that were begun.</param>
/// <param name="Skipped">Those that were not.</param>
/// <param name="Planned">The time planned; null where some of it is open-ended.</param>
/// <param name="Actual">The time spent, in whole seconds.</param>
public sealed record SessionRow(Stretch? Stretch, int Done, int Partial, int Skipped, Duration? Planned, Duration Actual)
{
    /// <summary>A row for each stretch in the order of the routine.</summary>
    public static IReadOnlyList<SessionRow> Of(Session session, Timeline timeline)
    {
        Dictionary<string, Stretch> stretches = timeline.Segments.Select(s => s.Stretch).DistinctBy(s => s.Id).ToDictionary(s => s.Id);
        return [.. session.Holds.GroupBy(h => h.StretchId).Select(holds => Sum(stretches[holds.Key], [.. holds]))];
    }

    public static SessionRow Together(Session session) => Sum(null, session.Holds);

    private static SessionRow Sum(Stretch? stretch, IReadOnlyList<SessionHold> holds) => new(
        stretch,
        holds.Count(h => h.Outcome == HoldOutcome.Done),
        holds.Count(h => h.Outcome == HoldOutcome.Partial),
        holds.Count(h => h.Outcome == HoldOutcome.Skipped),
        holds.Aggregate((Duration?)Duration.Zero, (sum, hold) => sum + hold.Planned),
        Duration.FromSeconds((long)holds.Aggregate(Duration.Zero, (sum, hold) => sum + hold.Actual).TotalSeconds));
}
