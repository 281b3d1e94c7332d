using System;
using System.Linq;
using NodaTime;
using StretchKit.Recurrence;

namespace StretchKit.Reminders;

/// <summary>A plan in one zone, in whole numbers of the engine's axis. Immutable.</summary>
internal sealed class CompiledPlan
{
    /// <summary>Days beyond this one are not computed, so that everything about a day stays within the calendar.</summary>
    private const int LastComputedDay = Civil.LastDay - 10;

    private readonly DayRanges _except;
    private readonly (long From, long To)[] _awake;

    public CompiledPlan(Plan plan, DateTimeZone zone)
    {
        Plan = plan;
        Offsets = new ZoneTable(zone);
        Rules = plan.Rules.Select((rule, index) => new CompiledRule(plan, rule, index)).ToArray();
        OccasionalRules = Rules.Where(r => r.IsOccasional).ToArray();
        RegularRules = Rules.Where(r => !r.IsOccasional).ToArray();
        FollowsSessions = Rules.Any(r => r.FollowsSessions);
        Quiet = plan.Quiet.OfType<WeeklyQuietTime>().Select(q => (q.On, From: q.Window.From.TickOfDay, To: EndOf(q.Window))).ToArray();
        HeedsQuiet = Quiet.Length > 0 && Rules.Any(r => r.Quiet != QuietMode.Ignore);
        MinimumGap = Axis.Of(plan.MinimumGap);
        DailyLimit = plan.DailyLimit ?? int.MaxValue;
        FirstDay = plan.Start is { } start ? Math.Max(0, Civil.DayOf(start)) : 0;
        LastDay = Math.Min(LastComputedDay, plan.End is { } end ? Civil.DayOf(end) : LastComputedDay);
        _awake = Enumerable.Range(1, 7)
            .Select(day => plan.Awake[(IsoDayOfWeek)day]).Select(w => (w.From.TickOfDay, EndOf(w))).ToArray();
        _except = new DayRanges(plan.Except);
        Reach = new Reach(this);
        Templates = DayTemplates.Of(this);
        QuietWeek = QuietWeek.Of(this);
    }

    public Plan Plan { get; }

    public DateTimeZone Zone => Offsets.Zone;

    public ZoneTable Offsets { get; }

    public CompiledRule[] Rules { get; }

    /// <summary>The rules whose days are not the same from week to week.</summary>
    public CompiledRule[] OccasionalRules { get; }

    /// <summary>The others.</summary>
    public CompiledRule[] RegularRules { get; }

    public bool FollowsSessions { get; }

    /// <summary>Windows of quiet time, since midnight of the day they begin on.</summary>
    public (DaysOfWeek On, long From, long To)[] Quiet { get; }

    /// <summary>Whether there is quiet time, and a rule that minds it.</summary>
    public bool HeedsQuiet { get; }

    public long MinimumGap { get; }

    public int DailyLimit { get; }

    public int FirstDay { get; }

    public int LastDay { get; }

    /// <summary>How far from its midnight a plan-day's occurrences can be.</summary>
    public Reach Reach { get; }

    /// <summary>What an ordinary day of each weekday gives; null where no two days are alike.</summary>
    public DayTemplates? Templates { get; }

    /// <summary>What quiet time does on the ordinary days that are computed in full; null where it does nothing.</summary>
    public QuietWeek? QuietWeek { get; }

    /// <summary>Whether its days are alike from week to week.</summary>
    public bool IsPlain => Templates is not null && OccasionalRules.Length == 0 && _except.IsEmpty;

    /// <summary>The waking window of a weekday (1 to 7), since midnight of its day.</summary>
    public (long From, long To) Awake(int weekday) => _awake[weekday - 1];

    /// <summary>The window of an <see cref="EveryTrigger"/> on a weekday, since midnight of its day.</summary>
    public (long From, long To) Window(EveryTrigger every, int weekday)
    {
        (long from, long to) = Awake(weekday);
        from = every.From?.TickOfDay ?? from;
        to = every.To?.TickOfDay ?? (to % Axis.Day);
        return (from, to > from ? to : to + Axis.Day);
    }

    public ExplanationCode? Refuses(int day)
        => day < FirstDay ? ExplanationCode.BeforeStart
            : day > LastDay ? ExplanationCode.AfterEnd
            : _except.Contains(day) ? ExplanationCode.Excepted
            : null;

    /// <summary>The day itself, or the first after it that the plan does not leave out.</summary>
    public int NextNotExcepted(int day) => _except.NextOutside(day);

    private static long EndOf(TimeWindow window) => window.To.TickOfDay + (window.CrossesMidnight ? Axis.Day : 0);
}
