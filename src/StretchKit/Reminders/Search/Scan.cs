using System;
using System.Runtime.CompilerServices;

namespace StretchKit.Reminders;

/// <summary>
/// Finds the next occurrence on dates that no event but a pause affects: plan-day after plan-day, by template where the day is calm, else computed in full.
/// </summary>
internal static class Scan
{
    /// <summary>Plan-days that can have an occurrence at an instant start at most this many days after it.</summary>
    private const int LeadDays = 2;

    /// <summary>Plan-days that can have an occurrence at an instant started at most this many days before it.</summary>
    private const int TrailDays = 7;

    /// <summary>The earliest occurrence in (<paramref name="after"/>, <paramref name="notAfter"/>].</summary>
    public static bool TryNext(Leg leg, Facts facts, long after, long notAfter, DayCache? cache, out Kept next)
    {
        // What is found is earlier than what is looked for at first.
        next = new Kept { At = notAfter + 1 };
        CompiledPlan plan = leg.Plan;
        var zone = new ZoneCursor(leg.Zone, after);
        int day = Math.Max(Axis.DayOf(after + zone.Offset - plan.Latest), leg.FirstDay);
        if (after >= facts.Pauses.Reach && TryCalm(leg, zone, day, facts.Pauses.Reach, after, ref next))
            return next.At <= notAfter;
        ScanDays(leg, facts, zone, after, notAfter, cache, ref next);
        return next.At <= notAfter;
    }

    /// <summary>The first two days that can have it, if both are calm and nothing is paused: mostly that is enough. A pause moves what a chain gives later on its day.</summary>
    private static bool TryCalm(Leg leg, in ZoneCursor zone, int day, long pausesReach, long after, ref Kept next)
    {
        for (int last = day + 1; day <= last; day++)
        {
            long midnight = (day * Axis.Day) - zone.Offset;
            if (!CalmDays.HasOneOffset(midnight, zone) || leg.Plan.Refuses(day) is not null || leg.Plan.IsSpecial(day)
                || (leg.Plan.FollowsSessions && midnight - Axis.Day <= pausesReach)
                || midnight + leg.Plan.Earliest <= leg.After || leg.Templates.On(day) is not { } template)
            {
                return false;
            }

            if (ScanTemplate(template, null, day, zone.Offset, after, ref next))
                return true;
        }

        return false;
    }

    // Not inlined, or the short way would have to make room for all that this one needs.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ScanDays(
        Leg leg, Facts facts, ZoneCursor zone, long after, long notAfter, DayCache? cache, ref Kept next)
    {
        CompiledPlan plan = leg.Plan;

        // Where days meet, each is asked for again and again.
        if (plan.DaysMeet(0))
            cache ??= new DayCache();
        Facts? paused = after < facts.Pauses.Reach ? facts : null;
        int day = Math.Max(FirstDay(plan, after, ref zone), leg.FirstDay);
        var days = new DayWalk(plan, Axis.DayOf(notAfter) + LeadDays);
        for (; (day = days.From(day)) != int.MaxValue; day++)
        {
            bool isCalm = CalmDays.IsCalm(plan, day, ref zone);
            OffsetRange offsets = isCalm ? new OffsetRange(zone.Offset, zone.Offset) : CalmDays.OffsetsNear(day, ref zone);
            long first = (day * Axis.Day) + plan.Earliest - offsets.Greatest;
            long last = (day * Axis.Day) + plan.Latest - offsets.Least;
            if (first >= next.At)
                break;
            if (paused is not null && IsPausedThrough(paused, first, last))
                continue;
            if (!isCalm || KeptTimes.TemplateOf(leg, facts, day, ref zone) is not { } template)
                ScanComputed(leg, facts, paused, day, ref zone, after, cache, ref next);
            else if (ScanTemplate(template, paused, day, zone.Offset, after, ref next))
                break;
        }

        days.Dispose();
    }

    private static bool IsPausedThrough(Facts facts, long first, long last)
        => facts.PauseAt(first, PauseFact.AllRules) is { Rule: PauseFact.AllRules } pause && last < pause.End;

    /// <summary>The first day that can have an occurrence after an instant.</summary>
    private static int FirstDay(CompiledPlan plan, long after, ref ZoneCursor zone)
    {
        long least = zone.Offsets(after - (TrailDays * Axis.Day), after + (LeadDays * Axis.Day)).Least;
        return Axis.DayOf(after + least - plan.Latest);
    }

    /// <summary>Takes the first occurrence of a day after an instant, if it is earlier than what was found.</summary>
    /// <returns>Whether the scan can stop: one was found here, or the day's are later than what was found.</returns>
    private static bool ScanTemplate(Kept[] template, Facts? paused, int day, long offset, long after, ref Kept next)
    {
        long midnight = (day * Axis.Day) - offset;
        for (int i = 0; i < template.Length; i++)
        {
            ref readonly Kept kept = ref template[i];
            long at = midnight + kept.At;
            if (at <= after)
                continue;
            if (at >= next.At)
                return true;
            if (paused?.PauseAt(at, kept.Rule) is not null)
                continue;
            next.At = at;
            next.Nominal = midnight + kept.Nominal;
            next.Day = day;
            next.Rule = kept.Rule;
            next.Slot = kept.Slot;
            return true;
        }

        return false;
    }

    private static void ScanComputed(
        Leg leg, Facts facts, Facts? paused, int day, ref ZoneCursor zone, long after, DayCache? cache, ref Kept next)
    {
        if (cache is not null)
        {
            ScanKept(cache.Finished(leg, facts, day, ref zone), paused, after, ref next);
            return;
        }

        var kept = new Pool<Kept>(16);
        ComputedDay.Fill(leg, facts, day, null, ref zone, ref kept);
        ScanKept(kept.Span, paused, after, ref next);
        kept.Dispose();
    }

    private static void ScanKept(ReadOnlySpan<Kept> day, Facts? paused, long after, ref Kept next)
    {
        foreach (ref readonly Kept kept in day.Slice(Ordered.FirstAfter(day, after)))
        {
            if (kept.At >= next.At)
                return;
            if (paused?.PauseAt(kept.At, kept.Rule) is not null)
                continue;
            next = kept;
            return;
        }
    }
}
