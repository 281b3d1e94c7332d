using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.TimeZones;
using StretchKit.Adherence;
using StretchKit.Reference;
using StretchKit.Tests.Reminders;

namespace StretchKit.Tests.Adherence;

/// <summary>A day as it must be: done, partial, missed, to come, extra.</summary>
internal sealed record ExpectedDay(LocalDate Date, int Done, int Partial, int Missed, int ToCome, int Extra, DayOutcome Outcome);

/// <summary>Adherence once more, from the reference engine's days and the page of rules, without any cleverness.</summary>
internal sealed class SlowAdherence
{
    private static readonly ZoneLocalMappingResolver Rfc5545 = Resolvers.LenientResolver;

    private readonly Plan _plan;
    private readonly RefEngine _engine;
    private readonly RefState _state;
    private readonly IReadOnlyList<Session> _sessions;
    private readonly Instant _now;
    private readonly AdherenceGoal _goal;

    public SlowAdherence(Plan plan, RefState state, IReadOnlyList<Session> sessions, Instant now, AdherenceGoal goal)
    {
        _plan = plan;
        _engine = ReferenceModel.Engine(plan);
        _sessions = sessions;
        _now = now;
        _goal = goal;
        _state = RefState.Of([.. state.Events, .. sessions.Where(s => Kind(s) >= 0).Select(Event)]);
    }

    public IEnumerable<ExpectedDay> Days(LocalDate from)
    {
        // The last date seen: at the end of each stay, and now.
        LocalDate last = DateAt(_now);
        foreach (RefTravelled travel in Travels.Where(t => t.At < _now))
            last = LocalDate.Max(last, DateAt(travel.At));
        for (LocalDate day = from; day <= last; day = day.PlusDays(1))
            yield return Day(day);
    }

    private IEnumerable<RefTravelled> Travels => _state.Events.OfType<RefTravelled>().OrderBy(t => t.At).ThenBy(t => t.Zone.Id, StringComparer.Ordinal);

    private ExpectedDay Day(LocalDate day)
    {
        List<RefDayRow> planned = [.. _engine.Day(day, _state, _now)
            .Where(r => r.Fate is RefFate.Comes or RefFate.Due or RefFate.Delivered or RefFate.Answered or RefFate.Skipped or RefFate.SnoozedPending)];
        int done = planned.Count(r => r.Fate == RefFate.Answered && !IsPartly(r.Session!.Value));
        int partial = planned.Count(r => r.Fate == RefFate.Answered) - done;
        int toCome = planned.Count(r => r.Fate != RefFate.Answered && r.At > _now);
        int missed = planned.Count - done - partial - toCome;
        bool isOver = toCome == 0 && _now >= Waking(ZoneAt(_now), day).End;
        DayOutcome outcome = planned.Count == 0 ? DayOutcome.NothingPlanned
            : (decimal)done / planned.Count * 100 >= _goal.DayPercent ? DayOutcome.Done
            : !isOver ? DayOutcome.Unfinished
            : done + partial == 0 ? DayOutcome.Missed
            : DayOutcome.Partial;
        return new ExpectedDay(day, done, partial, missed, toCome, 0, outcome);
    }

    private bool IsPartly(Instant end)
        => _sessions.Where(s => s.Ended == end).ToList() is { Count: > 0 } known && known.All(s => Kind(s) != 0);

    private static RefCompleted Event(Session session) => new(session.Ended, session.RoutineId, session.RuleId, null, session.Started);

    /// <summary>0 for a session that counts as done, 1 for one in part, -1 for nothing.</summary>
    private int Kind(Session session)
    {
        int done = session.Holds.Count(h => h.Outcome == HoldOutcome.Done);
        if (session.Holds.Count == 0 || (decimal)done / session.Holds.Count * 100 >= _goal.SessionPercent)
            return 0;
        return session.Holds.All(h => h.Outcome == HoldOutcome.Skipped) ? -1 : 1;
    }

    private (Instant Start, Instant End) Waking(DateTimeZone zone, LocalDate day)
    {
        TimeWindow window = _plan.Awake[day.DayOfWeek];
        LocalDate end = window.To <= window.From ? day.PlusDays(1) : day;
        return ((day + window.From).InZone(zone, Rfc5545).ToInstant(), (end + window.To).InZone(zone, Rfc5545).ToInstant());
    }

    private LocalDate DateAt(Instant at) => at.InZone(ZoneAt(at)).Date;

    private DateTimeZone ZoneAt(Instant at) => Travels.LastOrDefault(t => t.At < at)?.Zone ?? _plan.Zone!;
}
