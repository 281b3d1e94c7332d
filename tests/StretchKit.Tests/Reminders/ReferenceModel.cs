using System;
using System.Collections.Immutable;
using System.Linq;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Programs;
using StretchKit.Recurrence;
using StretchKit.Reference;
using StretchKit.Reminders;

namespace StretchKit.Tests.Reminders;

/// <summary>Says a plan and its events again in the plain data of the reference engine.</summary>
internal static class ReferenceModel
{
    public static RefEngine Engine(Plan plan) => new(Of(plan), JitterSeconds);

    public static RefPlan Of(Plan plan) => new(plan.Id, plan.Zone!)
    {
        Start = plan.Start,
        End = plan.End,
        Awake = Of(plan.Awake),
        Except = [.. plan.Except.Select(r => new RefDateRange(r.Start, r.End))],
        Quiet = [.. plan.Quiet.Select(Of)],
        MinimumGap = plan.MinimumGap,
        DailyLimit = plan.DailyLimit,
        CatchUp = plan.CatchUp switch
        {
            CatchUp.None => RefCatchUp.None,
            CatchUp.Latest => RefCatchUp.Latest,
            _ => RefCatchUp.All,
        },
        Rules = [.. plan.Rules.Select(r => Of(r, plan.Program))],
    };

    public static RefEvent Of(ReminderEvent happened) => happened.Kind switch
    {
        ReminderEventKind.Delivered => new RefDelivered(happened.At, happened.Occurrence.ToString()!),
        ReminderEventKind.Skipped => new RefSkipped(happened.At, happened.Occurrence.ToString()!),
        ReminderEventKind.Snoozed => new RefSnoozed(happened.At, happened.Occurrence.ToString()!, happened.Until),
        ReminderEventKind.Completed
            => new RefCompleted(happened.At, happened.RoutineId!, happened.RuleId, happened.Occurrence?.ToString(), happened.Started),
        ReminderEventKind.Paused => new RefPaused(happened.At, happened.From, happened.Until, happened.RuleId),
        ReminderEventKind.Resumed => new RefResumed(happened.At, happened.RuleId, happened.Pause),
        _ => new RefTravelled(happened.At, happened.Zone!),
    };

    public static RefusalCode Of(RefRefusal refusal) => refusal switch
    {
        RefRefusal.PauseEndsBeforeStart => RefusalCode.PauseEndsBeforeStart,
        RefRefusal.PauseFromBeforeEvent => RefusalCode.PauseStartsBeforeEvent,
        RefRefusal.SessionStartsAfterItsEnd => RefusalCode.SessionEndsBeforeStart,
        RefRefusal.NotKept => RefusalCode.NoSuchOccurrence,
        RefRefusal.NotYetDue => RefusalCode.NotDue,
        RefRefusal.Skipped => RefusalCode.AlreadySkipped,
        RefRefusal.Answered => RefusalCode.AlreadyAnswered,
        RefRefusal.OverSnoozeLimit => RefusalCode.SnoozeLimit,
        RefRefusal.UntilNotAfterEvent or RefRefusal.UntilOverADayAfterEvent => RefusalCode.SnoozeOutOfRange,
        _ => RefusalCode.PastWaking,
    };

    /// <summary>What became of a reminder of a day, in the words of the reference engine.</summary>
    public static string Fate(DayReminder reminder) => $"{FateOf(reminder)}";

    public static string Row(RefOccurrence o) => $"{o.At} {o.Name} nominal {o.Nominal} in {o.Zone}";

    public static string Row(Occurrence o) => $"{o.At} {o.Name} nominal {o.Nominal} in {o.Zone.Id}";

