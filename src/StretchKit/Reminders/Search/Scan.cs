using System;
using System.Runtime.CompilerServices;

namespace StretchKit.Reminders;

/// <summary>Finds the next occurrence of a leg: plan-day after plan-day, by template where the day is ordinary.</summary>
internal static class Scan
{
    /// <summary>Within so many days from an instant begin the plan-days that can have an occurrence there.</summary>
    private const int LeadDays = 2;

    /// <summary>So many days before an instant began the plan-days that can have an occurrence there, at most.</summary>
    private const int TrailDays = 6;

    /// <summary>The earliest occurrence in (<paramref name="after"/>, <paramref name="notAfter"/>] that the state has not removed; with no state, that the stages keep.</summary>
    public static bool TryNext(
        Leg leg, Activity activity, FoldedState? removed, long after, long notAfter, DayCache? cache, out Kept next)
    {
        // What is found is earlier than what is looked for at first.
        next = new Kept { At = notAfter + 1 };
        var zone = new ZoneCursor(leg.Plan.Offsets, after);
        int notBefore = leg.FirstDay;
        if (!leg.IsPlain || !ScanCalm(leg.Plan, activity, removed, zone, after, ref notBefore, ref next))
            ScanDays(leg, activity, removed, zone, after, notBefore, notAfter, cache, ref next);
        return next.At <= notAfter;
    }

    /// <summary>
    /// The short way: as long as the plan is plain and no change of offset is near, the days need nothing but their templates.
    /// </summary>
    /// <returns>Whether no more days need be looked at; if not, from <paramref name="notBefore"/> on.</returns>
    private static bool ScanCalm(
        CompiledPlan plan, Activity activity, FoldedState? removed, in ZoneCursor zone, long after, ref int notBefore, ref Kept next)
    {
        int at = Axis.DayOf(after + zone.Offset - plan.Reach.Latest) + 1;
        while (plan.Refuses(at) is null)
        {
            long midnight = (at * Axis.Day) - zone.Offset;
            if (!Reach.IsCalm(midnight, zone) || IsEventful(plan, activity, midnight))
                return false;
            if (ScanTemplate(plan.Templates!.On(at)!, removed, at, zone.Offset, after, ref next))
                return true;
            notBefore = ++at;
        }

        return false;
    }

    // Not inlined, or the short way would have to make room for all that this one needs.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ScanDays(
        Leg leg,
        Activity activity,
        FoldedState? removed,
        ZoneCursor zone,
        long after,
        int notBefore,
        long notAfter,
        DayCache? cache,
        ref Kept next)
    {
        CompiledPlan plan = leg.Plan;

        // Where days meet, each is asked for again and again.
        if (plan.Reach.DaysMeet(0))
            cache ??= new DayCache();
        int day = Math.Max(FirstDay(plan, after, ref zone), notBefore);
        var days = new DayWalk(plan, Axis.DayOf(notAfter) + LeadDays);
        for (; (day = days.From(day)) != int.MaxValue; day++)
        {
            bool ordinary = Reach.IsOrdinary(day, ref zone);
            OffsetRange offsets = ordinary ? new OffsetRange(zone.Offset, zone.Offset) : Reach.OffsetsNear(day, ref zone);
            long first = (day * Axis.Day) + plan.Reach.Earliest - offsets.Greatest;
            long last = (day * Axis.Day) + plan.Reach.Latest - offsets.Least;
            if (first >= next.At)
                break;
            if (removed is not null && removed.Activity.IsPaused(first, out Pause pause) && last <= pause.To)
                continue;
            if (!ordinary || TemplateOf(leg, activity, day, zone) is not { } template)
                ScanComputed(leg, activity, removed, day, ref zone, after, cache, ref next);
            else if (ScanTemplate(template, removed, day, zone.Offset, after, ref next))
                break;
        }

        days.Dispose();
    }

    /// <summary>The first day that can have an occurrence after an instant.</summary>
    private static int FirstDay(CompiledPlan plan, long after, ref ZoneCursor zone)
    {
        long least = zone.Offsets(after - (TrailDays * Axis.Day), after + (LeadDays * Axis.Day)).Least;
        return Axis.DayOf(after + least - plan.Reach.Latest) + 1;
    }

    private static Kept[]? TemplateOf(Leg leg, Activity activity, int day, ZoneCursor zone)
    {
        CompiledPlan plan = leg.Plan;
        long midnight = (day * Axis.Day) - zone.Offset;
        if (midnight + plan.Reach.Earliest <= leg.After || !leg.SettledOn(day).IsEmpty || IsEventful(plan, activity, midnight))
            return null;
        return plan.Templates?.On(day);
    }

    /// <summary>Whether anything has happened that bears on a day's stage 1.</summary>
    private static bool IsEventful(CompiledPlan plan, Activity activity, long midnight)
        => plan.FollowsSessions && activity.Any(midnight, midnight + (2 * Axis.Day));

    /// <returns>Whether it was found here, or the day goes beyond what is looked for: as days with a template keep apart, all that follows comes later.</returns>
    private static bool ScanTemplate(Kept[] template, FoldedState? removed, int day, long offset, long after, ref Kept next)
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
            if (removed is not null && removed.IsGone(day, kept.Rule, kept.Slot, at))
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
        Leg leg,
        Activity activity,
        FoldedState? removed,
        int day,
        ref ZoneCursor zone,
        long after,
        DayCache? cache,
        ref Kept next)
    {
        if (cache is not null)
        {
            ScanKept(cache.Finished(leg, activity, day, ref zone), removed, after, ref next);
            return;
        }

        var candidates = new Candidates();
        DayStages.RunHopeful(leg, activity, day, ref zone, ref candidates);
        CrossDay.Run(leg, activity, day, null, ref zone, ref candidates);
        ScanKept(candidates.Span, day, removed, after, ref next);
        candidates.Dispose();
    }

    private static void ScanKept(ReadOnlySpan<Candidate> candidates, int day, FoldedState? removed, long after, ref Kept next)
    {
        foreach (ref readonly Candidate candidate in candidates)
        {
            if (candidate.Fate != Fate.Kept || candidate.At <= after || candidate.At >= next.At)
                continue;
            if (removed is null || !removed.IsGone(day, candidate.Rule, candidate.Slot, candidate.At))
                next = candidate.ToKept(day);
        }
    }

    private static void ScanKept(ReadOnlySpan<Kept> day, FoldedState? removed, long after, ref Kept next)
    {
        foreach (ref readonly Kept kept in day.Slice(Ordered.FirstAfter(day, after)))
        {
            if (kept.At >= next.At)
                return;
            if (removed is not null && removed.IsGone(kept.Day, kept.Rule, kept.Slot, kept.At))
                continue;
            next = kept;
            return;
        }
    }
}
