using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Reminders;

/// <summary>
/// The time a person spends in one zone: from just after one time-zone change to the next. What earlier legs kept of a plan-day that this one
/// computes too is settled: it does not come back, and gap and limit count it as kept first.
/// </summary>
internal sealed class Leg
{
    private readonly Dictionary<int, Kept[]>? _settled;

    public Leg(CompiledPlan plan, DayTemplates templates, ZoneTable zone, long after, int firstDay, IEnumerable<Kept> settled)
    {
        Plan = plan;
        Templates = templates;
        Zone = zone;
        After = after;
        FirstDay = firstDay;
        _settled = settled.GroupBy(k => k.Day).ToDictionary(day => day.Key, day => day.OrderBy(k => k.At).ToArray());
    }

    /// <summary>Creates the leg of somebody who has not travelled.</summary>
    public Leg(CompiledPlan plan, DayTemplates templates, ZoneTable zone)
    {
        Plan = plan;
        Templates = templates;
        Zone = zone;
        After = -Axis.Never;
        FirstDay = int.MinValue;
    }

    public CompiledPlan Plan { get; }

    public DayTemplates Templates { get; }

    public ZoneTable Zone { get; }

    /// <summary>The instant of the time-zone change; the leg has only later instants.</summary>
    public long After { get; }

    /// <summary>The first plan-day that it computes.</summary>
    public int FirstDay { get; }

    /// <summary>What was kept of a plan-day before the time-zone change, by instant.</summary>
    public Kept[] SettledOn(int day) => _settled is not null && _settled.TryGetValue(day, out Kept[]? settled) ? settled : [];

    /// <summary>All that was kept of plan-days before the time-zone change.</summary>
    public IEnumerable<Kept> Settled => _settled?.Values.SelectMany(k => k) ?? [];
}
