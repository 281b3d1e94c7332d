using System;
using System.Collections.Generic;
using StretchKit.Recurrence;

namespace StretchKit.Reminders;

/// <summary>
/// What events mean for one plan: legs, marks of occurrences, sessions, pauses and snoozes. It changes only while events are folded into a copy of
/// it, before anybody else sees that copy.
/// </summary>
internal sealed class Facts : IChainEvents
{
    private readonly List<Leg> _legs;

    /// <summary>Creates the facts of a person to whom nothing has happened.</summary>
    public Facts(CompiledPlan plan, ZoneTable zone)
    {
        Plan = plan;
        _legs = [new Leg(plan, new DayTemplates(plan), zone)];
        Marks = new SpanList<Mark>(Mark.ByName);
        Sessions = new SpanList<SessionFact>(SessionFact.ByStart);
        Pauses = new SpanList<PauseFact>(PauseFact.ByStart);
        Snoozes = new SpanList<Snooze>(Snooze.ByTime);
        ChainDeliveries = new SpanList<ChainDelivery>(ChainDelivery.ByTime);
    }

    private Facts(Facts other)
    {
        Plan = other.Plan;
        _legs = [.. other._legs];
        Marks = other.Marks.Copy();
        Sessions = other.Sessions.Copy();
        Pauses = other.Pauses.Copy();
        Snoozes = other.Snoozes.Copy();
        ChainDeliveries = other.ChainDeliveries.Copy();
    }

    public CompiledPlan Plan { get; }

    /// <summary>The legs, in order; at least one.</summary>
    public IReadOnlyList<Leg> Legs => _legs;

    public SpanList<Mark> Marks { get; }

    public SpanList<SessionFact> Sessions { get; }

    public SpanList<PauseFact> Pauses { get; }

    /// <summary>All snoozes, also those that were superseded.</summary>
    public SpanList<Snooze> Snoozes { get; }

    /// <summary>Deliveries of rules that restart with sessions.</summary>
    public SpanList<ChainDelivery> ChainDeliveries { get; }

    public Leg CurrentLeg => _legs[_legs.Count - 1];

    public Facts Copy() => new(this);

    public void Add(Leg leg) => _legs.Add(leg);

    /// <summary>The leg that has an instant; that of a time-zone change itself still belongs to the leg before.</summary>
    public Leg LegAt(long instant)
    {
        int at = _legs.Count - 1;
        while (at > 0 && _legs[at].After >= instant)
            at--;
        return _legs[at];
    }

    /// <summary>The end of a leg, inclusive.</summary>
    public long EndOf(int leg) => leg + 1 < _legs.Count ? _legs[leg + 1].After : Axis.Never;

    public Mark MarkOf(int day, int rule, Slot slot)
    {
        var blank = new Mark(day, rule, slot);
        return Marks.Find(blank) ?? blank;
    }

    public OccurrenceName NameOf(in Kept kept) => new(Plan.Rules[kept.Rule].Rule, Civil.DateOf(kept.Day), kept.Slot);

    public Mark? TryMarkOf(in Kept kept) => Marks.Count == 0 ? null : Marks.Find(new Mark(kept.Day, kept.Rule, kept.Slot));

    /// <summary>The pause of a rule or of all that holds an instant and started first, or <c>null</c> if there is none.</summary>
    public PauseFact? PauseAt(long instant, int rule)
    {
        if (Pauses.Reach < instant)
            return null;
        foreach (PauseFact pause in Pauses.Overlapping(instant, instant))
        {
            if (pause.Concerns(rule))
                return pause;
        }

        return null;
    }

    public bool LatestPauseEnd(long instant, int rule, out long end)
    {
        end = long.MinValue;
        if (Pauses.Reach < instant)
            return false;
        foreach (PauseFact pause in Pauses.Overlapping(instant, instant))
        {
            if (pause.Concerns(rule))
                end = Math.Max(end, pause.End);
        }

        return end != long.MinValue;
    }

    public bool LastSession(long after, long to, out long session)
    {
        session = long.MinValue;
        if (Sessions.Reach < after)
            return false;
        foreach (SessionFact done in Sessions.Overlapping(after, to))
        {
            long end = done.End - (done.End % Axis.Second);
            if (end > after && end <= to)
                session = Math.Max(session, end);
        }

        return session != long.MinValue;
    }

    /// <summary>Whether anything happened that a chain could depend on in a stretch of time.</summary>
    public bool AnyChainEvent(long from, long to)
    {
        foreach (SessionFact _ in Sessions.Overlapping(from, to))
            return true;
        foreach (PauseFact _ in Pauses.Overlapping(from, to))
            return true;
        return false;
    }

    /// <summary>The session that spares an occurrence and ended first, or <c>null</c> if none does.</summary>
    public SessionFact? SparedBy(long at, int priority, int day, Snooze? snooze)
    {
        if (Sessions.Reach < at)
            return null;
        SessionFact? first = null;
        foreach (SessionFact session in Sessions.Overlapping(at, at))
        {
            if (session.Spares(at, priority, day, snooze) && (first is null || EventOrder.Compare(session.Event, first.Event) < 0))
                first = session;
        }

        return first;
    }
}
