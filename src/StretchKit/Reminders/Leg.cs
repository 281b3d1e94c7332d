using System;
using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Reminders;

/// <summary>
/// A stretch of time that the person spends in one zone: from just after one journey to the next. What the legs before it
/// had kept of plan-days that this one computes too is settled: it does not come back, and counts as kept first.
/// </summary>
internal sealed class Leg : IPlaced
{
    private readonly Dictionary<int, Kept[]> _settled;

    public Leg(CompiledPlan plan, long after, int firstDay, IEnumerable<Kept> settled)
    {
        Plan = plan;
        After = after;
        FirstDay = firstDay;
        IsPlain = plan.IsPlain && after == -Axis.Never;
        _settled = settled.GroupBy(k => k.Day).ToDictionary(day => day.Key, day => day.OrderBy(k => k.At).ToArray());
    }

    /// <summary>The leg of somebody who has not travelled.</summary>
    public Leg(CompiledPlan plan)
        : this(plan, -Axis.Never, int.MinValue, [])
    {
    }

    public CompiledPlan Plan { get; }

    /// <summary>The instant of the journey; the leg has only instants after it.</summary>
    public long After { get; }

    public long Place => After;

    /// <summary>The first plan-day that it computes.</summary>
    public int FirstDay { get; }

    /// <summary>Whether its days are alike from week to week, but for changes of offset and sessions.</summary>
    public bool IsPlain { get; }

    /// <summary>What was kept of a plan-day before the journey, by instant.</summary>
    public ReadOnlySpan<Kept> SettledOn(int day) => _settled.TryGetValue(day, out Kept[]? settled) ? settled : [];
}
