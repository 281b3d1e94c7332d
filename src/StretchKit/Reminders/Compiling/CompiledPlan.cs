using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Recurrence;

namespace StretchKit.Reminders;

/// <summary>A plan in whole numbers of the engine's axis, whatever the time zone. Immutable.</summary>
internal sealed class CompiledPlan
{
    /// <summary>Days beyond this one are not computed, so that everything about a day stays within the calendar.</summary>
    private const int LastComputedDay = Civil.LastDay - 10;

    /// <summary>How many days before and after a dated change of a plan (a one-time quiet window, an UNTIL with a time) plan-days can be affected.</summary>
    private const int DaysAffected = 4;

    private readonly Dictionary<string, CompiledRule> _rulesById;
    private readonly DayRanges _except;
    private readonly DayRanges _special;
    private readonly (long From, long To)[] _awake;

    public CompiledPlan(Plan plan)
    {
        Plan = plan;
        _awake = AwakeOf(plan);
        Rules = plan.Rules.Select((rule, index) => new CompiledRule(plan, rule, index, _awake)).ToArray();
        _rulesById = Rules.ToDictionary(r => r.Rule.Id, StringComparer.Ordinal);
        OccasionalRules = Rules.Where(r => r.IsOccasional).ToArray();
        RegularRules = Rules.Where(r => !r.IsOccasional).ToArray();
        FollowsSessions = Array.Exists(Rules, r => r.FollowsSessions);
        LowestPriority = Rules.Min(r => r.Priority);
        WeeklyQuiet = plan.Quiet.OfType<WeeklyQuietTime>()
            .Select(q => (q.On, From: q.Window.From.TickOfDay, To: EndOf(q.Window))).ToArray();
        OneTimeQuiet = plan.Quiet.OfType<OneTimeQuietTime>()
            .Select(q => (From: Local(q.Start), To: Local(q.End))).OrderBy(q => q).ToArray();
        HeedsQuiet = plan.Quiet.Count > 0 && Array.Exists(Rules, r => r.Quiet != QuietMode.Ignore);
        MinimumGap = Axis.Of(plan.MinimumGap);
        DailyLimit = plan.DailyLimit ?? int.MaxValue;
        FirstDay = plan.Start is { } start ? Math.Max(0, Civil.DayOf(start)) : 0;
        LastDay = Math.Min(LastComputedDay, plan.End is { } end ? Civil.DayOf(end) : LastComputedDay);
        Earliest = Rules.Min(r => r.Earliest);
        Latest = Math.Max(
            Rules.Max(r => r.Latest),
            Array.Exists(Rules, r => r.Quiet == QuietMode.Defer) ? _awake.Max(w => w.To) : long.MinValue);
        _except = new DayRanges(plan.Except);
        _special = SpecialDays();
    }

    public Plan Plan { get; }

    public CompiledRule[] Rules { get; }

    /// <summary>Rules with a recurrence, a cycle, dates or a program, whose active days differ between weeks.</summary>
    public CompiledRule[] OccasionalRules { get; }

    /// <summary>The other rules.</summary>
    public CompiledRule[] RegularRules { get; }

    /// <summary>Whether a rule restarts with sessions.</summary>
    public bool FollowsSessions { get; }

    public int LowestPriority { get; }

    /// <summary>Weekly quiet windows, in ticks since midnight of the day they start on.</summary>
    public (DaysOfWeek On, long From, long To)[] WeeklyQuiet { get; }

    /// <summary>One-time quiet windows in local time, by their start.</summary>
    public (long From, long To)[] OneTimeQuiet { get; }

    /// <summary>Whether there is quiet time, and a rule that obeys it.</summary>
    public bool HeedsQuiet { get; }

    public long MinimumGap { get; }

    public int DailyLimit { get; }

    public int FirstDay { get; }

    public int LastDay { get; }

    /// <summary>From local midnight of a plan-day to its earliest possible occurrence.</summary>
    public long Earliest { get; }

    /// <summary>From local midnight of a plan-day to its latest possible occurrence.</summary>
    public long Latest { get; }

    /// <summary>The waking window of each weekday, Monday first, in ticks since midnight of its day.</summary>
    public static (long From, long To)[] AwakeOf(Plan plan)
        => Enumerable.Range(1, 7).Select(day => plan.Awake[(IsoDayOfWeek)day]).Select(w => (w.From.TickOfDay, EndOf(w))).ToArray();

    /// <summary>The rule with an id, or <c>null</c> if the plan has none.</summary>
    public CompiledRule? RuleOf(string? id) => id is not null && _rulesById.TryGetValue(id, out CompiledRule? rule) ? rule : null;

    /// <summary>The waking window of a weekday (1 to 7), in ticks since midnight of its day.</summary>
    public (long From, long To) Awake(int weekday) => _awake[weekday - 1];

    /// <summary>Whether occurrences of two plan-days can share an instant, if offsets differ by at most <paramref name="shift"/>.</summary>
    public bool DaysMeet(long shift) => Latest - Earliest + shift >= Axis.Day;

    /// <summary>How many plan-days before or after one can have an occurrence at an instant of it.</summary>
    public int Neighbours(long shift) => (int)((Latest - Earliest + shift) / Axis.Day);

    /// <summary>Why a date is no plan-day, or <c>null</c> if it is one.</summary>
    public ExplanationCode? Refuses(int day)
        => day < FirstDay ? ExplanationCode.BeforeStart
            : day > LastDay ? ExplanationCode.AfterEnd
            : _except.Contains(day) ? ExplanationCode.Excepted
            : null;

    /// <summary>The day itself, or the first after it that the plan does not except.</summary>
    public int NextNotExcepted(int day) => _except.NextOutside(day);

    /// <summary>Whether a plan-day may differ from others with the same weekday and rules: a one-time quiet window or an UNTIL with a time is near.</summary>
    public bool IsSpecial(int day) => !_special.IsEmpty && _special.Contains(day);

    /// <summary>The two ends of a plan-day's waking window; empty if the second is not after the first.</summary>
    public (long From, long To) WakingWindow(int day, ref ZoneCursor zone)
    {
        (long from, long to) = Awake(Civil.Weekday(day));
        return (zone.ToInstant((day * Axis.Day) + from), zone.ToInstant((day * Axis.Day) + to));
    }

    private static long EndOf(TimeWindow window) => window.To.TickOfDay + (window.CrossesMidnight ? Axis.Day : 0);

    private static long Local(LocalDateTime time) => (Civil.DayOf(time.Date) * Axis.Day) + time.TimeOfDay.TickOfDay;

    private DayRanges SpecialDays()
    {
        var around = HeedsQuiet
            ? OneTimeQuiet.Select(q => (First: Axis.DayOf(q.From), Last: Axis.DayOf(q.To))).ToList()
            : [];
        foreach (CompiledRule rule in Rules)
        {
            if (rule.LastInstant < Axis.Never)
                around.Add((Axis.DayOf(rule.LastInstant), Axis.DayOf(rule.LastInstant)));
        }

        return new DayRanges(around.Select(r => (r.First - DaysAffected, r.Last + DaysAffected)));
    }
}
