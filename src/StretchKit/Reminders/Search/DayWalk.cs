using System;
using System.Buffers;

namespace StretchKit.Reminders;

/// <summary>
/// A walk through the plan-days that may have occurrences. Each rule that has days of its own is asked for the next one only when the one
/// before has passed. Its owner disposes of it.
/// </summary>
internal readonly ref struct DayWalk
{
    private readonly CompiledPlan _plan;
    private readonly int _last;
    private readonly int[] _next;

    /// <summary>Begins a walk that ends with a day.</summary>
    public DayWalk(CompiledPlan plan, int last)
    {
        _plan = plan;
        _last = Math.Min(plan.LastDay, last);
        _next = ArrayPool<int>.Shared.Rent(plan.OccasionalRules.Length);
        _next.AsSpan().Fill(int.MinValue);
    }

    /// <summary>The first plan-day, not before the given one, that may have occurrences; <see cref="int.MaxValue"/> for never.</summary>
    /// <param name="day">Not before the days that were asked for earlier.</param>
    public int From(int day)
    {
        day = Math.Max(day, _plan.FirstDay);
        while ((day = _plan.NextNotExcepted(day)) <= _last)
        {
            int next = _plan.RegularRules.Length > 0 ? day : NextOccasional(day);
            if (next == day)
                return day;
            day = next;
        }

        return int.MaxValue;
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(_next);

    private int NextOccasional(int day)
    {
        int first = int.MaxValue;
        for (int i = 0; i < _plan.OccasionalRules.Length; i++)
        {
            if (_next[i] < day)
                _next[i] = _plan.OccasionalRules[i].NextDay(day, _last);
            first = Math.Min(first, _next[i]);
        }

        return first;
    }
}
