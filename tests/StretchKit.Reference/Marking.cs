using NodaTime;

namespace StretchKit.Reference;

/// <summary>Per occurrence the last of `delivered`, `skipped` and `snoozed` counts, save deliveries that come late.</summary>
internal static class Marking
{
    /// <summary>After a skip, or before the `until` of the snooze that counts, it changes nothing: a device was late.</summary>
    public static Mark Deliver(Mark mark, RefDelivered delivered)
    {
        var isLate = mark.Last == Last.Skipped || (mark.Last == Last.Snoozed && delivered.At < mark.Moved!.Until);
        return isLate ? mark : mark with { Last = Last.Delivered, Delivery = delivered };
    }

    public static Mark Skip(Mark mark, RefSkipped skipped) =>
        EndSnooze(mark, skipped.At) with { Last = Last.Skipped };

    public static Mark Snooze(Mark mark, RefSnoozed snoozed, DateTimeZone zoneNow)
    {
        var ended = EndSnooze(mark, snoozed.At);
        return ended with { Last = Last.Snoozed, Snoozes = ended.Snoozes.Add(new Snooze(snoozed, zoneNow)) };
    }

    /// <summary>A snooze reaches until its occurrence is snoozed again or skipped, whichever is first.</summary>
    private static Mark EndSnooze(Mark mark, Instant at) =>
        mark.Moved is { EndsAt: null } last
            ? mark with { Snoozes = mark.Snoozes.SetItem(mark.Snoozes.Count - 1, last with { EndsAt = at }) }
            : mark;
}
