using System;
using System.Collections.Generic;
using System.Linq;
using StretchKit.Reminders;

namespace StretchKit.Adherence;

/// <summary>
/// Which sessions of a day answer which of its reminders. Those that count as done choose first, then the others; among them those that name
/// a rule of the day's reminders; then the earlier. Each takes the nearest reminder that is left: of its rule, or else of its routine.
/// </summary>
internal static class DayMatch
{
    public static DayCounts Count(IEnumerable<PlannedReminder> planned, IEnumerable<Session> sessions, int sessionPercent, long now)
    {
        List<PlannedReminder> left = [.. planned];
        HashSet<string> rules = [.. left.Select(r => r.RuleId)];
        int done = 0;
        int partial = 0;
        int extra = 0;
        IEnumerable<(Session Session, HoldOutcome Outcome)> inOrder = sessions
            .Select(s => (Session: s, Outcome: SessionShare.Of(s, sessionPercent)))
            .Where(s => s.Outcome != HoldOutcome.Skipped)
            .OrderBy(s => s.Outcome)
            .ThenBy(s => s.Session.RuleId is { } rule && rules.Contains(rule) ? 0 : 1)
            .ThenBy(s => s.Session.Started);
        foreach ((Session session, HoldOutcome outcome) in inOrder)
        {
            if ((Nearest(left, session, r => r.RuleId == session.RuleId) ?? Nearest(left, session, r => r.RoutineId == session.RoutineId)) is not { } answered)
            {
                extra++;
                continue;
            }

            left.Remove(answered);
            if (outcome == HoldOutcome.Done)
                done++;
            else
                partial++;
        }

        left.RemoveAll(r => r.IsSatisfied);
        int toCome = left.Count(r => r.At > now);
        return new DayCounts(done, partial, left.Count - toCome, toCome, extra);
    }

    private static PlannedReminder? Nearest(List<PlannedReminder> left, Session session, Func<PlannedReminder, bool> fits)
    {
        long started = Axis.Floor(session.Started);
        return left.Where(fits).OrderBy(r => Math.Abs(r.At - started)).ThenBy(r => r.At).FirstOrDefault();
    }
}
