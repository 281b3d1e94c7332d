using System;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Recurrence;
using StretchKit.Reminders;

namespace StretchKit.Validation;

/// <summary>The plan-days of a plan, and the first that a rule has. Searches are bounded together.</summary>
internal sealed class PlanDays
{
    /// <summary>How many dates of one rule are looked at before the search is given up.</summary>
    private const int MostOfARule = 20_000;

    private readonly DayRanges _except;
    private int _budget = 20 * MostOfARule;

    public PlanDays(Plan plan)
    {
        First = plan.Start is { } start ? Math.Max(0, Civil.DayOf(start)) : 0;
        Last = plan.End is { } end ? Math.Min(Civil.LastDay, Civil.DayOf(end)) : Civil.LastDay;
        _except = new DayRanges(plan.Except);
    }

    /// <summary>The first day, or 0 for no beginning.</summary>
    public int First { get; }

    /// <summary>The last day, or the calendar's.</summary>
    public int Last { get; }

    /// <summary>Whether there is any plan-day.</summary>
    public bool Any() => _except.NextOutside(First) <= Last;

    public bool Has(LocalDate date) => Has(Civil.DayOf(date));

    public bool Has(int day) => day >= First && day <= Last && !_except.Contains(day);

    /// <summary>How many of the days from one to another, both included, are left out.</summary>
    public int ExceptedWithin(int first, int last) => _except.CountWithin(first, last);

    /// <summary>Whether a rule has a plan-day on some weekdays; <c>null</c> if the search was given up.</summary>
    public bool? Any(CompiledRule rule, DaysOfWeek on)
    {
        bool? any = Any(rule, on, heedsExcept: false);
        return any == true && !_except.IsEmpty ? Any(rule, on, heedsExcept: true) : any;
    }

    /// <summary>The days after which a rule has nothing new; more than the calendar has for what ends by itself, which can be searched to its end.</summary>
    private static long PeriodOf(ReminderRule rule)
    {
        if (rule.Trigger is DatesTrigger || rule.SlotId is not null)
            return long.MaxValue;
        return Civil.Common(rule.Repeat?.Period ?? 7, rule.Cycle is { } cycle ? Civil.Common(cycle.On + cycle.Off, 7) : 7);
    }

    private bool? Any(CompiledRule rule, DaysOfWeek on, bool heedsExcept)
    {
        // Without exceptions the days repeat, so that a search of one period decides.
        long period = heedsExcept ? long.MaxValue : PeriodOf(rule.Rule);
        int? first = null;
        int day = First;
        for (int looked = 0; looked < MostOfARule && _budget-- > 0; looked++)
        {
            int from = heedsExcept ? _except.NextOutside(day) : day;
            int next = from <= Last ? rule.NextDay(from, Last) : int.MaxValue;
            first ??= next;
            if (next > Last || next - first >= period)
                return false;
            bool isDay = !(heedsExcept && _except.Contains(next)) && rule.NextDay(next, Last) == next;
            if (isDay && on.Includes((IsoDayOfWeek)Civil.Weekday(next)))
                return true;
            day = isDay ? next + 1 : next;
        }

        return null;
    }
}