    private static RefFate FateOf(DayReminder reminder) => reminder.Status switch
    {
        DayReminderStatus.Upcoming => RefFate.Comes,
        DayReminderStatus.Due or DayReminderStatus.Missed => RefFate.Due,
        DayReminderStatus.Delivered => RefFate.Delivered,
        DayReminderStatus.Done => RefFate.Answered,
        DayReminderStatus.Spared => RefFate.Spared,
        DayReminderStatus.Skipped => RefFate.Skipped,
        DayReminderStatus.Snoozed => RefFate.SnoozedPending,
        DayReminderStatus.HeldBack => RefFate.HeldBack,
        DayReminderStatus.Paused => RefFate.Paused,
        _ => reminder.Why.Steps[^1].Code switch
        {
            ExplanationCode.InstantTaken => RefFate.LostInstantAfterState,
            ExplanationCode.SkippedByClockChange => RefFate.SkippedInClockGap,
            ExplanationCode.DroppedByQuiet => RefFate.DroppedByQuiet,
            ExplanationCode.DeferredPastWaking => RefFate.DeferredPastWaking,
            ExplanationCode.Absorbed => RefFate.Absorbed,
            ExplanationCode.LostInstant => RefFate.LostInstant,
            ExplanationCode.OverLimit => RefFate.OverLimit,
            ExplanationCode.KeptBeforeTravel => RefFate.KeptBeforeTravel,
            _ => RefFate.OutsideJourney,
        },
    };

    private static RefQuiet Of(QuietTime quiet) => quiet switch
    {
        WeeklyQuietTime weekly => new RefWeeklyQuiet(weekly.Window.From, weekly.Window.To) { On = Of(weekly.On) },
        OneTimeQuietTime once => new RefQuietOnce(once.Start, once.End),
        _ => throw new ArgumentOutOfRangeException(nameof(quiet)),
    };

    private static RefAwake Of(WakingHours awake) => new()
    {
        From = awake.From,
        To = awake.To,
        Weekdays = Enum.GetValues<IsoDayOfWeek>().Where(d => d != IsoDayOfWeek.None)
            .Select(d => (Day: d, Stated: awake.Stated(d)))
            .Where(s => s.Stated.From is not null || s.Stated.To is not null)
            .ToImmutableDictionary(s => s.Day, s => new RefAwakeDay(s.Stated.From, s.Stated.To)),
    };

    private static ImmutableArray<IsoDayOfWeek> Of(DaysOfWeek days)
        => [.. RefWeek.EveryDay.Where(d => days.Includes(d))];

    private static RefRule Of(ReminderRule rule, FollowedProgram? program) => new(rule.Id, Of(rule.Trigger))
    {
        Priority = rule.Priority,
        Quiet = rule.Quiet switch
        {
            QuietMode.Drop => RefQuietMode.Drop,
            QuietMode.Defer => RefQuietMode.Defer,
            _ => RefQuietMode.Ignore,
        },
        Gap = rule.Gap == GapMode.Skip ? RefGapMode.Skip : RefGapMode.Shift,
        On = Of(rule.On),
        Repeat = rule.Repeat is { } repeat ? new RefRepeat(repeat.Text, repeat.From) : null,
        Slot = rule.SlotId is { } slot
            ? new RefSlot(
                program?.Start ?? default,
                [.. program?.Program.Phases.SelectMany(p => Enumerable.Repeat(p.Slots.FirstOrDefault(s => s.Id == slot)?.RoutineId, p.Weeks)) ?? []])
            : null,
        Routine = rule.RoutineId,
        Cycle = rule.Cycle is { } cycle ? new RefCycle(cycle.On, cycle.Off, cycle.From) : null,
        Early = rule.Early,
        Jitter = rule.Jitter,
        SnoozeDelay = rule.Snooze.Delay,
        SnoozeLimit = rule.Snooze.Limit,
        Grace = rule.Grace,
    };

    private static RefTrigger Of(Trigger trigger) => trigger switch
    {
        AtTrigger at => new RefAt([.. at.Times]),
        DatesTrigger dates => new RefDates([.. dates.DateTimes]),
        WakeTrigger wake => new RefWake(wake.Offset),
        SleepTrigger sleep => new RefSleep(sleep.Offset),
        EveryTrigger every => new RefEvery(every.Interval)
        {
            First = every.First,
            From = every.From,
            To = every.To,
            Restart = every.Restart == Restart.Session ? RefRestart.Session : RefRestart.Never,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(trigger)),
    };

    // The amount of jitter is a contract of its own, with values of its own to hold it; here both engines take the same.
    private static long JitterSeconds(string planId, string name, long most)
    {
        if (!OccurrenceName.TryParse(name, out OccurrenceName parsed))
            throw new ArgumentException($"'{name}' is not a name.", nameof(name));
        return JitterHash.Seconds(JitterHash.OnDay(JitterHash.Seed(planId, parsed.RuleId), Civil.DayOf(parsed.Day)), parsed.Slot, most);
    }
}
