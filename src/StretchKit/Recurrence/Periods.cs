using NodaTime;

namespace StretchKit.Recurrence;

/// <summary>
/// The periods of a rule (its weeks, months or years), numbered without gaps, and the days of each that the rule picks. What is
/// picked is worked out beforehand for each shape that a period can have, so that asking is looking up.
/// </summary>
internal abstract class Periods
{
    /// <summary>The number of the period that a day lies in.</summary>
    public abstract int IndexOf(int day);

    /// <summary>The first day of a period.</summary>
    public abstract int StartOf(int index);

    /// <summary>The days that the rule picks of a period, counted from its first day.</summary>
    public abstract DaySet DaysOf(int index);

    /// <summary>Whether no shape of a period has a day that the rule picks.</summary>
    public abstract bool IsEmpty { get; }

    public static Periods For(RuleParts parts, LocalDate from)
    {
        var filter = new DayFilter(parts, from);
        return parts.Frequency switch
        {
            Frequency.Daily => MonthPeriods.OfDays(parts, filter, Civil.DayOf(from)),
            Frequency.Weekly => new WeekPeriods(parts, filter),
            Frequency.Monthly => new MonthPeriods(parts, filter),
            _ => parts.ListOf(RulePart.ByWeekNo).IsEmpty ? new YearPeriods(parts, filter) : new WeekYearPeriods(parts, filter),
        };
    }
}
