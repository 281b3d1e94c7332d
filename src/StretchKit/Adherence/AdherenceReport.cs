using System;
using System.Collections.Generic;
using System.Linq;

namespace StretchKit.Adherence;

/// <summary>Planned against done, by day and by week, with the streaks. Immutable and equal by value.</summary>
public sealed record AdherenceReport
{
    internal AdherenceReport(ValueList<AdherenceDay> days)
    {
        Days = days;
        var weeks = new List<AdherenceWeek>();
        foreach (IGrouping<NodaTime.LocalDate, AdherenceDay> week in days.GroupBy(d => d.Date.PlusDays(1 - (int)d.Date.DayOfWeek)))
            weeks.Add(new AdherenceWeek(ValueList.From(week)));
        Weeks = ValueList.From(weeks);
        foreach (AdherenceDay day in days)
        {
            if (day.Outcome == DayOutcome.Done)
                CurrentStreak++;
            else if (day.Outcome is DayOutcome.Partial or DayOutcome.Missed)
                CurrentStreak = 0;
            LongestStreak = Math.Max(LongestStreak, CurrentStreak);
        }
    }

    /// <summary>Every date from the first asked for to the present one, in order.</summary>
    public ValueList<AdherenceDay> Days { get; }

    /// <summary>The same by ISO week, in order.</summary>
    public ValueList<AdherenceWeek> Weeks { get; }

    /// <summary>
    /// How many days count as done since the last one that had something planned, is over, and was not. Days with nothing planned, and one that is
    /// not over, neither add nor break.
    /// </summary>
    public int CurrentStreak { get; }

    /// <summary>The longest such run among the days.</summary>
    public int LongestStreak { get; }

    /// <summary>The streaks: <c>streak 5, longest 12</c>.</summary>
    public override string ToString() => $"streak {CurrentStreak}, longest {LongestStreak}";
}
