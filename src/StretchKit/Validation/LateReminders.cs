using StretchKit.Internal;

namespace StretchKit.Validation;

/// <summary>
/// SK4008. Of a rule with times of day each time is looked at; of another rule all that it has. A limit of no snoozes is meant, and no finding.
/// </summary>
internal static class LateReminders
{
    public static void Find(PlanSubject subject, Found found)
    {
        for (int i = 0; i < subject.Plan.Rules.Count; i++)
        {
            ReminderRule rule = subject.Plan.Rules[i];
            if (rule.Snooze.Limit == 0)
                continue;
            if (rule.Trigger is not AtTrigger at)
            {
                if (IsLate(subject.Survey.Rules[i]))
                    Add(rule, $"{PlanSubject.PathOf(i)}.trigger", $"A reminder of the rule '{rule.Id}'", found);
                continue;
            }

            for (int j = 0; j < at.Times.Count; j++)
            {
                Tally time = at.Times.Count == 1 ? subject.Survey.Rules[i] : subject.Survey.Times[i][j];
                if (IsLate(time))
                    Add(rule, PlanSubject.PathOf(i, j), $"The reminder of the rule '{rule.Id}' at {LocalTimeText.Format(at.Times[j])}", found);
            }
        }
    }

    private static bool IsLate(Tally tally) => tally is { Kept: > 0, Snoozable: 0 };

    private static void Add(ReminderRule rule, string path, string what, Found found)
        => found.Add(FindingCodes.NeverSnoozable, path, what, Words.Length(rule.Snooze.Delay));
}
