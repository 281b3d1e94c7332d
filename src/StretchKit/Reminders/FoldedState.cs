using System;
using System.Collections.Generic;

namespace StretchKit.Reminders;

/// <summary>
/// What the events of a state mean for one schedule. It changes only while events are folded into a copy of it, before anybody
/// else sees that copy.
/// </summary>
internal sealed partial class FoldedState
{
    private readonly List<long> _sessions;
    private readonly List<Pause> _pauses;
    private readonly List<Leg> _legs;
    private readonly List<PendingSnooze> _pending;
    private readonly Marks _marks;
    private long _lastAt = -Axis.Never;

    // After these nothing that has happened bears on an occurrence, which is so for most that are asked for.
    private long _lastPaused = -Axis.Never;
    private long _lastPending = -Axis.Never;
    private int _lastMarked = int.MinValue;

    /// <summary>The state in which nothing has happened.</summary>
    public FoldedState(CompiledPlan home)
    {
        _sessions = [];
        _pauses = [];
        Home = home;
        CurrentLeg = new Leg(home);
        _legs = [CurrentLeg];
        _pending = [];
        _marks = new Marks();
        Activity = Activity.None;
    }

    private FoldedState(FoldedState other)
    {
        _sessions = [.. other._sessions];
        _pauses = [.. other._pauses];
        Home = other.Home;
        CurrentLeg = other.CurrentLeg;
        _legs = [.. other._legs];
        _pending = [.. other._pending];
        _marks = other._marks.Copy();
        _lastAt = other._lastAt;
        _lastPaused = other._lastPaused;
        _lastPending = other._lastPending;
        _lastMarked = other._lastMarked;
        Activity = new Activity(_sessions, _pauses);
    }

    public CompiledPlan Home { get; }

    public Activity Activity { get; }

    public IReadOnlyList<Leg> Legs => _legs;

    private Leg CurrentLeg { get; set; }

    /// <summary>
    /// Whether an occurrence that the stages kept at an instant does not come there. What has a mark either does not come at all or is
    /// among the pending.
    /// </summary>
    public bool IsGone(int day, int rule, Slot slot, long at)
        => (at <= _lastPaused && Activity.IsPaused(at, out _)) || (day <= _lastMarked && _marks.TryGet(day, rule, slot, out _));

    public bool TryGetMark(in Kept occurrence, out Mark mark)
        => _marks.TryGet(occurrence.Day, occurrence.Rule, occurrence.Slot, out mark);

    /// <summary>The earliest occurrence in (<paramref name="after"/>, <paramref name="notAfter"/>], and the leg it was computed in.</summary>
    public bool TryNext(long after, long notAfter, DayCache? cache, out Kept next, out Leg leg)
    {
        bool found = TryNextKept(this, after, notAfter, cache, out next, out leg);
        if (after >= _lastPending)
            return found;
        for (int i = FirstPendingAfter(after); i < _pending.Count; i++)
        {
            Kept snoozed = _pending[i].Occurrence;
            if (snoozed.At > (found ? next.At : notAfter))
                break;
            if (Activity.IsPaused(snoozed.At, out _) || (found && Compare(snoozed, next) > 0))
                continue;
            (next, leg, found) = (snoozed, _pending[i].Leg, true);
        }

        return found;
    }

    /// <summary>As <see cref="TryNext"/>, but of what the stages kept, whatever has happened to it.</summary>
    public bool TryNextKept(long after, long notAfter, DayCache? cache, out Kept next)
        => TryNextKept(null, after, notAfter, cache, out next, out _);

    /// <summary>The leg that holds an instant; that of a journey is still of the leg before.</summary>
    public Leg LegAt(long instant) => _legs[LegAfter(instant - 1)];

    private bool TryNextKept(FoldedState? removed, long after, long notAfter, DayCache? cache, out Kept next, out Leg leg)
    {
        leg = CurrentLeg;
        if (after >= leg.After)
            return Scan.TryNext(leg, Activity, removed, after, notAfter, cache, out next);

        for (int i = LegAfter(after); i < _legs.Count; i++)
        {
            leg = _legs[i];
            long from = Math.Max(after, leg.After);
            long to = i + 1 < _legs.Count ? Math.Min(notAfter, _legs[i + 1].After) : notAfter;
            if (Scan.TryNext(leg, Activity, removed, from, to, cache, out next))
                return true;
        }

        next = default;
        leg = CurrentLeg;
        return false;
    }

    /// <summary>Which of two comes: the earlier, and on one instant the one that stage 4 would keep.</summary>
    private int Compare(Kept one, Kept other)
        => (one.At, PriorityOf(other), one.Day, one.Rule, one.Nominal).CompareTo(
            (other.At, PriorityOf(one), other.Day, other.Rule, other.Nominal));

    private int PriorityOf(in Kept occurrence) => Home.Rules[occurrence.Rule].Priority;

    /// <summary>The index of the leg that holds the instants just after one.</summary>
    private int LegAfter(long instant) => Ordered.FirstAfter(_legs, instant) - 1;

    private int FirstPendingAfter(long instant) => Ordered.FirstAfter(_pending, instant);
}
