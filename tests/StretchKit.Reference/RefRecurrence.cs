using System.Collections.Concurrent;
using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// A recurrence of dates, the slow way: period by period from `from`, every day of the period through the filters, then
/// BYSETPOS on the whole period (also before `from`), then `from`, UNTIL and COUNT. `from` counts only if it matches.
/// An UNTIL with a time is for the instants of stage 1.
/// </summary>
public sealed class RefRecurrence : IDisposable
{
    private static readonly ConcurrentDictionary<(string Rule, LocalDate From), RefRecurrence> Known = new();

    private static readonly ConcurrentDictionary<string, RecurrenceRule> Parsed = new();

    private readonly Lock _gate = new();
    private readonly HashSet<LocalDate> _admitted = [];
    private readonly IEnumerator<(LocalDate LastDay, IReadOnlyList<LocalDate> Dates)> _periods;
    private LocalDate _workedOutTo = LocalDate.MinIsoValue;
    private bool _ended;

    private RefRecurrence(string rule, LocalDate from) =>
        _periods = ByPeriod(RecurrenceRule.Parse(rule), from, datesAlone: false).GetEnumerator();

    public static bool Admits(string rule, LocalDate from, LocalDate date) =>
        Known.GetOrAdd((rule, from), key => new RefRecurrence(key.Rule, key.From)).Admits(date);

    /// <summary>The instant at which an UNTIL with a time ends the rule: in UTC with `Z`, else in the plan's zone.</summary>
    public static Instant? End(string rule, DateTimeZone zone)
    {
        var parsed = Parsed.GetOrAdd(rule, RecurrenceRule.Parse);
        return parsed is { UntilHasTime: true, Until: { } until }
            ? LocalTimes.ToInstant(parsed.UntilIsUtc ? DateTimeZone.Utc : zone, until)
            : null;
    }

    /// <summary>
    /// All dates in order; without COUNT or UNTIL there is no near end to them. Asked for dates alone, without a zone, an
    /// UNTIL with a time is its date.
    /// </summary>
    public static IEnumerable<LocalDate> Dates(string rule, LocalDate from) =>
        ByPeriod(RecurrenceRule.Parse(rule), from, datesAlone: true).SelectMany(period => period.Dates);

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
        RecurrenceRule rule, LocalDate from, bool datesAlone)
    {
        // An UNTIL with a time says nothing of dates: nominal instants are compared with it.
        var until = rule.UntilHasTime && !datesAlone ? null : rule.Until?.Date;
        var left = rule.Count ?? int.MaxValue;
        foreach (var period in RecurrencePeriods.From(rule, from))
        {
            if (left <= 0 || period[0] > until)
            {
                yield break;
            }

            var dates = AtPositions(rule, period.Where(date => RecurrenceFilters.Pass(rule, from, date)).ToList())
                .Where(date => date >= from && (until is null || date <= until))
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
