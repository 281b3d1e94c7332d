using System;

namespace StretchKit.Recurrence;

/// <summary>Calendar years, numbered as they are.</summary>
internal sealed class YearPeriods : Periods
{
    private readonly DaySet[] _shapes = new DaySet[YearShape.Count];

    public YearPeriods(RuleParts parts, DayFilter filter)
    {
        for (int shape = 0; shape < _shapes.Length; shape++)
        {
            int year = YearShape.Model(shape);
            filter.AddDaysOfYear(year, Civil.FirstOfYear(year), Civil.BeforeMonth(year, 13), ref _shapes[shape]);
            _shapes[shape] = parts.ListOf(RulePart.BySetPos).Select(_shapes[shape]);
        }
    }

    public override bool IsEmpty => Array.TrueForAll(_shapes, days => days.IsEmpty);

    public override int IndexOf(int day) => Civil.YearOf(day);

    public override int StartOf(int index) => Civil.FirstOfYear(index);

    public override DaySet DaysOf(int index) => _shapes[YearShape.Of(index)];
}
