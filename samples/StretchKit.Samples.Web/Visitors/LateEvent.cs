using System.Linq;
using NodaTime;

namespace StretchKit.Samples.Web.Visitors;

/// <summary>
/// What reaches the server after something later was recorded: a page was without network, its clock is a little behind, or a reminder was delivered at the very moment. States take
/// events in the order of time, so it counts from the last event on; else what the visitor did would be lost.
/// </summary>
internal static class LateEvent
{
    /// <summary>The event as it can be recorded now; null where it was recorded before, under a later time.</summary>
    public static ReminderEvent? Fitted(ReminderEvent happened, ReminderState state)
    {
        if (state.Events.Count == 0 || happened.At >= state.Events[^1].At || state.Events.Contains(happened))
            return happened;
        return state.Events.Any(e => e.At > happened.At && At(happened, e.At) == e) ? null : At(happened, state.Events[^1].At);
    }

    private static ReminderEvent At(ReminderEvent happened, Instant at) => happened.Kind switch
    {
        ReminderEventKind.Delivered => ReminderEvent.Delivered(happened.Occurrence!.Value, at),
        ReminderEventKind.Snoozed => ReminderEvent.Snoozed(happened.Occurrence!.Value, at),
        ReminderEventKind.Skipped => ReminderEvent.Skipped(happened.Occurrence!.Value, at),
        ReminderEventKind.Completed => ReminderEvent.Completed(happened.RoutineId!, at, happened.RuleId),
        ReminderEventKind.Paused when happened.Until is not { } until || until > at => ReminderEvent.Paused(at, happened.Until),
        ReminderEventKind.Travelled => ReminderEvent.Travelled(at, happened.Zone!),
        _ => ReminderEvent.Resumed(at),
    };
}
