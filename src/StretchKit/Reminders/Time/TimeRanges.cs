using System;
using System.Collections.Generic;

namespace StretchKit.Reminders;

/// <summary>Ranges of instants, both ends inclusive, in order and apart from each other.</summary>
internal sealed class TimeRanges
{
    private readonly List<(long From, long To)> _ranges = [];

    public int Count => _ranges.Count;

    public (long From, long To) this[int index] => _ranges[index];

    /// <summary>Adds a range; those that it touches become one with it.</summary>
    public void Add(long from, long to)
    {
        int at = _ranges.FindIndex(r => r.To >= from - 1);
        if (at < 0)
            at = _ranges.Count;
        while (at < _ranges.Count && _ranges[at].From <= to + 1)
        {
            (from, to) = (Math.Min(from, _ranges[at].From), Math.Max(to, _ranges[at].To));
            _ranges.RemoveAt(at);
        }

        _ranges.Insert(at, (from, to));
    }

    public void Add(TimeRanges others)
    {
        foreach ((long from, long to) in others._ranges)
            Add(from, to);
    }

    public bool Overlap(TimeRanges others)
    {
        foreach ((long from, long to) in others._ranges)
        {
            if (_ranges.Exists(r => r.From <= to && r.To >= from))
                return true;
        }

        return false;
    }
}
