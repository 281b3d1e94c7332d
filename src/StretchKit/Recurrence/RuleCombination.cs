using System.Collections.Generic;

namespace StretchKit.Recurrence;

/// <summary>Which parts of a rule RFC 5545 allows together.</summary>
internal static class RuleCombination
{
    /// <param name="parts">What was read.</param>
    /// <param name="given">Where each part is; of length 0 where it is not.</param>
    /// <param name="ordinals">Where BYDAY has ordinals.</param>
    /// <param name="body">The whole rule.</param>
    /// <param name="faults">Where faults are added.</param>
    public static void Check(
        RuleParts parts, TextPiece[] given, List<TextPiece> ordinals, TextPiece body, RuleFaults faults)
    {
        if (!Has(RulePart.Freq))
            faults.Add(DayRuleFaultKind.MissingFrequency, body.Sub(0, 0), RulePart.Freq, RuleNames.Frequencies);
        if (Has(RulePart.Count) && Has(RulePart.Until))
        {
            bool countIsLater = At(RulePart.Count).Start > At(RulePart.Until).Start;
            RulePart later = countIsLater ? RulePart.Count : RulePart.Until;
            faults.Add(DayRuleFaultKind.CountWithUntil, At(later), later);
        }

        if (Has(RulePart.BySetPos) && !HasChoice())
            faults.Add(DayRuleFaultKind.SetPositionAlone, At(RulePart.BySetPos), RulePart.BySetPos);

        Frequency frequency = parts.Frequency;
        if (frequency == Frequency.None)
            return;
        if (frequency != Frequency.Yearly)
        {
            Refuse(RulePart.ByWeekNo, "FREQ=YEARLY");
            Refuse(RulePart.ByYearDay, "FREQ=YEARLY");
        }

        if (frequency == Frequency.Weekly)
            Refuse(RulePart.ByMonthDay, "FREQ=DAILY, MONTHLY or YEARLY");
        if (frequency is Frequency.Daily or Frequency.Weekly || (frequency == Frequency.Yearly && Has(RulePart.ByWeekNo)))
        {
            foreach (TextPiece ordinal in ordinals)
            {
                faults.Add(
                    DayRuleFaultKind.OrdinalNotAllowed, ordinal, RulePart.ByDay, "FREQ=MONTHLY, or FREQ=YEARLY without BYWEEKNO");
            }
        }

        TextPiece At(RulePart part) => given[(int)part];

        bool Has(RulePart part) => At(part).Length > 0;

        bool HasChoice()
        {
            for (RulePart part = RulePart.ByMonth; part <= RulePart.ByDay; part++)
            {
                if (Has(part))
                    return true;
            }

            return false;
        }

        void Refuse(RulePart part, string needs)
        {
            if (Has(part))
                faults.Add(DayRuleFaultKind.PartNotAllowed, At(part), part, needs);
        }
    }
}
