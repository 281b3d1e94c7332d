using System;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Recurrence;

namespace StretchKit.Reminders;

/// <summary>The quiet windows near a range of time as instants, merged if they touch or overlap.</summary>
internal static class QuietWindows
{
    /// <summary>
    /// Adds the merged windows that can hold an instant of [<paramref name="from"/>, <paramref name="to"/>]. A window whose end is not after its
    /// start, because of a clock change, holds none.
    /// </summary>
    public static void Add(CompiledPlan plan, long from, long to, ref ZoneCursor zone, ref Pool<QuietSpan> spans)
    {
        // A weekly window ends at most a day after the end of the day it starts on.
        OffsetRange offsets = zone.Offsets(from - (3 * Axis.Day), to + (2 * Axis.Day));
        int first = Axis.DayOf(from + offsets.Least) - 1;
        int last = Axis.DayOf(to + offsets.Greatest);
        for (int day = first; day <= last; day++)
        {
            var weekday = (IsoDayOfWeek)Civil.Weekday(day);
            foreach ((DaysOfWeek on, long begins, long ends) in plan.WeeklyQuiet)
            {
                if (on.Includes(weekday))
                    Add((day * Axis.Day) + begins, (day * Axis.Day) + ends, ref zone, ref spans);
            }
        }

        foreach ((long begins, long ends) in plan.OneTimeQuiet)
        {
            if (begins > to + offsets.Greatest + Axis.Day)
                break;
            if (ends > from + offsets.Least - Axis.Day)
                Add(begins, ends, ref zone, ref spans);
        }

        Merge(ref spans);
    }

    /// <summary>The window that holds an instant, if there is one.</summary>
    public static bool Holds(ReadOnlySpan<QuietSpan> merged, long instant, out QuietSpan span)
    {
        int next = Ordered.FirstAfter(merged, instant);
        span = next > 0 ? merged[next - 1] : default;
        return next > 0 && instant < span.To;
    }

    private static void Add(long begins, long ends, ref ZoneCursor zone, ref Pool<QuietSpan> spans)
    {
        var span = new QuietSpan(zone.ToInstant(begins), zone.ToInstant(ends));
        if (span.To > span.From)
            spans.Add(span);
    }

    private static void Merge(ref Pool<QuietSpan> spans)
    {
        spans.Sort();
        int merged = 0;
        for (int i = 1; i < spans.Count; i++)
        {
            if (spans[i].From <= spans[merged].To)
                spans[merged] = new QuietSpan(spans[merged].From, Math.Max(spans[merged].To, spans[i].To));
            else
                spans[++merged] = spans[i];
        }

        spans.Truncate(Math.Min(spans.Count, merged + 1));
    }
}
