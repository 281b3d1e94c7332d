using System;
using System.Threading;
using NodaTime;
using StretchKit.Recurrence;

namespace StretchKit.Reminders;

/// <summary>
/// The one short cut of the engine: what calm days have, computed once for each weekday and set of active rules, as times since local midnight.
/// Entries are filled when they are first asked for; any thread may fill one, with the same content.
/// </summary>
internal sealed class DayTemplates
{
    /// <summary>Up to this many occasional rules have templates for every combination with the others.</summary>
    private const int MaxOccasional = 2;

    private readonly CompiledPlan _plan;
    private readonly bool _exist;
    private readonly Leg _utc;
    private readonly Kept[]?[] _days = new Kept[7 << MaxOccasional][];

    public DayTemplates(CompiledPlan plan)
    {
        _plan = plan;

        // Jitter differs from day to day; and if days meet, what a day keeps depends on its neighbours.
        _exist = !plan.DaysMeet(0) && Array.TrueForAll(plan.RegularRules, r => r.IsAlike);
        _utc = new Leg(plan, this, new ZoneTable(DateTimeZone.Utc));
    }

    /// <summary>The occurrences of a calm day, by instant; or <c>null</c> if its rules make it different from all others.</summary>
    public Kept[]? On(int day)
    {
        if (!_exist)
            return null;
        int index = Civil.Weekday(day) - 1;
        CompiledRule[] occasional = _plan.OccasionalRules;
        for (int i = 0; i < occasional.Length; i++)
        {
            if (occasional[i].Refuses(day) is not null)
                continue;
            if (i >= MaxOccasional || !occasional[i].IsAlike)
                return null;
            index += 7 << i;
        }

        return Volatile.Read(ref _days[index]) ?? Fill(index, day);
    }

    private Kept[] Fill(int index, int day)
    {
        // In UTC the offset never changes.
        long midnight = day * Axis.Day;
        var zone = new ZoneCursor(_utc.Zone, midnight);
        var kept = new Pool<Kept>(16);
        ComputedDay.Fill(_utc, null, day, null, ref zone, ref kept);
        Kept[] template = kept.ToArrayAndDispose();
        for (int i = 0; i < template.Length; i++)
        {
            template[i].At -= midnight;
            template[i].Nominal -= midnight;
        }

        Volatile.Write(ref _days[index], template);
        return template;
    }
}
