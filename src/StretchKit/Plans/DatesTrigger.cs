using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using StretchKit.Internal;

namespace StretchKit;

/// <summary>Fires at local date-times that the application computed itself: sunset, gaps between meetings, shifts.</summary>
public sealed class DatesTrigger : Trigger
{
    /// <summary>The most date-times of one trigger.</summary>
    public const int MaxDates = 10_000;

    /// <summary>Fires at the given date-times.</summary>
    /// <param name="at">Local date-times in whole seconds; 1 to <see cref="MaxDates"/>, none twice.</param>
    /// <exception cref="ArgumentException">There is none or too many, or one is there twice or has a fraction of a second.</exception>
    public DatesTrigger(IEnumerable<LocalDateTime> at)
    {
        DateTimes = Guard.List(at, 1, MaxDates);
        foreach (LocalDateTime dateTime in DateTimes)
        {
            dateTime.TimeOfDay.WholeSeconds(nameof(at));
            if (dateTime.Calendar != CalendarSystem.Iso)
                throw new ArgumentException("Dates must be of the ISO calendar.", nameof(at));
        }

        if (DateTimes.Distinct().Count() != DateTimes.Count)
            throw new ArgumentException("A date-time is there twice.", nameof(at));
    }

    /// <summary>The local date-times, as given; each belongs to its date.</summary>
    public ValueList<LocalDateTime> DateTimes { get; }

    /// <inheritdoc/>
    public override bool Equals(Trigger? other) => other is DatesTrigger dates && DateTimes == dates.DateTimes;

    /// <inheritdoc/>
    public override int GetHashCode() => DateTimes.GetHashCode();
}
