using System;
using System.Collections.Generic;

namespace StretchKit.Reminders;

/// <summary>
/// The order in which events are folded: by instant, then kind, then the members that an event can have, a missing one first. Only equal events
/// compare as equal.
/// </summary>
internal sealed class EventOrder : IComparer<ReminderEvent>
{
    public static readonly EventOrder Instance = new();

    private EventOrder()
    {
    }

    int IComparer<ReminderEvent>.Compare(ReminderEvent? x, ReminderEvent? y) => Compare(x!, y!);

    public static int Compare(ReminderEvent left, ReminderEvent right)
    {
        int order = left.At.CompareTo(right.At);
        if (order == 0)
            order = Rank(left.Kind).CompareTo(Rank(right.Kind));
        if (order == 0)
            order = Compare(left.Occurrence, right.Occurrence);
        if (order == 0)
            order = string.CompareOrdinal(left.RuleId, right.RuleId);
        if (order == 0)
            order = string.CompareOrdinal(left.RoutineId, right.RoutineId);
        if (order == 0)
            order = Nullable.Compare(left.Pause, right.Pause);
        if (order == 0)
            order = Nullable.Compare(left.From, right.From);
        if (order == 0)
            order = Nullable.Compare(left.Until, right.Until);
        if (order == 0)
            order = Nullable.Compare(left.Started, right.Started);
        return order == 0 ? string.CompareOrdinal(left.Zone?.Id, right.Zone?.Id) : order;
    }

    private static int Compare(OccurrenceName? left, OccurrenceName? right)
        => left is { } one && right is { } other
            ? one == other ? 0 : string.CompareOrdinal(one.ToString(), other.ToString())
            : (left is not null).CompareTo(right is not null);

    private static int Rank(ReminderEventKind kind) => kind switch
    {
        ReminderEventKind.Travelled => 0,
        ReminderEventKind.Paused => 1,
        ReminderEventKind.Resumed => 2,
        ReminderEventKind.Delivered => 3,
        ReminderEventKind.Snoozed => 4,
        ReminderEventKind.Skipped => 5,
        _ => 6,
    };
}
