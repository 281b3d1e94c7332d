using StretchKit.Recurrence;

namespace StretchKit.Reminders;

/// <summary>Translates slots of version 0.1, which named an <see cref="EveryTrigger"/> by the time since its window's start.</summary>
internal static class LegacySlots
{
    /// <summary>Returns the local time that a slot such as <c>PT4H</c> means, or the same slot if the rule is no longer an <see cref="EveryTrigger"/>.</summary>
    public static Slot Translate(Facts facts, CompiledRule rule, int day, Slot legacy)
    {
        if (rule.Trigger is not EveryTrigger)
            return legacy;
        var zone = new ZoneCursor(facts.CurrentLeg.Zone, day * Axis.Day);
        long start = zone.ToInstant((day * Axis.Day) + rule.Windows[Civil.Weekday(day) - 1].From);
        return NominalTimes.SlotAt(start + legacy.Ticks, ref zone);
    }
}
