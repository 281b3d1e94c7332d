using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.TimeZones;
using StretchKit.Reference;
using StretchKit.Tests.Reminders;

namespace StretchKit.Tests.Adherence;

/// <summary>A day as it must be: done, partial, missed, to come, extra.</summary>
internal sealed record ExpectedDay(LocalDate Date, int Done, int Partial, int Missed, int ToCome, int Extra, DayOutcome Outcome);

/// <summary>Adherence once more, from the reference engine and the page of rules, day by day and without any cleverness.</summary>
internal sealed class SlowAdherence(Plan plan, IEnumerable<ReminderEvent> events, IReadOnlyList<Session> sessions, Instant now, AdherenceGoal goal)
{
    private static readonly ZoneLocalMappingResolver Rfc5545 = Resolvers.LenientResolver;

    private readonly RefEngine _engine = ReferenceModel.Engine(plan);
    private readonly RefState _state = ReferenceModel.Engine(plan).Fold(events.Select(ReferenceModel.Of)).State;

    public IEnumerable<ExpectedDay> Days(LocalDate from)
    {
        // The last date seen: at the end of each stay, and now.
        LocalDate last = DateAt(now);
        foreach (RefTravel travel in _state.Travels.Where(t => t.At < now))
            last = LocalDate.Max(last, DateAt(travel.At));
        for (LocalDate day = from; day <= last; day = day.PlusDays(1))
            yield return Day(day);
    }

    private ExpectedDay Day(LocalDate day)
    {
        List<(string Rule, Instant At, bool IsSatisfied)> left =
        [
            .. _engine.Trace(_state, day).Where(t => t.Fate == RefFate.Kept)
                .Select(t => (t.Name, At: _state.MarkOf(t.Name).MovedTo ?? t.At))
                .Where(t => _state.MarkOf(t.Name).AbsorbedBy is null && !_state.IsPaused(t.At))
                .Select(t => (t.Name.Split('/')[0], t.At, _state.MarkOf(t.Name).Satisfied)),
        ];
        int[] counts = new int[2];
        int extra = 0;
        List<string> rules = [.. left.Select(l => l.Rule)];
        List<Session> ofDay = [.. sessions.Where(s => DayOf(s.Started) == day && Kind(s) >= 0)];
        for (int pass = 0; pass < 4; pass++)
        {
            foreach (Session session in ofDay.OrderBy(s => s.Started).Where(s => Kind(s) == pass / 2 && rules.Contains(s.RuleId!) == (pass % 2 == 0)))
            {
                List<(string Rule, Instant At, bool IsSatisfied)> fitting = [.. left.Where(l => l.Rule == session.RuleId)];
                if (fitting.Count == 0)
                    fitting = [.. left.Where(l => RoutineOf(l.Rule, day) == session.RoutineId)];
                if (fitting.Count == 0)
                {
                    extra++;
                    continue;
                }

                Duration nearest = fitting.Min(f => Apart(f.At, session.Started));
                left.Remove(fitting.Where(f => Apart(f.At, session.Started) == nearest).MinBy(f => f.At));
                counts[pass / 2]++;
            }
        }

        int missed = left.Count(l => !l.IsSatisfied && l.At <= now);
        int toCome = left.Count(l => !l.IsSatisfied && l.At > now);
        int all = counts[0] + counts[1] + missed + toCome;
        bool isOver = toCome == 0 && now >= Waking(ZoneAt(now), day).End;
        DayOutcome outcome = all == 0 ? DayOutcome.NothingPlanned
            : (decimal)counts[0] / all * 100 >= goal.DayPercent ? DayOutcome.Done
            : !isOver ? DayOutcome.Unfinished
            : counts[0] + counts[1] == 0 ? DayOutcome.Missed
            : DayOutcome.Partial;
        return new ExpectedDay(day, counts[0], counts[1], missed, toCome, extra, outcome);
    }

    private string? RoutineOf(string ruleId, LocalDate day)
    {
        ReminderRule rule = plan.Rules.Single(r => r.Id == ruleId);
        return rule.SlotId is { } slot ? plan.Program!.On(day)!.Phase.RoutineOf(slot) : rule.RoutineId;
    }

    /// <summary>0 for a session that counts as done, 1 for one in part, -1 for nothing.</summary>
    private int Kind(Session session)
    {
        int done = session.Holds.Count(h => h.Outcome == HoldOutcome.Done);
        if (session.Holds.Count == 0 || (decimal)done / session.Holds.Count * 100 >= goal.SessionPercent)
            return 0;
        return session.Holds.All(h => h.Outcome == HoldOutcome.Skipped) ? -1 : 1;
    }

    private LocalDate DayOf(Instant started)
    {
        DateTimeZone zone = ZoneAt(started);
        LocalDate date = started.InZone(zone).Date;
        foreach (LocalDate day in new[] { date.PlusDays(-2), date.PlusDays(-1), date })
        {
            bool isPlanDay = (plan.Start is null || plan.Start <= day) && (plan.End is null || day <= plan.End) && !plan.Except.Any(e => e.Contains(day));
            (Instant start, Instant end) = Waking(zone, day);
            if (isPlanDay && start <= started && started < end)
                return day;
        }

        return date;
    }

    private (Instant Start, Instant End) Waking(DateTimeZone zone, LocalDate day)
    {
        TimeWindow window = plan.Awake[day.DayOfWeek];
        LocalDate end = window.To <= window.From ? day.PlusDays(1) : day;
        return ((day + window.From).InZone(zone, Rfc5545).ToInstant(), (end + window.To).InZone(zone, Rfc5545).ToInstant());
    }

    private LocalDate DateAt(Instant at) => at.InZone(ZoneAt(at)).Date;

    private DateTimeZone ZoneAt(Instant at) => _state.Travels.LastOrDefault(t => t.At < at)?.Zone ?? plan.Zone!;

    private static Duration Apart(Instant one, Instant other) => Duration.Max(one - other, other - one);
}
