using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace StretchKit.Hosting.Delivery;

/// <summary>What is to be delivered to a person now: a pure function of the person and the present.</summary>
internal sealed class Dues(StretchReminderOptions options)
{
    private static readonly Duration LongestGrace = ReminderRule.MaxGrace;

    private readonly Duration _onTime = Duration.FromTimeSpan(options.OnTime);
    private readonly Duration _window = Duration.FromTimeSpan(options.StateWindow);

    /// <summary>How far back events are needed to decide about an instant.</summary>
    public Instant EventsFrom(Instant at) => at - Instant.MinValue > _window ? at - _window : Instant.MinValue;

    /// <summary>
    /// A delivery that was begun comes first, if only to be given up because its grace is over. Else, if nothing is late, the earliest that has come due; if something is, the plan's
    /// <see cref="CatchUp"/> decides, and what is on time comes in any case.
    /// </summary>
    public Due? At(Schedule schedule, StoredPerson person, Instant now)
    {
        Instant since = Instant.Max(Instant.Min(person.HandledUntil, now), now - LongestGrace - _onTime);
        List<Occurrence> due = [.. schedule.Between(since + Duration.Epsilon, now + Duration.Epsilon, person.State)];
        if (due.Count == 0)
            return null;
        if (person.Claim is { } claim)
        {
            foreach (Occurrence begun in due.Where(o => o.Name == claim.Occurrence && Snoozes(person.State, o.Name) == claim.Snoozes))
            {
                Duration age = now - begun.At;
                bool isOver = age > Duration.Max(begun.Rule.Grace, _onTime);
                return new Due(begun, claim.Snoozes, claim.Attempt + 1, claim.HandledUntil, age > _onTime, isOver);
            }
        }

        List<Occurrence> onTime = [.. due.Where(o => now - o.At <= _onTime)];
        if (onTime.Count < due.Count && schedule.Missed(since, now, person.State) is [var missed, ..] && now - missed.At > _onTime)
            return First(missed, schedule.Plan.CatchUp == CatchUp.All ? missed.At : onTime.Count > 0 ? onTime[0].At - Duration.Epsilon : now);
        return onTime.Count > 0 ? First(onTime[0], onTime[0].At) : null;

        Due First(Occurrence occurrence, Instant handled)
            => new(occurrence, Snoozes(person.State, occurrence.Name), 1, handled, now - occurrence.At > _onTime);
    }

    /// <summary>How often a reminder was put off.</summary>
    public static int Snoozes(ReminderState state, OccurrenceName occurrence)
        => state.Events.Count(e => e.Kind == ReminderEventKind.Snoozed && e.Occurrence == occurrence);
}
