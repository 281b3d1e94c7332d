using NodaTime;

namespace StretchKit.Reference;

/// <summary>
/// A day: every reminder that it had or has, in order of time, with what became of it. What stages 1 to 5 dropped, what
/// they keep or a snooze moved, and what was delivered or answered under a name that they keep no more. Only a name that
/// was kept before a journey has a second line.
/// </summary>
internal sealed class DayPage(RefPlan plan, After after, Instant now)
{
    public IReadOnlyList<RefDayRow> On(LocalDate day)
    {
        var traces = after.Present.Book.Trace(day).ToList();
        var present = after.Present.On(day);
        var names = present.Select(candidate => candidate.Name).ToHashSet();
        var rows = present.Select(candidate => OfPresent(candidate, traces)).ToList();
        rows.AddRange(traces
            .Where(trace => trace.Fate is not null)
            .Where(trace => trace.Fate == RefFate.KeptBeforeTravel || !names.Contains(trace.Who.Name))
            .Select(trace => Row(trace.Who, trace.AfterJitter, trace.Fate!.Value, trace.By?.Name)));
        rows.AddRange(KeptNoMore(day, names));
        return [.. rows.OrderBy(row => row.At).ThenBy(row => row.Name, StringComparer.Ordinal)];
    }

    private IEnumerable<RefDayRow> KeptNoMore(LocalDate day, HashSet<string> names)
    {
        foreach (var (name, mark) in after.State.Marks)
        {
            var (id, ofDay, slot) = Names.Parts(name)!.Value;
            if (ofDay != day || names.Contains(name))
            {
                continue;
            }

            if (mark.Answer is { } answer)
            {
                yield return Row(answer.Answered, answer.Answered.At, RefFate.Answered, null, answer.By.At);
            }
            else if (mark.Delivery is { } delivery)
            {
                var (index, rule) = plan.Rules.Index().First(one => one.Item.Id == id);
                var there = new Candidate(rule, index, day, slot, delivery.At, delivery.At, after.State.ZoneNow(plan));
                yield return Row(there, delivery.At, mark.Last == Last.Skipped ? RefFate.Skipped : RefFate.Delivered);
            }
        }
    }

    private RefDayRow OfPresent(Candidate candidate, List<StageTrace> traces)
    {
        var trace = traces.Find(one => one.Fate is null && one.Who.Name == candidate.Name);
        var (fate, by, session) = Fate(candidate);
        return Row(candidate, trace?.AfterJitter ?? candidate.Nominal, fate, by, session);
    }

    private (RefFate Fate, string? By, Instant? Session) Fate(Candidate candidate)
    {
        var mark = after.State.MarkOf(candidate.Name);
        if (mark.Answer is { } answer)
        {
            return (RefFate.Answered, null, answer.By.At);
        }

        if (mark.Last == Last.Skipped)
        {
            return (RefFate.Skipped, null, null);
        }

        if (mark.Last == Last.Delivered)
        {
            return (RefFate.Delivered, null, null);
        }

        if (after.PauseOver(candidate) is not null)
        {
            return (RefFate.Paused, null, null);
        }

        if (after.SparedBy(candidate) is { } session)
        {
            return (RefFate.Spared, null, session.End);
        }

        if (after.HolderOf(candidate.Name) is { } holder)
        {
            return (RefFate.HeldBack, holder, null);
        }

        var comes = after.Between(candidate.At, candidate.At + Duration.Epsilon).Single();
        return comes.Name != candidate.Name ? (RefFate.LostInstantAfterState, comes.Name, null)
            : candidate.At <= now ? (RefFate.Due, null, null)
            : (mark.Last == Last.Snoozed ? RefFate.SnoozedPending : RefFate.Comes, null, null);
    }

    private static RefDayRow Row(
        Candidate who, Instant afterJitter, RefFate fate, string? by = null, Instant? session = null) =>
        new(who.Name, who.Nominal, afterJitter, who.At, who.Zone.Id, fate, by, session);
}
