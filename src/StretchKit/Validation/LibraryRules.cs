using System.Collections.Generic;

namespace StretchKit.Validation;

/// <summary>The library's own rules, in the order of their codes.</summary>
internal static class LibraryRules
{
    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        new(FindingCodes.UnknownRoutine, plan: UnknownRoutines.Find, program: UnknownRoutines.Find),
        new(FindingCodes.OneSideOnly, OneSidedStretches.Find),
        new(FindingCodes.NoTimeToMove, PositionChanges.Find),
        new(FindingCodes.MissingEquipment, EquipmentAtHand.Find),
        new(FindingCodes.HoldLength, HoldLengths.Find),
        new(FindingCodes.LittleADay, plan: DailyHolds.Find, program: DailyHolds.Find),
        new(FindingCodes.LongHoldBefore, HoldLengths.FindLong),
        new(FindingCodes.FewDaysAWeek, plan: DaysAWeek.Find, program: DaysAWeek.Find),
        new(FindingCodes.NeverFires, plan: RulesThatNeverFire.Find),
        new(FindingCodes.AlwaysQuiet, plan: LostOccurrences.FindQuiet),
        new(FindingCodes.LongWindow, plan: LongWindows.Find),
        new(FindingCodes.AlwaysAbsorbed, plan: LostOccurrences.FindAbsorbed),
        new(FindingCodes.ClockChange, plan: ClockChangeTimes.Find),
        new(FindingCodes.TimeNeverKept, plan: LostOccurrences.FindTimes),
        new(FindingCodes.NeverSnoozable, plan: LateReminders.Find),
        new(FindingCodes.QuietAllDay, plan: LongWindows.FindAllDay),
    ];
}
