using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// The periods of a recurrence, whole, every INTERVAL-th from the one that `from` is in: a day, a week from WKST, a
/// month, a year; with BYWEEKNO a week-year.
/// </summary>
internal static class RecurrencePeriods
{
    private const int LastYear = 9900;

    public static IEnumerable<IReadOnlyList<LocalDate>> From(RecurrenceRule rule, LocalDate from)
    {
        for (long steps = 0; steps < StepsLeft(rule, from); steps += rule.Interval)
        {
            var (first, next) = Bounds(rule, from, (int)steps);
            yield return Dates(first, next).ToList();
        }
    }

    /// <summary>How many days, weeks, months or years there are before the calendar itself comes near its end.</summary>
    private static int StepsLeft(RecurrenceRule rule, LocalDate from)
    {
        var years = LastYear - from.Year;
        return rule.Frequency switch
        {
            Frequency.Daily => years * 365,
            Frequency.Weekly => years * 52,
            Frequency.Monthly => years * 12,
            _ => years,
        };
    }

    private static (LocalDate First, LocalDate Next) Bounds(RecurrenceRule rule, LocalDate from, int steps)
    {
        var week = RecurrenceWeeks.StartOfWeek(from, rule.WeekStart);
        var month = new LocalDate(from.Year, from.Month, 1);
        var year = new LocalDate(from.Year, 1, 1);
        var weekYear = RecurrenceWeeks.WeekYear(from, rule.WeekStart);
        return rule.Frequency switch
        {
            Frequency.Daily => (from.PlusDays(steps), from.PlusDays(steps + 1)),
            Frequency.Weekly => (week.PlusWeeks(steps), week.PlusWeeks(steps + 1)),
            Frequency.Monthly => (month.PlusMonths(steps), month.PlusMonths(steps + 1)),
            _ when rule.ByWeekNo.Length > 0 => (
                RecurrenceWeeks.StartOfWeekYear(weekYear + steps, rule.WeekStart),
                RecurrenceWeeks.StartOfWeekYear(weekYear + steps + 1, rule.WeekStart)),
            _ => (year.PlusYears(steps), year.PlusYears(steps + 1)),
        };
    }

    private static IEnumerable<LocalDate> Dates(LocalDate first, LocalDate next)
    {
        for (var date = first; date < next; date = date.PlusDays(1))
        {
            yield return date;
        }
    }
}
