namespace StretchKit;

/// <summary>One thing that can happen to an occurrence on its way, or the reason why there is none.</summary>
public enum ExplanationCode
{
    /// <summary>The plan has no such rule.</summary>
    UnknownRule,

    /// <summary>The day is before the plan's first.</summary>
    BeforeStart,

    /// <summary>The day is after the plan's last.</summary>
    AfterEnd,

    /// <summary>The day is left out of the plan.</summary>
    Excepted,

    /// <summary>The rule is not for this day of the week.</summary>
    NotOnWeekday,

    /// <summary>The rule's recurrence does not include the day.</summary>
    NotInRepeat,

    /// <summary>The program that the plan follows has nothing for the rule's slot on the day.</summary>
    NotInProgram,

    /// <summary>The rule names no time on the day.</summary>
    NoDate,

    /// <summary>The rule has no such time, or its chain of intervals does not reach it.</summary>
    NoSuchSlot,

    /// <summary>The rule alone has it at this instant.</summary>
    Nominal,

    /// <summary>Jitter moved it to this instant.</summary>
    Jittered,

    /// <summary>A clock change leaves its local time out, and the rule skips those.</summary>
    SkippedByClockChange,

    /// <summary>It fell into quiet time and was dropped.</summary>
    DroppedByQuiet,

    /// <summary>It fell into quiet time and was moved to its end.</summary>
    DeferredByQuiet,

    /// <summary>It fell into quiet time that ends when the person is asleep.</summary>
    DeferredPastWaking,

    /// <summary>In the new zone it would have come before the journey.</summary>
    BeforeTravel,

    /// <summary>It was there before the journey already.</summary>
    KeptBeforeTravel,

    /// <summary>The journey came first, and the day was over in the new zone.</summary>
    LeftBehind,

    /// <summary>It was too near one that the plan prefers.</summary>
    Absorbed,

    /// <summary>Another plan-day's occurrence has the same instant.</summary>
    LostInstant,

    /// <summary>The day had its limit of reminders.</summary>
    OverLimit,

    /// <summary>It was shown.</summary>
    Delivered,

    /// <summary>The person did not want it.</summary>
    Skipped,

    /// <summary>The person put it off to this instant.</summary>
    Snoozed,

    /// <summary>A session made it unnecessary.</summary>
    Satisfied,

    /// <summary>It gave way where another was put off, or was itself put off to near one that the plan prefers.</summary>
    AbsorbedAfterSnooze,

    /// <summary>Reminders were paused.</summary>
    Paused,

    /// <summary>Another one comes at this very instant.</summary>
    InstantTaken,

    /// <summary>It comes at this instant.</summary>
    Comes,
}
