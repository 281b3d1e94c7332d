using System;

namespace StretchKit.Recurrence;

/// <summary>
/// Years of whole weeks, for BYWEEKNO: week 1 is the first with at least four days in the calendar year. A week-year has the
/// number of that calendar year; its first and last days may lie in the years beside it.
/// </summary>
internal sealed class WeekYearPeriods : Periods
{
    private readonly DaySet[] _shapes = new DaySet[YearShape.Count];
    private readonly int _weekStart;

    public WeekYearPeriods(RuleParts parts, DayFilter filter)
    {
        _weekStart = parts.WeekStart;
        for (int shape = 0; shape < _shapes.Length; shape++)
        {
            int year = YearShape.Model(shape);
            DaySet days = InWeeks(parts.ListOf(RulePart.ByWeekNo), Matching(filter, year), year);
            _shapes[shape] = parts.ListOf(RulePart.BySetPos).Select(days);
        }
    }

    public override bool IsEmpty => Array.TrueForAll(_shapes, days => days.IsEmpty);

    /// <summary>A week belongs to the year of its fourth day.</summary>
    public override int IndexOf(int day) => Civil.YearOf(FirstOfWeek(day) + 3);

    public override int StartOf(int index) => FirstOfWeek(Civil.FirstOfYear(index) + 3);

    public override DaySet DaysOf(int index) => _shapes[YearShape.Of(index)];

    private int FirstOfWeek(int day) => Civil.FirstOfWeek(Civil.WeekOf(day, _weekStart), _weekStart);

    private DaySet Matching(DayFilter filter, int year)
    {
        int start = StartOf(year);
        int length = StartOf(year + 1) - start;
        var days = default(DaySet);
        for (int calendarYear = year - 1; calendarYear <= year + 1; calendarYear++)
            filter.AddDaysOfYear(calendarYear, start, length, ref days);
        return days;
    }

    private DaySet InWeeks(in NumberSet weekNumbers, in DaySet days, int year)
    {
        int weeks = (StartOf(year + 1) - StartOf(year)) / 7;
        var inWeeks = default(DaySet);
        for (int day = days.From(0); day >= 0; day = days.From(day + 1))
        {
            if (weekNumbers.Names((day / 7) + 1, weeks))
                inWeeks.Add(day);
        }

        return inWeeks;
    }
}
