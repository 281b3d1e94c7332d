using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// Weeks that begin on WKST. Week 1 of a week-year is the first with at least four days in the calendar year, which is
/// the one that 4 January is in; the week-year lasts until the next one's week 1.
/// </summary>
internal static class RecurrenceWeeks
{
    public static LocalDate StartOfWeek(LocalDate date, IsoDayOfWeek weekStart) =>
        date.PlusDays(-(((int)date.DayOfWeek - (int)weekStart + 7) % 7));

    public static LocalDate StartOfWeekYear(int year, IsoDayOfWeek weekStart) =>
        StartOfWeek(new LocalDate(year, 1, 4), weekStart);

    public static int WeekYear(LocalDate date, IsoDayOfWeek weekStart) =>
        new[] { date.Year + 1, date.Year, date.Year - 1 }.First(year => StartOfWeekYear(year, weekStart) <= date);

    /// <summary>The week's number counted from the front (1..53) and from the back (-1..-53).</summary>
    public static (int FromFront, int FromBack) Number(LocalDate date, IsoDayOfWeek weekStart)
    {
        var year = WeekYear(date, weekStart);
        var first = StartOfWeekYear(year, weekStart);
        var next = StartOfWeekYear(year + 1, weekStart);
        var number = (DaysFrom(first, date) / 7) + 1;
        return (number, number - (DaysFrom(first, next) / 7) - 1);
    }

    private static int DaysFrom(LocalDate start, LocalDate end) => Period.DaysBetween(start, end);
}
