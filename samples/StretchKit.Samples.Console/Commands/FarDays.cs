using System.Linq;
using NodaTime;

namespace StretchKit.Samples.Terminal.Commands;

/// <summary>Days beyond what a schedule looks at: 29 February that is a Friday, or a plan that starts in ten years.</summary>
internal static class FarDays
{
    /// <summary>The most days of a rule that are looked at: a plan may have been written to be slow.</summary>
    private const int MaxDays = 20_000;

    /// <summary>The rule whose first day is the nearest, and the day; <c>null</c> if no rule has one.</summary>
    public static (ReminderRule Rule, LocalDate Day)? First(Plan plan, LocalDate from)
        => plan.Rules.Select(r => (Rule: r, Day: First(plan, r, from))).Where(f => f.Day is not null)
            .OrderBy(f => f.Day).Select(f => ((ReminderRule, LocalDate)?)(f.Rule, f.Day!.Value)).FirstOrDefault();

    private static LocalDate? First(Plan plan, ReminderRule rule, LocalDate from)
    {
        LocalDate? day = plan.Start is { } start ? LocalDate.Max(from, start) : from;
        for (int looked = 0; looked < MaxDays && NextOf(rule, day.Value) is { } next && !(next > plan.End); looked++)
        {
            if (IsDay(plan, rule, next))
                return next;
            if (next == LocalDate.MaxIsoValue)
                return null;
            day = next.PlusDays(1);
        }

        return null;
    }

    private static LocalDate? NextOf(ReminderRule rule, LocalDate day)
    {
        if (rule.Trigger is DatesTrigger dates)
            return dates.DateTimes.Select(d => (LocalDate?)d.Date).Where(d => d >= day).Min();
        return rule.Repeat is { } repeat ? repeat.NextOnOrAfter(day) : day;
    }

    private static bool IsDay(Plan plan, ReminderRule rule, LocalDate day)
        => rule.On.HasFlag((DaysOfWeek)(1 << ((int)day.DayOfWeek - 1)))
            && rule.Repeat?.Includes(day) != false
            && rule.Cycle?.Includes(day) != false
            && !plan.Except.Any(e => e.Contains(day))
            && (rule.SlotId is not { } slot || plan.Program?.On(day)?.Phase.RoutineOf(slot) is not null);
}
