using System;
using System.Collections.Generic;

namespace StretchKit.Reminders;

/// <summary>What happened to one occurrence. Immutable.</summary>
internal sealed record Mark : ISpan
{
    public Mark(int day, int rule, Slot slot)
    {
        Day = day;
        Rule = rule;
        Slot = slot;
    }

    public static IComparer<Mark> ByName { get; } = Comparer<Mark>.Create(
        (one, other) => (one.Day, one.Rule, one.Slot.Packed).CompareTo((other.Day, other.Rule, other.Slot.Packed)));

    public int Day { get; }

    public int Rule { get; }

    public Slot Slot { get; }

    /// <summary>The one of delivered, skipped and snoozed that counts, or <c>null</c> if none happened.</summary>
    public ReminderEventKind? Last { get; init; }

    /// <summary>When it was delivered, the last time that counts; <c>null</c> if it was not.</summary>
    public long? DeliveredAt { get; init; }

    /// <summary>Its snoozes, in order.</summary>
    public Snooze[] Snoozes { get; init; } = [];

    /// <summary>The session that answers it, or <c>null</c> if none does.</summary>
    public SessionFact? Answer { get; init; }

    /// <summary>The occurrence at its instant when it was answered; <c>null</c> if it was not.</summary>
    public Kept? Answered { get; init; }

    /// <summary>The last snooze, which decides its instant; <c>null</c> if it was never snoozed.</summary>
    public Snooze? LastSnooze => Snoozes.Length > 0 ? Snoozes[Snoozes.Length - 1] : null;

    /// <summary>Whether it was put off, and is not yet delivered again.</summary>
    public bool IsPending => Last == ReminderEventKind.Snoozed;

    long ISpan.From => Day;

    long ISpan.To => Day;

    /// <summary>Whether it was snoozed at the same instant to the same instant.</summary>
    public bool Has(Snooze snooze) => Array.Exists(Snoozes, s => s.At == snooze.At && s.Until == snooze.Until);

    /// <summary>Another device that shows the reminder late changes nothing.</summary>
    public Mark WithDelivery(long at)
        => Last == ReminderEventKind.Skipped || (Last == ReminderEventKind.Snoozed && at < LastSnooze!.Until)
            ? this
            : this with { Last = ReminderEventKind.Delivered, DeliveredAt = at };

    public Mark WithSkip(long at) => this with { Last = ReminderEventKind.Skipped, Snoozes = EndLast(at, 0) };

    public Mark WithSnooze(Snooze snooze)
    {
        Snooze[] snoozes = EndLast(snooze.At, 1);
        snoozes[snoozes.Length - 1] = snooze;
        return this with { Last = ReminderEventKind.Snoozed, Snoozes = snoozes };
    }

    /// <summary>The snoozes, of which the last reaches no further than an instant, and room for more.</summary>
    private Snooze[] EndLast(long at, int more)
    {
        var snoozes = new Snooze[Snoozes.Length + more];
        Snoozes.CopyTo(snoozes, 0);
        if (Snoozes.Length > 0)
            snoozes[Snoozes.Length - 1] = LastSnooze! with { EndedAt = Math.Min(LastSnooze.EndedAt, at) };
        return snoozes;
    }
}
