using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace StretchKit.Samples.Web.Client.Planning;

/// <summary>One day of a plan, as it will be.</summary>
/// <param name="Day">The plan-day.</param>
/// <param name="Change">By how much the clocks are set forward that day; negative for back, null on an ordinary day.</param>
/// <param name="Reminders">The first of its reminders.</param>
/// <param name="More">How many more there are.</param>
public sealed record PreviewDay(LocalDate Day, Offset? Change, IReadOnlyList<Occurrence> Reminders, int More)
{
    private const int Shown = 24;

    /// <summary>Days of a plan from a date on, without what has happened.</summary>
    public static IReadOnlyList<PreviewDay> Of(Schedule schedule, LocalDate first, int days)
    {
        DateTimeZone zone = schedule.Plan.Zone ?? DateTimeZone.Utc;
        // What a day gives may lie after midnight, or before it.
        Instant from = StartOf(first.PlusDays(-1), zone), to = StartOf(first.PlusDays(days + 2), zone);
        ILookup<LocalDate, Occurrence> all = schedule.Between(from, to).ToLookup(o => o.Day);
        return [.. Enumerable.Range(0, days).Select(first.PlusDays).Select(day => new PreviewDay(day, ChangeOn(day, zone), [.. all[day].Take(Shown)], all[day].Skip(Shown).Count()))];
    }

    private static Offset? ChangeOn(LocalDate day, DateTimeZone zone)
    {
        Offset before = zone.GetUtcOffset(StartOf(day, zone) - Duration.Epsilon), after = zone.GetUtcOffset(StartOf(day.PlusDays(1), zone) - Duration.Epsilon);
        return before == after ? null : after - before;
    }

    private static Instant StartOf(LocalDate day, DateTimeZone zone) => zone.AtLeniently(day.AtMidnight()).ToInstant();
}
