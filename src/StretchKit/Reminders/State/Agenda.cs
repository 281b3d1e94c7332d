using System;
using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Reminders;

/// <summary>All occurrences of one date in UTC after stage 6, in order of their present instants. Immutable once built.</summary>
internal sealed class Agenda
{
    private readonly Entry[] _comes;

    private Agenda(int date, Entry[] entries)
    {
        Date = date;
        Entries = entries;
        _comes = Array.FindAll(entries, e => e.Outcome == Outcome.Comes);
    }

    /// <summary>The date in UTC, as a day number.</summary>
    public int Date { get; }

    /// <summary>What comes and what does not, in order.</summary>
    public Entry[] Entries { get; }

    /// <summary>Computes a date.</summary>
    public static Agenda Of(Facts facts, int date)
    {
        var ranges = new TimeRanges();
        ranges.Add(date * Axis.Day, ((date + 1) * Axis.Day) - 1);

        // What is held back depends on all snoozes that affect one another, also beyond the date.
        List<Snooze> snoozes = Widen(facts, ranges);
        Entry[] entries = EntriesIn(facts, ranges, snoozes);
        HoldingBack.Run(facts, entries, snoozes);
        TakeInstants(facts.Plan, entries);
        return new Agenda(date, Array.FindAll(entries, e => Axis.DayOf(e.Kept.At) == date));
    }

    /// <summary>The first that comes after an instant, or <c>null</c> if none does.</summary>
    public Entry? NextAfter(long instant)
    {
        int low = 0;
        int high = _comes.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_comes[middle].Kept.At <= instant)
                low = middle + 1;
            else
                high = middle;
        }

        return low < _comes.Length ? _comes[low] : null;
    }

    /// <summary>Finds the snoozes that can affect what comes in some ranges, and adds the ranges in which they can affect something.</summary>
    private static List<Snooze> Widen(Facts facts, TimeRanges ranges)
    {
        List<Snooze> snoozes = [];
        if (facts.Snoozes.Reach < ranges[0].From)
            return snoozes;
        for (int before = -1; snoozes.Count > before;)
        {
            before = snoozes.Count;
            snoozes = facts.Snoozes.Overlapping(ranges[0].From, ranges[ranges.Count - 1].To).Where(s => ranges.Overlap(s.Parts)).ToList();
            foreach (Snooze snooze in snoozes)
                ranges.Add(snooze.Parts);
        }

        return snoozes;
    }

    private static Entry[] EntriesIn(Facts facts, TimeRanges ranges, List<Snooze> snoozes)
    {
        var entries = new List<Entry>();
        var kepts = new List<(Kept Kept, Leg Leg)>();
        for (int i = 0; i < ranges.Count; i++)
            KeptTimes.Add(facts, ranges[i].From, ranges[i].To, kepts);
        foreach ((Kept kept, Leg leg) in kepts)
        {
            Mark? mark = facts.TryMarkOf(kept);
            if (mark?.LastSnooze is null)
                entries.Add(EntryOf(facts, kept, leg, mark));
        }

        foreach (Snooze snooze in snoozes)
        {
            Mark mark = facts.MarkOf(snooze.Day, snooze.Rule, snooze.Slot);
            if (mark.LastSnooze is not { } moved || moved.At != snooze.At || moved.Until != snooze.Until)
                continue;
            entries.Add(EntryOf(facts, KeptTimes.Snoozed(facts, snooze), facts.LegAt(snooze.At + 1), mark));
        }

        return [.. entries.OrderBy(e => e.Kept.At)];
    }

    private static Entry EntryOf(Facts facts, in Kept kept, Leg leg, Mark? mark)
        => new(kept, leg, mark)
        {
            Pause = facts.PauseAt(kept.At, kept.Rule),
            SparedBy = facts.SparedBy(kept.At, facts.Plan.Rules[kept.Rule].Priority, kept.Day, mark?.LastSnooze),
        };

    /// <summary>Of those that come on one instant only the one stays that stage 4 would keep.</summary>
    private static void TakeInstants(CompiledPlan plan, Entry[] entries)
    {
        Entry? first = null;
        foreach (Entry entry in entries)
        {
            if (entry.Outcome != Outcome.Comes)
                continue;
            if (first is null || first.Kept.At != entry.Kept.At)
            {
                first = entry;
                continue;
            }

            bool isFirst = StageOrder.Compare(plan, first.Kept, entry.Kept) < 0;
            (Entry winner, Entry loser) = isFirst ? (first, entry) : (entry, first);
            loser.TakenBy = winner.Kept;
            first = winner;
        }
    }
}
