using System;
using StretchKit.Recurrence;

namespace StretchKit.Reminders;

/// <summary>Stage 1: the times that rules alone give a plan-day, and their names.</summary>
internal static class NominalTimes
{
    /// <summary>Adds the occurrences of all rules that are active on a plan-day.</summary>
    public static void Add(Leg leg, IChainEvents? happened, int day, ref ZoneCursor zone, ref Candidates candidates)
    {
        foreach (CompiledRule rule in leg.Plan.Rules)
        {
            if (rule.Refuses(day) is not null)
                continue;
            int first = candidates.Count;
            AddRule(leg.Plan, rule, happened, day, ref zone, ref candidates);
            if (rule.Trigger is EveryTrigger)
                NameApart(leg.SettledOn(day), candidates.Span.Slice(first), ref zone);
        }
    }

    /// <summary>Returns the slot of an <see cref="EveryTrigger"/> at an instant: its local time, with the offset if that time comes for the second time.</summary>
    public static Slot SlotAt(long at, ref ZoneCursor zone)
    {
        // A day after the last change no local time comes for the second time.
        if (at < zone.Start + Axis.Day || at >= zone.End)
            zone.MoveTo(at);
        long offset = zone.Offset;
        long local = at + offset;
        if (at >= zone.Start + Axis.Day || zone.ToInstant(local) == at)
            return Slot.OfTime(TimeOfDay(local));
        return Slot.OfTime(TimeOfDay(local), (int)(offset / Axis.Second));
    }

    private static void AddRule(
        CompiledPlan plan, CompiledRule rule, IChainEvents? happened, int day, ref ZoneCursor zone, ref Candidates candidates)
    {
        long midnight = day * Axis.Day;
        int weekday = Civil.Weekday(day) - 1;
        switch (rule.Trigger)
        {
            case AtTrigger:
                AddTimes(rule, rule.TimesByWeekday[weekday], midnight, ref zone, ref candidates);
                break;
            case DatesTrigger:
                AddTimes(rule, rule.DatesOn(day), 0, ref zone, ref candidates);
                break;
            case EveryTrigger:
                (long from, long to) = rule.Windows[weekday];
                long start = zone.ToInstant(midnight + from);
                long end = zone.ToInstant(midnight + to);
                if (rule.FollowsSessions && happened is not null)
                    AddChain(rule, happened, start, end, ref zone, ref candidates);
                else
                    AddEvery(rule, start, end, ref zone, ref candidates);
                break;
            default:
                (long waking, long sleeping) = plan.WakingWindow(day, ref zone);
                bool isWake = rule.Trigger is WakeTrigger;
                if (sleeping > waking)
                    Add(rule, isWake ? Slot.Wake : Slot.Sleep, (isWake ? waking : sleeping) + rule.Offset, ref candidates);
                break;
        }
    }

    private static void AddTimes(
        CompiledRule rule, ReadOnlySpan<long> times, long midnight, ref ZoneCursor zone, ref Candidates candidates)
    {
        foreach (long time in times)
        {
            long at = zone.ToInstant(midnight + time, out bool skipped);
            Fate fate = skipped && rule.SkipsGaps ? Fate.SkippedByGap : Fate.Kept;
            Add(rule, Slot.OfTime(TimeOfDay(time)), at, ref candidates, fate);
        }
    }

    private static void AddEvery(CompiledRule rule, long start, long end, ref ZoneCursor zone, ref Candidates candidates)
    {
        for (long at = start + rule.First; at < end; at += rule.Interval)
            Add(rule, SlotAt(at, ref zone), at, ref candidates);
    }

    private static void AddChain(
        CompiledRule rule, IChainEvents happened, long start, long end, ref ZoneCursor zone, ref Candidates candidates)
    {
        long cursor = start;
        long candidate = start + rule.First;
        while (cursor < end)
        {
            if (happened.LastSession(cursor, candidate, out long moved) || happened.LatestPauseEnd(candidate, rule.Index, out moved))
            {
                cursor = moved;
            }
            else if (candidate < end)
            {
                Add(rule, SlotAt(candidate, ref zone), candidate, ref candidates);
                cursor = candidate;
            }
            else
            {
                return;
            }

            candidate = cursor + rule.Interval;
        }
    }

    /// <summary>Adds the offset to a name that is already taken, in the window or before a time-zone change.</summary>
    private static void NameApart(Kept[] settled, Span<Candidate> ofRule, ref ZoneCursor zone)
    {
        if (ofRule.IsEmpty)
            return;

        // With one offset, a window of at most a day has no local time twice.
        OffsetRange offsets = zone.Offsets(ofRule[0].Nominal, ofRule[ofRule.Length - 1].Nominal);
        if (offsets.Shift == 0 && settled.Length == 0)
            return;
        for (int i = 0; i < ofRule.Length; i++)
        {
            if (!IsTaken(ofRule[i], settled, ofRule.Slice(0, i)))
                continue;
            zone.MoveTo(ofRule[i].Nominal);
            ofRule[i].Slot = Slot.OfTime(ofRule[i].Slot.Ticks, (int)(zone.Offset / Axis.Second));
        }
    }

    private static bool IsTaken(in Candidate candidate, Kept[] settled, Span<Candidate> before)
    {
        foreach (ref readonly Candidate other in before)
        {
            if (other.Slot == candidate.Slot)
                return true;
        }

        foreach (Kept kept in settled)
        {
            if (kept.Rule == candidate.Rule && kept.Slot == candidate.Slot)
                return true;
        }

        return false;
    }

    private static long TimeOfDay(long local) => local - (Axis.DayOf(local) * Axis.Day);

    private static void Add(CompiledRule rule, Slot slot, long at, ref Candidates candidates, Fate fate = Fate.Kept)
    {
        if (at > rule.LastInstant)
            return;
        candidates.Add(new Candidate
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
}
