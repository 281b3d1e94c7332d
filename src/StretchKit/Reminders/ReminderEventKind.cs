namespace StretchKit;

/// <summary>Specifies what happened.</summary>
public enum ReminderEventKind
{
    /// <summary>A reminder was shown.</summary>
    Delivered,

    /// <summary>The person skipped a reminder.</summary>
    Skipped,

    /// <summary>The person moved a reminder to a later instant.</summary>
    Snoozed,

    /// <summary>A session was completed.</summary>
    Completed,

    /// <summary>Reminders were paused: of one rule, or all.</summary>
    Paused,

    /// <summary>Reminders were resumed.</summary>
    Resumed,

    /// <summary>The person changed to another time zone.</summary>
    Travelled,
}
