using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// Every occurrence at the instant that holds, whatever became of it: what stages 1 to 5 keep, each where its last snooze
/// moved it, and what was snoozed and is kept no more.
/// </summary>
internal sealed class Present(RefPlan plan, DayBook book, FoldState state)
{
    /// <summary>
    /// An occurrence that no snooze moved lies at most so many days (in UTC) before its plan-day (an offset of a day; the
    /// zone) or after it (begun after midnight, to the end of the next day, a skipped date, offset or deferral, jitter;
    /// the zone).
    /// </summary>
    private const int DaysBefore = 3;

    private const int DaysAfter = 6;

    private readonly Dictionary<LocalDate, IReadOnlyList<Candidate>> _on = [];
    private readonly List<(string Name, LocalDate Day)> _snoozed = state.Marks
        .Where(mark => mark.Value.Moved is not null && plan.Rule(Names.Parts(mark.Key)?.Rule) is not null)
        .Select(mark => (mark.Key, Names.Parts(mark.Key)!.Value.Day))
        .ToList();

    public FoldState State => state;

    public DayBook Book => book;

    public Candidate? Find(string? name) =>
        Names.Parts(name) is { } parts ? On(parts.Day).FirstOrDefault(candidate => candidate.Name == name) : null;

    /// <summary>Whether stages 1 to 5 keep a name.</summary>
    public bool Keeps(string name) =>
        Names.Parts(name) is { } parts && book.Kept(parts.Day).Any(candidate => candidate.Name == name);

    /// <summary>All of a plan-day.</summary>
    public IReadOnlyList<Candidate> On(LocalDate day)
    {
        if (!_on.TryGetValue(day, out var all))
        {
            var kept = book.Kept(day);
            var keptNoMore = _snoozed
                .Where(one => one.Day == day && !kept.Any(candidate => candidate.Name == one.Name))
                .Select(one => Placed(one.Name));
            all = [.. kept.Select(Moved), .. keptNoMore];
            _on.Add(day, all);
        }

        return all;
    }

    /// <summary>All in [from, to), of whatever plan-day.</summary>
    public IEnumerable<Candidate> Within(Instant from, Instant to)
    {
        if (to <= from)
        {
            return [];
        }

        var first = from.InUtc().Date.PlusDays(-DaysAfter);
        var last = to.InUtc().Date.PlusDays(DaysBefore);
        var days = new List<LocalDate>();
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            days.Add(day);
        }

        var daysOfSnoozed = _snoozed
            .Where(one => from <= state.MarkOf(one.Name).Moved!.Until && state.MarkOf(one.Name).Moved!.Until < to)
            .Select(one => one.Day);
        return days
            .Union(daysOfSnoozed)
            .SelectMany(On)
            .Where(candidate => from <= candidate.At && candidate.At < to);
    }

    /// <summary>A snooze moves an occurrence for good: delivered there, there it was.</summary>
    private Candidate Moved(Candidate candidate) =>
        state.MarkOf(candidate.Name).Moved is { } snooze
            ? candidate with { At = snooze.Until, Zone = snooze.Zone }
            : candidate;

    /// <summary>One that stages 1 to 5 keep no more: its nominal instant is the one that it was snoozed to.</summary>
    private Candidate Placed(string name)
    {
        var (id, day, slot) = Names.Parts(name)!.Value;
        var (index, rule) = plan.Rules.Index().First(one => one.Item.Id == id);
        var snooze = state.MarkOf(name).Moved!;
        return new Candidate(rule, index, day, slot, snooze.Until, snooze.Until, snooze.Zone);
    }
}
