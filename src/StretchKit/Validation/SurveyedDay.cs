using System.Collections.Generic;

namespace StretchKit.Validation;

/// <summary>The occurrences that are left on a plan-day.</summary>
internal sealed class SurveyedDay(int day)
{
    private readonly Dictionary<int, (string RoutineId, int Times)> _kept = [];

    /// <summary>The number of the day.</summary>
    public int Day => day;

    /// <summary>The rules that have some, with the routine and how often.</summary>
    public IEnumerable<KeyValuePair<int, (string RoutineId, int Times)>> Kept => _kept;

    /// <summary>The number of rules that have some.</summary>
    public int Count => _kept.Count;

    public void Add(int rule, string routineId)
    {
        _kept.TryGetValue(rule, out (string RoutineId, int Times) before);
        _kept[rule] = (routineId, before.Times + 1);
    }
}
