using System;
using System.Collections.Generic;

namespace StretchKit.Validation;

/// <summary>SK2003. Each thing that is missing is said once, at the first step that needs it.</summary>
internal static class EquipmentAtHand
{
    public static void Find(RoutineSubject subject, Found found)
    {
        if (subject.Context.Equipment is not { } atHand)
            return;
        var known = new HashSet<string>(atHand, StringComparer.Ordinal);
        foreach (StepPlace place in subject.Steps)
        {
            foreach (string needed in place.Step.Stretch.Equipment)
            {
                if (known.Add(needed))
                    found.Add(FindingCodes.MissingEquipment, place.ToString(), place.Step.Stretch.Id, needed);
            }
        }
    }
}
