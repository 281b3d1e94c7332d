using System.Collections.Generic;
using NodaTime;

namespace StretchKit.Reminders;

/// <summary>Judges a new event before it is recorded. Events that are in a state are never judged.</summary>
internal static class Judging
{
    /// <summary>The end of a snooze in quiet time that never ends: the last whole second that an event can have, so that the snooze is ordered last.</summary>
    private static readonly Instant NeverEnds = Instant.FromUtc(9999, 12, 31, 23, 59, 59);

    /// <summary>Why an event is refused by what it says itself, whatever the plan; or <c>null</c>.</summary>
    public static RefusalCode? RefusesAlone(ReminderEvent happened) => happened.Kind switch
    {
        ReminderEventKind.Paused when happened.From < happened.At => RefusalCode.PauseStartsBeforeEvent,
        ReminderEventKind.Paused when happened.Until <= (happened.From ?? happened.At) => RefusalCode.PauseEndsBeforeStart,
        ReminderEventKind.Completed when happened.Started > happened.At => RefusalCode.SessionEndsBeforeStart,
        _ => null,
    };

    /// <summary>Computes the instant that a snooze moves its occurrence to: the given one or the rule's delay, after quiet time.</summary>
    /// <returns>The snooze with that instant, which is the last of all if quiet time never ends; as it is, if the plan does not have its rule.</returns>
    public static ReminderEvent WithUntil(Facts before, ReminderEvent snoozed)
    {
        if (before.Plan.RuleOf(snoozed.Occurrence!.Value.RuleId) is not { } rule)
            return snoozed;
        long at = Axis.Floor(snoozed.At);
        var zone = new ZoneCursor(before.LegAt(at + 1).Zone, at);
        long until = AfterQuiet(before.Plan, rule, Folding.UntilOf(rule, at, snoozed.Until), ref zone);
        return ReminderEvent.Snoozed(snoozed.Occurrence.Value, snoozed.At, until == Axis.Never ? NeverEnds : Axis.At(until));
    }

    /// <summary>Judges a snooze by what comes before it.</summary>
    /// <param name="log">All events.</param>
    /// <param name="before">What comes before the snooze.</param>
    /// <param name="asked">The snooze as the caller gave it.</param>
    /// <param name="snoozed">The snooze with the instant that it moves the occurrence to.</param>
    /// <returns>Why it is refused, or <c>null</c> if it is accepted.</returns>
    public static RefusalCode? Snooze(EventLog log, Facts before, ReminderEvent asked, ReminderEvent snoozed)
    {
        long at = Axis.Floor(asked.At);
        if (Folding.NamedBy(before, asked) is not { } mark || InstantOf(before, mark) is not { } instant)
            return RefusalCode.NoSuchOccurrence;
        CompiledRule rule = before.Plan.Rules[mark.Rule];
        if (mark.DeliveredAt is null && mark.LastSnooze is null && instant > at)
            return RefusalCode.NotDue;
        if (mark.Last == ReminderEventKind.Skipped)
            return RefusalCode.AlreadySkipped;
        if (mark.Answer is not null)
            return RefusalCode.AlreadyAnswered;
        if (SnoozesOf(log, before, mark, snoozed) >= rule.Rule.Snooze.Limit)
            return RefusalCode.SnoozeLimit;
        long wanted = Folding.UntilOf(rule, at, asked.Until);
        if (wanted <= at || wanted > at + Axis.Day)
            return RefusalCode.SnoozeOutOfRange;
        var zone = new ZoneCursor(before.LegAt(at + 1).Zone, at);
        (_, long asleep) = before.Plan.WakingWindow(mark.Day, ref zone);
        return snoozed.Until == NeverEnds || (Axis.Floor(snoozed.Until!.Value) >= asleep && instant < asleep) ? RefusalCode.PastWaking : null;
    }

    /// <summary>The present instant of an occurrence, or <c>null</c> if there is no such one that can be snoozed.</summary>
    private static long? InstantOf(Facts facts, Mark mark)
    {
        if (mark.LastSnooze is { } last && (mark.Last == ReminderEventKind.Snoozed || mark.Last == ReminderEventKind.Delivered))
            return last.Until;
        if (KeptTimes.Find(facts, mark.Day, mark.Rule, mark.Slot) is { } found)
            return mark.LastSnooze?.Until ?? found.Kept.At;
        return mark.Last == ReminderEventKind.Delivered ? mark.DeliveredAt : null;
    }

    private static int SnoozesOf(EventLog log, Facts facts, Mark mark, ReminderEvent snoozed)
    {
        // Snoozes that another device recorded later count too.
        int snoozes = mark.Snoozes.Length;
        var later = new HashSet<(long, long)>();
        foreach (ReminderEvent happened in log.After(snoozed))
        {
            if (happened.Kind == ReminderEventKind.Snoozed && Folding.NamedBy(facts, happened) is { } other
                && other.Day == mark.Day && other.Rule == mark.Rule && other.Slot == mark.Slot)
            {
                long at = Axis.Floor(happened.At);
                if (later.Add((at, Folding.EndOf(facts.Plan.Rules[mark.Rule], at, happened.Until))))
                    snoozes++;
            }
        }

        return snoozes;
    }

    /// <summary>The instant itself, or the end of the quiet time that it is in; <see cref="Axis.Never"/> if that has no end.</summary>
    private static long AfterQuiet(CompiledPlan plan, CompiledRule rule, long instant, ref ZoneCursor zone)
    {
        if (rule.Quiet == QuietMode.Ignore || !plan.HeedsQuiet)
            return instant;

        // Windows that touch are one: the search is widened until the end is found, or nothing is left but quiet time.
        for (int days = 2; days <= 2 * 366; days *= 4)
        {
            long to = instant + (days * Axis.Day);
            var spans = new Pool<QuietSpan>(16);
            QuietWindows.Add(plan, instant, to, ref zone, ref spans);
            long after = QuietWindows.Holds(spans.Span, instant, out QuietSpan span) ? span.To : instant;
            spans.Dispose();
            if (after <= to)
                return after;
        }

        return Axis.Never;
    }
}
