using System.Collections.Concurrent;
using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// A recurrence of dates, the slow way: period by period from `from`, every day of the period through the filters, then
/// BYSETPOS on the whole period (also before `from`), then `from`, UNTIL and COUNT. `from` counts only if it matches.
/// </summary>
public sealed class RefRecurrence : IDisposable
{
    private static readonly ConcurrentDictionary<(string Rule, LocalDate From), RefRecurrence> Known = new();

    private readonly Lock _gate = new();
    private readonly HashSet<LocalDate> _admitted = [];
    private readonly IEnumerator<(LocalDate LastDay, IReadOnlyList<LocalDate> Dates)> _periods;
    private LocalDate _workedOutTo = LocalDate.MinIsoValue;
    private bool _ended;

    public RefRecurrence(string rule, LocalDate from) =>
        _periods = ByPeriod(RecurrenceRule.Parse(rule), from).GetEnumerator();

    public static bool Admits(string rule, LocalDate from, LocalDate date) =>
        Known.GetOrAdd((rule, from), key => new RefRecurrence(key.Rule, key.From)).Admits(date);

    /// <summary>All dates in order; without COUNT or UNTIL there is no near end to them.</summary>
    public static IEnumerable<LocalDate> Dates(string rule, LocalDate from) =>
        ByPeriod(RecurrenceRule.Parse(rule), from).SelectMany(period => period.Dates);

    public bool Admits(LocalDate date)
    {
        lock (_gate)
        {
            while (!_ended && _workedOutTo < date)
            {
                _ended = !_periods.MoveNext();
                if (!_ended)
                {
                    _workedOutTo = _periods.Current.LastDay;
                    _admitted.UnionWith(_periods.Current.Dates);
                }
            }

            return _admitted.Contains(date);
        }
    }

    public void Dispose() => _periods.Dispose();

    private static IEnumerable<(LocalDate LastDay, IReadOnlyList<LocalDate> Dates)> ByPeriod(
        RecurrenceRule rule, LocalDate from)
    {
        var left = rule.Count ?? int.MaxValue;
        foreach (var period in RecurrencePeriods.From(rule, from))
        {
            if (left <= 0 || period[0] > rule.Until)
            {
                yield break;
            }

            var dates = AtPositions(rule, period.Where(date => RecurrenceFilters.Pass(rule, from, date)).ToList())
                .Where(date => date >= from && (rule.Until is null || date <= rule.Until))
                .Take(left)
                .ToList();
            left -= dates.Count;
            yield return (period[^1], dates);
        }
    }

    private static IEnumerable<LocalDate> AtPositions(RecurrenceRule rule, List<LocalDate> set) =>
        rule.BySetPos.IsEmpty
            ? set
            : set.Where((_, index) => rule.BySetPos.Contains(index + 1) || rule.BySetPos.Contains(index - set.Count));
}
