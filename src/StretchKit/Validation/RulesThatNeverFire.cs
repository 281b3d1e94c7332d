using System.Linq;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Recurrence;
using StretchKit.Reminders;

namespace StretchKit.Validation;

/// <summary>SK4002. Where the plan itself has no day, that is said once and not of each rule.</summary>
internal static class RulesThatNeverFire
{
    public static void Find(PlanSubject subject, Found found)
    {
        Plan plan = subject.Plan;
        var days = new PlanDays(plan);
        if (plan.Start is { } start && plan.End is { } end && end < start)
        {
            found.Add(FindingCodes.NeverFires, "$.end", "The plan", $"it ends on {Words.Date(end)}, before it starts on {Words.Date(start)}");
            return;
        }

        if (!days.Any())
        {
            found.Add(FindingCodes.NeverFires, "$.except", "The plan", "every day of it is left out");
            return;
        }

        for (int i = 0; i < plan.Rules.Count; i++)
        {
            if (Reason(plan, i, days) is var (member, words, meant))
            {
                found.Add(new Finding(FindingCodes.NeverFires, PlanSubject.PathOf(i) + member, $"The rule '{plan.Rules[i].Id}'", words)
                {
                    Suggestion = meant,
                });
            }
        }
    }

    private static (string Member, string Words, string? Meant)? Reason(Plan plan, int index, PlanDays days)
    {
        ReminderRule rule = plan.Rules[index];
        if (rule.SlotId is { } slot && NoSlot(plan.Program?.Program, slot) is var (words, meant))
            return (".slot", words, meant);
        if (rule.Repeat is { } repeat && repeat.NextDayIgnoringUntilTime(int.MinValue, Civil.LastDay) is null)
            return (".repeat.rule", "its recurrence has no date", null);
        return NoWindow(plan, rule) ?? NoDay(plan, index, days);
    }

    private static (string Words, string? Meant)? NoSlot(TrainingProgram? program, string slot)
    {
        if (program is null)
            return ("the plan follows no program that could have its slot", null);
        if (program.Phases.Any(p => p.RoutineOf(slot) is not null))
            return null;
        return ($"no phase of the program '{program}' has the slot '{slot}'", new Nearest().Find(slot, program.Phases.SelectMany(p => p.Slots).Select(s => s.Id)));
    }

    /// <summary>A chain whose first link is not before the end of its window, on any of the weekdays.</summary>
    private static (string, string, string?)? NoWindow(Plan plan, ReminderRule rule)
    {
        if (rule.Trigger is not EveryTrigger every)
            return null;
        Duration longest = WeekDays.All.Where(d => rule.On.Includes(d)).Max(d => Windows.Length(Windows.Of(every, plan.Awake[d])));
        Duration first = every.First ?? every.Interval;

        // A session within the window begins the interval anew.
        bool fires = first < longest || (every.Restart == Restart.Session && every.Interval < longest);
        return fires
            ? null
            : (every.First is null ? ".trigger.interval" : ".trigger.first",
                $"its first reminder would come {Words.Length(first)} after its window opens, and that is open for {Words.Length(longest)}", null);
    }

    private static (string, string, string?)? NoDay(Plan plan, int index, PlanDays days)
    {
        ReminderRule rule = plan.Rules[index];
        var compiled = new CompiledRule(plan, rule, index, CompiledPlan.AwakeOf(plan));
        if (days.Any(compiled, rule.On) != false)
            return null;
        if (days.Any(compiled, DaysOfWeek.All) != false)
            return (".on", "none of the days that it would have is one of these weekdays", null);
        return rule.Trigger is DatesTrigger ? (".trigger.at", "none of its dates is a day that it may come on", null)
            : rule.Repeat is null && rule.Cycle is not null ? (".cycle", "none of its days on is a day of the plan", null)
            : rule.Repeat is not null ? (".repeat", "none of the dates of its recurrence is a day of the plan", null)
            : (".slot", "the program has its slot on no day of the plan", null);
    }
}
