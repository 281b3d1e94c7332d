using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Hosting;

namespace StretchKit.Samples.Terminal.Remind;

/// <summary>How a person's reminders stand at an instant. It is read off the plan and what has happened, so every process on one store sees the same, also after a crash.</summary>
/// <param name="Open">The reminder that came last and was not answered yet; null for none.</param>
/// <param name="Upcoming">What comes next, in order; empty where nothing does.</param>
/// <param name="IsPaused">Whether a pause is in force.</param>
/// <param name="PausedUntil">When it ends, or <c>null</c> if it has no end or there is no pause.</param>
internal sealed record Situation(Occurrence? Open, IReadOnlyList<Occurrence> Upcoming, bool IsPaused, Instant? PausedUntil)
{
    private const int Shown = 4;

    /// <summary>How long a reminder waits for an answer, if no other comes before.</summary>
    private static readonly Duration Patience = Duration.FromHours(3);

    /// <summary>How far before its delivery a reminder can have been due: its grace, and the day it belongs to.</summary>
    private static readonly Duration Reach = Duration.FromDays(2);

    public Occurrence? Next => Upcoming.Count > 0 ? Upcoming[0] : null;

    public static Situation Of(PersonReminders person, Instant now)
    {
        Schedule schedule = person.Plan.ToSchedule();
        List<ReminderEvent> pauses = PausesInForce(person.State, now);
        Instant? until = pauses.Any(p => p.Until is null) ? null : pauses.Max(p => p.Until);
        return new Situation(Unanswered(schedule, person.State, now), schedule.Upcoming(now, Shown, person.State), pauses.Count > 0, until);
    }

    /// <summary>The pauses of all rules that have begun and have not ended: a trimmed state contains only pauses that go on.</summary>
    private static List<ReminderEvent> PausesInForce(ReminderState state, Instant now)
        => [.. ReminderState.From(state.Events.Where(e => e.At <= now)).Trim(now + Duration.Epsilon).Events
            .Where(e => e is { Kind: ReminderEventKind.Paused, RuleId: null } && (e.From ?? e.At) <= now)];

    private static Occurrence? Unanswered(Schedule schedule, ReminderState state, Instant now)
    {
        int last = state.Events.Count - 1;
        while (last >= 0 && state.Events[last].Kind != ReminderEventKind.Delivered)
        {
            if (state.Events[last] is { Kind: ReminderEventKind.Completed } or { Kind: ReminderEventKind.Paused, From: null, RuleId: null })
                return null;
            last--;
        }

        if (last < 0 || state.Events[last] is not { Occurrence: { } name, At: var at } || now - at > Patience
            || state.Events.Skip(last + 1).Any(e => e.Kind is ReminderEventKind.Skipped or ReminderEventKind.Snoozed && e.Occurrence == name))
        {
            return null;
        }

        var before = ReminderState.From(state.Events.Take(last));
        foreach (Occurrence due in schedule.Between(at - Reach, at + Duration.Epsilon, before))
        {
            if (due.Name == name)
                return due;
        }

        return null;
    }
}
