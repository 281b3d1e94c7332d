using NodaTime;
using StretchKit.Recurrence;

namespace StretchKit;

/// <content>For languages that have no <c>with</c> for records of C#.</content>
public sealed partial record ReminderRule
{
    /// <summary>Returns the rule with another <see cref="RoutineId"/>.</summary>
    /// <param name="routineId">The id of a routine.</param>
    public ReminderRule WithRoutineId(string routineId) => this with { RoutineId = routineId };

    /// <summary>Returns the rule with another <see cref="SlotId"/>.</summary>
    /// <param name="slotId">The id of a slot of the plan's program.</param>
    public ReminderRule WithSlotId(string slotId) => this with { SlotId = slotId };

    /// <summary>Returns the rule with another <see cref="Trigger"/>.</summary>
    /// <param name="trigger">When it fires.</param>
    public ReminderRule WithTrigger(Trigger trigger) => this with { Trigger = trigger };

    /// <summary>Returns the rule with another <see cref="Priority"/>.</summary>
    /// <param name="priority">The higher wins.</param>
    public ReminderRule WithPriority(int priority) => this with { Priority = priority };

    /// <summary>Returns the rule with another <see cref="Quiet"/>.</summary>
    /// <param name="quiet">What quiet time does to it.</param>
    public ReminderRule WithQuiet(QuietMode quiet) => this with { Quiet = quiet };

    /// <summary>Returns the rule with another <see cref="Gap"/>.</summary>
    /// <param name="gap">What a clock change does to a local time that it leaves out.</param>
    public ReminderRule WithGap(GapMode gap) => this with { Gap = gap };

    /// <summary>Returns the rule with another <see cref="On"/>.</summary>
    /// <param name="days">At least one weekday.</param>
    public ReminderRule WithOn(DaysOfWeek days) => this with { On = days };

    /// <summary>Returns the rule with another <see cref="Repeat"/>.</summary>
    /// <param name="repeat">The recurrence. Or <c>null</c> for none.</param>
    public ReminderRule WithRepeat(DayRule? repeat) => this with { Repeat = repeat };

    /// <summary>Returns the rule with another <see cref="Cycle"/>.</summary>
    /// <param name="cycle">The days on and off. Or <c>null</c> for none.</param>
    public ReminderRule WithCycle(DayCycle? cycle) => this with { Cycle = cycle };

    /// <summary>Returns the rule with another <see cref="Jitter"/>.</summary>
    /// <param name="jitter">0 to a day, in whole seconds.</param>
    public ReminderRule WithJitter(Duration jitter) => this with { Jitter = jitter };

    /// <summary>Returns the rule with another <see cref="Snooze"/>.</summary>
    /// <param name="snooze">How its reminders may be put off.</param>
    public ReminderRule WithSnooze(SnoozePolicy snooze) => this with { Snooze = snooze };

    /// <summary>Returns the rule with another <see cref="Grace"/>.</summary>
    /// <param name="grace">0 to a day, in whole seconds.</param>
    public ReminderRule WithGrace(Duration grace) => this with { Grace = grace };

    /// <summary>Returns the rule with another <see cref="Early"/>.</summary>
    /// <param name="early">0 to a day, in whole seconds; or <c>null</c> for the default.</param>
    public ReminderRule WithEarly(Duration? early) => this with { Early = early };

    /// <summary>Returns the rule with another <see cref="Metadata"/>.</summary>
    /// <param name="metadata">The application's own strings.</param>
    public ReminderRule WithMetadata(Metadata metadata) => this with { Metadata = metadata };
}
