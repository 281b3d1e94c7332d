using System.Collections.Generic;
using System.Linq;
using StretchKit.Reminders;

namespace StretchKit.Adherence;

/// <summary>The plans of a person, each with its view of what happened.</summary>
internal sealed class PlanHistory
{
    private readonly Version[] _versions;

    /// <summary>Creates the history of one plan that was always in force.</summary>
    public PlanHistory(Schedule schedule, Sessions sessions)
        => _versions = [new Version(-Axis.Never, schedule.Fold(sessions.State), sessions)];

    /// <summary>Creates a history of plans.</summary>
    public PlanHistory(IEnumerable<PlanInForce> plans, Sessions sessions)
        => _versions = plans.OrderBy(p => p.Since)
            .Select(p => new Version(Axis.Floor(p.Since), p.Plan.ToSchedule().Fold(sessions.State), sessions)).ToArray();

    /// <summary>What happened, as the latest plan sees it.</summary>
    public Facts Latest => _versions[_versions.Length - 1].Facts;

    /// <summary>The sessions by the plan-day that they belong to.</summary>
    public Dictionary<int, List<Session>> ByDay(IEnumerable<Session> sessions)
        => sessions.GroupBy(s => PersonalDays.Of(Latest, Axis.Floor(s.Started))).ToDictionary(g => g.Key, g => g.ToList());

    /// <summary>Counts the reminders of a plan-day, and the sessions of it that answer none.</summary>
    public DayCounts Count(int day, long now, Dictionary<int, List<Session>> begun)
    {
        Version inForce = InForce(day, now);
        List<DayReminder> planned = inForce.List.Of(day, now)
            .FindAll(r => r.IsPlanned && Axis.Floor(r.At) >= _versions[0].Since);
        int done = planned.Count(r => r.Status == DayReminderStatus.Done);
        int partial = planned.Count(r => r.Status == DayReminderStatus.PartlyDone);
        int toCome = planned.Count(r => r.Answer is null && Axis.Floor(r.At) > now);
        int extra = begun.TryGetValue(day, out List<Session>? sessions) ? sessions.Count(s => IsExtra(inForce.Facts, s)) : 0;
        return new DayCounts(done, partial, planned.Count - done - partial - toCome, toCome, extra);
    }

    /// <summary>The plan that is in force when the waking window of a day ends, or the first one.</summary>
    private Version InForce(int day, long now)
    {
        for (int i = _versions.Length - 1; i > 0; i--)
        {
            if (_versions[i].Since < PersonalDays.End(_versions[i].Facts, day, now))
                return _versions[i];
        }

        return _versions[0];
    }

    /// <summary>Whether a session answers no reminder, and is no second record of another.</summary>
    private static bool IsExtra(Facts facts, Session session)
    {
        ReminderEvent completed = ReminderEvent.Completed(session);
        foreach (SessionFact fact in facts.Sessions.Overlapping(Axis.Floor(session.Started), Axis.Floor(session.Ended)))
        {
            if (fact.Event == completed)
                return !fact.Answers && !fact.IsRecordedTwice;
        }

        return false;
    }

    /// <summary>A plan since an instant.</summary>
    private sealed class Version(long since, FoldedState folded, Sessions sessions)
    {
        public long Since { get; } = since;

        public Facts Facts { get; } = folded.Facts;

        public DayList List { get; } = new DayList(folded, sessions);
    }
}
