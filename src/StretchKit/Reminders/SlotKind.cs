namespace StretchKit.Reminders;

/// <summary>Specifies what identifies an occurrence within its plan-day.</summary>
public enum SlotKind
{
    /// <summary>A local time, of an <see cref="AtTrigger"/>, a <see cref="DatesTrigger"/> or an <see cref="EveryTrigger"/>.</summary>
    Time,

    /// <summary>Waking.</summary>
    Wake,

    /// <summary>Going to sleep.</summary>
    Sleep,

    /// <summary>
    /// Elapsed time since the start of the window of an <see cref="EveryTrigger"/>, as states of version 0.1 name it. No occurrence has such
    /// a slot; a schedule reads it as the local time that it means.
    /// </summary>
    Elapsed,
}
