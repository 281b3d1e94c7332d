using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// `Apply` judges a new event against those that come before it in the order (the number of snoozes: against all) and
/// refuses it with a reason; one that the state already holds is accepted and changes nothing.
/// </summary>
internal sealed class Judging(RefPlan plan, DayBooks books)
{
    /// <param name="state">The state as it is.</param>
    /// <param name="happened">The new event.</param>
    /// <param name="before">What the facts that come before it in the order come to.</param>
    public RefApplied Judge(RefState state, RefEvent happened, Func<RefEvent, After> before) => happened switch
    {
        _ when state.Events.Contains(happened) => new RefApplied(state),
        RefSnoozed snoozed => JudgeSnooze(state, snoozed, before),
        RefPaused paused when paused.Start < paused.At => new RefApplied(state, RefRefusal.PauseFromBeforeEvent),
        RefPaused paused when paused.Until <= paused.Start => new RefApplied(state, RefRefusal.PauseEndsBeforeStart),
        RefCompleted completed when completed.Start > completed.At =>
            new RefApplied(state, RefRefusal.SessionStartsAfterItsEnd),
        _ => new RefApplied(state.With(happened)),
    };

    private RefApplied JudgeSnooze(RefState state, RefSnoozed snoozed, Func<RefEvent, After> before)
    {
        if (plan.Rule(Names.Parts(snoozed.Occurrence)?.Rule) is not { } rule)
        {
            return new RefApplied(state, RefRefusal.NotKept);
        }

        // It is compared and ordered with the `until` that is worked out for it.
        var chosen = snoozed.Until ?? snoozed.At + rule.SnoozeDelay;
        var past = before(snoozed with { Until = chosen });
        var workedOut = snoozed with { Until = WorkOut(rule, past.State.ZoneNow(plan), chosen) };
        past = before(workedOut);

        var all = Facts.InOrder(plan, state).OfType<RefSnoozed>().ToList();
        if (all.Contains(workedOut))
        {
            return new RefApplied(state);
        }

        var snoozes = all.Count(other => other.Occurrence == snoozed.Occurrence);
        return WhyNot(rule, past, workedOut, chosen, snoozes) is { } refusal
            ? new RefApplied(state, refusal)
            : new RefApplied(state.With(workedOut), null, HeldBackBy(rule, past, workedOut));
    }

    /// <summary>The instant in quiet time goes on to its end, unless the rule's quiet is `ignore`.</summary>
    private Instant WorkOut(RefRule rule, DateTimeZone zoneNow, Instant chosen) =>
        rule.Quiet == RefQuietMode.Ignore ? chosen : books.QuietIn(zoneNow).EndOver(chosen) ?? chosen;

    private RefRefusal? WhyNot(RefRule rule, After past, RefSnoozed snoozed, Instant chosen, int snoozes)
    {
        var name = snoozed.Occurrence;
        var mark = past.State.MarkOf(name);
        var counts = mark.Last is Last.Delivered or Last.Snoozed;
        if (!past.Present.Keeps(name) && !counts)
        {
            return RefRefusal.NotKept;
        }

        // Of one that is kept no more the delivery is its instant, unless a snooze moved it.
        var at = past.Present.Find(name)?.At ?? mark.Delivery!.At;
        var wasThere = mark.Delivery is not null || mark.Moved is not null;
        return !wasThere && at > snoozed.At ? RefRefusal.NotYetDue
            : mark.Last == Last.Skipped ? RefRefusal.Skipped
            : mark.Answer is not null ? RefRefusal.Answered
            : snoozes >= rule.SnoozeLimit ? RefRefusal.OverSnoozeLimit
            : chosen <= snoozed.At ? RefRefusal.UntilNotAfterEvent
            : chosen > snoozed.At + Duration.FromDays(1) ? RefRefusal.UntilOverADayAfterEvent
            : IsPastWaking(past, snoozed, at) ? RefRefusal.PastWakingWindow
            : null;
    }

    /// <summary>In the zone in force; an occurrence that is already there may be snoozed, but not to the end of days.</summary>
    private bool IsPastWaking(After past, RefSnoozed snoozed, Instant at)
    {
        var day = Names.Parts(snoozed.Occurrence)!.Value.Day;
        var end = Windows.Waking(plan, past.State.ZoneNow(plan), day).End;
        return snoozed.Until == Instant.MaxValue || (snoozed.Until >= end && at < end);
    }

    /// <summary>The occurrence of higher priority that would hold the snoozed one back.</summary>
    private string? HeldBackBy(RefRule rule, After past, RefSnoozed snoozed)
    {
        var holder = new After(plan, books, [.. past.Facts, snoozed]).HolderOf(snoozed.Occurrence);
        return plan.Rule(Names.Parts(holder)?.Rule)?.Priority > rule.Priority ? holder : null;
    }
}
