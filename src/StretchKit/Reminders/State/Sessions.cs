using System.Collections.Generic;
using System.Linq;
using StretchKit.Adherence;
using StretchKit.Internal;

namespace StretchKit.Reminders;

/// <summary>Sessions with a state that contains all of them of which something was done.</summary>
internal sealed class Sessions
{
    private readonly List<(Session Session, HoldOutcome Share)> _all = [];

    public Sessions(ReminderState? state, IEnumerable<Session>? sessions, AdherenceGoal? goal)
    {
        int percent = (goal ?? AdherenceGoal.Default).SessionPercent;
        foreach (Session session in sessions is null ? [] : Guard.List(sessions))
            _all.Add((session, SessionShare.Of(session, percent)));

        State = (state ?? ReminderState.Empty).With(All.Select(s => ReminderEvent.Completed(s)));
    }

    /// <summary>The state, with all sessions.</summary>
    public ReminderState State { get; }

    /// <summary>The sessions of which something was done.</summary>
    public IEnumerable<Session> All => _all.Where(s => s.Share != HoldOutcome.Skipped).Select(s => s.Session);

    /// <summary>Whether a session is known to be done only in part. One that is known from its event alone counts as done.</summary>
    public bool IsPartlyDone(ReminderEvent completed)
    {
        // Of two records of one session the one that was done counts.
        List<HoldOutcome> shares = _all.Where(s => IsOf(s.Session, completed)).Select(s => s.Share).ToList();
        return shares.Count > 0 && !shares.Contains(HoldOutcome.Done);
    }

    private static bool IsOf(Session session, ReminderEvent completed)
        => session.RoutineId == completed.RoutineId
            && Axis.Floor(session.Ended) == Axis.Floor(completed.At)
            && (completed.Started is null || Axis.Floor(session.Started) == Axis.Floor(completed.Started.Value));
}
