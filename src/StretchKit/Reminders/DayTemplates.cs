using System.Linq;
using NodaTime;

namespace StretchKit.Reminders;

/// <summary>
/// What an ordinary day of each weekday gives, worked out once: its instants count from the day's local midnight. A day
/// is ordinary when no change of offset is near, no rule with days of its own joins in, and nothing that has happened bears on stage 1.
/// </summary>
internal sealed class DayTemplates
{
    private readonly Kept[][] _days;

    private DayTemplates(Kept[][] days) => _days = days;

    public static DayTemplates? Of(CompiledPlan plan)
    {
        // Jitter differs from day to day; and where days meet, what a day keeps depends on its neighbours.
        if (plan.Reach.DaysMeet(0) || plan.RegularRules.Any(r => r.JitterSeconds > 0))
            return null;
        var leg = new Leg(plan);
        var utc = new ZoneTable(DateTimeZone.Utc);
        return new DayTemplates(Enumerable.Range(1, 7).Select(weekday => Day(leg, utc, weekday)).ToArray());
    }

    /// <summary>The occurrences of a weekday (1 to 7), by instant.</summary>
    public Kept[] On(int weekday) => _days[weekday - 1];

    private static Kept[] Day(Leg leg, ZoneTable utc, int weekday)
    {
        // In UTC, where nothing ever changes.
        int day = Axis.AnyDay(weekday);
        var zone = new ZoneCursor(utc, day * Axis.Day);
        var candidates = new Pool<Candidate>(16);
        var kept = new Pool<Kept>(16);
        DayStages.Run(leg, leg.Plan.RegularRules, Activity.None, day, ref zone, ref candidates);
        CrossDay.Run(leg, Activity.None, day, null, ref zone, candidates.Span);
        ComputedDay.Collect(candidates.Span, day, ref kept);
        Kept[] template = kept.ToArrayAndDispose();
        for (int i = 0; i < template.Length; i++)
        {
            template[i].At -= day * Axis.Day;
            template[i].Nominal -= day * Axis.Day;
        }

        candidates.Dispose();
        return template;
    }
}
