using System;

namespace StretchKit.Reminders;

/// <summary>The days computed last, for one walk through many occurrences in order. Belongs to that walk alone.</summary>
internal sealed class DayCache
{
    private readonly (Leg? Leg, int Day, Kept[] Kept)[] _days = new (Leg?, int, Kept[])[16];

    public ReadOnlySpan<Kept> Day(Leg leg, Activity activity, int day, ref ZoneCursor zone)
    {
        ref (Leg? Leg, int Day, Kept[] Kept) entry = ref _days[day & 15];
        if (entry.Leg != leg || entry.Day != day)
        {
            var candidates = new Pool<Candidate>(16);
            var kept = new Pool<Kept>(16);
            ComputedDay.Fill(leg, leg.Plan.Rules, activity, day, ref zone, ref candidates, ref kept);
            entry = (leg, day, kept.Span.ToArray());
            candidates.Dispose();
            kept.Dispose();
        }

        return entry.Kept;
    }
}
