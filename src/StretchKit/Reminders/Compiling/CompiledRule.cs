using System;
using System.Linq;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Recurrence;

namespace StretchKit.Reminders;

/// <summary>A rule in whole numbers of the engine's axis. Immutable.</summary>
internal sealed class CompiledRule
{
    private readonly int _cycleFrom;

    public CompiledRule(Plan plan, ReminderRule rule, int index, (long From, long To)[] awake)
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
        Early = Axis.Of(rule.EffectiveEarly);
        Trigger = rule.Trigger;
        LastInstant = rule.Repeat?.LastInstant(plan.Zone ?? DateTimeZone.Utc) is { } last ? Axis.Floor(last) : Axis.Never;
        if (rule.Cycle is { } cycle)
            _cycleFrom = Civil.DayOf(cycle.From);
        switch (rule.Trigger)
        {
            case AtTrigger at:
                TimesByWeekday = Array.ConvertAll(awake, w => at.Times.Select(t => OfNight(t.TickOfDay, w)).ToArray());
                break;
            case DatesTrigger dates:
                Dates = dates.DateTimes
                    .Select(d => (Civil.DayOf(d.Date) * Axis.Day) + d.TimeOfDay.TickOfDay).OrderBy(t => t).ToArray();
                break;
            case WakeTrigger wake:
                Offset = Axis.Of(wake.Offset);
                break;
            case SleepTrigger sleep:
                Offset = Axis.Of(sleep.Offset);
                break;
            case EveryTrigger every:
                Windows = Array.ConvertAll(awake, w => WindowOf(every, w));
                Interval = Axis.Of(every.Interval);
                First = Axis.Of(every.First ?? every.Interval);
                FollowsSessions = every.Restart == Restart.Session;
                break;
        }

