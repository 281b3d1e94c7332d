using System;
using NodaTime;

namespace StretchKit.Recurrence;

/// <summary>
/// The dates of a rule, as day numbers. A search goes straight to the period that it asks about: how long ago the rule began
/// makes no difference.
/// </summary>
internal sealed class RuleDates
{
    /// <summary>A day after every other.</summary>
    private const int Never = int.MaxValue;

    private readonly Periods _periods;
    private readonly int _interval;
    private readonly int _origin;
    private readonly int _first;
    private readonly int _last = Civil.LastDay;

    // The last day where the time of UNTIL is left to somebody who knows instants.
    private readonly int _reach = Civil.LastDay;

    public RuleDates(RuleParts parts, LocalDate from)
    {
        _periods = Periods.For(parts, from);

        // The months of a rule of days leave out the days between its steps themselves.
        _interval = parts.Frequency == Frequency.Daily ? 1 : parts.Interval;
        int start = Civil.DayOf(from);
        _origin = _periods.IndexOf(start);
        Period = PeriodOf(parts);
        if (parts.Until is { } until)
        {
            _last = Civil.DayOf(until.Date);
            _reach = until.Time is null ? _last : Math.Min(_last + RuleEnd.MaxDaysLater, Civil.LastDay);
        }

        _first = (_periods.IsEmpty ? null : Find(start, _reach)) ?? Never;
        if (parts.Count > 0 && !NeverOccurs)
            _last = _reach = LastOf(parts.Count);
    }

    /// <summary>
    /// The number of days after which the pattern of dates, and their weekdays, repeats as long as neither COUNT nor UNTIL ends it.
    /// </summary>
    public long Period { get; }

    public bool NeverOccurs => _first > _last;

    public bool Includes(int day) => day <= _last && IncludesIgnoringUntilTime(day);

    /// <summary>As <see cref="Includes"/>, but an UNTIL with a time reaches some days further.</summary>
    public bool IncludesIgnoringUntilTime(int day)
    {
        if (day < _first || day > _reach)
            return false;
        int index = _periods.IndexOf(day);
        return (index - _origin) % _interval == 0 && _periods.DaysOf(index).Contains(day - _periods.StartOf(index));
    }

    /// <summary>The first date of the rule in the days from one to another, both included; null where there is none.</summary>
    public int? Next(int day, int last) => NextIgnoringUntilTime(day, Math.Min(last, _last));

    /// <summary>As <see cref="Next"/>, but an UNTIL with a time reaches some days further.</summary>
    public int? NextIgnoringUntilTime(int day, int last)
    {
        last = Math.Min(last, _reach);
        if (day <= _first)
            return _first <= last ? _first : null;
        return day <= last ? Find(day, last) : null;
    }

    private int? Find(int day, int last)
    {
        int index = _periods.IndexOf(day);
        int past = (index - _origin) % _interval;
        int offset = day - _periods.StartOf(index);
        if (past != 0)
        {
            index += _interval - past;
            offset = 0;
        }

        for (int start = _periods.StartOf(index); start <= last; start = _periods.StartOf(index))
        {
            int found = _periods.DaysOf(index).From(offset);
            if (found >= 0)
                return start + found <= last ? start + found : null;
            index += _interval;
            offset = 0;
        }

        return null;
    }

    /// <summary>The date that is the rule's last by its COUNT; the calendar's last day where the calendar ends before.</summary>
    private int LastOf(int count)
    {
        int index = _periods.IndexOf(_first);
        int offset = _first - _periods.StartOf(index);
        for (int start = _periods.StartOf(index); start <= Civil.LastDay; start = _periods.StartOf(index))
        {
            DaySet days = _periods.DaysOf(index);
            int remaining = days.CountFrom(offset);
            if (remaining >= count)
            {
                int day = days.From(offset);
                while (--count > 0)
                    day = days.From(day + 1);
                return start + day;
            }

            count -= remaining;
            index += _interval;
            offset = 0;
        }

        return Civil.LastDay;
    }

    private static long PeriodOf(RuleParts parts)
    {
        bool ofMonths = !parts.ListOf(RulePart.ByMonth).IsEmpty || !parts.ListOf(RulePart.ByMonthDay).IsEmpty;
        return parts.Frequency switch
        {
            Frequency.Daily => Civil.Common(parts.Interval, ofMonths ? Civil.DaysIn400Years : 7),
            Frequency.Weekly => Civil.Common(7 * parts.Interval, ofMonths ? Civil.DaysIn400Years : 7),
            Frequency.Monthly => Civil.Common(parts.Interval, 4_800) / 4_800 * Civil.DaysIn400Years,
            _ => Civil.Common(parts.Interval, 400) / 400 * Civil.DaysIn400Years,
        };
    }
}
