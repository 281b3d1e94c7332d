using System.Linq;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit.Validation;

/// <summary>SK4004 and SK4009. A window that ends at midnight does not cross it.</summary>
internal static class LongWindows
{
    private static readonly Duration Longest = Duration.FromHours(18);

    public static void Find(PlanSubject subject, Found found)
    {
        Plan plan = subject.Plan;
        if (WeekDays.All.Any(d => plan.Awake.Stated(d) is (null, null)))
            Check(new TimeWindow(plan.Awake.From, plan.Awake.To), "$.awake", found);
        foreach (IsoDayOfWeek day in WeekDays.All.Where(d => plan.Awake.Stated(d) is not (null, null)))
            Check(plan.Awake[day], $"$.awake{Words.Member(WeekDays.Name(day))}", found);
        for (int i = 0; i < plan.Quiet.Count; i++)
        {
            // A window that occurs once has dates, so its length is no slip.
            if (plan.Quiet[i] is WeeklyQuietTime weekly)
                Check(weekly.Window, $"$.quiet[{Words.Number(i)}]", found);
        }

        for (int i = 0; i < plan.Rules.Count; i++)
        {
            // Without times of its own the window is the waking one.
            if (plan.Rules[i].Trigger is EveryTrigger { From: not null } or EveryTrigger { To: not null })
                Check(plan, plan.Rules[i], $"{PlanSubject.PathOf(i)}.trigger", found);
        }
    }

    /// <summary>SK4009: from midnight to midnight, which is a day and may have been meant as nothing. On some weekdays alone it is a day of rest.</summary>
    public static void FindAllDay(PlanSubject subject, Found found)
    {
        for (int i = 0; i < subject.Plan.Quiet.Count; i++)
        {
            if (subject.Plan.Quiet[i] is WeeklyQuietTime { On: DaysOfWeek.All } weekly
                && weekly.Window == new TimeWindow(LocalTime.Midnight, LocalTime.Midnight))
                found.Add(FindingCodes.QuietAllDay, $"$.quiet[{Words.Number(i)}]", weekly.Window.ToString());
        }
    }

    /// <summary>The window of a rule; the waking hours may make it another one on each weekday, and one that is too long is enough.</summary>
    private static void Check(Plan plan, ReminderRule rule, string path, Found found)
    {
        foreach (IsoDayOfWeek day in WeekDays.All.Where(d => rule.On.Includes(d)))
        {
            if (Check(Windows.Of((EveryTrigger)rule.Trigger, plan.Awake[day]), path, found))
                return;
        }
    }

    private static bool Check(TimeWindow window, string path, Found found)
    {
        bool isLong = window.To > LocalTime.Midnight && window.CrossesMidnight && Windows.Length(window) > Longest;
        if (isLong)
            found.Add(FindingCodes.LongWindow, path, window.ToString(), Words.Length(Windows.Length(window)));
        return isLong;
    }
}
