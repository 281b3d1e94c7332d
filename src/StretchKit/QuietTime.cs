using NodaTime;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>A window in which reminders are unwelcome; what happens to one is said by its rule's <see cref="QuietMode"/>.</summary>
public sealed record QuietTime
{
    /// <summary>Names a window.</summary>
    /// <param name="from">When it begins; belongs to it.</param>
    /// <param name="to">When it ends; does not belong to it. Not later than <paramref name="from"/> means on the next day.</param>
    /// <param name="on">The weekdays on which it begins.</param>
    /// <exception cref="System.ArgumentException">A time has a fraction of a second, or <paramref name="on"/> has no day.</exception>
    public QuietTime(LocalTime from, LocalTime to, DaysOfWeek on = DaysOfWeek.All)
    {
        Window = new TimeWindow(from.WholeSeconds(), to.WholeSeconds());
        On = on;
    }

    /// <summary>The window.</summary>
    public TimeWindow Window { get; }

    /// <summary>The weekdays on which it begins.</summary>
    public DaysOfWeek On { get; init => field = value.NotEmpty(); }
}
