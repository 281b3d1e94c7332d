using System;
using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Validation;

/// <summary>SK2001. All steps of a stretch count together: the left in one and the right in another is both.</summary>
internal static class OneSidedStretches
{
    public static void Find(RoutineSubject subject, Found found)
    {
        // Most routines have no step of one side, and then there is nothing to count.
        if (subject.Steps.Exists(IsOneSided))
            Count(subject.Steps, found);
    }

    private static void Count(List<StepPlace> steps, Found found)
    {
        foreach (IGrouping<string, StepPlace> ofOneStretch in steps.GroupBy(p => p.Step.Stretch.Id, StringComparer.Ordinal))
        {
            bool left = ofOneStretch.Any(p => p.Step.EffectiveDose.Sides != Sides.Right);
            bool right = ofOneStretch.Any(p => p.Step.EffectiveDose.Sides != Sides.Left);
            if (left != right)
                found.Add(FindingCodes.OneSideOnly, ofOneStretch.First().ToString(), ofOneStretch.Key, left ? "left" : "right");
        }
    }

    private static bool IsOneSided(StepPlace place) => place.Step.EffectiveDose.Sides is Sides.Left or Sides.Right;
}
