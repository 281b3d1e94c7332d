using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using NodaTime.Calendars;

namespace StretchKit.Tests.Recurrence;

/// <summary>
/// A rule as its parts, with its dates worked out in the most obvious way: look at every date, ask each part about it, sort the
/// dates into periods, choose positions, count.
/// </summary>
internal sealed record SlowRule
{
    public required string Frequency { get; init; }

    public required LocalDate From { get; init; }

    public int Interval { get; init; } = 1;

    public int? Count { get; init; }

    public LocalDate? Until { get; init; }

    public int[] Months { get; init; } = [];

    public int[] WeekNumbers { get; init; } = [];

    public int[] YearDays { get; init; } = [];

    public int[] MonthDays { get; init; } = [];

    public (int Ordinal, IsoDayOfWeek Day)[] Days { get; init; } = [];

    public int[] Positions { get; init; } = [];

    public IsoDayOfWeek WeekStart { get; init; } = IsoDayOfWeek.Monday;

    private bool ByWeek => Frequency == "YEARLY" && WeekNumbers.Length > 0;

    private IWeekYearRule Weeks => WeekYearRules.ForMinDaysInFirstWeek(4, WeekStart);

    public override string ToString()
    {
        var parts = new List<string> { "FREQ=" + Frequency };
        if (Interval != 1)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"INTERVAL={Interval}"));
        if (Count is { } count)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"COUNT={count}"));
        Add("BYMONTH", Months);
        Add("BYWEEKNO", WeekNumbers);
        Add("BYYEARDAY", YearDays);
        Add("BYMONTHDAY", MonthDays);
        Add("BYDAY", [.. Days.Select(day => (day.Ordinal == 0 ? "" : Number(day.Ordinal)) + Name(day.Day))]);
        Add("BYSETPOS", Positions);
        if (WeekStart != IsoDayOfWeek.Monday)
            parts.Add("WKST=" + Name(WeekStart));
        if (Until is { } until)
            parts.Add("UNTIL=" + until.ToString("uuuuMMdd", CultureInfo.InvariantCulture));
        return string.Join(";", parts);

        void Add<T>(string name, T[] values)
        {
            if (values.Length > 0)
                parts.Add(name + "=" + string.Join(",", values));
        }

        string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

        string Name(IsoDayOfWeek day) => day.ToString().Substring(0, 2).ToUpperInvariant();
    }

    /// <summary>The rule with another UNTIL, which is the last part of its text.</summary>
    public SlowRule Ending(LocalDate until) => this with { Count = null, Until = until };

    /// <summary>All dates of the rule up to a last one.</summary>
    public List<LocalDate> DatesUntil(LocalDate last)
    {
        int origin = PeriodOf(From);
        LocalDate earliest = From.PlusDays(-400);
        var found = new List<LocalDate>();
        foreach (IGrouping<int, LocalDate> period in
            Enumerable.Range(0, Period.DaysBetween(earliest, last.PlusDays(400)))
                .Select(earliest.PlusDays)
                .Where(Matches)
                .GroupBy(PeriodOf)
                .Where(period => period.Key >= origin && (period.Key - origin) % Interval == 0))
        {
            LocalDate[] dates = [.. period];
            found.AddRange(dates.Where((_, index) => Positions.Length == 0
                || Positions.Contains(index + 1) || Positions.Contains(index - dates.Length)));
        }

        IEnumerable<LocalDate> kept = found.Where(date => date >= From && (Until is null || date <= Until));
        return [.. (Count is { } count ? kept.Take(count) : kept).Where(date => date <= last)];
    }

    private int PeriodOf(LocalDate date) => Frequency switch
    {
        "DAILY" => Period.DaysBetween(new LocalDate(1900, 1, 1), date),
        "WEEKLY" => Period.DaysBetween(StartOfWeek(new LocalDate(1900, 1, 1)), StartOfWeek(date)) / 7,
        "MONTHLY" => (date.Year * 12) + date.Month,
        _ => ByWeek ? Weeks.GetWeekYear(date) : date.Year,
    };

    private LocalDate StartOfWeek(LocalDate date)
        => date.DayOfWeek == WeekStart ? date : date.Previous(WeekStart);

    private bool Matches(LocalDate date)
    {
        bool noDay = MonthDays.Length + YearDays.Length + Days.Length == 0;
        if (Months.Length > 0 && !Months.Contains(date.Month))
            return false;
        if (YearDays.Length > 0 && !Listed(YearDays, date.DayOfYear, date.Calendar.GetDaysInYear(date.Year)))
            return false;
        if (MonthDays.Length > 0 && !Listed(MonthDays, date.Day, date.Calendar.GetDaysInMonth(date.Year, date.Month)))
            return false;
        if (Days.Length > 0 && !Days.Any(day => IsNamed(day, date)))
            return false;
        if (ByWeek)
        {
            int weeks = Weeks.GetWeeksInWeekYear(Weeks.GetWeekYear(date));
            return Listed(WeekNumbers, Weeks.GetWeekOfWeekYear(date), weeks) && (!noDay || SameWeekday());
        }

        return Frequency switch
        {
            "WEEKLY" => Days.Length > 0 || SameWeekday(),
            "MONTHLY" => !noDay || date.Day == From.Day,
            "YEARLY" when noDay => date.Day == From.Day && (Months.Length > 0 || date.Month == From.Month),
            "YEARLY" when Months.Length + YearDays.Length + Days.Length == 0 => date.Month == From.Month,
            _ => true,
        };

        bool SameWeekday() => date.DayOfWeek == From.DayOfWeek;
    }

    private bool IsNamed((int Ordinal, IsoDayOfWeek Day) named, LocalDate date)
    {
        if (named.Day != date.DayOfWeek)
            return false;
        if (named.Ordinal == 0)
            return true;
        bool inMonth = Frequency == "MONTHLY" || Months.Length > 0;

        // The nth is the one with n - 1 of its kind before it in the month or year, or behind it.
        bool Same(LocalDate other) => other.Year == date.Year && (!inMonth || other.Month == date.Month);
        int before = Enumerable.Range(1, 53).Count(weeks => Same(date.PlusWeeks(-weeks)));
        int behind = Enumerable.Range(1, 53).Count(weeks => Same(date.PlusWeeks(weeks)));
        return named.Ordinal > 0 ? before == named.Ordinal - 1 : behind == -named.Ordinal - 1;
    }

    private static bool Listed(int[] list, int position, int total)
        => list.Contains(position) || list.Contains(position - total - 1);
}
