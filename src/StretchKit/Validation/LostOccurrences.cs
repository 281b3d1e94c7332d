using System;
using System.Collections.Generic;
using System.Linq;
using StretchKit.Recurrence;

namespace StretchKit.Validation;

/// <summary>SK4003 and SK4005: rules of whose occurrences none is left on the days that were looked at.</summary>
internal static class LostOccurrences
{
    /// <summary>SK4003: all are dropped by quiet time.</summary>
    public static void FindQuiet(PlanSubject subject, Found found)
        => Find(subject, t => t.GivenWay == 0, (i, tally) => found.Add(
            FindingCodes.AlwaysQuiet, PlanSubject.PathOf(i), subject.Plan.Rules[i].Id, Words.Date(Civil.DateOf(tally.FirstDay))));

    /// <summary>SK4005: those that quiet time does not drop give way.</summary>
    public static void FindAbsorbed(PlanSubject subject, Found found)
        => Find(subject, t => t.GivenWay > 0, (i, tally) => found.Add(
            FindingCodes.AlwaysAbsorbed,
            PlanSubject.PathOf(i),
            subject.Plan.Rules[i].Id,
            Words.Date(Civil.DateOf(tally.FirstDay)),
            Why(subject.Plan, tally)));

    private static void Find(PlanSubject subject, Func<RuleTally, bool> isIt, Action<int, RuleTally> add)
    {
        for (int i = 0; i < subject.Survey.Rules.Length; i++)
        {
            RuleTally tally = subject.Survey.Rules[i];
            if (tally.Kept == 0 && tally.Quiet + tally.GivenWay > 0 && isIt(tally))
                add(i, tally);
        }
    }

    private static string Why(Plan plan, RuleTally tally)
    {
        List<string> others = tally.GivenWayTo.Select(r => plan.Rules[r].Id).Take(3).ToList();
        string absorbed = others.Count == 0 ? "" : $"it comes too near {Words.Names(others)}";
        string limit = tally.OverLimit == 0 ? "" : $"the day has its {Words.Number(plan.DailyLimit!.Value)} reminders without it";
        return string.Join(", or ", new[] { absorbed, limit }.Where(w => w.Length > 0));
    }
}
