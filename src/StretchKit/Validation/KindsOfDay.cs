using System;
using System.Collections.Generic;
using NodaTime;
using StretchKit.Recurrence;
using StretchKit.Reminders;

namespace StretchKit.Validation;

/// <summary>
/// Runs the stages of the schedule on days, once for all that are alike: of the same weekday, active rules and phase of the program, far from clock
/// changes and from all that has a date. This is the only place of validation that knows how the engine computes a day.
/// </summary>
internal sealed class KindsOfDay
{
    private const int MaxOccasional = 64;

    private readonly CompiledPlan _plan;
    private readonly Leg _leg;
    private readonly bool _exist;
    private readonly DayCache _cache = new();
    private readonly Dictionary<(int Weekday, int Phase, ulong Active), KindOfDay> _alike = [];
    private ZoneCursor _zone;

    public KindsOfDay(CompiledPlan plan, DateTimeZone zone)
    {
        _plan = plan;
        var offsets = new ZoneTable(zone);
        _leg = new Leg(plan, new DayTemplates(plan), offsets);
        _zone = new ZoneCursor(offsets, 0);

        // Jitter differs from day to day; and if days meet, what a day keeps depends on its neighbours.
        _exist = !plan.DaysMeet(0) && plan.OccasionalRules.Length <= MaxOccasional && Array.TrueForAll(plan.RegularRules, r => r.IsAlike);
    }

    /// <summary>Returns the kind of a plan-day.</summary>
    /// <param name="day">The number of the day.</param>
    /// <param name="isNew">Whether it had to be computed.</param>
    public KindOfDay Of(int day, out bool isNew)
    {
        int phase = PhaseOn(day);
        (int, int, ulong)? key = null;
        if (_exist && ActiveOn(day) is { } active && CalmDays.IsCalm(_plan, day, ref _zone))
            key = (Civil.Weekday(day), phase, active);
        isNew = key is not { } known || !_alike.TryGetValue(known, out KindOfDay? kind);
        if (!isNew)
            return _alike[key!.Value];
        kind = new KindOfDay(_plan, day, phase, Compute(day));
        if (key is { } added)
            _alike.Add(added, kind);
        return kind;
    }

    private SurveyedOccurrence[] Compute(int day)
    {
        var candidates = new Candidates();
        DayStages.Run(_leg, null, day, ref _zone, ref candidates);
        CrossDay.Run(_leg, null, day, _cache, ref _zone, ref candidates);
        var occurrences = new SurveyedOccurrence[candidates.Count];
        var quiet = new Pool<QuietSpan>(16);
        (_, long asleep) = _plan.WakingWindow(day, ref _zone);
        if (_plan.HeedsQuiet)
            QuietWindows.Add(_plan, Math.Min(asleep, EarliestOf(candidates.Span)), asleep, ref _zone, ref quiet);
        for (int i = 0; i < occurrences.Length; i++)
        {
            Candidate candidate = candidates.Span[i];
            Kept holder = candidate.Fate is Fate.Absorbed or Fate.LostInstant ? candidates.HolderOf(candidate) : default;
            occurrences[i] = new SurveyedOccurrence(
                candidate.Rule, candidate.Slot, candidate.Fate, (holder.Rule, holder.Slot), CanBeSnoozed(candidate, asleep, quiet.Span));
        }

        quiet.Dispose();
        candidates.Dispose();
        return occurrences;
    }

    private static long EarliestOf(ReadOnlySpan<Candidate> candidates)
    {
        long earliest = Axis.Never;
        foreach (ref readonly Candidate candidate in candidates)
            earliest = Math.Min(earliest, candidate.At);
        return earliest;
    }

    /// <summary>As stage 6 has it: a snooze must end within the waking window, after quiet time too.</summary>
    private bool CanBeSnoozed(in Candidate candidate, long asleep, ReadOnlySpan<QuietSpan> quiet)
    {
        ReminderRule rule = _plan.Rules[candidate.Rule].Rule;
        long until = candidate.At + Axis.Of(rule.Snooze.Delay);
        if (candidate.At >= asleep)
            return true;
        if (rule.Quiet != QuietMode.Ignore && QuietWindows.Holds(quiet, until, out QuietSpan span))
            until = span.To;
        return until < asleep;
    }

    /// <summary>The rules that are active on a day, of those that are not on every one; or <c>null</c> if one of them has each day otherwise.</summary>
    private ulong? ActiveOn(int day)
    {
        ulong active = 0;
        for (int i = 0; i < _plan.OccasionalRules.Length; i++)
        {
            if (_plan.OccasionalRules[i].Refuses(day) is not null)
                continue;
            if (!_plan.OccasionalRules[i].IsAlike)
                return null;
            active |= 1UL << i;
        }

        return active;
    }

    private int PhaseOn(int day)
        => _plan.Plan.Program is { } followed && followed.On(Civil.DateOf(day)) is { } on ? followed.Program.PhaseIndexOf(on.Week) : -1;
}
