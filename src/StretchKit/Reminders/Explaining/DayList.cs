using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Reminders;

/// <summary>The reminders of plan-days, with what became of each.</summary>
internal sealed class DayList(FoldedState folded, Sessions sessions)
{
    private readonly Facts _facts = folded.Facts;

    /// <summary>The reminders of a plan-day by instant.</summary>
    public List<DayReminder> Of(int day, long now)
    {
        var explainer = new Explainer(folded, day);
        return DayTrace.Of(folded, day)
            .OrderBy(t => t.At).ThenBy(t => t.Candidate.Rule).ThenBy(t => t.Candidate.Nominal)
            .Select(t => Reminder(t, day, now, explainer.Explain(t)))
            .ToList();
    }

    private DayReminder Reminder(Traced traced, int day, long now, Explanation why)
    {
        CompiledRule rule = _facts.Plan.Rules[traced.Candidate.Rule];
        (SessionFact? session, Kept? holder) = traced.Entry is not { } entry ? (null, traced.Holder) : entry.Outcome switch
        {
            Outcome.Answered => (entry.Mark!.Answer, null),
            Outcome.Spared => (entry.SparedBy, null),
            Outcome.HeldBack => (null, entry.Holder),
            Outcome.InstantTaken => (null, entry.TakenBy),
            _ => ((SessionFact?)null, (Kept?)null),
        };
        return new DayReminder(
            _facts.NameOf(traced.Candidate.ToKept(day)), rule.Rule, rule.RoutineOn(day), traced.Leg.Zone.Zone, Status(traced, now), why)
        {
            At = Axis.At(traced.At),
            Nominal = Axis.At(traced.Nominal),
            SessionEnd = session?.Event.At,
            Answer = traced.Entry?.Mark?.Answer?.Event,
            GaveWayTo = holder is { } other ? _facts.NameOf(other) : null,
        };
    }

    private DayReminderStatus Status(Traced traced, long now) => traced.Entry is { } entry
        ? entry.Outcome switch
        {
            Outcome.Answered => sessions.IsPartlyDone(entry.Mark!.Answer!.Event) ? DayReminderStatus.PartlyDone : DayReminderStatus.Done,
            Outcome.Skipped => DayReminderStatus.Skipped,
            Outcome.Delivered => DayReminderStatus.Delivered,
            Outcome.Paused => DayReminderStatus.Paused,
            Outcome.Spared => DayReminderStatus.Spared,
            Outcome.HeldBack => DayReminderStatus.HeldBack,
            Outcome.InstantTaken => DayReminderStatus.Absorbed,
            _ when entry.Kept.At > now => entry.IsSnoozed ? DayReminderStatus.Snoozed : DayReminderStatus.Upcoming,
            _ => Waiting.Is(_facts, entry.Kept, now) ? DayReminderStatus.Due : DayReminderStatus.Missed,
        }
        : traced.Candidate.Fate switch
        {
            Fate.DroppedByQuiet or Fate.DeferredPastWaking => DayReminderStatus.Quiet,
            Fate.Absorbed or Fate.LostInstant => DayReminderStatus.Absorbed,
            _ => DayReminderStatus.Dropped,
        };
}
