using System;
using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Validation;

/// <summary>
/// SK3004. The rules of one routine, or of one slot of the program, count together: the days on which one of them has an occurrence left,
/// from the first such day to the last; days that the plan leaves out do not count as time.
/// </summary>
internal static class DaysAWeek
{
    private const double Least = 2;

    /// <summary>Of a plan: at the first rule of the routine.</summary>
    public static void Find(PlanSubject subject, Found found)
    {
        ValueList<ReminderRule> rules = subject.Plan.Rules;
        ILookup<int, int> daysOf = subject.Survey.KeptDays.SelectMany(d => d.Kept.Select(k => (Rule: k.Key, d.Day))).ToLookup(d => d.Rule, d => d.Day);
        var days = new PlanDays(subject.Plan);
        foreach (IGrouping<(string?, string?), int> group in Enumerable.Range(0, rules.Count).GroupBy(i => (rules[i].RoutineId, rules[i].SlotId)))
        {
            // More dates may come: the application works them out as it goes.
            if (group.Any(i => rules[i].Trigger is DatesTrigger))
                continue;
            List<int> on = group.SelectMany(i => daysOf[i]).Distinct().OrderBy(d => d).ToList();
            if (on.Count == 0)
                continue;
            int span = on[on.Count - 1] - on[0] + 1;
            double weeks = Math.Max(1, (span - days.ExceptedWithin(on[0], on[on.Count - 1])) / 7.0);

            // To one decimal, so that a year in which a holiday or a clock change takes a day away is still twice a week.
            double average = Math.Round(on.Count / weeks, 1);
            if (average < Least)
                found.Add(FindingCodes.FewDaysAWeek, PlanSubject.PathOf(group.First()), What(rules[group.First()]), Words.OneDecimal(average));
        }
    }

    /// <summary>Of a program: phases that have nothing.</summary>
    public static void Find(ProgramSubject subject, Found found)
    {
        for (int i = 0; i < subject.Program.Phases.Count; i++)
        {
            if (subject.Program.Phases[i].Slots.Count == 0)
                found.Add(FindingCodes.FewDaysAWeek, ProgramSubject.PathOf(i), $"Phase {Words.Number(i + 1)}", Words.OneDecimal(0));
        }
    }

    private static string What(ReminderRule rule)
        => rule.SlotId is { } slot ? $"The slot '{slot}'" : $"The routine '{rule.RoutineId}'";
}
