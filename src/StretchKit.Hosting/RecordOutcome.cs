namespace StretchKit.Hosting;

/// <summary>Whether something was recorded.</summary>
public enum RecordOutcome
{
    /// <summary>It is recorded, durably where the store is durable.</summary>
    Recorded,

    /// <summary>It was recorded before; nothing has changed.</summary>
    AlreadyRecorded,

    /// <summary>It was refused; nothing has changed.</summary>
    Refused,

    /// <summary>The person is not known; nothing has changed.</summary>
    UnknownPerson,

    /// <summary>
    /// Its instant is further ahead of the clock than <see cref="StretchReminderOptions.MaxAhead"/>; nothing has changed. Recorded, it would put everything that
    /// happens before that instant out of order. The clock that it comes from is wrong: set its instant right, and record it again.
    /// </summary>
    AheadOfClock,
}
