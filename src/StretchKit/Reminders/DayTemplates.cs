using System;
using System.Linq;
using System.Threading;
using NodaTime;
using StretchKit.Recurrence;

namespace StretchKit.Reminders;

/// <summary>
/// What ordinary days give, worked out once for all that are of the same weekday and have the same rules: the instants count from the day's
/// local midnight. A day is ordinary when no change of offset is near and nothing that has happened bears on stage 1. They fill as
/// questions come; any thread may fill a place, with the same.
/// </summary>
internal sealed class DayTemplates
{
    /// <summary>Of rules with days of their own, so many may join in with the others in every combination.</summary>
    private const int MostOccasional = 2;

    private readonly Leg _leg;
    private readonly CompiledRule[] _occasional;
    private readonly ZoneTable _utc = new(DateTimeZone.Utc);
    private readonly Kept[]?[] _days = new Kept[7 << MostOccasional][];

    private DayTemplates(CompiledPlan plan)
    {
        _leg = new Leg(plan);
        _occasional = plan.OccasionalRules;
    }

    /// <summary>Null where no two days are alike.</summary>
    public static DayTemplates? Of(CompiledPlan plan)
    {
        // Jitter differs from day to day; and where days meet, what a day keeps depends on its neighbours.
        return plan.Reach.DaysMeet(0) || plan.RegularRules.Any(r => r.JitterSeconds > 0) ? null : new DayTemplates(plan);
    }

    /// <summary>Whether every ordinary day has one.</summary>
    public bool AnswersAll
        => _occasional.Length <= MostOccasional && Array.TrueForAll(_occasional, r => r.IsAlike);

    /// <summary>The occurrences of a day that is ordinary, by instant; null where its rules make it different from all others.</summary>
    public Kept[]? On(int day)
    {
        int index = Civil.Weekday(day) - 1;
        for (int i = 0; i < _occasional.Length; i++)
        {
            if (_occasional[i].Refuses(day) is not null)
                continue;
            if (i >= MostOccasional || !_occasional[i].IsAlike)
                return null;
            index += 7 << i;
        }

        return Volatile.Read(ref _days[index]) ?? Fill(index, day);
    }

    private Kept[] Fill(int index, int day)
    {
        // In UTC, where nothing ever changes.
        long midnight = day * Axis.Day;
        var zone = new ZoneCursor(_utc, midnight);
        var kept = new Pool<Kept>(16);
        ComputedDay.Fill(_leg, Activity.None, day, null, ref zone, ref kept);
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
