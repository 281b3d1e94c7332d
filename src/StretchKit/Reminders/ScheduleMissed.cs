using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Reminders;

namespace StretchKit;

public sealed partial class Schedule
{
    /// <summary>
    /// Returns what came due in (<paramref name="since"/>, <paramref name="now"/>] and still waits, by the plan's <see cref="CatchUp"/>: nothing, the one of highest
    /// priority and then the latest, or all. A reminder does not wait if it was delivered, skipped, answered, paused, spared or held back, if its age is more than the
    /// grace of its rule, or if a session of no lower priority followed.
    /// </summary>
    /// <param name="since">When the application last looked (exclusive).</param>
    /// <param name="now">The present (inclusive).</param>
    /// <param name="state">What has happened, or <c>null</c> if nothing has.</param>
    /// <returns>The reminders, by instant.</returns>
    public IReadOnlyList<Occurrence> Missed(Instant since, Instant now, ReminderState? state = null)
    {
        if (Plan.CatchUp == CatchUp.None)
            return [];
        FoldedState folded = Fold(state);
        long until = Axis.Floor(now);
        long after = Math.Max(Axis.Floor(since), until - folded.Facts.Plan.Rules.Max(r => r.Grace) - 1);
        var missed = new List<Entry>();
        for (int date = Axis.DayOf(after); date <= Axis.DayOf(until); date++)
        {
            foreach (Entry entry in folded.On(date).Entries)
            {
                if (entry.Outcome == Outcome.Comes && entry.Kept.At > after && entry.Kept.At <= until && Waiting.Is(folded.Facts, entry.Kept, Axis.Ceiling(now)))
                    missed.Add(entry);
            }
        }

        IEnumerable<Entry> wanted = Plan.CatchUp == CatchUp.All
            ? missed
            : missed.OrderByDescending(e => folded.Facts.Plan.Rules[e.Kept.Rule].Priority).ThenByDescending(e => e.Kept.At).Take(1);
        return wanted.Select(e => Public(e.Kept, e.Leg)).ToList();
    }

    /// <summary>Returns what came due and still waits; see <see cref="Missed(Instant, Instant, ReminderState)"/>.</summary>
    /// <param name="since">When the application last looked (exclusive).</param>
    /// <param name="now">The present (inclusive).</param>
    /// <param name="state">What has happened, or <c>null</c> if nothing has.</param>
    /// <returns>The reminders, by instant.</returns>
    public IReadOnlyList<Occurrence> Missed(DateTimeOffset since, DateTimeOffset now, ReminderState? state = null)
        => Missed(Instant.FromDateTimeOffset(since), Instant.FromDateTimeOffset(now), state);
}
