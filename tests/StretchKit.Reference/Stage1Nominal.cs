using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// Stage 1: what the rules name for one plan-day, in one zone, before anything else. Times that do not exist are
/// dropped here for `gap: skip`, and only for `at` and `dates`; they come out in `skipped`.
/// </summary>
internal sealed class Stage1Nominal(RefPlan plan, DateTimeZone zone, FoldState state)
{
    public IReadOnlyList<Candidate> On(LocalDate day, ICollection<Candidate> skipped)
    {
        if (!PlanDays.IsPlanDay(plan, day))
        {
            return [];
        }

        var found = new List<Candidate>();
        foreach (var (index, rule) in plan.Rules.Index().Where(one => PlanDays.Admits(one.Item, day)))
        {
            foreach (var (slot, at, exists) in Slots(rule, day).Where(one => PlanDays.IsInTime(plan, rule, one.At)))
            {
                var candidate = new Candidate(rule, index, day, slot, at, at, zone);
                (exists || rule.Gap == RefGapMode.Shift ? found : skipped).Add(candidate);
            }
        }

        return found;
    }

    private IEnumerable<(string Slot, Instant At, bool Exists)> Slots(RefRule rule, LocalDate day) =>
        rule.Trigger switch
        {
            RefAt at => at.Times.Select(time => OfLocalTime(Windows.DateOf(plan, day, time) + time)),
            RefDates dates => dates.At.Where(local => local.Date == day).Select(OfLocalTime),
            RefWake wake => OfWaking(day, "wake", window => window.Start + wake.Offset),
            RefSleep sleep => OfWaking(day, "sleep", window => window.End + sleep.Offset),
            RefEvery every => OfEvery(rule, every, day),
            _ => throw new ArgumentException($"unknown trigger {rule.Trigger}", nameof(rule)),
        };

    private (string Slot, Instant At, bool Exists) OfLocalTime(LocalDateTime local) =>
        (Names.Slot(local.TimeOfDay), LocalTimes.ToInstant(zone, local), !LocalTimes.DoesNotExist(zone, local));

    /// <summary>The window's start or end plus elapsed time; an empty waking window has neither.</summary>
    private IEnumerable<(string Slot, Instant At, bool Exists)> OfWaking(
        LocalDate day, string slot, Func<Window, Instant> instant)
    {
        var window = Windows.Waking(plan, zone, day);
        return window.IsEmpty ? [] : [(slot, instant(window), true)];
    }

    private IEnumerable<(string Slot, Instant At, bool Exists)> OfEvery(RefRule rule, RefEvery every, LocalDate day)
    {
        // An `every` that takes neither end of its own stands in the waking window itself, so that an empty one
        // gives nothing without a word more.
        var window = Windows.OfEvery(plan, zone, day, every);
        var instants = rule.IsChain ? Chain(window, rule, every, day) : Evenly(window, every);
        return Names.OfWindow(instants, zone).Select(one => (one.Slot, one.At, true));
    }

    private IEnumerable<Instant> Chain(Window window, RefRule rule, RefEvery every, LocalDate day)
    {
        var sessions = state.Sessions
            .Where(session => Relevance.Bears(session.Fact, day))
            .Select(session => session.CutEnd)
            .ToList();
        return SessionChain.Instants(window, every, sessions, state.Pauses.FindAll(pause => pause.IsOf(rule)));
    }

    /// <summary>Window start + first, then each interval later, while before the window's end.</summary>
    private static IEnumerable<Instant> Evenly(Window window, RefEvery every)
    {
        for (var at = window.Start + (every.First ?? every.Interval); at < window.End; at += every.Interval)
        {
            yield return at;
        }
    }
}
