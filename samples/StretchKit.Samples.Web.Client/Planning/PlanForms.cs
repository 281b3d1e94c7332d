using System.Globalization;
using System.Linq;
using NodaTime;
using StretchKit.Samples.Web.Client.Days;

namespace StretchKit.Samples.Web.Client.Planning;

/// <summary>From a plan to the form that shows it.</summary>
public static class PlanForms
{
    /// <summary>The form of a plan; null for a plan that says more than the form has fields for, and is edited as a document.</summary>
    public static PlanForm? Of(Plan plan)
    {
        var form = new PlanForm { Id = plan.Id, Zone = plan.Zone?.Id ?? "", Gap = MinutesOf(plan.MinimumGap) };
        (form.From, form.To) = (Span.Clock(plan.Awake.From), Span.Clock(plan.Awake.To));
        TimeWindow saturday = plan.Awake[IsoDayOfWeek.Saturday];
        if (saturday != plan.Awake[IsoDayOfWeek.Monday])
            (form.WeekendDiffers, form.WeekendFrom, form.WeekendTo) = (true, Span.Clock(saturday.From), Span.Clock(saturday.To));
        if (plan.Quiet is [WeeklyQuietTime quiet, ..])
            (form.HasQuiet, form.QuietFrom, form.QuietTo) = (true, Span.Clock(quiet.Window.From), Span.Clock(quiet.Window.To));
        foreach (ReminderRule rule in plan.Rules)
            Fill(form, rule);

        // Whatever was not understood is missing in the document that the form makes.
        return Catalog.Reader.ReadPlan(form.ToJson()).Value is { } made && Alike(made, plan) ? form : null;
    }

    private static void Fill(PlanForm form, ReminderRule rule)
    {
        FormReminder? reminder = rule.Trigger switch
        {
            WakeTrigger => form.Morning,
            SleepTrigger => form.Evening,
            EveryTrigger => form.Breaks,
            AtTrigger => form.Fixed,
            _ => null,
        };
        if (reminder is null || reminder.IsOn)
            return;
        reminder.IsOn = true;
        reminder.Routine = rule.RoutineId ?? "";
        reminder.WorkdaysOnly = rule.On == DaysOfWeek.MondayToFriday;
        reminder.Minutes = rule.Trigger switch
        {
            WakeTrigger wake => MinutesOf(wake.Offset),
            SleepTrigger sleep => MinutesOf(-sleep.Offset),
            EveryTrigger every => MinutesOf(every.Interval),
            _ => reminder.Minutes,
        };
        if (rule.Trigger is AtTrigger at)
            reminder.Times = string.Join(", ", at.Times.Select(Span.Clock));
    }

    /// <summary>Whether two plans remind alike: the ids of rules, which the form gives anew, do not count.</summary>
    private static bool Alike(Plan made, Plan plan)
        => plan.Rules.Count == made.Rules.Count && made == Renamed(plan, made);

    private static Plan Renamed(Plan plan, Plan made)
    {
        ReminderRule[] rules = [.. plan.Rules.OrderBy(r => Order(r.Trigger)).Zip(made.Rules, (rule, other) => Renamed(rule, other.Id))];
        return new Plan(plan.Id, rules, plan.Zone)
        {
            Awake = plan.Awake,
            Quiet = plan.Quiet,
            MinimumGap = plan.MinimumGap,
            Start = plan.Start,
            End = plan.End,
            Except = plan.Except,
            DailyLimit = plan.DailyLimit,
            CatchUp = plan.CatchUp,
            Program = plan.Program,
            Metadata = plan.Metadata,
        };
    }

    private static ReminderRule Renamed(ReminderRule rule, string id)
        => rule.RoutineId is null ? rule : new ReminderRule(id, rule.RoutineId, rule.Trigger)
        {
            On = rule.On,
            Priority = rule.Priority,
            Quiet = rule.Quiet,
            Gap = rule.Gap,
            Repeat = rule.Repeat,
            Cycle = rule.Cycle,
            Jitter = rule.Jitter,
            Grace = rule.Grace,
            Early = rule.Early,
            Snooze = rule.Snooze,
            Metadata = rule.Metadata,
        };

    private static int Order(Trigger trigger) => trigger switch { WakeTrigger => 0, SleepTrigger => 1, EveryTrigger => 2, _ => 3 };

    private static string MinutesOf(Duration duration) => duration.TotalMinutes.ToString(CultureInfo.InvariantCulture);
}
