using System;

namespace StretchKit.Recurrence;

/// <summary>Weeks, from the rule's first day of the week.</summary>
internal sealed class WeekPeriods : Periods
{
    /// <summary>For each set of days of a week (as bits) those that the rule's set positions leave.</summary>
    private readonly ulong[] _selected = new ulong[128];
    private readonly ulong _weekdays;
    private readonly int _weekStart;
    private readonly DayFilter _filter;

    public WeekPeriods(RuleParts parts, DayFilter filter)
    {
        _filter = filter;
        _weekStart = parts.WeekStart;
        _weekdays = filter.DaysOfMonth(days: 7, weekday: _weekStart);
        for (ulong days = 0; days < 128; days++)
            _selected[days] = parts.ListOf(RulePart.BySetPos).Select(new DaySet(days)).Low;
    }

    public override bool IsEmpty
    {
        get
        {
            // A week that the month's end divides has only the days before or after it.
            for (int day = 0; day < 7; day++)
            {
                ulong before = (1UL << day) - 1;
                if (_selected[_weekdays & before] != 0 || _selected[_weekdays & ~before] != 0)
                    return false;
            }

            return true;
        }
    }

    public override int IndexOf(int day) => Civil.WeekOf(day, _weekStart);

    public override int StartOf(int index) => Civil.FirstOfWeek(index, _weekStart);

    public override DaySet DaysOf(int index)
    {
        ulong days = _weekdays;
        return new DaySet(_selected[_filter.AnyMonth ? days : days & InMonths(StartOf(index))]);
    }

    private ulong InMonths(int start)
    {
        (int year, int month) = Civil.MonthOf(start);
        int next = Civil.DayOf(year, month, 1) + Civil.DaysInMonth(year, month) - start;
        ulong before = (1UL << Math.Min(next, 7)) - 1;
        return (_filter.HasMonth(month) ? before : 0) | (_filter.HasMonth((month % 12) + 1) ? ~before : 0);
    }
}
