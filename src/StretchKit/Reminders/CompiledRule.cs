using System;
using System.Linq;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Recurrence;

namespace StretchKit.Reminders;

/// <summary>A rule with everything about it in whole numbers of the engine's axis.</summary>
internal sealed class CompiledRule
{
    public CompiledRule(Plan plan, ReminderRule rule, int index)
    {
        Rule = rule;
        Index = index;
        Slots = rule.SlotId is { } slot ? new SlotDays(plan.Program, slot) : null;
        Priority = rule.Priority;
        Quiet = rule.Quiet;
        SkipsGaps = rule.Gap == GapMode.Skip;
        JitterSeconds = Axis.Of(rule.Jitter) / Axis.Second;
        JitterSeed = JitterHash.Seed(plan.Id, rule.Id);
        Grace = Axis.Of(rule.Grace);
        Trigger = rule.Trigger;
        switch (rule.Trigger)
        {
            case AtTrigger at:
                Times = at.Times.Select(t => t.TickOfDay).ToArray();
                break;
            case DatesTrigger dates:
                Times = dates.DateTimes
                    .Select(d => (Civil.DayOf(d.Date) * Axis.Day) + d.TimeOfDay.TickOfDay).OrderBy(t => t).ToArray();
                break;
            case WakeTrigger wake:
                Offset = Axis.Of(wake.Offset);
                break;
            case SleepTrigger sleep:
                Offset = Axis.Of(sleep.Offset);
                break;
            case EveryTrigger every:
                Interval = Axis.Of(every.Interval);
                First = Axis.Of(every.First ?? every.Interval);
                FollowsSessions = every.Restart == Restart.Session;
                break;
        }
    }

    public ReminderRule Rule { get; }

    public int Index { get; }

    /// <summary>The days and routines of a rule with a slot; null for one with a routine of its own.</summary>
    public SlotDays? Slots { get; }

    public int Priority { get; }

    public QuietMode Quiet { get; }

    public bool SkipsGaps { get; }

    public long JitterSeconds { get; }

    public ulong JitterSeed { get; }

    public long Grace { get; }

    public Trigger Trigger { get; }

    /// <summary>The local times of an <see cref="AtTrigger"/> since midnight, as given; of a <see cref="DatesTrigger"/> whole, ascending.</summary>
    public long[] Times { get; } = [];

    /// <summary>Elapsed time from waking or going to sleep.</summary>
    public long Offset { get; }

    public long Interval { get; }

    public long First { get; }

    public bool FollowsSessions { get; }

    /// <summary>Whether its days are not the same from week to week.</summary>
    public bool IsOccasional => Rule.Repeat is not null || Trigger is DatesTrigger || Slots is not null;

    /// <summary>Whether what it has is the same on each of its days of a weekday.</summary>
    public bool IsAlike => JitterSeconds == 0 && Trigger is not DatesTrigger;

    /// <summary>Why it has no occurrence on a day; null where it may have.</summary>
    public ExplanationCode? Refuses(int day)
    {
        if (!Rule.On.Includes((IsoDayOfWeek)Civil.Weekday(day)))
            return ExplanationCode.NotOnWeekday;
        if (Rule.Repeat is { } repeat && !repeat.Includes(day))
            return ExplanationCode.NotInRepeat;
        if (Slots is not null && Slots.RoutineOn(day) is null)
            return ExplanationCode.NotInProgram;
        return Trigger is DatesTrigger && TimesOn(day).IsEmpty ? ExplanationCode.NoDate : null;
    }

    /// <summary>The routine it reminds of on a day that it has.</summary>
    public string RoutineOn(int day) => Slots is null ? Rule.RoutineId! : Slots.RoutineOn(day)!;

    /// <summary>The first day, not before the given one, on which its dates and its recurrence allow it; <see cref="int.MaxValue"/> for never.</summary>
    public int NextDay(int day, int notAfter)
    {
        int next = day;
        if (Trigger is DatesTrigger)
        {
            int at = FirstNotBefore(day * Axis.Day);
            next = at == Times.Length ? int.MaxValue : Axis.DayOf(Times[at]);
        }

        if (Rule.Repeat is { } repeat && next <= notAfter)
            next = repeat.NextDay(next, notAfter) ?? int.MaxValue;
        return Slots is null ? next : Slots.NextDay(next);
    }

    /// <summary>The local times of a <see cref="DatesTrigger"/> on a day.</summary>
    public ReadOnlySpan<long> TimesOn(int day)
    {
        int from = FirstNotBefore(day * Axis.Day);
        int to = FirstNotBefore((day + 1) * Axis.Day);
        return Times.AsSpan(from, to - from);
    }

    private int FirstNotBefore(long time)
    {
        int found = Array.BinarySearch(Times, time);
        return found >= 0 ? found : ~found;
    }
}
