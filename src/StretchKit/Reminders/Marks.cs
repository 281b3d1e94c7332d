using System;
using System.Collections.Generic;

namespace StretchKit.Reminders;

/// <summary>What has happened to the occurrences, by plan-day. A copy shares the days until one of them changes.</summary>
internal sealed class Marks
{
    private readonly List<int> _days = [];
    private readonly List<Mark[]> _marks = [];

    public Marks()
    {
    }

    private Marks(Marks other)
    {
        _days = [.. other._days];
        _marks = [.. other._marks];
    }

    public Marks Copy() => new(this);

    public ReadOnlySpan<Mark> On(int day)
    {
        if (_days.Count == 0 || day > _days[_days.Count - 1])
            return [];
        int index = _days.BinarySearch(day);
        return index >= 0 ? _marks[index] : [];
    }

    public bool TryGet(int day, int rule, Slot slot, out Mark mark)
    {
        foreach (ref readonly Mark found in On(day))
        {
            if (found.Rule == rule && found.Slot == slot)
            {
                mark = found;
                return true;
            }
        }

        mark = new Mark { Rule = rule, Slot = slot };
        return false;
    }

    public void Set(int day, in Mark mark)
    {
        int index = _days.BinarySearch(day);
        if (index < 0)
        {
            _days.Insert(~index, day);
            _marks.Insert(~index, [mark]);
            return;
        }

        Mark[] before = _marks[index];
        int at = 0;
        while (at < before.Length && !(before[at].Rule == mark.Rule && before[at].Slot == mark.Slot))
            at++;
        var after = new Mark[Math.Max(before.Length, at + 1)];
        before.CopyTo(after, 0);
        after[at] = mark;
        _marks[index] = after;
    }
}
