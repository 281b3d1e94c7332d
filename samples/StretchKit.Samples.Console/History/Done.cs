using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace StretchKit.Samples.Terminal.History;

/// <summary>What was done on a day or in a week.</summary>
internal readonly record struct Done(int Sessions, Duration Time)
{
    /// <summary>By date.</summary>
    public static IReadOnlyDictionary<LocalDate, Done> ByDate(Past past)
        => past.Sessions.GroupBy(past.DateOf).ToDictionary(
            day => day.Key, day => new Done(day.Count(), day.Aggregate(Duration.Zero, (sum, session) => sum + Past.TimeOf(session))));

    /// <summary>Of the seven days from a Monday.</summary>
    public static Done OfWeek(IReadOnlyDictionary<LocalDate, Done> days, LocalDate monday)
        => Enumerable.Range(0, 7).Select(day => days.GetValueOrDefault(monday.PlusDays(day)))
            .Aggregate((sum, day) => new Done(sum.Sessions + day.Sessions, sum.Time + day.Time));
}
