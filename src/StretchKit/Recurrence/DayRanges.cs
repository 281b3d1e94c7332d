using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace StretchKit.Recurrence;

/// <summary>Ranges of dates, both ends included, as day numbers; those that touch or overlap are one. Immutable.</summary>
internal sealed class DayRanges
{
    private readonly List<(int First, int Last)> _ranges = [];

    public DayRanges(ValueList<DateInterval> ranges)
        : this(ranges.Select(r => (Civil.DayOf(r.Start), Civil.DayOf(r.End))))
    {
    }

    public DayRanges(IEnumerable<(int First, int Last)> ranges)
    {
        foreach ((int first, int last) in ranges.OrderBy(r => r))
        {
            int open = _ranges.Count - 1;
            if (open >= 0 && first <= _ranges[open].Last + 1)
                _ranges[open] = (_ranges[open].First, Math.Max(last, _ranges[open].Last));
            else
                _ranges.Add((first, last));
        }
    }

    public bool IsEmpty => _ranges.Count == 0;

    public bool Contains(int day) => NextOutside(day) != day;

    /// <summary>The day itself, or the first after the range that it is in.</summary>
    public int NextOutside(int day)
    {
        int low = 0;
        int high = _ranges.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_ranges[middle].Last < day)
                low = middle + 1;
            else
                high = middle;
        }

        return low < _ranges.Count && _ranges[low].First <= day ? _ranges[low].Last + 1 : day;
    }

    /// <summary>How many of the days from one to another, both included, are in a range.</summary>
    public int CountWithin(int first, int last)
        => _ranges.Sum(r => Math.Max(0, Math.Min(r.Last, last) - Math.Max(r.First, first) + 1));
}
