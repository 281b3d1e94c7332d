using System.Collections.Generic;
using StretchKit.Reminders;

namespace StretchKit.Validation;

/// <summary>What a plan has on a day, or on each of many days that are alike.</summary>
internal sealed class KindOfDay
{
    private readonly List<(int Rule, string RoutineId, int Times)> _kept = [];

    public KindOfDay(CompiledPlan plan, int day, int phase, SurveyedOccurrence[] occurrences)
    {
        FirstDay = day;
        Phase = phase;
        Occurrences = occurrences;
        foreach (SurveyedOccurrence occurrence in occurrences)
        {
            if (occurrence.Fate == Fate.Kept)
                Keep(occurrence.Rule, plan.Rules[occurrence.Rule].RoutineOn(day)!);
        }
    }

    /// <summary>The number of the first such day.</summary>
    public int FirstDay { get; }

    /// <summary>The number of such days.</summary>
    public int Days { get; set; }

    /// <summary>The phase of the plan's program, from 0; -1 if there is none.</summary>
    public int Phase { get; }

    public IReadOnlyList<SurveyedOccurrence> Occurrences { get; }

    /// <summary>The rules of which an occurrence is left, with the routine and how often.</summary>
    public IReadOnlyList<(int Rule, string RoutineId, int Times)> Kept => _kept;

    /// <summary>Whether an occurrence of a rule is left.</summary>
    public bool Has(int rule)
    {
        foreach ((int kept, _, _) in _kept)
        {
            if (kept == rule)
                return true;
        }

        return false;
    }

    private void Keep(int rule, string routineId)
    {
        int place = _kept.FindIndex(k => k.Rule == rule);
        if (place < 0)
            _kept.Add((rule, routineId, 1));
        else
            _kept[place] = (rule, routineId, _kept[place].Times + 1);
    }
}
