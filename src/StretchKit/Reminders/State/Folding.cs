using System;
using System.Collections.Generic;
using NodaTime;
using StretchKit.Recurrence;

namespace StretchKit.Reminders;

/// <summary>Stage 6: folds events into facts, in their order. What is in a state is never judged.</summary>
internal static class Folding
{
    /// <summary>How many plan-days around a time-zone change can have occurrences there.</summary>
    private const int DaysAround = 9;

    /// <summary>Folds one event in. All events of the state before it are folded already.</summary>
    /// <param name="facts">The facts, which change.</param>
    /// <param name="happened">The event.</param>
    /// <param name="sessions">All sessions of the state, also those that come later.</param>
    public static void Add(Facts facts, ReminderEvent happened, SpanList<SessionSpan> sessions)
    {
        long at = Axis.Floor(happened.At);
        switch (happened.Kind)
        {
            case ReminderEventKind.Travelled:
                Travel(facts, at, happened.Zone!);
                break;
            case ReminderEventKind.Paused:
                Pausing.Pause(facts, happened);
                break;
            case ReminderEventKind.Resumed:
                Pausing.Resume(facts, happened);
                break;
            case ReminderEventKind.Completed:
                Complete(facts, happened, sessions);
                break;
            default:
                if (NamedBy(facts, happened) is { } mark)
                    Note(facts, mark, happened.Kind, at, happened.Until);
                break;
        }
    }

    /// <summary>The mark of the occurrence that an event names, or <c>null</c> if the plan does not have its rule.</summary>
    public static Mark? NamedBy(Facts facts, ReminderEvent happened)
    {
        if (happened.Occurrence is not { } name || facts.Plan.RuleOf(name.RuleId) is not { } rule)
            return null;
        int day = Civil.DayOf(name.Day);
        Slot slot = name.Slot.Kind == SlotKind.Elapsed ? LegacySlots.Translate(facts, rule, day, name.Slot) : name.Slot;
        return facts.MarkOf(day, rule.Index, slot);
    }

    /// <summary>The instant that a snooze asks for.</summary>
    public static long UntilOf(CompiledRule rule, long at, Instant? until)
        => until is { } given ? Axis.Floor(given) : at + Axis.Of(rule.Rule.Snooze.Delay);

    /// <summary>The instant that a snooze in a state moves an occurrence to; never before the snooze itself.</summary>
    public static long EndOf(CompiledRule rule, long at, Instant? until) => Math.Max(at, UntilOf(rule, at, until));

    private static void Note(Facts facts, Mark mark, ReminderEventKind kind, long at, Instant? until)
    {
        CompiledRule rule = facts.Plan.Rules[mark.Rule];
        switch (kind)
        {
            case ReminderEventKind.Delivered:
                Mark delivered = mark.WithDelivery(at);
                if (rule.FollowsSessions && delivered != mark)
                    SetDelivery(facts, mark, at);
                facts.Marks.Set(delivered);
                break;
            case ReminderEventKind.Skipped:
                if (mark.LastSnooze is { } open)
                    facts.Snoozes.Set(open with { EndedAt = Math.Min(open.EndedAt, at) });
                facts.Marks.Set(mark.WithSkip(at));
                break;
            default:
                var snooze = new Snooze(facts.Plan, mark, at, EndOf(rule, at, until));

                // One without an instant is equal to one with the instant that is worked out for it.
                if (mark.Has(snooze))
                    return;
                if (mark.LastSnooze is { } before)
                    facts.Snoozes.Set(before with { EndedAt = Math.Min(before.EndedAt, at) });
                facts.Snoozes.Set(snooze);
                facts.Marks.Set(mark.WithSnooze(snooze));
                break;
        }
    }

    private static void SetDelivery(Facts facts, Mark mark, long at)
    {
        if (mark.DeliveredAt is { } before)
            facts.ChainDeliveries.Remove(new ChainDelivery(mark.Day, mark.Rule, mark.Slot, before, 0));
        facts.ChainDeliveries.Set(new ChainDelivery(mark.Day, mark.Rule, mark.Slot, at, at + facts.Plan.MinimumGap));
    }

    private static void Complete(Facts facts, ReminderEvent completed, SpanList<SessionSpan> sessions)
    {
        // It answers by the instants as they are, before rules that restart with sessions hear of it.
        var session = new SessionFact(facts.Plan, facts.CurrentLeg.Zone, completed);
        Mark? mark = null;
        if (Answering.IsRecordedTwice(facts.Plan, session, sessions))
            session = session with { IsRecordedTwice = true };
        else if ((mark = Answering.Find(facts, session)) is not null)
            session = session with { Answers = true };
        if (mark is { Answer: null })
            facts.Marks.Set(mark with { Answer = session });
        facts.Sessions.Set(session);
    }

    private static void Travel(Facts facts, long at, DateTimeZone to)
    {
        ZoneTable zone = ZoneOf(facts, to);
        var cursor = new ZoneCursor(zone, at);
        int today = Axis.DayOf(at + cursor.Offset);
        (long from, long end) = facts.Plan.WakingWindow(today - 1, ref cursor);
        int firstDay = from <= at && at < end ? today - 1 : today;

        // A later time-zone change may come back to a day that this one leaves out, so what was kept of all days near is carried on.
        var settled = new List<Kept>();
        foreach (Kept kept in facts.CurrentLeg.Settled)
        {
            if (Math.Abs(kept.Day - today) <= DaysAround)
                settled.Add(kept);
        }

        var kepts = new List<(Kept Kept, Leg Leg)>();
        KeptTimes.Add(facts, Math.Max(facts.CurrentLeg.After + 1, at - (DaysAround * Axis.Day)), at, kepts);
        foreach ((Kept kept, _) in kepts)
            settled.Add(kept);
        facts.Add(new Leg(facts.Plan, facts.CurrentLeg.Templates, zone, at, firstDay, settled));
    }

    private static ZoneTable ZoneOf(Facts facts, DateTimeZone zone)
    {
        foreach (Leg leg in facts.Legs)
        {
            if (leg.Zone.Zone.Equals(zone))
                return leg.Zone;
        }

        return new ZoneTable(zone);
    }
}
