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
        => Fold(log, Before(from, firstChanged), null, MaxEarlier);

    /// <summary>Folds the events of a log that come before one.</summary>
    public static FoldedState FoldUntil(EventLog log, FoldedState whole, FoldedState untouched, ReminderEvent next)
    {
        FoldedState from = Before(whole, next);
        return Fold(log, from.Last is null ? untouched : from, next, 0);
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

    private static FoldedState Fold(EventLog log, FoldedState from, ReminderEvent? before, int earlierStates)
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
            if (before is not null && EventOrder.Compare(happened, before) >= 0)
                break;
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
