using NodaTime;

namespace StretchKit.Recurrence;

/// <summary>
/// The Gregorian calendar in whole numbers. A day is its number, where 0 is 0001-01-01, a Monday; weekdays are 1 (Monday)
/// to 7 (Sunday), months and days of a month count from 1, days of a year from 0.
/// </summary>
internal static class Civil
{
    /// <summary>9999-12-31, the last date of the calendar.</summary>
    public const int LastDay = 3_652_058;

    /// <summary>The days, which are whole weeks, after which the calendar repeats itself.</summary>
    public const int DaysIn400Years = 146_097;

    /// <summary>
    /// Twenty thousand years, after which the calendar repeats itself down to the weekday. They are added before every division,
    /// so that none is of a negative number, and taken off again.
    /// </summary>
    private const int ShiftYears = 20_000;

    private const int ShiftDays = ShiftYears / 400 * DaysIn400Years;

    private static readonly short[] DaysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

    public static int DayOf(LocalDate date)
    {
        if (date.Calendar != CalendarSystem.Iso)
            date = date.WithCalendar(CalendarSystem.Iso);
        return DayOf(date.Year, date.Month, date.Day);
    }

    public static int DayOf(int year, int month, int day) => FirstOfYear(year) + BeforeMonth(year, month) + day - 1;

    public static LocalDate DateOf(int day)
    {
        (int year, int month) = MonthOf(day);
        return new LocalDate(year, month, day - DayOf(year, month, 1) + 1);
    }

    public static (int Year, int Month) MonthOf(int day)
    {
        int year = YearOf(day);
        int dayOfYear = day - FirstOfYear(year);

        // No month ends before its 28th day, so this guess is right or one too small.
        int month = (dayOfYear >> 5) + 1;
        return dayOfYear < BeforeMonth(year, month + 1) ? (year, month) : (year, month + 1);
    }

    public static int YearOf(int day)
    {
        // Within three days of the truth, so at most one year off at a year's end.
        int year = (int)((ulong)(day + ShiftDays) * 400 / DaysIn400Years) + 1 - ShiftYears;
        if (day < FirstOfYear(year))
            return year - 1;
        return day < FirstOfYear(year + 1) ? year : year + 1;
    }

    public static int FirstOfYear(int year)
    {
        uint past = (uint)(year - 1 + ShiftYears);
        return (int)((365 * past) + (past / 4) - (past / 100) + (past / 400)) - ShiftDays;
    }

    /// <summary>The days of the year before a month, which may be 13 for the whole year.</summary>
    public static int BeforeMonth(int year, int month)
        => DaysBeforeMonth[month - 1] + (month > 2 && IsLeap(year) ? 1 : 0);

    public static int DaysInMonth(int year, int month) => BeforeMonth(year, month + 1) - BeforeMonth(year, month);

    public static bool IsLeap(int year) => (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int Weekday(int day) => (int)((uint)(day + ShiftDays) % 7) + 1;

    /// <summary>The number of the week that a day lies in, counted through all years; weeks begin on the given weekday.</summary>
    public static int WeekOf(int day, int weekStart) => (int)((uint)(day - weekStart + 1 + ShiftDays) / 7) - (ShiftDays / 7);

    /// <summary>The first day of a week.</summary>
    public static int FirstOfWeek(int week, int weekStart) => (week * 7) + weekStart - 1;

    /// <summary>The number of a month, counted through all years.</summary>
    public static int MonthNumber(int year, int month) => (year * 12) + month - 1;

    public static (int Year, int Month) MonthOfNumber(int number)
    {
        uint past = (uint)(number + (ShiftYears * 12));
        return ((int)(past / 12) - ShiftYears, (int)(past % 12) + 1);
    }

    /// <summary>The least common multiple of two positive numbers.</summary>
    public static long Common(long one, long other)
    {
        (long greater, long less) = (one, other);
        while (less != 0)
            (greater, less) = (less, greater % less);
        return one / greater * other;
    }
}
