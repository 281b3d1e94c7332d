using System;
using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Reminders;

/// <summary>The end of stage 6: what a snooze, or the delivery of a chain that has moved, holds back.</summary>
internal sealed class HoldingBack
{
    private readonly Facts _facts;
    private readonly Entry[] _entries;
    private readonly List<(Snooze Snooze, long Reach)> _holding = [];

    private HoldingBack(Facts facts, Entry[] entries)
    {
        _facts = facts;
        _entries = entries;
    }

    /// <summary>Marks what is held back among all that comes near some snoozes.</summary>
    /// <param name="facts">What happened.</param>
    /// <param name="entries">What comes, by instant.</param>
    /// <param name="snoozes">The snoozes that can affect it.</param>
    public static void Run(Facts facts, Entry[] entries, IEnumerable<Snooze> snoozes)
    {
        var holding = new HoldingBack(facts, entries);
        holding.HoldByDeliveries();
        foreach ((Snooze snooze, bool isLast) in InOrder(facts, snoozes))
            holding.Take(snooze, isLast);
    }

    /// <summary>First the superseded snoozes, then the last one of each occurrence; by priority (highest first), end, and name.</summary>
    private static IEnumerable<(Snooze Snooze, bool IsLast)> InOrder(Facts facts, IEnumerable<Snooze> snoozes)
        => snoozes
            .Select(s => (Snooze: s, IsLast: IsLast(facts, s)))
            .OrderBy(s => s.IsLast)
            .ThenByDescending(s => facts.Plan.Rules[s.Snooze.Rule].Priority)
            .ThenBy(s => s.Snooze.Until)
            .ThenBy(s => NameOf(facts, s.Snooze), StringComparer.Ordinal)
            .ThenBy(s => s.Snooze.At);

    private static bool IsLast(Facts facts, Snooze snooze)
        => facts.MarkOf(snooze.Day, snooze.Rule, snooze.Slot).LastSnooze is { } last && last.At == snooze.At && last.Until == snooze.Until;

    private static string NameOf(Facts facts, Snooze snooze)
        => new OccurrenceName(facts.Plan.Rules[snooze.Rule].Rule, Recurrence.Civil.DateOf(snooze.Day), snooze.Slot).ToString();

    /// <summary>What a chain delivered under a name that it no longer has counts for the gap all the same.</summary>
    private void HoldByDeliveries()
    {
        if (_entries.Length == 0 || _facts.ChainDeliveries.Count == 0)
            return;
        foreach (ChainDelivery delivery in _facts.ChainDeliveries.Overlapping(_entries[0].Kept.At, _entries[_entries.Length - 1].Kept.At))
        {
            if (_facts.MarkOf(delivery.Day, delivery.Rule, delivery.Slot).LastSnooze is not null
                || KeptTimes.Find(_facts, delivery.Day, delivery.Rule, delivery.Slot) is not null)
                continue;
            int priority = _facts.Plan.Rules[delivery.Rule].Priority;
            var holder = new Kept { At = delivery.At, Nominal = delivery.At, Day = delivery.Day, Rule = delivery.Rule, Slot = delivery.Slot };
            foreach (Entry entry in Within(delivery.At + 1, delivery.GapEnd - 1))
            {
                // Deliveries are in order: of several the last is named.
                if (!entry.IsSnoozed && PriorityOf(entry.Kept.Rule) <= priority && IsAffected(entry, delivery.At, delivery.Day))
                    entry.Holder = holder;
            }
        }
    }

    private void Take(Snooze snooze, bool isLast)
    {
        Kept own = snooze.ToKept();
        if (isLast && Array.Find(_entries, e => IsOf(e, snooze)) is { } entry && HolderOf(entry, snooze) is { } holder)
        {
            entry.Holder ??= holder;
            return;
        }

        long reach = ReachOf(snooze);
        _holding.Add((snooze, reach));
        foreach (Entry other in Within(snooze.At, snooze.Until + Math.Max(snooze.Gap, 1) - 1))
        {
            if (!other.IsSnoozed && Holds(snooze, reach, other.Kept))
                other.Holder ??= own;
        }
    }

    /// <summary>What holds a snoozed occurrence back when its turn comes: an earlier snooze, or one of higher priority that it would come close to.</summary>
    private Kept? HolderOf(Entry entry, Snooze snooze)
    {
        foreach ((Snooze holder, long reach) in _holding)
        {
            if (Holds(holder, reach, entry.Kept))
                return holder.ToKept();
        }

        return entry.Outcome == Outcome.Comes ? HigherNear(snooze)?.Kept : null;
    }

    /// <summary>The nearest occurrence of higher priority that keeps a snoozed one from coming.</summary>
    private Entry? HigherNear(Snooze snooze)
        => Within(Math.Max(snooze.At + 1, snooze.Until - snooze.Gap + 1), snooze.Until + snooze.Gap - 1)
            .Where(e => e.Stands && PriorityOf(e.Kept.Rule) > PriorityOf(snooze.Rule) && IsAffected(e, snooze.At, snooze.Day))
            .OrderBy(e => Math.Abs(e.Kept.At - snooze.Until)).ThenBy(e => e.Kept.At).FirstOrDefault();

    private bool Holds(Snooze snooze, long reach, in Kept other)
        => other.At >= snooze.At && other.At < reach
            && PriorityOf(other.Rule) <= PriorityOf(snooze.Rule)
            && !(other.Day == snooze.Day && other.Rule == snooze.Rule && other.Slot == snooze.Slot)
            && snooze.IsNear(other.At, other.Rule == snooze.Rule)
            && (Nearby.Is(other.Day, Axis.DayOf(snooze.At)) || Nearby.Is(other.Day, snooze.Day));

    /// <summary>The end of a snooze's reach: when its occurrence is snoozed again, skipped or answered, or a pause or session that drops it starts.</summary>
    private long ReachOf(Snooze snooze)
    {
        long end = snooze.EndedAt;
        if (_facts.MarkOf(snooze.Day, snooze.Rule, snooze.Slot).Answer is { } answer)
            end = Math.Min(end, answer.End);
        if (_facts.PauseAt(snooze.Until, snooze.Rule) is { } pause)
            end = Math.Min(end, pause.From);
        if (_facts.SparedBy(snooze.Until, PriorityOf(snooze.Rule), snooze.Day, snooze) is { } session)
            end = Math.Min(end, session.Started);
        return end;
    }

    private static bool IsOf(Entry entry, Snooze snooze)
        => entry.Kept.Day == snooze.Day && entry.Kept.Rule == snooze.Rule && entry.Kept.Slot == snooze.Slot;

    private static bool IsAffected(Entry entry, long at, int day)
        => Nearby.Is(entry.Kept.Day, Axis.DayOf(at)) || Nearby.Is(entry.Kept.Day, day);

    private int PriorityOf(int rule) => _facts.Plan.Rules[rule].Priority;

    private IEnumerable<Entry> Within(long from, long to)
    {
        int low = 0;
        int high = _entries.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_entries[middle].Kept.At < from)
                low = middle + 1;
            else
                high = middle;
        }

        for (; low < _entries.Length && _entries[low].Kept.At <= to; low++)
            yield return _entries[low];
    }
}
