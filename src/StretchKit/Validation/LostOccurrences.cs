using System;
using System.Collections.Generic;
using System.Linq;
using StretchKit.Internal;
using StretchKit.Recurrence;

namespace StretchKit.Validation;

/// <summary>SK4003, SK4005 and SK4007: rules, and single times of rules, of whose occurrences none is left on the days that were looked at.</summary>
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
            Why(subject.Plan, tally.GivenWayTo.Select(h => $"'{subject.Plan.Rules[h.Rule].Id}'"), tally)));

    /// <summary>SK4007: one time of a rule is never left, others of it are.</summary>
    public static void FindTimes(PlanSubject subject, Found found)
    {
        for (int i = 0; i < subject.Survey.Rules.Length; i++)
        {
            if (subject.Survey.Rules[i].Kept == 0)
                continue;
            for (int j = 0; j < subject.Survey.Times[i].Length; j++)
            {
                if (subject.Survey.Times[i][j].IsLost)
                    AddTime(subject, i, j, found);
            }
        }
    }

    private static void Find(PlanSubject subject, Func<Tally, bool> isIt, Action<int, Tally> add)
    {
        for (int i = 0; i < subject.Survey.Rules.Length; i++)
        {
            Tally tally = subject.Survey.Rules[i];
            if (tally.IsLost && isIt(tally))
                add(i, tally);
        }
    }

    private static void AddTime(PlanSubject subject, int rule, int time, Found found)
    {
        ReminderRule own = subject.Plan.Rules[rule];
        Tally tally = subject.Survey.Times[rule][time];
        IEnumerable<string> others = tally.GivenWayTo
            .Select(h => h.Rule == rule ? $"its own {h.Slot}" : $"'{subject.Plan.Rules[h.Rule].Id}'").Distinct();
        found.Add(
            FindingCodes.TimeNeverKept,
            PlanSubject.PathOf(rule, time),
            LocalTimeText.Format(((AtTrigger)own.Trigger).Times[time]),
            own.Id,
            Why(subject.Plan, others, tally));
    }

    private static string Why(Plan plan, IEnumerable<string> others, Tally tally)
    {
        List<string> first = others.Take(3).ToList();
        string quiet = tally.Quiet == 0 || tally.GivenWay > 0 ? "" : "it falls into quiet time";
        string absorbed = first.Count == 0 ? "" : $"it comes too near {Words.Names(first)}";
        string limit = tally.OverLimit == 0 ? "" : $"the day has its {Words.Number(plan.DailyLimit!.Value)} reminders without it";
        return string.Join(", or ", new[] { quiet, absorbed, limit }.Where(w => w.Length > 0));
    }
}
