using System;
using System.Collections.Generic;

namespace StretchKit.Reminders;

/// <summary>Folds the events of a state in order, from an earlier fold on if there is one.</summary>
internal static class Folder
{
    /// <summary>An earlier state is kept each time this many events have been folded in.</summary>
    private const int Step = 16;

    /// <summary>The number of earlier states that are kept.</summary>
    private const int MaxEarlier = 64;

    /// <summary>Folds all events of a log.</summary>
    /// <param name="log">The log.</param>
    /// <param name="from">A fold of a log that differs only by events not before <paramref name="firstChanged"/>, or of no event.</param>
    /// <param name="firstChanged">The first event that differs; <c>null</c> if <paramref name="from"/> has no event.</param>
    public static FoldedState Fold(EventLog log, FoldedState from, ReminderEvent? firstChanged)
        => Fold(log, Before(from, firstChanged), MaxEarlier);

    /// <summary>Folds the events of a log that come before one, as if no later ones were there.</summary>
    public static FoldedState FoldBefore(EventLog log, FoldedState whole, ReminderEvent next)
    {
        if (whole.Last is null || EventOrder.Compare(whole.Last, next) < 0)
            return whole;
        var before = new EventLog();
        foreach (ReminderEvent happened in log)
        {
            if (EventOrder.Compare(happened, next) >= 0)
                break;
            before.Add(happened);
        }

        return Fold(before, whole.Earlier[0], 0);
    }

    /// <summary>What of higher priority keeps a snoozed occurrence from coming, by the facts before the snooze; or <c>null</c>.</summary>
    public static OccurrenceName? HolderOf(FoldedState before, ReminderEvent snoozed)
    {
        Facts facts = before.Facts.Copy();
        Folding.Add(facts, snoozed, new EventLog().Sessions);
        Mark mark = Folding.NamedBy(facts, snoozed)!;
        Entry? entry = Array.Find(
            Agenda.Of(facts, Axis.DayOf(Axis.Floor(snoozed.Until!.Value))).Entries,
            e => e.Kept.Day == mark.Day && e.Kept.Rule == mark.Rule && e.Kept.Slot == mark.Slot);
        return entry?.Holder is { } holder && facts.Plan.Rules[holder.Rule].Priority > facts.Plan.Rules[mark.Rule].Priority
            ? facts.NameOf(holder)
            : null;
    }

    private static FoldedState Before(FoldedState folded, ReminderEvent? firstChanged)
    {
        if (firstChanged is null || folded.Last is null || EventOrder.Compare(folded.Last, firstChanged) < 0)
            return folded;
        for (int i = folded.Earlier.Length - 1; i > 0; i--)
        {
            if (EventOrder.Compare(folded.Earlier[i].Last!, firstChanged) < 0)
                return folded.Earlier[i];
        }

        return folded.Earlier[0];
    }

    private static FoldedState Fold(EventLog log, FoldedState from, int earlierStates)
    {
        Facts facts = from.Facts.Copy();
        var earlier = new List<FoldedState>(from.Earlier);
        if (from.Last is null)
            earlier.Add(from);
        (int first, int last) = (from.FirstDate, from.LastDate);
        ReminderEvent? folded = from.Last;
        int left = log.CountAfter(from.Last);
        foreach (ReminderEvent happened in log.After(from.Last))
        {
            Folding.Add(facts, happened, log.Sessions);
            (int firstOf, int lastOf) = FoldedState.DatesOf(happened);
            (first, last, folded) = (Math.Min(first, firstOf), Math.Max(last, lastOf), happened);
            if (--left % Step == 0 && left < Step * earlierStates && left > 0)
            {
                earlier.Add(new FoldedState(facts, folded, first, last, []));
                facts = facts.Copy();
            }
        }

        if (earlier.Count > earlierStates + 1)
            earlier.RemoveRange(1, earlier.Count - earlierStates - 1);
        return new FoldedState(facts, folded, first, last, [.. earlier]);
    }
}
