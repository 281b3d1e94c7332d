using System.Collections.Generic;
using NodaTime;
using StretchKit.Recurrence;
using StretchKit.Reminders;

namespace StretchKit;

public sealed partial class Schedule
{
    /// <summary>Explains what became of an occurrence, step by step.</summary>
    /// <param name="occurrence">The occurrence.</param>
    /// <param name="state">What has happened, or <c>null</c> if nothing has.</param>
    public Explanation Explain(Occurrence occurrence, ReminderState? state = null) => Explain(occurrence.Name, state);

    /// <summary>Explains what became of an occurrence, step by step, also of one that was dropped or that the plan does not have.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="state">What has happened, or <c>null</c> if nothing has.</param>
    public Explanation Explain(OccurrenceName name, ReminderState? state = null)
        => new Explainer(Fold(state), Civil.DayOf(name.Day)).Explain(name.RuleId, name.Slot);

    /// <summary>Explains all occurrences of a day, rule by rule. A rule that has none on it says why.</summary>
    /// <param name="day">The plan-day, or a date that is none.</param>
    /// <param name="state">What has happened, or <c>null</c> if nothing has.</param>
    public IReadOnlyList<Explanation> ExplainDay(LocalDate day, ReminderState? state = null)
        => new Explainer(Fold(state), Civil.DayOf(day)).ExplainAll();
}
