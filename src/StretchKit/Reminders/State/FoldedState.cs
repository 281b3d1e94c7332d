using System;
using System.Threading;
using StretchKit.Recurrence;

namespace StretchKit.Reminders;

/// <summary>
/// A state as one schedule sees it: the facts of all its events, and the answers near them. Immutable; answers are remembered as they are first asked for.
/// </summary>
internal sealed class FoldedState
{
    /// <summary>Around its date and the day it names an event can affect dates that are up to this many days earlier or later.</summary>
    private const int DaysAround = 11;

    private const int FewAgendas = 4;
    private const int MaxAgendas = 1_024;

    // By the date modulo the length. It grows when dates displace one another.
    private Agenda?[] _agendas = new Agenda?[FewAgendas];

    /// <summary>Creates the state in which nothing has happened.</summary>
    public FoldedState(Facts facts)
        : this(facts, null, int.MaxValue, int.MinValue, [])
    {
    }

    public FoldedState(Facts facts, ReminderEvent? last, int firstDate, int lastDate, FoldedState[] earlier)
    {
        Facts = facts;
        Last = last;
        FirstDate = firstDate;
        LastDate = lastDate;
        Earlier = earlier;
    }

    public Facts Facts { get; }

    /// <summary>The last event that is folded in, or <c>null</c> if there is none.</summary>
    public ReminderEvent? Last { get; }

    /// <summary>The first date in UTC that events other than pauses affect.</summary>
    public int FirstDate { get; }

    /// <summary>The last date in UTC that events other than pauses affect.</summary>
    public int LastDate { get; }

    /// <summary>Earlier states of the same events, from which a late event can be folded in.</summary>
    public FoldedState[] Earlier { get; }

    /// <summary>The dates in UTC that an event can affect.</summary>
    public static (int First, int Last) DatesOf(ReminderEvent happened)
    {
        int first = Axis.DayOf(Axis.Floor(happened.At));
        int last = first;
        if (happened.Kind is ReminderEventKind.Paused or ReminderEventKind.Resumed)
            return (int.MaxValue, int.MinValue);
        if (happened.Occurrence is { } name)
            (first, last) = (Math.Min(first, Civil.DayOf(name.Day)), Math.Max(last, Civil.DayOf(name.Day)));
        if (happened.Until is { } until)
            last = Math.Max(last, Axis.DayOf(Axis.Floor(until)));
        return (first - DaysAround, last + DaysAround);
    }

    /// <summary>What comes and what does not on a date in UTC.</summary>
    public Agenda On(int date)
    {
        Agenda?[] agendas = Volatile.Read(ref _agendas);
        Agenda? agenda = Volatile.Read(ref agendas[date & (agendas.Length - 1)]);
        return agenda is not null && agenda.Date == date ? agenda : Remember(agendas, agenda, Agenda.Of(Facts, date));
    }

    private Agenda Remember(Agenda?[] agendas, Agenda? displaced, Agenda agenda)
    {
        if (displaced is not null && agendas.Length < MaxAgendas)
        {
            var more = new Agenda?[4 * agendas.Length];
            foreach (Agenda? one in agendas)
            {
                if (one is not null)
                    more[one.Date & (more.Length - 1)] = one;
            }

            Volatile.Write(ref _agendas, agendas = more);
        }

        Volatile.Write(ref agendas[agenda.Date & (agendas.Length - 1)], agenda);
        return agenda;
    }

    /// <summary>The earliest occurrence in (<paramref name="after"/>, <paramref name="notAfter"/>], and the leg it was computed in.</summary>
    public bool TryNext(long after, long notAfter, DayCache? cache, out Kept next, out Leg leg)
    {
        int date = Axis.DayOf(after);
        if (date > LastDate)
            return Scan.TryNext(leg = Facts.CurrentLeg, Facts, after, notAfter, cache, out next);
        long affected = FirstDate * Axis.Day;
        if (date < FirstDate && Scan.TryNext(leg = Facts.Legs[0], Facts, after, Math.Min(notAfter, affected - 1), cache, out next))
            return true;
        for (date = Math.Max(date, FirstDate); date <= LastDate && date * Axis.Day <= notAfter; date++)
        {
            if (On(date).NextAfter(after) is not { } entry)
                continue;
            (next, leg) = (entry.Kept, entry.Leg);
            return next.At <= notAfter;
        }

        return Scan.TryNext(
            leg = Facts.CurrentLeg, Facts, Math.Max(after, ((LastDate + 1) * Axis.Day) - 1), notAfter, cache, out next);
    }
}
