using System;
using StretchKit.Recurrence;

namespace StretchKit.Reminders;

/// <summary>Stage 1: what the rules alone have on a plan-day.</summary>
internal static class Nominals
{
    public static void Add(CompiledPlan plan, Activity activity, int day, ref ZoneCursor zone, ref Candidates candidates)
    {
        foreach (CompiledRule rule in plan.Rules)
        {
            if (rule.Refuses(day) is null)
                AddRule(plan, rule, activity, day, ref zone, ref candidates);
        }
    }

    /// <summary>The same for an ordinary day, less what quiet time always drops.</summary>
    public static void AddHopeful(
        CompiledPlan plan, QuietWeek week, Activity activity, int day, ref ZoneCursor zone, ref Candidates candidates)
    {
        int weekday = Civil.Weekday(day);
        long midnight = (day * Axis.Day) - zone.Offset;
        bool isEventful = activity.Any(midnight, midnight + (2 * Axis.Day));
        foreach (CompiledRule rule in plan.Rules)
        {
            if (rule.Trigger is DatesTrigger || (isEventful && rule.FollowsSessions))
            {
                if (rule.Refuses(day) is null)
                    AddRule(plan, rule, activity, day, ref zone, ref candidates);
                continue;
            }

            (Slot Slot, long Nominal)[] hopeful = week.Hopeful(rule, weekday);
            if (hopeful.Length == 0 || rule.Refuses(day) is not null)
                continue;
            foreach ((Slot slot, long nominal) in hopeful)
                Add(rule, slot, midnight + nominal, ref candidates);
        }
    }

    /// <summary>What a rule has on a day, if it has that day.</summary>
    public static void AddRule(
        CompiledPlan plan, CompiledRule rule, Activity activity, int day, ref ZoneCursor zone, ref Candidates candidates)
    {
        long midnight = day * Axis.Day;
        int weekday = Civil.Weekday(day);
        switch (rule.Trigger)
        {
            case AtTrigger:
                AddTimes(rule, rule.Times, midnight, ref zone, ref candidates);
                break;
            case DatesTrigger:
                AddTimes(rule, rule.TimesOn(day), 0, ref zone, ref candidates);
                break;
            case EveryTrigger every:
                (long from, long to) = plan.Window(every, weekday);
                long start = zone.ToInstant(midnight + from);
                long end = zone.ToInstant(midnight + to);
                if (rule.FollowsSessions)
                    AddChain(rule, activity, start, end, ref candidates);
                else
                    AddEvery(rule, start, end, ref candidates);
                break;
            default:
                (long waking, long sleeping) = WakingWindow(plan, day, ref zone);
                bool isWake = rule.Trigger is WakeTrigger;
                if (sleeping > waking)
                    Add(rule, isWake ? Slot.Wake : Slot.Sleep, (isWake ? waking : sleeping) + rule.Offset, ref candidates);
                break;
        }
    }

    /// <summary>The two ends of a plan-day's waking window, each resolved by itself; empty where the second is not after the first.</summary>
    public static (long From, long To) WakingWindow(CompiledPlan plan, int day, ref ZoneCursor zone)
    {
        (long from, long to) = plan.Awake(Civil.Weekday(day));
        return (zone.ToInstant((day * Axis.Day) + from), zone.ToInstant((day * Axis.Day) + to));
    }

    private static void AddTimes(
        CompiledRule rule, ReadOnlySpan<long> times, long midnight, ref ZoneCursor zone, ref Candidates candidates)
    {
        foreach (long time in times)
        {
            long at = zone.ToInstant(midnight + time, out bool skipped);
            Fate fate = skipped && rule.SkipsGaps ? Fate.SkippedByGap : Fate.Kept;
            Add(rule, Slot.OfTime(time % Axis.Day), at, ref candidates, fate);
        }
    }

    private static void AddEvery(CompiledRule rule, long start, long end, ref Candidates candidates)
    {
        for (long at = start + rule.First; at < end; at += rule.Interval)
            Add(rule, Slot.OfElapsed(at - start), at, ref candidates);
    }

    private static void AddChain(CompiledRule rule, Activity activity, long start, long end, ref Candidates candidates)
    {
        long cursor = start;
        long candidate = start + rule.First;
        while (cursor < end)
        {
            if (activity.LastSession(cursor, candidate, out long moved) || activity.PauseOver(cursor, candidate, out moved))
            {
                cursor = moved;
            }
            else if (candidate < end)
            {
                Add(rule, Slot.OfElapsed(candidate - start), candidate, ref candidates);
                cursor = candidate;
            }
            else
            {
                return;
            }

            candidate = cursor + rule.Interval;
        }
    }

    private static void Add(CompiledRule rule, Slot slot, long at, ref Candidates candidates, Fate fate = Fate.Kept)
        => candidates.Add(new Candidate
        {
            Rule = rule.Index,
            Priority = rule.Priority,
            Slot = slot,
            Nominal = at,
            Jittered = at,
            At = at,
            Fate = fate,
        });
}
