using System.Linq;
using NodaTime;
using NodaTime.Calendars;

namespace StretchKit.Adherence;

/// <summary>The days of one ISO week, Monday to Sunday, that were looked at. Immutable and equal by value.</summary>
public sealed record AdherenceWeek
{
    internal AdherenceWeek(ValueList<AdherenceDay> days) => Days = days;

    /// <summary>Its days, in order; fewer than seven where the range begins or ends in it.</summary>
    public ValueList<AdherenceDay> Days { get; }

    /// <summary>Its Monday, whether that was looked at or not.</summary>
    public LocalDate Monday => Days[0].Date.PlusDays(1 - (int)Days[0].Date.DayOfWeek);

    /// <summary>The ISO week-year, which differs from the year near its ends.</summary>
    public int WeekYear => WeekYearRules.Iso.GetWeekYear(Days[0].Date);

    /// <summary>The ISO week of that year, 1 to 53.</summary>
    public int Week => WeekYearRules.Iso.GetWeekOfWeekYear(Days[0].Date);

    /// <summary>The days' reminders.</summary>
    public int Planned => Days.Sum(d => d.Planned);

    /// <summary>Those that a session answers that counts as done.</summary>
    public int Done => Days.Sum(d => d.Done);

    /// <summary>Those that a session answers that was begun and does not count as done.</summary>
    public int Partial => Days.Sum(d => d.Partial);

    /// <summary>Those that were due and no session answers.</summary>
    public int Missed => Days.Sum(d => d.Missed);

    /// <summary>Those that are not due yet and no session answers.</summary>
    public int ToCome => Days.Sum(d => d.ToCome);

    /// <summary>Sessions that answer no reminder.</summary>
    public int Extra => Days.Sum(d => d.Extra);

    /// <summary>How many of its days count as done.</summary>
    public int DaysDone => Days.Count(d => d.Outcome == DayOutcome.Done);

    /// <summary>How many of its days had something planned.</summary>
    public int DaysPlanned => Days.Count(d => d.Outcome != DayOutcome.NothingPlanned);

    /// <summary>The week and its days: <c>2026-W10 5/7 days</c>.</summary>
    public override string ToString() => $"{WeekYear}-W{Week:00} {DaysDone}/{DaysPlanned} days";
}
