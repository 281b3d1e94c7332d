using System;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Recurrence;
using StretchKit.Reminders;

namespace StretchKit.Validation;

/// <summary>The plan-days of a plan, and the first that a rule has. Searches are bounded together.</summary>
internal sealed class PlanDays
{
    /// <summary>How many dates of one rule are looked at: those of four hundred years of months, after which the calendar comes again the same.</summary>
    private const int MostOfARule = 5_000;

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

    /// <summary>Whether a rule has a plan-day; null where the search was given up.</summary>
    public bool? Any(CompiledRule rule, DaysOfWeek on)
    {
        int day = First;
        for (int looked = 0; looked < MostOfARule; looked++)
        {
            if (_budget-- <= 0)
                return null;
            int from = _except.NextOutside(day);
            int next = from <= Last ? rule.NextDay(from, Last) : int.MaxValue;
            if (next > Last)
                return false;
            bool isDay = Has(next) && rule.NextDay(next, Last) == next;
            if (isDay && on.Includes((IsoDayOfWeek)Civil.Weekday(next)))
                return true;
            day = isDay ? next + 1 : next;
        }

        return false;
    }
}
