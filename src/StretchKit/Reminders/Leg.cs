using System;
using System.Collections.Generic;

namespace StretchKit.Reminders;

/// <summary>
/// A stretch of time that the person spends in one zone: from just after one journey to the next. What the legs before it
/// had kept of plan-days that this one computes too is settled: it does not come back, and counts as kept first.
/// </summary>
internal sealed class Leg
{
    private readonly Kept[] _settled;

    public Leg(CompiledPlan plan, long after, int firstDay, IReadOnlyList<Kept> settled)
    {
        Plan = plan;
        After = after;
        FirstDay = firstDay;
        _settled = new Kept[settled.Count];
        for (int i = 0; i < _settled.Length; i++)
            _settled[i] = settled[i];
        IsPlain = plan.IsPlain && after == -Axis.Never;
        Array.Sort(_settled, (a, b) => a.Day != b.Day ? a.Day.CompareTo(b.Day) : a.At.CompareTo(b.At));
    }

    /// <summary>The leg of somebody who has not travelled.</summary>
    public Leg(CompiledPlan plan)
        : this(plan, -Axis.Never, int.MinValue, [])
    {
    }

    public CompiledPlan Plan { get; }

    /// <summary>The instant of the journey; the leg has only instants after it.</summary>
    public long After { get; }

    /// <summary>The first plan-day that it computes.</summary>
    public int FirstDay { get; }

    /// <summary>Whether its days are alike from week to week, but for changes of offset and sessions.</summary>
    public bool IsPlain { get; }

    public bool HasSettled => _settled.Length > 0;

    /// <summary>What was kept of a plan-day before the journey, by instant.</summary>
    public ReadOnlySpan<Kept> SettledOn(int day)
    {
        int from = FirstFrom(day);
        int to = from;
        while (to < _settled.Length && _settled[to].Day == day)
            to++;
        return _settled.AsSpan(from, to - from);
    }

    private int FirstFrom(int day)
    {
        int low = 0;
        int high = _settled.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_settled[middle].Day < day)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
