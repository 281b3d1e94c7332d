using System;
using System.Collections.Generic;
using NodaTime;
using StretchKit.Reminders;

namespace StretchKit;

public sealed partial class Schedule
{
    /// <summary>
    /// What came due while the application was not running, by the plan's <see cref="CatchUp"/>: due in
    /// (<paramref name="since"/>, <paramref name="now"/>], and neither delivered, skipped, satisfied nor paused. An occurrence that is
    /// older than the grace of its rule is no longer worth delivering.
    /// </summary>
    /// <param name="since">When the application last looked; exclusive.</param>
    /// <param name="now">The present; inclusive.</param>
    /// <param name="state">What has happened; null for nothing.</param>
    /// <returns>None, one, or all in order of time.</returns>
    public IReadOnlyList<Occurrence> Missed(Instant since, Instant now, ReminderState? state = null)
    {
        long until = Axis.Floor(now);
        long longest = 0;
        foreach (CompiledRule rule in _home.Rules)
            longest = Math.Max(longest, rule.Grace);
        var missed = new List<Occurrence>();
        if (Plan.CatchUp == CatchUp.None)
            return missed;
        foreach (Occurrence occurrence in Enumerate(Fold(state), Math.Max(Axis.Floor(since), until - longest - 1), until))
        {
            if (now - occurrence.At > occurrence.Rule.Grace)
                continue;
            if (Plan.CatchUp == CatchUp.Latest && missed.Count > 0)
            {
                if (occurrence.Rule.Priority >= missed[0].Rule.Priority)
                    missed[0] = occurrence;
                continue;
            }

            missed.Add(occurrence);
        }

        return missed;
    }

    /// <summary>What came due while the application was not running; see <see cref="Missed(Instant, Instant, ReminderState)"/>.</summary>
    /// <param name="since">When the application last looked; exclusive.</param>
    /// <param name="now">The present; inclusive.</param>
    /// <param name="state">What has happened; null for nothing.</param>
    /// <returns>None, one, or all in order of time.</returns>
    public IReadOnlyList<Occurrence> Missed(DateTimeOffset since, DateTimeOffset now, ReminderState? state = null)
        => Missed(Instant.FromDateTimeOffset(since), Instant.FromDateTimeOffset(now), state);
}
