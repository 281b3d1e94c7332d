namespace StretchKit.Hosting;

/// <summary>Specifies whether an event or a session was recorded.</summary>
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
    /// Its instant is further ahead of the clock than <see cref="StretchReminderOptions.MaxAhead"/>; nothing has changed. The clock that it comes from is probably wrong:
    /// correct the instant, and record it again. To book a pause ahead, pass its start to <see cref="ReminderEvent.Paused(NodaTime.Instant, NodaTime.Instant?, NodaTime.Instant?, string?)"/>.
    /// </summary>
    AheadOfClock,
}
