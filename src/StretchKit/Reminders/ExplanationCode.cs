namespace StretchKit.Reminders;

/// <summary>Specifies one step of an <see cref="Explanation"/>.</summary>
public enum ExplanationCode
{
    /// <summary>The plan has no such rule.</summary>
    UnknownRule,

    /// <summary>The day is before the plan's start.</summary>
    BeforeStart,

    /// <summary>The day is after the plan's end.</summary>
    AfterEnd,

    /// <summary>The plan excepts the day.</summary>
    Excepted,

    /// <summary>The rule is not active on this day of the week.</summary>
    NotOnWeekday,

    /// <summary>The rule's recurrence does not include the day.</summary>
    NotInRepeat,

    /// <summary>The day is a day off in the rule's cycle.</summary>
    NotInCycle,

    /// <summary>The program has no routine for the rule's slot on the day.</summary>
    NotInProgram,

    /// <summary>The rule has no date-time on the day.</summary>
    NoDate,

    /// <summary>The plan has no such time on the day, or its chain of intervals does not reach it.</summary>
    NoSuchSlot,

    /// <summary>The instant that the rule alone gives (stage 1).</summary>
    Nominal,

    /// <summary>Jitter moved it to this instant (stage 2).</summary>
    Jittered,

    /// <summary>The local time does not exist on this date (spring forward), and the rule's <c>gap</c> is <c>skip</c> (stage 1).</summary>
    SkippedByClockChange,

    /// <summary>It falls into quiet time, and the rule drops it there (stage 3).</summary>
    DroppedByQuiet,

    /// <summary>Quiet time deferred it to this instant (stage 3).</summary>
    DeferredByQuiet,

    /// <summary>Quiet time ends at or after the end of the waking window (stage 3).</summary>
    DeferredPastWaking,

    /// <summary>In the new zone its instant is not after the time-zone change.</summary>
    BeforeTravel,

    /// <summary>It was already there before the time-zone change.</summary>
    KeptBeforeTravel,

    /// <summary>The plan-day was over in the new zone.</summary>
    LeftBehind,

    /// <summary>Another one is closer than the minimum gap (stage 4).</summary>
    Absorbed,

    /// <summary>An occurrence of another plan-day has the same instant (stage 4).</summary>
    LostInstant,

    /// <summary>The plan-day has reached its limit (stage 5).</summary>
    OverLimit,

    /// <summary>It was delivered (stage 6).</summary>
    Delivered,

    /// <summary>The person skipped it (stage 6).</summary>
    Skipped,

    /// <summary>The person snoozed it to this instant (stage 6).</summary>
    Snoozed,

    /// <summary>The session that ended at this instant answers it (stage 6).</summary>
    Answered,

    /// <summary>The session that ended at this instant makes it unnecessary, although it answers another or none (stage 6).</summary>
    Spared,

    /// <summary>A snoozed one, or one of higher priority, is too close (stage 6).</summary>
    HeldBack,

    /// <summary>Reminders are paused at its instant (stage 6).</summary>
    Paused,

    /// <summary>Another one comes at the same instant (stage 6).</summary>
    InstantTaken,

    /// <summary>It comes at this instant.</summary>
    Comes,
}
