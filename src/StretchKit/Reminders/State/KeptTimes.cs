using System;
using System.Collections.Generic;

namespace StretchKit.Reminders;

/// <summary>What stages 1 to 5 keep, whatever has happened to it since.</summary>
internal static class KeptTimes
{
    /// <summary>Adds what is kept in [<paramref name="from"/>, <paramref name="to"/>], with the leg it is of.</summary>
    public static void Add(Facts facts, long from, long to, List<(Kept Kept, Leg Leg)> found)
    {
        for (int i = 0; i < facts.Legs.Count; i++)
        {
            Leg leg = facts.Legs[i];
            long first = Math.Max(from, leg.After + 1);
            long last = Math.Min(to, facts.EndOf(i));
            if (first <= last)
                Add(facts, leg, first, last, found);
        }
    }

    /// <summary>Finds an occurrence by name: in the leg that kept it, or <c>null</c> if none keeps it.</summary>
    public static (Kept Kept, Leg Leg)? Find(Facts facts, int day, int rule, Slot slot)
    {
        // What a leg keeps after its end is computed again by the next one.
        for (int i = facts.Legs.Count - 1; i >= 0; i--)
        {
            Leg leg = facts.Legs[i];
            if (day < leg.FirstDay || leg.Plan.Refuses(day) is not null)
                continue;
            var zone = new ZoneCursor(leg.Zone, day * Axis.Day);
            var kept = new Pool<Kept>(16);
            ComputedDay.Fill(leg, facts, day, null, ref zone, ref kept);
            Kept? match = null;
            foreach (Kept one in kept.Span)
            {
                if (one.Rule == rule && one.Slot == slot && one.At <= facts.EndOf(i))
                    match = one;
            }

            kept.Dispose();
            if (match is { } found)
                return (found, leg);
        }

        return null;
    }

    /// <summary>A snoozed occurrence where it was moved to. Its nominal instant stays as long as stages 1 to 5 keep its name.</summary>
    public static Kept Snoozed(Facts facts, Snooze snooze)
        => snooze.ToKept() with { Nominal = Find(facts, snooze.Day, snooze.Rule, snooze.Slot)?.Kept.Nominal ?? snooze.Until };

    private static void Add(Facts facts, Leg leg, long from, long to, List<(Kept Kept, Leg Leg)> found)
    {
        CompiledPlan plan = leg.Plan;
        var zone = new ZoneCursor(leg.Zone, from);
        OffsetRange offsets = zone.Offsets(from - (6 * Axis.Day), to + (6 * Axis.Day));
        int first = Math.Max(leg.FirstDay, Axis.DayOf(from + offsets.Least - plan.Latest));
        int last = Axis.DayOf(to + offsets.Greatest - plan.Earliest);
        var days = new DayWalk(plan, last);
        for (int day = days.From(first); day != int.MaxValue; day = days.From(day + 1))
        {
            var kept = new Pool<Kept>(16);
            long origin = 0;
            if (TemplateOf(leg, facts, day, ref zone) is { } template)
            {
                origin = (day * Axis.Day) - zone.Offset;
                foreach (Kept one in template)
                    kept.Add(one);
            }
            else
            {
                ComputedDay.Fill(leg, facts, day, null, ref zone, ref kept);
            }

            foreach (Kept one in kept.Span)
            {
                if (one.At + origin >= from && one.At + origin <= to)
                    found.Add((one with { At = one.At + origin, Nominal = one.Nominal + origin, Day = day }, leg));
            }

            kept.Dispose();
        }

        days.Dispose();
    }

    /// <summary>The template of a day; or <c>null</c> if it has none, or something that happened affects what stages 1 to 5 keep. The cursor moves to the day.</summary>
    public static Kept[]? TemplateOf(Leg leg, Facts facts, int day, ref ZoneCursor zone)
    {
        if (!CalmDays.IsCalm(leg.Plan, day, ref zone))
            return null;
        long midnight = (day * Axis.Day) - zone.Offset;
        bool isAffected = midnight + leg.Plan.Earliest <= leg.After
            || leg.SettledOn(day).Length > 0
            || (leg.Plan.FollowsSessions && facts.AnyChainEvent(midnight - Axis.Day, midnight + (4 * Axis.Day)));
        return isAffected ? null : leg.Templates.On(day);
    }
}
