using System;
using System.Collections.Generic;
using NodaTime;
using StretchKit.Internal;
using StretchKit.Programs;

namespace StretchKit;

/// <summary>
/// Writes a plan by hand, in code. It changes in place and is not thread-safe; <see cref="ToPlan"/> makes the immutable
/// plan, and may be called more than once.
/// </summary>
public sealed partial class PlanBuilder
{
    private readonly string _id;
    private readonly DateTimeZone? _zone;
    private readonly List<ReminderRule> _rules = [];
    private readonly List<QuietTime> _quiet = [];
    private readonly List<DateInterval> _except = [];
    private WakingHours _awake = WakingHours.Default;
    private LocalDate? _start;
    private LocalDate? _end;
    private Duration _minimumGap = Plan.DefaultMinimumGap;
    private int? _dailyLimit;
    private CatchUp _catchUp = StretchKit.CatchUp.Latest;
    private FollowedProgram? _program;

    internal PlanBuilder(string id, DateTimeZone? zone)
    {
        _id = Guard.Id(id);
        _zone = zone;
    }

    /// <summary>When the person is awake, every day. Without it: 07:00 to 22:00.</summary>
    /// <param name="from">Local time, <c>HH:mm</c> or <c>HH:mm:ss</c>.</param>
    /// <param name="to">Local time; not later than <paramref name="from"/> means on the next day.</param>
    /// <exception cref="ArgumentException">A text is not a time of day.</exception>
    public PlanBuilder Awake(string from, string to)
        => Awake(new WakingHours(LocalTimeText.Parse(from, nameof(from)), LocalTimeText.Parse(to, nameof(to))));

    /// <summary>When the person is awake, by weekday.</summary>
    /// <param name="hours">The hours.</param>
    /// <exception cref="ArgumentNullException"><paramref name="hours"/> is null.</exception>
    public PlanBuilder Awake(WakingHours hours)
    {
        _awake = Guard.NotNull(hours);
        return this;
    }

    /// <summary>Adds a window in which reminders are unwelcome.</summary>
    /// <param name="from">Local time, <c>HH:mm</c> or <c>HH:mm:ss</c>; in the window.</param>
    /// <param name="to">Local time; not in the window; not later than <paramref name="from"/> means on the next day.</param>
    /// <param name="on">The weekdays on which it begins.</param>
    /// <exception cref="ArgumentException">A text is not a time of day, or there is no weekday.</exception>
    public PlanBuilder Quiet(string from, string to, DaysOfWeek on = DaysOfWeek.All)
    {
        _quiet.Add(QuietTime.Weekly(LocalTimeText.Parse(from, nameof(from)), LocalTimeText.Parse(to, nameof(to)), on));
        return this;
    }

    /// <summary>Adds a window of quiet time, weekly or once.</summary>
    /// <param name="window">The window.</param>
    /// <exception cref="ArgumentNullException"><paramref name="window"/> is <c>null</c>.</exception>
    public PlanBuilder Quiet(QuietTime window)
    {
        _quiet.Add(Guard.NotNull(window));
        return this;
    }

    /// <summary>The plan's first and last day.</summary>
    /// <param name="start">The first; null for no beginning.</param>
    /// <param name="end">The last, inclusive; null for no end.</param>
    public PlanBuilder Between(LocalDate? start, LocalDate? end)
    {
        _start = start;
        _end = end;
        return this;
    }

    /// <summary>Leaves days out.</summary>
    /// <param name="first">The first day left out.</param>
    /// <param name="last">The last day left out, inclusive; null for one day only.</param>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public PlanBuilder Except(LocalDate first, LocalDate? last = null)
    {
        _except.Add(new DateInterval(first, last ?? first));
        return this;
    }

    /// <summary>The least time between two reminders of a day. Without it: 10 minutes.</summary>
    /// <param name="gap">0 to a day, in whole seconds.</param>
    public PlanBuilder MinimumGap(Duration gap)
    {
        _minimumGap = gap;
        return this;
    }

    /// <summary>The least time between two reminders of a day. Without it: 10 minutes.</summary>
    /// <param name="gap">0 to a day, in whole seconds.</param>
    public PlanBuilder MinimumGap(TimeSpan gap) => MinimumGap(Duration.FromTimeSpan(gap));

    /// <summary>The most reminders of a day. Without it: no limit.</summary>
    /// <param name="limit">At least 1.</param>
    public PlanBuilder DailyLimit(int limit)
    {
        _dailyLimit = limit;
        return this;
    }

    /// <summary>What to do about reminders missed while the application was not running. Without it: the latest.</summary>
    /// <param name="catchUp">The choice.</param>
    public PlanBuilder CatchUp(CatchUp catchUp)
    {
        _catchUp = catchUp;
        return this;
    }

    /// <summary>Follows a program, from which rules with a slot take their routines.</summary>
    /// <param name="program">The program.</param>
    /// <param name="start">The first day of its first week.</param>
    /// <exception cref="ArgumentNullException"><paramref name="program"/> is null.</exception>
    /// <exception cref="ArgumentException">The program would pass the end of the calendar.</exception>
    public PlanBuilder Follow(TrainingProgram program, LocalDate start)
    {
        _program = new FollowedProgram(program, start);
        return this;
    }

    /// <summary>Adds a rule.</summary>
    /// <param name="id">Its id, unique in the plan.</param>
    /// <param name="routine">The routine it reminds of.</param>
    /// <param name="trigger">When it fires.</param>
    /// <param name="priority">Which rule wins where two meet: the higher.</param>
    /// <param name="on">The weekdays of its plan-days.</param>
    /// <param name="quiet">What quiet time does to it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id, or there is no weekday.</exception>
    public PlanBuilder Remind(
        string id,
        Routine routine,
        Trigger trigger,
        int priority = 0,
        DaysOfWeek on = DaysOfWeek.All,
        QuietMode quiet = QuietMode.Drop)
        => Remind(new ReminderRule(id, Guard.NotNull(routine).Id, trigger) { Priority = priority, On = on, Quiet = quiet });

    /// <summary>Adds a rule that takes its routine from a slot of the program that the plan follows.</summary>
    /// <param name="id">Its id, unique in the plan.</param>
    /// <param name="slotId">The id of the slot.</param>
    /// <param name="trigger">When it fires.</param>
    /// <param name="priority">Which rule wins where two meet: the higher.</param>
    /// <param name="on">The weekdays of its plan-days.</param>
    /// <param name="quiet">What quiet time does to it.</param>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">An id is not an id, or there is no weekday.</exception>
    public PlanBuilder RemindSlot(
        string id,
        string slotId,
        Trigger trigger,
        int priority = 0,
        DaysOfWeek on = DaysOfWeek.All,
        QuietMode quiet = QuietMode.Drop)
        => Remind(ReminderRule.ForSlot(id, slotId, trigger) with { Priority = priority, On = on, Quiet = quiet });

    /// <summary>Adds a rule in all its detail.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public PlanBuilder Remind(ReminderRule rule)
    {
        _rules.Add(Guard.NotNull(rule));
        return this;
    }

    /// <summary>The plan.</summary>
    /// <exception cref="ArgumentException">There is no rule, an id twice, or a value out of range.</exception>
    public Plan ToPlan() => new(_id, _rules, _zone)
    {
        Awake = _awake,
        Quiet = ValueList.From(_quiet),
        Start = _start,
        End = _end,
        Except = ValueList.From(_except),
        MinimumGap = _minimumGap,
        DailyLimit = _dailyLimit,
        CatchUp = _catchUp,
        Program = _program,
    };
}
