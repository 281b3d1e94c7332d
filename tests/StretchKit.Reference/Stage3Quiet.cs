using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// Stage 3: quiet windows are local, on the weekdays named (of the day they start), on every date, plan-day or not,
/// and merged as instants where they touch or overlap.
/// </summary>
internal sealed class Stage3Quiet(RefPlan plan, DateTimeZone zone)
{
    private readonly Dictionary<LocalDate, IReadOnlyList<Window>> _merged = [];
    private readonly Dictionary<LocalDate, IReadOnlyList<Window>> _starting = [];

    /// <summary>
    /// The quiet window that holds an instant of this plan-day. Only dates around the plan-day are merged: whatever
    /// lasts longer than they do ends past the plan-day's waking window, which is all that anyone asks.
    /// </summary>
    public Window? Around(LocalDate day, Instant at)
    {
        if (!_merged.TryGetValue(day, out var windows))
        {
            windows = Merge(Enumerable.Range(-5, 12).SelectMany(offset => StartingOn(day.PlusDays(offset))));
            _merged.Add(day, windows);
        }

        return windows.FirstOrDefault(window => window.Holds(at));
    }

    private IReadOnlyList<Window> StartingOn(LocalDate date)
    {
        if (!_starting.TryGetValue(date, out var windows))
        {
            windows = plan.Quiet
                .Where(quiet => quiet.On.Contains(date.DayOfWeek))
                .Select(quiet => Windows.Resolve(zone, date, quiet.From, quiet.To))
                .Where(window => !window.IsEmpty)
                .ToList();
            _starting.Add(date, windows);
        }

        return windows;
    }

    private static List<Window> Merge(IEnumerable<Window> windows)
    {
        var result = new List<Window>();
        foreach (var window in windows.OrderBy(window => window.Start))
        {
            if (result.Count > 0 && window.Start <= result[^1].End)
            {
                result[^1] = result[^1] with { End = Instant.Max(result[^1].End, window.End) };
            }
            else
            {
                result.Add(window);
            }
        }

        return result;
    }

    /// <summary>
    /// Inside a quiet window an occurrence is dropped, deferred to its end, or left alone; one deferred to or past the
    /// end of its plan-day's waking window is dropped.
    /// </summary>
    public (Candidate After, RefFate Fate) Apply(Candidate candidate)
    {
        if (candidate.Rule.Quiet == RefQuietMode.Ignore
            || Around(candidate.Day, candidate.At) is not { } quiet)
        {
            return (candidate, RefFate.Kept);
        }

        if (candidate.Rule.Quiet == RefQuietMode.Drop)
        {
            return (candidate, RefFate.DroppedByQuiet);
        }

        var deferred = candidate with { At = quiet.End };
        var fate = quiet.End >= Windows.Waking(plan, zone, candidate.Day).End
            ? RefFate.DroppedAfterDeferral
            : RefFate.Kept;
        return (deferred, fate);
    }
}
