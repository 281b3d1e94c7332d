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
    private readonly HashSet<KindOfDay> _kinds = [];

    public PlanSurvey(Plan plan, ValidationContext context)
    {
        Rules = plan.Rules.Select(_ => new Tally()).ToArray();
        Times = plan.Rules.Select(r => r.Trigger is AtTrigger { Times.Count: > 1 } at ? at.Times.Select(_ => new Tally()).ToArray() : []).ToArray();
        var compiled = new CompiledPlan(plan);
        (int first, int last) = Range(plan, compiled, context.From);

        // A template's days are those of UTC.
        Look(compiled, new KindsOfDay(compiled, plan.Zone ?? DateTimeZone.Utc), first, last);
        Count(plan);
    }

    /// <summary>What became of each rule's occurrences, in the order of the rules.</summary>
    public Tally[] Rules { get; }

    /// <summary>What became of each time of the rules that have several times of day, in the order of the times; empty for other rules.</summary>
    public Tally[][] Times { get; }

    /// <summary>The days on which something is left, in order.</summary>
    public IReadOnlyList<SurveyedDay> KeptDays => _days;

    /// <summary>The kinds of day that there are.</summary>
    public IEnumerable<KindOfDay> Kinds => _kinds;

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

    private void Look(CompiledPlan plan, KindsOfDay kinds, int first, int last)
    {
        var days = new DayWalk(plan, last);
        long left = Budget;
        for (int day = first; left > 0 && (day = days.From(day)) != int.MaxValue; day++)
        {
            KindOfDay kind = kinds.Of(day, out bool isNew);
            left -= isNew ? 50 + kind.Occurrences.Count : 1 + plan.OccasionalRules.Length;
            if (isNew)
                _kinds.Add(kind);
            kind.Days++;
            if (kind.Kept.Count > 0)
                _days.Add(new SurveyedDay(day, kind));
        }

        days.Dispose();
    }

    private void Count(Plan plan)
    {
        var places = new Dictionary<(int Rule, long Time), Tally>();
        for (int rule = 0; rule < Times.Length; rule++)
        {
            for (int i = 0; i < Times[rule].Length; i++)
                places.Add((rule, ((AtTrigger)plan.Rules[rule].Trigger).Times[i].TickOfDay), Times[rule][i]);
        }

        foreach (KindOfDay kind in _kinds)
        {
            foreach (SurveyedOccurrence occurrence in kind.Occurrences)
            {
                Rules[occurrence.Rule].Add(occurrence, (occurrence.Holder.Rule, default), kind.FirstDay, kind.Days);
                if (places.TryGetValue((occurrence.Rule, occurrence.Slot.Ticks), out Tally? time))
                    time.Add(occurrence, occurrence.Holder, kind.FirstDay, kind.Days);
            }
        }
    }
}
