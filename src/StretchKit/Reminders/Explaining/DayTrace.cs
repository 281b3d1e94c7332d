using System;
using System.Collections.Generic;

namespace StretchKit.Reminders;

/// <summary>All occurrences that a plan-day has or had, with what stages 1 to 5 and then stage 6 made of each.</summary>
internal static class DayTrace
{
    /// <summary>Traces a plan-day, in no special order.</summary>
    public static List<Traced> Of(FoldedState folded, int day)
    {
        Facts facts = folded.Facts;
        var traced = new Dictionary<(int Rule, Slot Slot), Traced>();
        if (facts.Plan.Refuses(day) is null)
        {
            foreach (Traced one in Candidates(facts, day))
            {
                // What one leg kept is told there, whatever a later one makes of the name; else the last has the last word.
                (int, Slot) name = (one.Candidate.Rule, one.Candidate.Slot);
                if (!traced.TryGetValue(name, out Traced? before) || before.Candidate.Fate != Fate.Kept)
                    traced[name] = one;
            }
        }

        foreach (Mark mark in facts.Marks.Overlapping(day, day))
        {
            if (!traced.ContainsKey((mark.Rule, mark.Slot)) && HasHappened(mark))
                traced[(mark.Rule, mark.Slot)] = Unkept(facts, mark);
        }

        foreach (Traced one in traced.Values)
            one.Entry = EntryOf(folded, one, day);
        return [.. traced.Values];
    }

    /// <summary>Whether an occurrence that the plan no longer keeps is still one of the day's: it came, or was snoozed or answered.</summary>
    private static bool HasHappened(Mark mark) => mark.LastSnooze is not null || mark.DeliveredAt is not null || mark.Answered is not null;

    /// <summary>An occurrence that the plan no longer keeps, as it last was.</summary>
    private static Kept LastKnown(Mark mark)
        => mark.LastSnooze?.ToKept() ?? mark.Answered
            ?? new Kept { At = mark.DeliveredAt!.Value, Nominal = mark.DeliveredAt.Value, Day = mark.Day, Rule = mark.Rule, Slot = mark.Slot };

    private static Traced Unkept(Facts facts, Mark mark)
    {
        Kept last = LastKnown(mark);
        var candidate = new Candidate { Rule = mark.Rule, Slot = mark.Slot, Nominal = last.Nominal, Jittered = last.At, At = last.At, Fate = Fate.NotInPlan };
        return new Traced(facts.LegAt(last.At), candidate, null, default);
    }

    private static Entry? EntryOf(FoldedState folded, Traced one, int day)
    {
        Mark mark = folded.Facts.MarkOf(day, one.Candidate.Rule, one.Candidate.Slot);
        if (one.Candidate.Fate != Fate.Kept && mark.LastSnooze is null)
            return HasHappened(mark) ? new Entry(LastKnown(mark), one.Leg, mark) : null;
        int date = Axis.DayOf(mark.LastSnooze?.Until ?? one.Candidate.At);
        return Array.Find(
            folded.On(date).Entries, e => e.Kept.Day == day && e.Kept.Rule == one.Candidate.Rule && e.Kept.Slot == one.Candidate.Slot);
    }

    /// <summary>The day's candidates in every leg that computes it, in the order of the legs.</summary>
    private static List<Traced> Candidates(Facts facts, int day)
    {
        var all = new List<Traced>();
        var cache = new DayCache();
        for (int i = 0; i < facts.Legs.Count; i++)
        {
            Leg leg = facts.Legs[i];
            if (day < leg.FirstDay)
                continue;
            var zone = new ZoneCursor(leg.Zone, day * Axis.Day);
            var candidates = new Candidates();
            DayStages.Run(leg, facts, day, ref zone, ref candidates);
            CrossDay.Run(leg, facts, day, cache, ref zone, ref candidates);
            var quiet = new Pool<QuietSpan>(16);
            if (candidates.Count > 0)
                DayStages.AddQuiet(leg.Plan, day, ref zone, candidates.Span, ref quiet);
            bool isLast = i + 1 == facts.Legs.Count || day >= facts.Legs[i + 1].FirstDay;
            foreach (Candidate candidate in candidates.Span)
            {
                Kept? holder = candidate.Fate is Fate.Absorbed or Fate.LostInstant ? candidates.HolderOf(candidate) : null;
                QuietWindows.Holds(quiet.Span, candidate.Jittered, out QuietSpan span);

                // What a later leg computes again is told there; what none does was left behind.
                if (candidate.At <= facts.EndOf(i))
                    all.Add(new Traced(leg, candidate, holder, span));
                else if (!isLast)
                    all.Add(new Traced(leg, candidate with { Fate = candidate.Fate == Fate.Kept ? Fate.LeftBehind : candidate.Fate }, holder, span));
            }

            quiet.Dispose();
            candidates.Dispose();
        }

        return all;
    }
}
