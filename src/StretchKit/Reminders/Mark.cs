namespace StretchKit.Reminders;

/// <summary>What has happened to one occurrence.</summary>
internal struct Mark
{
    public int Rule;
    public Slot Slot;

    /// <summary>The last of delivered, skipped and snoozed; null where none of them happened.</summary>
    public ReminderEventKind? Last;

    /// <summary>When its rule alone had it; known once it was snoozed.</summary>
    public long Nominal;

    /// <summary>How many snoozes were accepted.</summary>
    public int Snoozes;

    /// <summary>Where the last snooze moved it; null where none did.</summary>
    public long? SnoozedTo;

    /// <summary>A session made it unnecessary, at this instant; null where none did.</summary>
    public long? SatisfiedAt;

    /// <summary>It gave way to a snoozed one, or, snoozed itself, to one of higher priority; null where it did not.</summary>
    public Kept? AbsorbedBy;

    /// <summary>Whether it will not come, or not come again.</summary>
    public readonly bool IsGone
        => Last is ReminderEventKind.Delivered or ReminderEventKind.Skipped || SatisfiedAt is not null || AbsorbedBy is not null;

    public readonly bool IsPending => Last == ReminderEventKind.Snoozed && SatisfiedAt is null && AbsorbedBy is null;
}
