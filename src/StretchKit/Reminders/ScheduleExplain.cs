using System.Collections.Generic;
using NodaTime;
using StretchKit.Recurrence;
using StretchKit.Reminders;

namespace StretchKit;

public sealed partial class Schedule
{
    /// <summary>What became of an occurrence, step by step.</summary>
    /// <param name="occurrence">The occurrence.</param>
    /// <param name="state">What has happened; null for nothing.</param>
    public Explanation Explain(Occurrence occurrence, ReminderState? state = null) => Explain(occurrence.Name, state);

    /// <summary>What became of an occurrence, step by step, also of one that was dropped or that the plan does not have.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="state">What has happened; null for nothing.</param>
    public Explanation Explain(OccurrenceName name, ReminderState? state = null)
        => new Explainer(Fold(state), Civil.DayOf(name.Day)).Explain(name.RuleId, name.Slot);

    /// <summary>What became of everything that the plan has for a day, rule by rule; a rule that has nothing on it says why.</summary>
    /// <param name="day">The plan-day, or a date that is none.</param>
    /// <param name="state">What has happened; null for nothing.</param>
    public IReadOnlyList<Explanation> ExplainDay(LocalDate day, ReminderState? state = null)
        => new Explainer(Fold(state), Civil.DayOf(day)).ExplainAll();
}
