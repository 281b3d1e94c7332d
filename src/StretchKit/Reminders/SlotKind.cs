namespace StretchKit;

/// <summary>What an occurrence's place within its plan-day is counted by.</summary>
public enum SlotKind
{
    /// <summary>A local time, of an <see cref="AtTrigger"/> or a <see cref="DatesTrigger"/>.</summary>
    Time,

    /// <summary>Waking.</summary>
    Wake,

    /// <summary>Going to sleep.</summary>
    Sleep,

    /// <summary>Elapsed time since the start of the window of an <see cref="EveryTrigger"/>.</summary>
    Elapsed,
}
