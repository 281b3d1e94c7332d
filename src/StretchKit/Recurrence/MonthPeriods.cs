using System;

namespace StretchKit.Recurrence;

/// <summary>
/// Months, in 28 shapes: 28 to 31 days, from each of the seven weekdays. Rules of single days are looked up by the month too,
/// with the days that the interval skips taken out.
/// </summary>
internal sealed class MonthPeriods : Periods
{
    private readonly ulong[] _shapes = new ulong[28];
    private readonly uint _months;
    private readonly int _stepFrom;
    private readonly int _step;

    /// <summary>The days of a month whose first day a step falls on.</summary>
    private readonly ulong _steps;

    public MonthPeriods(RuleParts parts, DayFilter filter)
        : this(filter)
    {
        ref NumberSet positions = ref parts.ListOf(RulePart.BySetPos);
        for (int shape = 0; shape < _shapes.Length; shape++)
            _shapes[shape] = positions.Select(new DaySet(_shapes[shape])).Low;
    }

    private MonthPeriods(DayFilter filter, int stepFrom = 0, int step = 1)
    {
        _stepFrom = stepFrom;
        _step = step;
        for (int day = 0; day < 31; day += step)
            _steps |= 1UL << day;
        for (int month = 1; month <= 12; month++)
            _months |= filter.HasMonth(month) ? 1u << month : 0;
        for (int shape = 0; shape < _shapes.Length; shape++)
            _shapes[shape] = filter.DaysOfMonth(days: 28 + (shape / 7), weekday: 1 + (shape % 7));
    }

    public override bool IsEmpty
    {
        get
        {
            for (int month = 1; month <= 12; month++)
            {
                if ((_months >> month & 1) != 0 && (HasDays(Civil.DaysInMonth(2003, month)) || (month == 2 && HasDays(29))))
                    return false;
            }

            return true;
        }
    }

    /// <summary>The months of a rule whose periods are single days.</summary>
    public static MonthPeriods OfDays(RuleParts parts, DayFilter filter, int from)
    {
        var months = new MonthPeriods(filter, from, parts.Interval);

        ref NumberSet positions = ref parts.ListOf(RulePart.BySetPos);

        // A set of at most one day has a first and a last, and nothing else.
        if (!positions.IsEmpty && !positions.Names(1, 1))
            Array.Clear(months._shapes, 0, months._shapes.Length);
        return months;
    }

    public override int IndexOf(int day)
    {
        (int year, int month) = Civil.MonthOf(day);
        return Civil.MonthNumber(year, month);
    }

    public override int StartOf(int index)
    {
        (int year, int month) = Civil.MonthOfNumber(index);
        return Civil.DayOf(year, month, 1);
    }

    public override DaySet DaysOf(int index)
    {
        (int year, int month) = Civil.MonthOfNumber(index);
        if ((_months >> month & 1) == 0)
            return default;
        int start = Civil.DayOf(year, month, 1);
        ulong days = _shapes[((Civil.DaysInMonth(year, month) - 28) * 7) + Civil.Weekday(start) - 1];
        return new DaySet(_step == 1 || days == 0 ? days : days & Steps(start));
    }

    /// <summary>The days of a month, from its first day, that a step falls on.</summary>
    private ulong Steps(int start)
    {
        int past = (start - _stepFrom) % _step;
        int first = past > 0 ? _step - past : -past;
        return first < 31 ? _steps << first : 0;
    }

    /// <summary>Whether the rule picks a day of any month of that length.</summary>
    private bool HasDays(int length)
    {
        foreach (ulong days in _shapes.AsSpan((length - 28) * 7, 7))
        {
            if (days != 0)
                return true;
        }

        return false;
    }
}
