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
        var days = new PlanDays(subject.Plan);
        foreach (IGrouping<(string?, string?), int> group in Enumerable.Range(0, rules.Count).GroupBy(i => (rules[i].RoutineId, rules[i].SlotId)))
        {
            // More dates may come: the application works them out as it goes.
            if (group.Any(i => rules[i].Trigger is DatesTrigger))
                continue;
            List<int> on = DaysOf(subject.Survey, group.ToArray());
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

    /// <summary>The days on which one of the rules has something left, in order.</summary>
    private static List<int> DaysOf(PlanSurvey survey, int[] rules)
    {
        var has = new Dictionary<KindOfDay, bool>();
        var days = new List<int>();
        foreach (SurveyedDay day in survey.KeptDays)
        {
            if (!has.TryGetValue(day.Kind, out bool isThere))
                has.Add(day.Kind, isThere = Array.Exists(rules, day.Kind.Has));
            if (isThere)
                days.Add(day.Day);
        }

        return days;
    }

    private static string What(ReminderRule rule)
        => rule.SlotId is { } slot ? $"The slot '{slot}'" : $"The routine '{rule.RoutineId}'";
}
