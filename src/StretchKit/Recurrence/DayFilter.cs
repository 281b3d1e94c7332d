using NodaTime;

namespace StretchKit.Recurrence;

/// <summary>
/// Which days have the month, day and weekday that a rule asks for, whatever their period. Every BY part of a rule of dates
/// narrows the days of its period, those that RFC 5545 calls expanding too, once what the rule leaves open is taken from its
/// first date.
/// </summary>
internal sealed class DayFilter
{
    private readonly NumberSet _months;
    private readonly NumberSet _yearDays;
    private readonly NumberSet _monthDays;
    private readonly WeekdaySet _weekdays;
    private readonly bool _ordinalsInMonth;

    public DayFilter(RuleParts parts, LocalDate from)
    {
        _months = parts.ListOf(RulePart.ByMonth);
        _yearDays = parts.ListOf(RulePart.ByYearDay);
        _monthDays = parts.ListOf(RulePart.ByMonthDay);
        _weekdays = parts.Weekdays;
        _ordinalsInMonth = parts.Frequency == Frequency.Monthly || !_months.IsEmpty;

        bool byWeek = parts.Frequency == Frequency.Weekly || !parts.ListOf(RulePart.ByWeekNo).IsEmpty;
        if (byWeek && _weekdays.IsEmpty && _yearDays.IsEmpty && _monthDays.IsEmpty)
            _weekdays = WeekdaySet.Of(from.DayOfWeek);
        if (byWeek || !_weekdays.IsEmpty || !_yearDays.IsEmpty || parts.Frequency == Frequency.Daily)
            return;
        if (_months.IsEmpty && parts.Frequency == Frequency.Yearly)
            _months.Add(from.Month);
        if (_monthDays.IsEmpty)
            _monthDays.Add(from.Day);
    }

    public bool AnyMonth => _months.IsEmpty;

    public bool HasMonth(int month) => AnyMonth || _months.Lists(month);

    /// <summary>The days of a month, bit 0 being its first, where the month itself is one the rule asks for.</summary>
    /// <param name="days">How many days the month has.</param>
    /// <param name="weekday">The weekday of its first day.</param>
    /// <param name="before">The days of its year before it.</param>
    /// <param name="daysInYear">How many days its year has.</param>
    public ulong DaysOfMonth(int days, int weekday, int before = 0, int daysInYear = 0)
    {
        ulong matching = 0;
        for (int place = 0; place < days; place++)
        {
            bool matches = (_monthDays.IsEmpty || _monthDays.Names(place + 1, days))
                && (_yearDays.IsEmpty || _yearDays.Names(before + place + 1, daysInYear))
                && (_weekdays.IsEmpty || (_ordinalsInMonth
                    ? _weekdays.Names(WeekdayAt(place), place, days)
                    : _weekdays.Names(WeekdayAt(place), before + place, daysInYear)));
            if (matches)
                matching |= 1UL << place;
        }

        return matching;

        int WeekdayAt(int place) => ((weekday - 1 + place) % 7) + 1;
    }

    /// <summary>The days of a calendar year that lie in a stretch of days; the set counts from the stretch's first day.</summary>
    public void AddDaysOfYear(int year, int start, int length, ref DaySet days)
    {
        int first = Civil.FirstOfYear(year);
        int daysInYear = Civil.BeforeMonth(year, 13);
        for (int month = 1; month <= 12; month++)
        {
            int before = Civil.BeforeMonth(year, month);
            int inMonth = Civil.DaysInMonth(year, month);
            int offset = first + before - start;
            if (offset >= length || offset + inMonth <= 0 || !HasMonth(month))
                continue;
            ulong matching = DaysOfMonth(inMonth, Civil.Weekday(first + before), before, daysInYear);
            for (; matching != 0; matching &= matching - 1)
            {
                int day = offset + Bits.Lowest(matching);
                if (day >= 0 && day < length)
                    days.Add(day);
            }
        }
    }
}
