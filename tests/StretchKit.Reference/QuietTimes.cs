using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// Quiet windows are local, weekly on the weekdays named (of the day they start) or once, on every date, plan-day or
/// not, and merged as instants where they touch or overlap.
/// </summary>
internal sealed class QuietTimes(RefPlan plan, DateTimeZone zone)
{
    /// <summary>Quiet time that goes on for longer than this has no end that anyone could wait for.</summary>
    private static readonly Duration Longest = Duration.FromDays(1827);

    private readonly Dictionary<LocalDate, IReadOnlyList<Window>> _starting = [];
    private readonly List<Window> _known = [];
    private readonly List<Window> _once = plan.Quiet
        .OfType<RefQuietOnce>()
        .Select(quiet => new Window(LocalTimes.ToInstant(zone, quiet.Start), LocalTimes.ToInstant(zone, quiet.End)))
        .Where(window => !window.IsEmpty)
        .ToList();

    /// <summary>
    /// The end of the quiet time that holds an instant: that of a window which holds it, and on through every window
    /// that touches or overlaps. Null outside quiet time; `Instant.MaxValue` where there is no end.
    /// </summary>
    public Instant? EndOver(Instant at)
    {
        if (_known.Find(window => window.Holds(at)) is { } known)
        {
            return known.End;
        }

        if (Around(at).FirstOrDefault(window => window.Holds(at)) is not { } first)
        {
            return null;
        }

        var end = first.End;
        while (end - at < Longest && Around(end).Where(window => window.Start <= end).Max(window => (Instant?)window.End) is { } later && later > end)
        {
            end = later;
        }

        end = end - at < Longest ? end : Instant.MaxValue;
        _known.Add(new Window(first.Start, end));
        return end;
    }

    /// <summary>
    /// All windows that can hold or touch an instant. A weekly one lasts at most until the next local day and a date that
    /// the zone skipped, so that it starts at most three dates before.
    /// </summary>
    private IEnumerable<Window> Around(Instant at)
    {
        var date = at.InZone(zone).Date;
        return Enumerable.Range(-3, 5).SelectMany(offset => StartingOn(date.PlusDays(offset))).Concat(_once);
    }

    private IReadOnlyList<Window> StartingOn(LocalDate date)
    {
        if (!_starting.TryGetValue(date, out var windows))
        {
            windows = plan.Quiet
                .OfType<RefWeeklyQuiet>()
                .Where(quiet => quiet.On.Contains(date.DayOfWeek))
                .Select(quiet => Windows.Resolve(zone, date, quiet.From, quiet.To))
                .Where(window => !window.IsEmpty)
                .ToList();
            _starting.Add(date, windows);
        }

        return windows;
    }
}
