using NodaTime;

namespace StretchKit.Reference;

/// <summary>A half-open stretch of instants. Its end may come before its start: then it is empty.</summary>
internal sealed record Window(Instant Start, Instant End)
{
    public bool IsEmpty => End <= Start;

    public bool Holds(Instant at) => Start <= at && at < End;
}

/// <summary>
/// Windows have two local times; an end not later than the start is on the next day; each end is resolved to an
/// instant by itself.
/// </summary>
internal static class Windows
{
    public static Window Resolve(DateTimeZone zone, LocalDate day, LocalTime from, LocalTime to)
    {
        var endDay = to <= from ? day.PlusDays(1) : day;
        return new Window(LocalTimes.ToInstant(zone, day + from), LocalTimes.ToInstant(zone, endDay + to));
    }

    /// <summary>The waking hours of a weekday, which inherits the member that it leaves out.</summary>
    public static (LocalTime From, LocalTime To) AwakeTimes(RefPlan plan, LocalDate day)
    {
        var own = plan.Awake.Weekdays.GetValueOrDefault(day.DayOfWeek);
        return (own?.From ?? plan.Awake.From, own?.To ?? plan.Awake.To);
    }

    public static Window Waking(RefPlan plan, DateTimeZone zone, LocalDate day)
    {
        var (from, to) = AwakeTimes(plan, day);
        return Resolve(zone, day, from, to);
    }

    /// <summary>
    /// Stage 1: the date of a time of `at`, or of the `from` of an `every`. Where the waking window passes midnight, a
    /// time before the window's `to` is on the day after: the 02:00 of a night shift belongs to the night.
    /// </summary>
    public static LocalDate DateOf(RefPlan plan, LocalDate day, LocalTime time)
    {
        var (from, to) = AwakeTimes(plan, day);
        var passesMidnight = to <= from;
        return passesMidnight && time < to ? day.PlusDays(1) : day;
    }

    /// <summary>The window of an `every`: its ends default, each by itself, to the waking window's local times.</summary>
    public static Window OfEvery(RefPlan plan, DateTimeZone zone, LocalDate day, RefEvery every)
    {
        var awake = AwakeTimes(plan, day);
        var from = every.From ?? awake.From;
        return Resolve(zone, DateOf(plan, day, from), from, every.To ?? awake.To);
    }
}
