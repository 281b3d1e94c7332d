using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// The table of RFC 5545 3.3.10, turned round: within a whole period, to expand by a part and to limit by it both mean
/// that only days which the part names stay. What remains to be said is what a missing part inherits from DTSTART.
/// </summary>
internal static class RecurrenceFilters
{
    public static bool Pass(RecurrenceRule rule, LocalDate from, LocalDate date) =>
        (rule.ByMonth.IsEmpty || rule.ByMonth.Contains(date.Month))
        && (rule.ByWeekNo.IsEmpty || IsInNamedWeek(rule, date))
        && (rule.ByYearDay.IsEmpty || Named(rule.ByYearDay, date.DayOfYear, DaysInYear(date)))
        && (rule.ByMonthDay.IsEmpty || Named(rule.ByMonthDay, date.Day, DaysInMonth(date)))
        && (rule.ByDay.IsEmpty || rule.ByDay.Any(named => IsNamedDay(rule, named, date)))
        && PassInherited(rule, from, date);

    private static bool PassInherited(RecurrenceRule rule, LocalDate from, LocalDate date) => rule.Frequency switch
    {
        Frequency.Daily => true,
        Frequency.Weekly => !rule.ByDay.IsEmpty || date.DayOfWeek == from.DayOfWeek,
        Frequency.Monthly => !rule.ByDay.IsEmpty || !rule.ByMonthDay.IsEmpty || date.Day == from.Day,
        _ => PassInheritedInYear(rule, from, date),
    };

    /// <summary>
    /// In a year: BYWEEKNO without BYDAY, BYMONTHDAY or BYYEARDAY takes `from`'s weekday; BYMONTHDAY alone takes `from`'s
    /// month; nothing that names days takes `from`'s day, and its month too if there is no BYMONTH.
    /// </summary>
    private static bool PassInheritedInYear(RecurrenceRule rule, LocalDate from, LocalDate date)
    {
        if (!rule.ByWeekNo.IsEmpty)
        {
            var namesDays = !rule.ByDay.IsEmpty || !rule.ByMonthDay.IsEmpty || !rule.ByYearDay.IsEmpty;
            return namesDays || date.DayOfWeek == from.DayOfWeek;
        }

        if (!rule.ByYearDay.IsEmpty || !rule.ByDay.IsEmpty)
        {
            return true;
        }

        var monthFits = !rule.ByMonth.IsEmpty || date.Month == from.Month;
        var dayFits = !rule.ByMonthDay.IsEmpty || date.Day == from.Day;
        return monthFits && dayFits;
    }

    private static bool IsInNamedWeek(RecurrenceRule rule, LocalDate date)
    {
        var (front, back) = RecurrenceWeeks.Number(date, rule.WeekStart);
        return rule.ByWeekNo.Contains(front) || rule.ByWeekNo.Contains(back);
    }

    /// <summary>"2MO" counts within the month in MONTHLY, and in YEARLY with BYMONTH; else within the year.</summary>
    private static bool IsNamedDay(RecurrenceRule rule, (int? Ordinal, IsoDayOfWeek Day) named, LocalDate date)
    {
        if (named.Day != date.DayOfWeek)
        {
            return false;
        }

        if (named.Ordinal is not { } ordinal)
        {
            return true;
        }

        var withinMonth = rule.Frequency == Frequency.Monthly || !rule.ByMonth.IsEmpty;
        var position = withinMonth ? date.Day : date.DayOfYear;
        var length = withinMonth ? DaysInMonth(date) : DaysInYear(date);
        return ordinal > 0
            ? ordinal == ((position - 1) / 7) + 1
            : -ordinal == ((length - position) / 7) + 1;
    }

    private static bool Named(IReadOnlyCollection<int> numbers, int position, int length) =>
        numbers.Contains(position) || numbers.Contains(position - length - 1);

    private static int DaysInYear(LocalDate date) => date.Calendar.GetDaysInYear(date.Year);

    private static int DaysInMonth(LocalDate date) => date.Calendar.GetDaysInMonth(date.Year, date.Month);
}