        (long From, long To)[] extents = awake.Select(Extent).ToArray();
        Earliest = extents.Min(e => e.From);
        Latest = extents.Max(e => e.To) + (JitterSeconds * Axis.Second);
    }

    public ReminderRule Rule { get; }

    public int Index { get; }

    /// <summary>The days and routines of a rule with a program slot, or <c>null</c> for a rule with a routine of its own.</summary>
    public SlotDays? Slots { get; }

    public int Priority { get; }

    public QuietMode Quiet { get; }

    public bool SkipsGaps { get; }

    public long JitterSeconds { get; }

    public ulong JitterSeed { get; }

    public long Grace { get; }

    public long Early { get; }

    public Trigger Trigger { get; }

    /// <summary>The last instant at which a nominal time counts: that of an UNTIL with a time, else <see cref="Axis.Never"/>.</summary>
    public long LastInstant { get; }

    /// <summary>The local times of an <see cref="AtTrigger"/> for each weekday, Monday first, in ticks since midnight of the plan-day.</summary>
    public long[][] TimesByWeekday { get; } = [];

    /// <summary>The local date-times of a <see cref="DatesTrigger"/>, ascending.</summary>
    public long[] Dates { get; } = [];

    /// <summary>Elapsed time from waking or going to sleep.</summary>
    public long Offset { get; }

    /// <summary>The window of an <see cref="EveryTrigger"/> for each weekday, Monday first, in ticks since midnight of the plan-day.</summary>
    public (long From, long To)[] Windows { get; } = [];

    public long Interval { get; }

    public long First { get; }

    public bool FollowsSessions { get; }

    /// <summary>From local midnight of a plan-day to the earliest possible occurrence.</summary>
    public long Earliest { get; }

    /// <summary>From local midnight of a plan-day to the latest possible occurrence, jitter included.</summary>
    public long Latest { get; }

    /// <summary>Whether its active days differ between weeks.</summary>
    public bool IsOccasional => Rule.Repeat is not null || Rule.Cycle is not null || Trigger is DatesTrigger || Slots is not null;

    /// <summary>Whether its occurrences are the same on each of its days of a weekday.</summary>
    public bool IsAlike => JitterSeconds == 0 && Trigger is not DatesTrigger;

    /// <summary>Why it has no occurrence on a day, or <c>null</c> if it may have one.</summary>
    public ExplanationCode? Refuses(int day)
    {
        if (!Rule.On.Includes((IsoDayOfWeek)Civil.Weekday(day)))
            return ExplanationCode.NotOnWeekday;
        if (Rule.Repeat is { } repeat && !repeat.IncludesIgnoringUntilTime(day))
            return ExplanationCode.NotInRepeat;
        if (Rule.Cycle is { } cycle && NextInCycle(cycle, day) != day)
            return ExplanationCode.NotInCycle;
        if (Slots is not null && Slots.RoutineOn(day) is null)
            return ExplanationCode.NotInProgram;
        return Trigger is DatesTrigger && DatesOn(day).IsEmpty ? ExplanationCode.NoDate : null;
    }

    /// <summary>The routine it reminds of on a day, or <c>null</c> if its program has none.</summary>
    public string? RoutineOn(int day) => Slots is null ? Rule.RoutineId : Slots.RoutineOn(day);

    /// <summary>The routine of a day; or, if the program was changed and has none there any more, that of the nearest day that has one. <c>null</c> if none has.</summary>
    public string? RoutineNear(int day) => Slots is null ? Rule.RoutineId : Slots.RoutineNear(day);

    /// <summary>Whether it reminds of a routine on any day.</summary>
    public bool HasRoutine(string routineId) => Slots is null ? Rule.RoutineId == routineId : Slots.HasRoutine(routineId);

    /// <summary>The first day, not before the given one, that its dates, recurrence, cycle and program all may allow; <see cref="int.MaxValue"/> if there is none.</summary>
    public int NextDay(int day, int notAfter)
    {
        int next = day;
        if (Trigger is DatesTrigger)
        {
            int at = FirstNotBefore(day * Axis.Day);
            next = at == Dates.Length ? int.MaxValue : Axis.DayOf(Dates[at]);
        }

        if (Rule.Repeat is { } repeat && next <= notAfter)
            next = repeat.NextDayIgnoringUntilTime(next, notAfter) ?? int.MaxValue;
        if (Rule.Cycle is { } cycle && next <= notAfter)
            next = NextInCycle(cycle, next);
        return Slots is null ? next : Slots.NextDay(next);
    }

    /// <summary>The date-times of a <see cref="DatesTrigger"/> on a day.</summary>
    public ReadOnlySpan<long> DatesOn(int day)
    {
        int from = FirstNotBefore(day * Axis.Day);
        int to = FirstNotBefore((day + 1) * Axis.Day);
        return Dates.AsSpan(from, to - from);
    }

    /// <summary>A time before the end of a waking window that passes midnight is on the day after the plan-day.</summary>
    private static long OfNight(long time, (long From, long To) awake) => time < awake.To - Axis.Day ? time + Axis.Day : time;

    private static (long From, long To) WindowOf(EveryTrigger every, (long From, long To) awake)
    {
        long from = every.From is { } given ? OfNight(given.TickOfDay, awake) : awake.From;
        long to = every.To?.TickOfDay ?? (awake.To % Axis.Day);
        while (to <= from)
            to += Axis.Day;
        return (from, to);
    }

    private int NextInCycle(DayCycle cycle, int day)
    {
        if (day <= _cycleFrom)
            return _cycleFrom;
        int length = cycle.On + cycle.Off;
        int place = (day - _cycleFrom) % length;
        return place < cycle.On ? day : day + length - place;
    }

    private (long From, long To) Extent((long From, long To) awake, int weekday) => Trigger switch
    {
        WakeTrigger => (awake.From + Offset, awake.From + Offset),
        SleepTrigger => (awake.To + Offset, awake.To + Offset),
        EveryTrigger => Windows[weekday],
        DatesTrigger => (Dates.Min(t => t % Axis.Day), Dates.Max(t => t % Axis.Day)),
        _ => (TimesByWeekday[weekday].Min(), TimesByWeekday[weekday].Max()),
    };

    private int FirstNotBefore(long time)
    {
        int found = Array.BinarySearch(Dates, time);
        return found >= 0 ? found : ~found;
    }
}
