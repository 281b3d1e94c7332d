namespace StretchKit;

/// <summary>Specifies what became of a reminder of a day.</summary>
public enum DayReminderStatus
{
    /// <summary>It is to come.</summary>
    Upcoming,

    /// <summary>It is due and waits to be delivered.</summary>
    Due,

    /// <summary>It was due, was not delivered, and no longer waits.</summary>
    Missed,

    /// <summary>It was delivered, and no session has answered it.</summary>
    Delivered,

    /// <summary>A session answered it.</summary>
    Done,

    /// <summary>A session answered it that was only partly done.</summary>
    PartlyDone,

    /// <summary>A session that answers another reminder, or none, made it unnecessary.</summary>
    Spared,

    /// <summary>The person skipped it.</summary>
    Skipped,

    /// <summary>The person snoozed it, and it is to come again.</summary>
    Snoozed,

    /// <summary>It gave way to another one that is close to it.</summary>
    Absorbed,

    /// <summary>A snoozed reminder, or one of higher priority, is too close to it.</summary>
    HeldBack,

    /// <summary>It falls into quiet time.</summary>
    Quiet,

    /// <summary>Reminders are paused at its instant.</summary>
    Paused,

    /// <summary>It does not come for another reason, which <see cref="DayReminder.Why"/> gives: a clock change, the daily limit, or a time-zone change.</summary>
    Dropped,
}
