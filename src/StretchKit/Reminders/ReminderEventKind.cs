namespace StretchKit;

/// <summary>What has happened.</summary>
public enum ReminderEventKind
{
    /// <summary>A reminder was shown.</summary>
    Delivered,

    /// <summary>The person does not want this one.</summary>
    Skipped,

    /// <summary>The person wants this one later.</summary>
    Snoozed,

    /// <summary>A session was done.</summary>
    Completed,

    /// <summary>Reminders are to stop.</summary>
    Paused,

    /// <summary>Reminders are to come again.</summary>
    Resumed,

    /// <summary>The person is in another zone now.</summary>
    Travelled,
}
