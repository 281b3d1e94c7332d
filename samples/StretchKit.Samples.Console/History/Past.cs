using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Adherence;
using StretchKit.Hosting;
using StretchKit.Samples.Terminal.Store;

namespace StretchKit.Samples.Terminal.History;

/// <summary>What was done, day by day over whole weeks up to the present one, and how that compares to the plan.</summary>
/// <param name="Plan">The plan of today; null for none.</param>
/// <param name="Zone">The zone in which a session has its date: the plan's, or without one the machine's.</param>
/// <param name="Today">The date there.</param>
/// <param name="First">The Monday of the first week.</param>
/// <param name="Sessions">All sessions, in the order of their starts, from the first ever.</param>
/// <param name="Adherence">Against the plan, from the first day on which anything happened, but no longer than the library looks back; null without a plan.</param>
internal sealed record Past(
    Plan? Plan, DateTimeZone Zone, LocalDate Today, LocalDate First, IReadOnlyList<Session> Sessions, AdherenceReport? Adherence)
{
    /// <summary>The Mondays of the weeks, in order.</summary>
    public IEnumerable<LocalDate> Mondays
    {
        get
        {
            for (LocalDate monday = First; monday <= Today; monday = monday.PlusWeeks(1))
                yield return monday;
        }
    }

    /// <summary>Works it out.</summary>
    /// <param name="person">What is kept; null where nothing is.</param>
    /// <param name="machine">The zone of the machine.</param>
    /// <param name="now">The present.</param>
    /// <param name="weeks">How many weeks, with the present one.</param>
    public static Past Of(PersonHistory? person, DateTimeZone machine, Instant now, int weeks)
    {
        Plan? plan = person is null || NoPlan.Is(person.Plan) ? null : person.Plan;
        DateTimeZone zone = plan?.Zone ?? machine;
        LocalDate today = now.InZone(zone).Date;
        LocalDate first = today.PlusDays(1 - (int)today.DayOfWeek).PlusWeeks(1 - weeks);
        IReadOnlyList<Session> sessions = person?.Sessions ?? [];
        return new Past(plan, zone, today, first, sessions, plan is null ? null : Compare(plan, person!, zone, today, now));
    }

    /// <summary>The date of a session: that of its start.</summary>
    public LocalDate DateOf(Session session) => session.Started.InZone(Zone).Date;

    /// <summary>How long was held and moved; of a session that lists nothing, all of it.</summary>
    public static Duration TimeOf(Session session)
        => session.Holds.Count == 0 ? session.Ended - session.Started : session.Holds.Aggregate(Duration.Zero, (sum, hold) => sum + hold.Actual);

    private static AdherenceReport Compare(Plan plan, PersonHistory person, DateTimeZone zone, LocalDate today, Instant now)
    {
        IEnumerable<Instant> happened = person.Sessions.Select(s => s.Started).Concat(person.State.Events.Select(e => e.At)).Append(now);
        LocalDate begun = LocalDate.Max(happened.Min().InZone(zone).Date, today.PlusDays(1 - AdherenceExtensions.MaxDays));
        return plan.ToSchedule().Adherence(person.Sessions, LocalDate.Min(begun, today), now, person.State);
    }
}
