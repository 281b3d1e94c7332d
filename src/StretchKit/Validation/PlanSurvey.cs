using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Recurrence;
using StretchKit.Reminders;

namespace StretchKit.Validation;

/// <summary>
/// What the stages of the schedule make of a plan's days, in a year of them: how many occurrences each rule has, what becomes of
/// them, and on which days some are left. The work is bounded: of a plan with very many occurrences fewer days are looked at.
/// </summary>
internal sealed class PlanSurvey
{
    /// <summary>How many days are looked at: a year, a leap year too.</summary>
    public const int Days = 366;

    // About what fits into a tenth of a second.
    private const long Budget = 250_000;

    /// <summary>Where a plan begins that says it nowhere: a Monday.</summary>
    private static readonly LocalDate Reference = new(2026, 1, 5);

    private readonly List<SurveyedDay> _days = [];

    public PlanSurvey(Plan plan, ValidationContext context)
    {
        Rules = plan.Rules.Select(_ => new RuleTally()).ToArray();
        // A template's days are those of UTC.
        var compiled = new CompiledPlan(plan);
        (int first, int last) = Range(plan, compiled, context.From);
        Look(compiled, new ZoneTable(plan.Zone ?? DateTimeZone.Utc), first, last);
    }

    /// <summary>What became of each rule's occurrences, in the order of the rules.</summary>
    public RuleTally[] Rules { get; }

    /// <summary>The days on which something is left, in order.</summary>
    public IReadOnlyList<SurveyedDay> KeptDays => _days;

    /// <summary>The date from which on a plan is looked at; null where neither the context nor the plan says one.</summary>
    public static LocalDate? FromOf(Plan plan, ValidationContext context) => context.From ?? plan.Start ?? plan.Program?.Start;

    private static (int First, int Last) Range(Plan plan, CompiledPlan compiled, LocalDate? from)
    {
        int first = Math.Max(compiled.FirstDay, Civil.DayOf(from ?? plan.Start ?? plan.Program?.Start ?? FirstDate(plan)));
        if (compiled.LastDay - first < Days)
        {
            // Of a plan that ends sooner, or has ended, the last year says more than the few days that are left.
            return (Math.Max(compiled.FirstDay, compiled.LastDay - Days + 1), compiled.LastDay);
        }

        return (first, first + Days - 1);
    }

    /// <summary>By then every rule has begun.</summary>
    private static LocalDate FirstDate(Plan plan)
    {
        IEnumerable<LocalDate> firsts = plan.Rules.Select(r => r.Repeat?.From)
            .Concat(plan.Rules.Select(r => (r.Trigger as DatesTrigger)?.DateTimes.Min().Date))
            .Where(d => d is not null).Select(d => d!.Value);
        return firsts.DefaultIfEmpty(Reference).Max();
    }

    private void Look(CompiledPlan plan, ZoneTable offsets, int first, int last)
    {
        var leg = new Leg(plan, new DayTemplates(plan), offsets);
        var zone = new ZoneCursor(offsets, first * Axis.Day);
        var days = new DayWalk(plan, last);
        var cache = new DayCache();
        long left = Budget;
        int day = first;
        while (left > 0 && (day = days.From(day)) != int.MaxValue)
        {
            var candidates = new Candidates();
            DayStages.Run(leg, null, day, ref zone, ref candidates);
            CrossDay.Run(leg, null, day, cache, ref zone, ref candidates);
            Count(plan, day, candidates);
            left -= 50 + candidates.Count;
            candidates.Dispose();
            day++;
        }

        days.Dispose();
    }

    private void Count(CompiledPlan plan, int day, in Candidates candidates)
    {
        SurveyedDay? kept = null;
        foreach (ref readonly Candidate candidate in candidates.Span)
        {
            Rules[candidate.Rule].Add(candidates, candidate, day);
            if (candidate.Fate != Fate.Kept)
                continue;
            if (kept is null)
                _days.Add(kept = new SurveyedDay(day));
            kept.Add(candidate.Rule, plan.Rules[candidate.Rule].RoutineOn(day)!);
        }
    }
}
