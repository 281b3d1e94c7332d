#if NET
using System;
using NodaTime;

namespace StretchKit;

/// <content>Overloads with <see cref="DateOnly"/> and <see cref="TimeOnly"/>, which forward.</content>
public sealed partial class PlanBuilder
{
    /// <summary>When the person is awake, every day. Without it: 07:00 to 22:00.</summary>
    /// <param name="from">Local time, in whole seconds.</param>
    /// <param name="to">Local time, in whole seconds; not later than <paramref name="from"/> means on the next day.</param>
    /// <exception cref="ArgumentException">A time has a fraction of a second.</exception>
    public PlanBuilder Awake(TimeOnly from, TimeOnly to) => Awake(new WakingHours(LocalTime.FromTimeOnly(from), LocalTime.FromTimeOnly(to)));

    /// <summary>Adds a window in which reminders are unwelcome.</summary>
    /// <param name="from">Local time, in whole seconds; in the window.</param>
    /// <param name="to">Local time, in whole seconds; not in the window; not later than <paramref name="from"/> means on the next day.</param>
    /// <param name="on">The weekdays on which it begins.</param>
    /// <exception cref="ArgumentException">A time has a fraction of a second, or there is no weekday.</exception>
    public PlanBuilder Quiet(TimeOnly from, TimeOnly to, DaysOfWeek on = DaysOfWeek.All)
        => Quiet(QuietTime.Weekly(LocalTime.FromTimeOnly(from), LocalTime.FromTimeOnly(to), on));

    /// <summary>The plan's first and last day.</summary>
    /// <param name="start">The first; <c>null</c> for no beginning.</param>
    /// <param name="end">The last, inclusive; <c>null</c> for no end.</param>
    public PlanBuilder Between(DateOnly? start, DateOnly? end)
        => Between(start is { } first ? LocalDate.FromDateOnly(first) : null, end is { } last ? LocalDate.FromDateOnly(last) : (LocalDate?)null);

    /// <summary>Leaves days out.</summary>
    /// <param name="first">The first day left out.</param>
    /// <param name="last">The last day left out, inclusive; <c>null</c> for one day only.</param>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public PlanBuilder Except(DateOnly first, DateOnly? last = null)
        => Except(LocalDate.FromDateOnly(first), last is { } given ? LocalDate.FromDateOnly(given) : null);

    /// <summary>Follows a program, from which rules with a slot take their routines.</summary>
    /// <param name="program">The program.</param>
    /// <param name="start">The first day of its first week.</param>
    /// <exception cref="ArgumentNullException"><paramref name="program"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The program would pass the end of the calendar.</exception>
    public PlanBuilder Follow(TrainingProgram program, DateOnly start) => Follow(program, LocalDate.FromDateOnly(start));
}
#endif
